import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it, onTestFinished } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import type { DomainGraph } from '../../server/domain/model.js';
import type { GovDiagramCanvas } from '../../web/diagram/gov-diagram-canvas.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';

/** Times that the same picture is drawn, and steps of the pointer while it is dragged. */
const TIMES = 15;
const STEPS = 90;
/** So many towns have about 500 chips together. */
const TOWNS = 56;
const TOWN = 'syn-area-01-201';

/** All bodies of a made-up country in one town: of an area made of several no picture is drawn. */
function oneTown(): DomainGraph {
  const { nodes, relations } = syntheticGraph({ municipalities: TOWNS });
  return {
    nodes,
    relations: relations.map((each) => (each.type === 'SERVES' ? { ...each, to: TOWN } : each)),
  };
}

const PICTURES: readonly (readonly [string, string, (() => DomainGraph) | undefined])[] = [
  ['Sakai', '/area/area-sakai-chiku?fy=2013', undefined],
  ['a made-up town', `/area/${TOWN}`, oneTown],
];

/** Milliseconds from the data in hand to the end of the frame that shows it. */
function draw(page: Page): Promise<number> {
  return page.locator('gov-diagram-canvas').evaluate(async (element) => {
    const canvas = element as GovDiagramCanvas;
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const { view } = canvas;
    canvas.view = null;
    await canvas.updateComplete;
    await frame();
    await frame();
    const begun = performance.now();
    canvas.view = view;
    await canvas.updateComplete;
    while (!canvas.canvas.isReady) await frame();
    await frame();
    // What the frame takes is done before the next task.
    await new Promise((done) => setTimeout(done));
    return performance.now() - begun;
  });
}

/** Where the picture stands. */
function panOf(page: Page): Promise<string> {
  return page
    .locator('gov-diagram-canvas')
    .evaluate((element) => JSON.stringify((element as GovDiagramCanvas).canvas.viewport));
}

/** Milliseconds between the frames while the picture is dragged. */
async function drag(page: Page): Promise<number[]> {
  const box = await page.locator('gov-diagram-canvas').boundingBox();
  if (box === null) throw new Error('there is no picture');
  const before = await panOf(page);
  const [x, y] = [box.x + 20, box.y + box.height - 20];
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const next = (at: number): void => void (frames.push(at), requestAnimationFrame(next));
    requestAnimationFrame(next);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) await page.mouse.move(x + step * 3, y - step);
  await page.mouse.up();
  if ((await panOf(page)) === before) throw new Error('the picture was not dragged');
  const at = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  return at.slice(1).map((time, i) => time - (at[i] ?? time));
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const part = (values: readonly number[], of: number): string =>
  (sorted(values)[Math.floor(values.length * of)] ?? NaN).toFixed(1);

describe.skipIf(inject('chrome') === null)(`pictures ${inject('chromeSkip')}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(PICTURES)('of %s', async (name, path, made) => {
    const server: RunningServer = await startServer(made === undefined ? {} : { moved: made });
    onTestFinished(() => server.stop());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    onTestFinished(() => page.close());
    await page.goto(server.url + path);
    await page.locator('gov-diagram-canvas').getByRole('img').waitFor();
    const chips = await page
      .locator('gov-diagram-canvas')
      .evaluate((element) => (element as GovDiagramCanvas).scene?.chips.length ?? 0);
    const drawn: number[] = [];
    for (let i = 0; i < TIMES; i += 1) drawn.push(await draw(page));
    const frames = await drag(page);
    process.stdout.write(
      `${name}, ${chips} chips: drawn in ${part(drawn, 0.5)} ms (worst ${part(drawn, 0.99)}); ` +
        `frames while dragging ${part(frames, 0.5)} ms, 95 of 100 within ${part(frames, 0.95)}\n`,
    );
  });
});
