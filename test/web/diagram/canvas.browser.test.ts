import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { buildPage, PAGE_URL, servePage } from './fixtures/serve-page.js';

const START = 60_000;

describe.skipIf(inject('chrome') === null)('gov-diagram-canvas in a browser', { timeout: START }, () => {
  let browser: Browser;
  let files: ReadonlyMap<string, string>;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    files = await buildPage();
    browser = await launchBrowser();
  }, START);
  afterAll(() => browser.close());

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 880, height: 800 }, reducedMotion: 'reduce' });
    await servePage(context, files);
    page = await context.newPage();
    await page.goto(PAGE_URL);
    await page.evaluate(() => {
      window.diagram = window.testPage.make(2013);
      document.body.append(window.diagram);
    });
    await ready();
  }, START);
  afterEach(() => context.close());

  const ready = async (): Promise<void> => {
    await page.waitForFunction(() => window.diagram.canvas.isReady);
  };
  const canvases = (): Promise<number> =>
    page.evaluate(() => window.diagram.shadowRoot?.querySelectorAll('canvas').length ?? 0);
  const viewport = () => page.evaluate(() => window.diagram.canvas.viewport);
  const styleOf = (id: string, property: string): Promise<string> =>
    page.evaluate(
      ([element = '', name = '']) => window.diagram.canvas.styleOf(element, name),
      [id, property],
    );
  /** Clicks the middle of a body, a role or one holder's role. */
  const clickOn = async (id: string): Promise<void> => {
    const at = await page.evaluate((wanted) => {
      const { scene, canvas } = window.diagram;
      const rect =
        scene?.boxes.find((box) => box.bodyId === wanted) ??
        scene?.chips.find((chip) => chip.edgeId === wanted) ??
        scene?.rows.find((row) => row.id === wanted);
      const { zoom, pan } = canvas.viewport;
      if (!rect) return null;
      return { x: pan.x + (rect.x + rect.width / 2) * zoom, y: pan.y + (rect.y + rect.height / 2) * zoom };
    }, id);
    if (!at) throw new Error(`${id} is not in the picture`);
    await page.mouse.click(at.x, at.y);
  };

  test('stands where the scene says, lines and their corners too', async () => {
    const off = await page.evaluate(() => {
      const { scene, canvas } = window.diagram;
      const positions = canvas.positions();
      const far = (a: { x: number; y: number } | undefined, x: number, y: number): boolean =>
        a === undefined || Math.hypot(a.x - x, a.y - y) > 0.01;
      const rects = [
        ...(scene?.boxes ?? []).map((box) => ({ id: `box:${box.bodyId}`, rect: box })),
        ...(scene?.frames ?? []).map((frame) => ({ id: `frame:${frame.id}`, rect: frame })),
        ...(scene?.chips ?? []).map((chip) => ({ id: `chip:${chip.edgeId}`, rect: chip })),
        ...(scene?.rows ?? []).map((row) => ({ id: `row:${row.id}`, rect: row })),
      ];
      const boxes = rects
        .filter(({ id, rect }) => far(positions.get(id), rect.x + rect.width / 2, rect.y + rect.height / 2))
        .map(({ id }) => id);
      const lines = (scene?.edges ?? []).filter((edge) => {
        const drawn = canvas.cornersOf(`${edge.kind}:${edge.id}`);
        return edge.points.slice(1, -1).some((point, i) => far(drawn[i], point.x, point.y));
      });
      return { count: rects.length, wrong: [...boxes, ...lines.map((edge) => edge.id)] };
    });
    expect(off.count).toBeGreaterThan(50);
    expect(off.wrong).toEqual([]);
  });

  test('is made on connect, taken down on disconnect, and made again', async () => {
    expect(await canvases()).toBeGreaterThan(0);
    await page.evaluate(() => window.diagram.remove());
    expect(await page.evaluate(() => window.diagram.canvas.isReady)).toBe(false);
    expect(await canvases()).toBe(0);
    await page.evaluate(() => document.body.append(window.diagram));
    await ready();
    expect(await canvases()).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.diagram.canvas.positions().size)).toBeGreaterThan(50);
  });

  test('is not made when its element has left before the library came', async () => {
    const made = await page.evaluate(async () => {
      const other = window.testPage.make(2013);
      document.body.append(other);
      await other.updateComplete;
      other.remove();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [other.canvas.isReady, other.shadowRoot?.querySelectorAll('canvas').length];
    });
    expect(made).toEqual([false, 0]);
  });

  test('a tap tells what was meant: a body, a holder in a role, a role without holder', async () => {
    await clickOn('face');
    await clickOn('operator-centres-face-2013-');
    await clickOn('face~SECRETARIAT');
    expect(await page.evaluate(() => window.testPage.selected)).toEqual([
      { kind: 'body', id: 'face' },
      { kind: 'role', id: 'operator-centres-face-2013-', holderId: 'centres' },
      { kind: 'role', id: 'face~SECRETARIAT' },
    ]);
  });

  test('a tap on a line tells the relation', async () => {
    const at = await page.evaluate(() => {
      const line = window.diagram.scene?.edges.find((edge) => edge.id === 'part-face-council');
      const last = line?.points.at(-1);
      const { zoom, pan } = window.diagram.canvas.viewport;
      return last ? { x: pan.x + last.x * zoom, y: pan.y + (last.y - 8) * zoom } : { x: 0, y: 0 };
    });
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => window.testPage.selected)).toEqual([
      { kind: 'line', id: 'part-face-council' },
    ]);
  });

  test('takes the colours of the theme, and of forced colours', async () => {
    const light = await styleOf('box:council', 'background-color');
    expect(light).toBe('rgb(0,17,143)');
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.waitForFunction(
      () => window.diagram.canvas.styleOf('box:council', 'background-color') === 'rgb(38,74,244)',
    );
    expect(await styleOf('chip:adviser-tokyo-council-undated', 'border-color')).toBe('rgb(255,212,61)');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.waitForFunction(
      () => window.diagram.canvas.styleOf('box:council', 'background-color') !== 'rgb(38,74,244)',
    );
    expect(await styleOf('chip:adviser-tokyo-council-undated', 'border-color')).toBe(
      await styleOf('box:face', 'color'),
    );
  });

  test('jumps under reduced motion, and moves otherwise', async () => {
    const zoomAfterClick = (): Promise<number> =>
      page.evaluate(() => {
        window.diagram.fit();
        window.diagram.zoomIn();
        return window.diagram.canvas.viewport.zoom;
      });
    expect(await zoomAfterClick()).toBeCloseTo(1.25, 5);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await zoomAfterClick()).toBeLessThan(1.25);
    await page.waitForFunction(() => Math.abs(window.diagram.canvas.viewport.zoom - 1.25) < 1e-6);
  });

  test('keeps to its window until the reader moves it, then the same part to the middle', async () => {
    const before = await viewport();
    await page.setViewportSize({ width: 1080, height: 800 });
    await page.waitForFunction((x) => window.diagram.canvas.viewport.pan.x !== x, before.pan.x);
    expect((await viewport()).pan.x).toBeCloseTo(before.pan.x + 100, 5);
    await page.mouse.move(500, 500);
    await page.mouse.down();
    await page.mouse.move(460, 470, { steps: 4 });
    await page.mouse.up();
    const moved = await viewport();
    expect(moved.pan.x).toBeLessThan(before.pan.x + 100);
    await page.setViewportSize({ width: 1180, height: 800 });
    await page.waitForFunction(() => window.diagram.canvas.window.width === 1180);
    const after = await viewport();
    expect(after.zoom).toBe(moved.zoom);
    expect(after.pan.x).toBeCloseTo(moved.pan.x + 50, 5);
    expect(after.pan.y).toBeCloseTo(moved.pan.y, 5);
  });

  test('cannot be pushed out of sight', async () => {
    await page.evaluate(() => window.diagram.panBy(-100_000, -100_000));
    const { pan, zoom } = await viewport();
    const size = await page.evaluate(() => [
      window.diagram.scene?.width ?? 0,
      window.diagram.scene?.height ?? 0,
    ]);
    expect(pan.x + (size[0] ?? 0) * zoom).toBeCloseTo(80, 5);
    expect(pan.y + (size[1] ?? 0) * zoom).toBeCloseTo(80, 5);
  });

  test('a wheel moves it, with Ctrl it zooms', async () => {
    const before = await viewport();
    await page.mouse.move(440, 400);
    await page.mouse.wheel(0, 60);
    const moved = await viewport();
    expect([moved.zoom, moved.pan.y]).toEqual([before.zoom, before.pan.y - 60]);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForFunction((zoom) => window.diagram.canvas.viewport.zoom > zoom, moved.zoom);
  });

  test('keys zoom, fit and move it while it has the focus', async () => {
    await page.evaluate(() => window.diagram.shadowRoot?.querySelector<HTMLElement>('[role=img]')?.focus());
    const fitted = await viewport();
    await page.keyboard.press('+');
    expect((await viewport()).zoom).toBeCloseTo(fitted.zoom * 1.25, 5);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('0');
    expect(await viewport()).toEqual(fitted);
    await page.keyboard.press('Shift+ArrowRight');
    expect((await viewport()).pan.x).toBe(fitted.pan.x - 60);
  });

  test('shows every place of an organisation and says how many', async () => {
    await page.evaluate(async () => {
      window.diagram.highlightHolder = 'union';
      await window.diagram.updateComplete;
    });
    expect(await styleOf('disc', 'label')).toBe('7');
    expect(await styleOf('chip:operator-union-face-2013-', 'border-width')).toBe('2.6px');
    const status = await page.evaluate(
      () => window.diagram.shadowRoot?.querySelector('[role=status]')?.textContent,
    );
    expect(status).toBe('坂井地区広域連合：7か所、6会議体');
  });

  test('is an image with a name, and its buttons have names', async () => {
    const names = await page.evaluate(() => [
      window.diagram.shadowRoot?.querySelector('[role=img]')?.getAttribute('aria-label'),
      ...[...(window.diagram.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
        button.getAttribute('aria-label'),
      ),
    ]);
    expect(names).toEqual([
      '坂井地区在宅ケア将来モデル推進協議会の体制図（会議体8）。同じ内容が目次にあります。',
      '縮小',
      '拡大',
      '全体を表示',
    ]);
  });

  test('another year leaves what stays where it is, and takes away what is gone', async () => {
    const places = () => page.evaluate(() => [...window.diagram.canvas.positions()]);
    const before = new Map(await places());
    await page.evaluate(async () => {
      window.diagram.view = window.testPage.view(2012);
      await window.diagram.updateComplete;
    });
    const after = new Map(await places());
    const moved = [...after].filter(([id, at]) => {
      const old = before.get(id);
      return /^(box|frame|chip):/.test(id) && old !== undefined && (old.x !== at.x || old.y !== at.y);
    });
    expect(moved).toEqual([]);
    expect(after.has('chip:operator-union-daily-2013-')).toBe(false);
    expect(after.has('chip:secretariat-sakai-team-2012-2012')).toBe(true);
  });

  test('a narrow window gets the portrait form, as wide as itself', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.waitForFunction(() => window.diagram.scene?.width === 360);
    expect((await viewport()).zoom).toBe(1);
  });
});
