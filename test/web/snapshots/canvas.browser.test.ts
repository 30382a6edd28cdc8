import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Scene } from '../../../web/diagram/scene.js';
import { sceneToSvg } from '../../../web/diagram/scene-svg.js';
import type { Viewport } from '../../../web/diagram/viewport.js';
import { startAbroad, untilDrawn, untilReady, type Abroad } from '../embed/foreign-browser.js';
import { lightColours } from './casebook.js';
import { difference } from './same-picture.js';

/**
 * How much of what is drawn may differ. Canvas and SVG smooth and place letters each in its own way, by fractions of a
 * pixel; a chip that is missing, or a box of another colour, is more than this.
 */
const TOLERANCE = 0.1;

const HEIGHT = 900;

interface Shown {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly picture: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What the canvas has drawn, and of what, once it fills the window: then it stands at a whole pixel. */
async function shownBy(page: Page, width: number, height: number): Promise<Shown> {
  const canvas = page.locator('gov-diagram-canvas');
  await canvas.evaluate((element) => {
    element.style.position = 'fixed';
  });
  await page.waitForFunction(
    ([wide, high]) => {
      const element = document.querySelector('gov-diagram')?.shadowRoot?.querySelector('gov-diagram-canvas');
      return element?.canvas.window.width === wide && element.canvas.window.height === high;
    },
    [width, height] as const,
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const seen = await canvas.evaluate((element) => {
    const { scene, canvas: drawing } = element as HTMLElementTagNameMap['gov-diagram-canvas'];
    return scene ? { scene: { ...scene, cards: [] }, viewport: drawing.viewport } : null;
  });
  if (!seen) throw new Error('there is no picture');
  const scene: Scene = { ...seen.scene, cards: new Map() };
  return { scene, viewport: seen.viewport, picture: await page.screenshot(), width, height };
}

/** The same scene as SVG, in the same browser, at the same place. */
async function svgOf(
  page: Page,
  { scene, viewport, width, height }: Omit<Shown, 'picture'>,
): Promise<Buffer> {
  const svg = sceneToSvg(scene, { palette: lightColours(), title: 'x', idPrefix: 'p-' });
  const other = await page.context().newPage();
  await other.setViewportSize({ width, height });
  const { zoom, pan } = viewport;
  const place = `left:${pan.x}px; top:${pan.y}px; width:${scene.width * zoom}px; height:${scene.height * zoom}px`;
  await other.setContent(
    `<body style="margin:0; background:#fff; overflow:hidden"><div style="position:absolute; ${place}">${svg.replace('<svg ', '<svg style="width:100%; height:100%; display:block" ')}</div>`,
  );
  await other.evaluate(() => document.fonts.ready);
  const picture = await other.screenshot();
  await other.close();
  return picture;
}

describe.skipIf(inject('chrome') === null)('the canvas shows the same picture as the SVG', () => {
  let abroad: Abroad;
  beforeAll(async () => {
    abroad = await startAbroad();
  });
  afterAll(() => abroad.stop());

  it.each([
    ['area-sakai-chiku', 2012, 'ja', 1240],
    ['area-sakai-chiku', 2013, 'ja', 1240],
    ['area-sakai-chiku', 2013, 'en', 1240],
    ['area-kashiwa-city', 2013, 'ja', 1240],
    ['area-sakai-chiku', 2013, 'ja', 360],
  ])('of %s in %i, %s, %i px wide', async (area, year, lang, width) => {
    const { page } = await abroad.open(
      `<gov-diagram area="${area}" fiscal-year="${year}" lang="${lang}"></gov-diagram>`,
      { width, height: HEIGHT },
    );
    await untilReady(page, 1);
    await untilDrawn(page);
    const shown = await shownBy(page, width, HEIGHT);
    const same = difference(shown.picture, await svgOf(page, shown));
    expect(same).toBeLessThan(TOLERANCE);

    // A chip less is another picture, or the comparison proves nothing.
    const chips = shown.scene.chips.slice(1);
    const less = await svgOf(page, { ...shown, scene: { ...shown.scene, chips } });
    expect(difference(shown.picture, less)).toBeGreaterThan(
      difference(shown.picture, await svgOf(page, shown)),
    );
  });
});
