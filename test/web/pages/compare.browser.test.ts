import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, PATIENT, startAtlas, type Atlas } from './atlas.js';

const THREE = 's=area-kashiwa-city@2013,area-sakai-chiku@2013,area-yokote-city@2013';
const TWICE = 's=area-sakai-chiku@2012,area-sakai-chiku@2013';

/** The texts of the cells of a row of the table, in the order of the columns. */
async function cellsOf(page: Page, row: RegExp): Promise<string[]> {
  const cells = await page.getByRole('row', { name: row }).getByRole('cell').all();
  return Promise.all(
    cells.map(async (cell) => {
      const texts = await cell.locator('.word, li').allInnerTexts();
      return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('、');
    }),
  );
}

describe.skipIf(inject('chrome') === null)('comparing areas', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('completes the address, and shows three sorts of answer in the same row', async () => {
    const { page, faults } = await atlas.open('/compare');
    await page.getByRole('heading', { level: 1, name: '柏市・坂井地区・横手市' }).waitFor();
    expect(addressOf(page)).toBe(`/compare?${THREE}`);
    expect(await cellsOf(page, /^情報共有/)).toEqual(['未確認', '在宅情報共有システム検討部会', '記載なし']);
    expect(await cellsOf(page, /^地域ケア会議/)).toEqual([
      '地域ケア会議 年度の記載なし',
      'あわら市 地域ケア会議 年度の記載なし、坂井市 地域ケア会議',
      '記載なし',
    ]);
    expect(await page.getByText('3地域のすべてに書かれている機能').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('keeps the area that one comes from first', async () => {
    const { page } = await atlas.open('/area/area-yokote-city?fy=2012');
    await page.getByRole('link', { name: '地域の比較' }).click();
    await page.getByRole('heading', { level: 1, name: '横手市・柏市・坂井地区' }).waitFor();
    expect(addressOf(page)).toContain('s=area-yokote-city@2012,area-kashiwa-city@2012');
  });

  it('changes, adds and removes columns, each a step in the history', async () => {
    const { page, faults } = await atlas.open(`/compare?${THREE}`);
    await page.getByRole('combobox', { name: '2列目の年度' }).selectOption('2012');
    await page.getByRole('columnheader', { name: '坂井地区（平成24年度）' }).waitFor();
    expect(addressOf(page)).toContain('area-sakai-chiku@2012');
    await page.getByRole('button', { name: '横手市（平成25年度）の列を外す' }).click();
    await page.getByRole('columnheader', { name: '横手市（平成25年度）' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '列を追加' }).click();
    await page.getByRole('columnheader', { name: 'あわら市（平成24年度）' }).waitFor();
    await page.getByRole('combobox', { name: '1列目の地域' }).selectOption({ label: '横手市' });
    await page.getByRole('heading', { level: 1, name: '横手市・坂井地区・あわら市' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '柏市・坂井地区・あわら市' }).waitFor();
    expect(await page.getByRole('combobox', { name: '1列目の地域' }).inputValue()).toBe('area-kashiwa-city');
    expect(faults).toEqual([]);
  });

  it('puts shared rows above, hides rows, and restores both from a link', async () => {
    const { page } = await atlas.open(`/compare?${THREE}`);
    await page.getByRole('checkbox', { name: '共通の機能を上に' }).check();
    await page.getByRole('button', { name: '評価の行をかくす' }).click();
    await page.getByText('かくした行 1').waitFor();
    expect(addressOf(page)).toBe(`/compare?${THREE}&sort=shared&hide=evaluation`);
    const again = await atlas.open(addressOf(page));
    await again.page.getByText('かくした行 1').waitFor();
    const first = again.page.getByRole('rowheader').first();
    expect((await first.innerText()).replace(/\s+/g, '')).toContain('顔の見える多職種連携');
    await again.page.getByRole('button', { name: 'すべて表示' }).click();
    await again.page.getByRole('row', { name: /^評価/ }).waitFor();
    expect(addressOf(again.page)).toBe(`/compare?${THREE}&sort=shared`);
  });

  it('reads one area at two times as one place', async () => {
    const { page, faults } = await atlas.open(`/compare?${TWICE}&hide=unknown`);
    await page.getByRole('heading', { level: 1, name: '坂井地区（平成24年度・平成25年度）' }).waitFor();
    expect(await cellsOf(page, /^住民啓発/)).toEqual(['住民啓発実施チーム', '住民啓発検討部会']);
    await page.getByText('かくした行 3').waitFor();
    expect(faults).toEqual([]);
  });

  it('leads from a body to its chart, from the table and from the drawing', async () => {
    const { page } = await atlas.open(`/compare?${THREE}`);
    await page.getByRole('table').getByRole('link', { name: '10病院会議', exact: true }).click();
    await page.getByRole('heading', { name: '10病院会議' }).waitFor();
    expect(addressOf(page)).toBe('/area/area-kashiwa-city?fy=2013&sel=body-kashiwa-ten-hospitals');
    await page.goBack();
    await page
      .getByRole('group', { name: /^坂井地区/ })
      .getByRole('link', { name: /^住民啓発検討部会/ })
      .click();
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    expect(addressOf(page)).toBe('/area/area-sakai-chiku?fy=2013&sel=body-sakai-awareness-subcommittee');
  });

  it('draws all card trees at one size and on the same bands', async () => {
    const { page, faults } = await atlas.open(`/compare?${THREE}`);
    const heights = (): Promise<number[]> =>
      page.locator('gov-compare-tree svg').evaluateAll((all) => all.map((svg) => svg.clientHeight));
    await page.getByRole('button', { name: '機能でそろえる' }).click();
    expect(addressOf(page)).toBe(`/compare?${THREE}&mode=function`);
    const whole = await heights();
    await page.getByRole('button', { name: '縮小' }).click();
    await page.getByText('90%').waitFor();
    const smaller = await heights();
    expect(new Set(whole).size).toBe(1);
    expect(new Set(smaller).size).toBe(1);
    expect(smaller[0]).toBeLessThan(whole[0] ?? 0);
    await page.locator('gov-compare-tree').first().hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await page.getByText('80%').waitFor();
    expect(faults).toEqual([]);
  });

  it('gives all cells as a file', async () => {
    const { page } = await atlas.open(`/compare?${THREE}&hide=rules`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('地域の比較_柏市・坂井地区・横手市_2013.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('連携ルールづくり');
    expect(text).toMatch(/未確認（手元の文/);
  });

  it('stands on paper without its tools, no wider than the sheet', async () => {
    const { page } = await atlas.open(`/compare?${THREE}`);
    await page.getByRole('table').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1047, height: 716 });
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: /柏市・坂井地区・横手市/ }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1047);
  });

  it('shows one column beside the names on a phone, and every column by choice', async () => {
    const { page, faults } = await atlas.open(`/compare?${THREE}`, { width: 360, height: 740 });
    await page.getByRole('button', { name: '柏市（平成25年度）', pressed: true }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    await page.getByRole('button', { name: '坂井地区（平成25年度）', pressed: false }).click();
    expect(await cellsOf(page, /^意思決定/)).toEqual(['坂井地区在宅ケア将来モデル推進協議会']);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
  });

  it('scrolls the table in its own frame, with the names in sight', async () => {
    const { page } = await atlas.open(`/compare?${THREE}`, { width: 1024, height: 768 });
    const frame = page.getByRole('region', { name: /^機能ごとの会議体/ });
    await frame.evaluate((element) => element.scrollTo(400, 200));
    const left = async (): Promise<number> => {
      const box = await page.getByRole('rowheader', { name: /^医療・介護連携強化/ }).boundingBox();
      return Math.round(box?.x ?? -1);
    };
    await expect.poll(left).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(1024);
  });

  it('says that an area is unknown, and leads back', async () => {
    const { page } = await atlas.open('/compare?s=area-nowhere@2013,area-yokote-city@2013');
    await page.getByText('選んだ地域が、この版のデータにありません。').waitFor();
    await page.getByRole('alert').getByRole('link', { name: '地域の比較' }).click();
    await page.getByRole('heading', { level: 1, name: '柏市・坂井地区・横手市' }).waitFor();
  });
});
