import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import papaparse from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type RunningServer } from '../support/server.js';
import { SCREENS, type Screen } from '../web/access/screens.js';
import { settle } from '../web/access/stand.js';
import { hostileGraph } from './graph.js';
import { examine, watch } from './watch.js';

/** Every page of the app over a graph whose every word is hostile. */

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let seen: readonly string[];
let page: Page;
beforeAll(async () => {
  server = await startServer({ moved: hostileGraph });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  seen = await watch(context, server.url);
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The first screen of each page on which there is something, and those with evidence. */
const PAGES: readonly Screen[] = [
  ...SCREENS.filter(({ api, only }) => api === undefined && only !== 'narrow')
    .filter(({ name }) => !/nothing|no such|missing|unknown/.test(name))
    .filter(
      (one, i, all) =>
        one.path.includes('sel=') || all.findIndex((other) => pathOf(other) === pathOf(one)) === i,
    ),
  { name: 'question', path: '/questions/most-bodies', ready: 'gov-question' },
];

function pathOf({ path }: Screen): string {
  return path.replace(/\?.*/, '');
}

async function open(screen: Screen): Promise<void> {
  await page.goto(server.url + screen.path);
  await page.locator(screen.ready).first().waitFor();
  await settle(page, screen);
  if (!screen.act) return;
  await screen.act(page);
  await settle(page, screen);
}

describe('words that would run', () => {
  it.each(PAGES)('are words on the screen «$name»', async (screen) => {
    await open(screen);
    const { hit, strange, links, texts } = await examine(page);
    expect({ hit, strange, links, seen }).toEqual({ hit: false, strange: [], links: [], seen: [] });
    expect(texts).toBeGreaterThan(0);
  });
});

async function saved(line: RegExp): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: line }).click();
  return readFile(await (await coming).path());
}

describe('words that would run, in files,', () => {
  beforeAll(async () => {
    await page.goto(`${server.url}/area/area-sakai-chiku?fy=2013`);
    await page.locator('gov-outline').waitFor();
    await page.getByRole('button', { name: '保存・印刷', exact: true }).click();
  });

  /** Parses a file as XML in the browser: the root element, or what is wrong with it. */
  const rootOf = (xml: string): Promise<string> =>
    page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.nodeName;
    }, xml);

  it('are words of a picture: opened by itself, without any policy, nothing of it runs', async () => {
    const svg = (await saved(/画像（SVG）/)).toString('utf8');
    expect(svg).toContain('__hit');
    expect(await rootOf(svg)).toBe('svg');
    const alone = await browser.newContext();
    const told = await watch(alone, 'http://drawing.invalid');
    const drawing = await alone.newPage();
    await drawing.route('**/*', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
    await drawing.goto('http://drawing.invalid/a.svg');
    expect(await drawing.evaluate(() => '__hit' in window)).toBe(false);
    expect(
      await drawing.locator('script, foreignObject, image, a, [onload], [onerror], [onfocus]').count(),
    ).toBe(0);
    expect(told).toEqual([]);
    await alone.close();
  });

  it('are no formulas of a table', async () => {
    const csv = (await saved(/表（CSV）/)).toString('utf8');
    expect(csv).toContain('__hit');
    const { data } = papaparse.parse<string[]>(csv.slice(1));
    expect(data.length).toBeGreaterThan(10);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('are words of slides, which lead nowhere else', async () => {
    const zip = await JSZip.loadAsync(await saved(/PowerPoint/));
    const parts = Object.values(zip.files).filter(({ name }) => /\.(?:xml|rels)$/.test(name));
    const texts = new Map(
      await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
    );
    for (const [name, xml] of texts) expect(`${name} ${await rootOf(xml)}`).not.toMatch(/error/i);
    expect([...texts.values()].join('\n')).toContain('__hit');
    const targets = [...texts.values()].flatMap((xml) =>
      [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target]) => target),
    );
    expect(targets.filter((target) => !/^https?:/.test(target ?? ''))).toEqual([]);
    expect(seen).toEqual([]);
  });
});
