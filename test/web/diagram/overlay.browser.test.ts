import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { buildPage, PAGE_URL, servePage } from './fixtures/serve-page.js';

const START = 60_000;
const UNION = 'chip:operator-union-face-2013-';
const WIDE = '2.6px';

describe.skipIf(inject('chrome') === null)('overlays and pointing in a browser', { timeout: START }, () => {
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
    await page.waitForFunction(() => window.diagram.canvas.isReady);
  }, START);
  afterEach(() => context.close());

  const styleOf = (id: string, property: string): Promise<string> =>
    page.evaluate(
      ([element = '', name = '']) => window.diagram.canvas.styleOf(element, name),
      [id, property],
    );
  const lay = (kind: 'changes' | 'way' | 'nothing'): Promise<void> =>
    page.evaluate(async (wanted) => {
      const { changes, way } = window.testPage;
      window.diagram.overlay = wanted === 'changes' ? changes('ja') : wanted === 'way' ? way : null;
      await window.diagram.updateComplete;
    }, kind);
  const places = async (): Promise<ReadonlyMap<string, { x: number; y: number }>> =>
    new Map(await page.evaluate(() => [...window.diagram.canvas.positions()]));
  /** Puts the pointer on the chip of a claim. */
  const pointAt = async (edgeId: string): Promise<void> => {
    const at = await page.evaluate((id) => {
      const chip = window.diagram.scene?.chips.find((one) => one.edgeId === id);
      const { zoom, pan } = window.diagram.canvas.viewport;
      if (!chip) return null;
      return {
        x: pan.x + (chip.x + chip.width / 2) * zoom,
        y: pan.y + (chip.y + chip.height / 2) * zoom,
      };
    }, edgeId);
    if (!at) throw new Error(`${edgeId} is not in the picture`);
    await page.mouse.move(at.x, at.y);
  };

  test('nothing changes its place or the window by an overlay', async () => {
    const before = await places();
    const viewport = await page.evaluate(() => window.diagram.canvas.viewport);
    for (const kind of ['changes', 'way', 'nothing'] as const) {
      await lay(kind);
      const after = await places();
      // The rule under the trees leaves out what stands across it: only its length may change.
      const moved = [...before].filter(([id, at]) => {
        if (id.startsWith('rule:')) return false;
        const now = after.get(id);
        return now !== undefined && (now.x !== at.x || now.y !== at.y);
      });
      expect(moved).toEqual([]);
      expect(await page.evaluate(() => window.diagram.canvas.viewport)).toEqual(viewport);
    }
    expect((await places()).size).toBe(before.size);
  });

  test('changes: the roles turn grey, the marks speak, and all comes back', async () => {
    const role = await styleOf(UNION, 'border-color');
    await lay('changes');
    expect(await styleOf(UNION, 'border-color')).toBe(await styleOf('box:council', 'border-color'));
    expect(await styleOf('mark:mark~daily', 'label')).toBe('＋ 新設');
    expect(await styleOf('box:daily', 'border-width')).toBe('3px');
    expect(await styleOf('box:team', 'border-style')).toBe('dashed');
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.waitForFunction(
      () => window.diagram.canvas.styleOf('mark:mark~daily', 'color') === 'rgb(113,197,152)',
    );
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
    await lay('nothing');
    await page.waitForFunction(
      ([id = '', colour = '']) => window.diagram.canvas.styleOf(id, 'border-color') === colour,
      [UNION, role],
    );
    expect(await styleOf('mark:mark~daily', 'label')).toBe('');
  });

  test('a way keeps its look, the rest steps back, and its numbers are there', async () => {
    const council = await styleOf('box:council', 'background-color');
    await lay('way');
    expect(await styleOf('box:council', 'background-color')).toBe(council);
    expect(await styleOf('PART_OF:part-daily-council', 'width')).toBe('4px');
    expect(await styleOf('box:face', 'background-opacity')).toBe('0');
    expect(await styleOf('box:face', 'font-weight')).toBe('400');
    expect(await styleOf('step:3', 'label')).toBe('3');
  });

  test('an arrow and a tag can be chosen', async () => {
    await lay('changes');
    const at = await page.evaluate(() => {
      const { overlaid, canvas } = window.diagram;
      const tag = overlaid?.tags.find((one) => one.id === 'mark~succeeds-awareness');
      const { zoom, pan } = canvas.viewport;
      return tag
        ? { x: pan.x + (tag.x + tag.width / 2) * zoom, y: pan.y + (tag.y + tag.height / 2) * zoom }
        : { x: 0, y: 0 };
    });
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => window.testPage.selected)).toEqual([
      { kind: 'line', id: 'succeeds-awareness' },
    ]);
    await page.evaluate(async () => {
      window.diagram.selectedId = 'succeeds-awareness';
      await window.diagram.updateComplete;
    });
    expect(await styleOf('arrow:succeeds-awareness', 'width')).toBe('4px');
  });

  for (const kind of ['nothing', 'changes', 'way'] as const) {
    test(`pointing at an organisation marks all its chips until the pointer leaves: ${kind}`, async () => {
      await lay(kind);
      const before = await styleOf(UNION, 'border-width');
      expect(before).not.toBe(WIDE);
      await pointAt('member-union-council-undated');
      await page.waitForFunction(
        ([id = '', wide = '']) => window.diagram.canvas.styleOf(id, 'border-width') === wide,
        [UNION, WIDE],
      );
      await page.mouse.move(876, 796);
      await page.waitForFunction(
        ([id = '', width = '']) => window.diagram.canvas.styleOf(id, 'border-width') === width,
        [UNION, before],
      );
      expect(await page.evaluate(() => window.testPage.hovered)).toEqual(['union', null]);
    });
  }

  test('pointing at an organisation outside the picture marks its chips too', async () => {
    const point = (holder: string | null): Promise<void> =>
      page.evaluate(async (id) => {
        window.diagram.hoverHolder = id;
        await window.diagram.updateComplete;
      }, holder);
    await point('union');
    expect(await styleOf(UNION, 'border-width')).toBe(WIDE);
    await point(null);
    expect(await styleOf(UNION, 'border-width')).not.toBe(WIDE);
    expect(await page.evaluate(() => window.testPage.hovered)).toEqual([]);
  });

  test('forced colours leave sign, words and line to tell', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await lay('changes');
    await page.waitForFunction(
      () =>
        window.diagram.canvas.styleOf('mark:mark~daily', 'color') ===
        window.diagram.canvas.styleOf('box:daily', 'color'),
    );
    const marks = await Promise.all(
      ['daily', 'team', 'face', 'careAwara'].map(async (id) => [
        await styleOf(`mark:mark~${id}`, 'label'),
        await styleOf(`box:${id}`, 'border-style'),
        await styleOf(`box:${id}`, 'border-width'),
      ]),
    );
    expect(marks).toEqual([
      ['＋ 新設', 'solid', '3px'],
      ['− 終了・推定', 'dashed', '2px'],
      ['＝ 継続', 'solid', '2px'],
      ['？ 前年度は不明', 'dashed', '2px'],
    ]);
  });
});
