import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './pages/atlas.js';

const CHART = '/area/area-sakai-chiku?fy=2013';
const PRINT = '/area/area-sakai-chiku/print?fy=2013';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await startAtlas();
}, PATIENT.timeout);
afterAll(() => atlas.stop());

/** Presses a line of the menu, and gives the file that it brings. */
async function saved(page: Page, line: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: line }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存・印刷', exact: true }).click();
  await page.getByRole('group', { name: '保存・印刷' }).waitFor();
}

describe('the menu of files', () => {
  it('is worked by keyboard: arrows walk through it, Escape closes it and gives the focus back', async () => {
    const { page, faults } = await atlas.open(CHART);
    const button = page.getByRole('button', { name: '保存・印刷', exact: true });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).toContain('画像（SVG）');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedText(page)).toContain('印刷（A4・A3）');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false');
    expect(await focusedText(page)).toContain('保存・印刷');
    expect(faults).toEqual([]);
  });

  it('saves with one press each, under a name that tells what it is: what is shown, in light colours', async () => {
    const { page, faults } = await atlas.open(`${CHART}&off=member&theme=dark`);
    await openMenu(page);
    const svg = await saved(page, /画像（SVG）/);
    expect(svg.name).toBe('坂井地区_体制図_平成25年度.svg');
    const drawing = svg.bytes.toString('utf8');
    expect(drawing).toContain('関係 26');
    expect(drawing.replaceAll(/<[^>]*>/g, '')).toContain('構成・参加（表示なし）');
    expect(drawing).toMatch(/<rect width="[\d.]+" height="[\d.]+" fill="(?:#fff(?:fff)?)"\/>/);
    await page.getByText('坂井地区_体制図_平成25年度.svg を保存しました').waitFor();

    const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(drawing) ?? []).map(Number);
    const png = await saved(page, /画像（PNG）/);
    expect(png.name).toBe('坂井地区_体制図_平成25年度.png');
    const painted = PNG.sync.read(png.bytes);
    expect([painted.width, painted.height]).toEqual([Math.floor(width * 2), Math.floor(height * 2)]);
    expect([...painted.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(inkOf(painted)).toBeGreaterThan(0.01);

    const csv = await saved(page, /表（CSV）/);
    expect(csv.name).toBe('坂井地区_関係の一覧_平成25年度.csv');
    const table = csv.bytes.toString('utf8');
    expect(table.startsWith('\ufeff会議体,関係,')).toBe(true);
    expect(table).not.toContain(',構成・参加,');

    const pptx = await saved(page, /PowerPoint/);
    expect(pptx.name).toBe('坂井地区_体制図_平成25年度.pptx');
    const slide = await (await JSZip.loadAsync(pptx.bytes)).file('ppt/slides/slide1.xml')?.async('string');
    expect(slide).toContain('<a:t>坂井地区 在宅医療・介護連携の体制図</a:t>');
    expect(slide).toMatch(/<a:stCxn id="\d+" idx="\d"\/><a:endCxn id="\d+" idx="\d"\/>/);
    expect(faults).toEqual([]);
  });

  it('says so when a file cannot be made, and makes it at the next press', async () => {
    const { page } = await atlas.open(CHART);
    await openMenu(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /画像（SVG）/ }).click();
    await page.getByText('画像（SVG）を作れませんでした。もう一度お試しください。').waitFor();
    await page.unroute('**/graphql');
    expect((await saved(page, /画像（SVG）/)).bytes.length).toBeGreaterThan(10_000);
  });

  it('stands in the menu of a phone', async () => {
    const { page, faults } = await atlas.open(CHART, { width: 360, height: 740 });
    await page.getByRole('button', { name: 'そのほか' }).click();
    const line = page.getByRole('button', { name: /表（CSV）/ });
    expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect((await saved(page, /表（CSV）/)).name).toBe('坂井地区_関係の一覧_平成25年度.csv');
    expect(faults).toEqual([]);
  });
});

describe('the sheets', () => {
  it('are shown on a desk with the choice of paper, which the address keeps', async () => {
    const { page, faults } = await atlas.open(CHART);
    await openMenu(page);
    await page.getByRole('link', { name: /印刷/ }).click();
    const sheet = page.getByRole('figure', { name: '1枚のうち1枚目' });
    await sheet.waitFor();
    expect(addressOf(page)).toBe(PRINT);
    await page.getByRole('radio', { name: 'A3' }).check();
    await page.getByRole('radio', { name: '縦' }).check();
    await expect.poll(() => addressOf(page)).toBe(`${PRINT}&paper=a3&turn=portrait`);
    await expect.poll(() => sheet.locator('svg').getAttribute('viewBox')).toBe('0 0 1122.52 1587.4');
    await page.getByRole('link', { name: '画面の図へもどる' }).click();
    await expect.poll(() => addressOf(page)).toBe(CHART);
    expect(faults).toEqual([]);
  });

  it.each([
    ['', 1, [842, 595]],
    ['&paper=a3', 1, [1191, 842]],
    ['&turn=portrait', 3, [595, 842]],
    ['&paper=a3&turn=portrait&lang=en', 1, [842, 1191]],
    ['&fy=2012', 2, [842, 595]],
  ] as const)('print as they are: %s is %i pages of %j pt, dark or light', async (query, pages, size) => {
    const { page, faults } = await atlas.open(
      `${query.includes('fy=') ? PRINT.replace('fy=2013', '') : PRINT}${query}`,
    );
    await page.locator('gov-sheet-paper').first().waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
      box
        .trim()
        .split(/\s+/)
        .slice(2)
        .map((side) => Math.round(Number(side))),
    );
    expect(new Set(boxes.map(String))).toEqual(new Set([String(size)]));
    expect(await page.locator('gov-sheet-paper svg > rect').first().getAttribute('fill')).toMatch(/^#fff/);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('gov-header').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /印刷する|Print/ }).isVisible()).toBe(false);
    expect(Math.min(...(await pointsOf(page)))).toBeGreaterThanOrEqual(7.97);
    expect(faults).toEqual([]);
  });
});

/** The share of a picture that is not white. */
function inkOf({ data }: PNG): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) dark += 1;
  return dark / (data.length / 4);
}

/** The sizes of all words of the sheets as they are laid out, in points. */
function pointsOf(page: Page): Promise<number[]> {
  return page.locator('gov-sheet-paper').evaluateAll((papers) =>
    papers.flatMap((paper) => {
      const svg = paper.shadowRoot?.querySelector('svg');
      const texts = [...(svg?.querySelectorAll('text') ?? [])];
      return texts.map((text) => {
        const { a = 0 } = text.getScreenCTM() ?? {};
        return Number(text.getAttribute('font-size')) * a * 0.75;
      });
    }),
  );
}
