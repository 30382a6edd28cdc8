import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { buildPage, PAGE_URL, servePage } from './fixtures/serve-page.js';

const START = 60_000;
const STANDINGS = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'];

describe.skipIf(inject('chrome') === null)('the marks of the canvas', { timeout: START }, () => {
  let browser: Browser;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await buildPage();
    browser = await launchBrowser();
  }, START);
  afterAll(() => browser.close());

  /** A page with a view that has every mark. */
  async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
    await servePage(context, files);
    const page = await context.newPage();
    await page.goto(PAGE_URL);
    await page.evaluate(() => {
      window.diagram = window.testPage.make(2013);
      window.diagram.view = window.testPage.marks();
      document.body.append(window.diagram);
    });
    await page.waitForFunction(() => window.diagram.canvas.isReady);
    return page;
  }

  /** How the canvas draws an element: its line, whatever its colour. */
  const look = (page: Page, id: string, properties: readonly string[]): Promise<string> =>
    page.evaluate(
      ([element, names]) => names.map((name) => window.diagram.canvas.styleOf(element, name)).join(' '),
      [id, properties] as const,
    );

  const OUTLINE = ['border-style', 'border-dash-pattern', 'border-width'];
  const LINE = ['line-style', 'line-dash-pattern', 'line-outline-width'];

  for (const forcedColors of ['none', 'active'] as const) {
    test(`tell what is stated, inferred, recommended, planned by line; forced colours ${forcedColors}`, async () => {
      const page = await open({ forcedColors });
      for (const role of ['SECRETARIAT', 'MEMBER', 'ADVISER', 'SUPPORTER']) {
        const chips = STANDINGS.map((standing) => look(page, `chip:council-${role}-${standing}`, OUTLINE));
        expect(new Set(await Promise.all(chips)).size, role).toBe(4);
      }
      const tags = STANDINGS.map((standing) => look(page, `tag:${standing}~MEETING`, OUTLINE));
      expect(new Set(await Promise.all(tags)).size).toBe(4);
      const lines = STANDINGS.map((standing) => look(page, `PART_OF:part-${standing}-council`, LINE));
      expect(new Set(await Promise.all(lines)).size).toBe(4);
      const rows = STANDINGS.slice(0, 3).map((id) => look(page, `row:${id}~SECRETARIAT`, OUTLINE));
      expect(new Set(await Promise.all(rows)).size).toBe(3);
      expect(await look(page, 'chip:council-MEMBER-PLANNED', ['border-style'])).toBe('double');
      await page.context().close();
    });
  }

  test('a click on a tag selects the meetings of its body', async () => {
    const page = await open({});
    const at = await page.evaluate(() => {
      const { scene, canvas } = window.diagram;
      const ground = scene?.notes.find(({ id }) => id === 'PLANNED~MEETING')?.ground;
      const { zoom, pan } = canvas.viewport;
      if (!ground) return null;
      return { x: pan.x + (ground.x + 10) * zoom, y: pan.y + (ground.y + 4) * zoom };
    });
    if (!at) throw new Error('the body has no tag');
    await page.mouse.click(at.x, at.y);
    await expect
      .poll(() => page.evaluate(() => window.testPage.selected))
      .toEqual([{ kind: 'meeting', id: 'PLANNED~MEETING' }]);
    await page.context().close();
  });
});
