import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, evidenceText, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const MATRIX = '/area/area-sakai-chiku/matrix';
const SECRETARIAT = 'org-sakai-union~secretariat-of~body-sakai-council~fy2012';

/** The names of the rows, from the top. */
const rowNames = (page: Page): Promise<string[]> =>
  page.getByRole('rowheader').locator('button[data-opens] .name').allInnerTexts();

/** What the cells of a row say to assistive technology. */
const cellsOf = (snapshot: string): string[] =>
  [...snapshot.matchAll(/- gridcell(?: "([^"]*)")?/g)].map(([, words = '']) => words);

/** Puts the focus into the grid, where Tab would put it. */
async function enter(page: Page): Promise<void> {
  await page.getByRole('grid').locator('[tabindex="0"]').focus();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe.skipIf(inject('chrome') === null)('the matrix in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('shows who runs what of the year, with what is counted and what is not known', async () => {
    const { page, faults } = await atlas.open(MATRIX);
    const grid = page.getByRole('grid', { name: '坂井地区 平成25年度の組織と会議体の関係' });
    await grid.waitFor();
    expect(addressOf(page)).toBe(`${MATRIX}?fy=2013`);
    expect(await page.title()).toBe('坂井地区｜組織×会議体｜平成25年度｜連携アトラス');
    expect((await rowNames(page)).slice(0, 3)).toEqual([
      '坂井地区広域連合',
      '地域包括支援センター',
      '坂井地区医師会',
    ]);
    expect(await grid.getByRole('columnheader', { name: /組織 15/ }).count()).toBe(1);
    expect(await grid.getByRole('gridcell', { name: '担い手の記載なし' }).count()).toBe(2);
    const foot = grid.locator('tfoot tr');
    expect(cellsOf(await foot.first().ariaSnapshot())).toEqual([
      '12',
      '2',
      '4',
      '4',
      '2',
      '4',
      '記載なし',
      '1＋職種1',
      '',
      '29＋職種1',
      '',
    ]);
    expect(cellsOf(await foot.last().ariaSnapshot())).toEqual([
      'あり 2',
      ...Array<string>(5).fill('個別の記載なし'),
      '記載なし',
      '記載なし',
      '',
      '',
      '',
    ]);
    expect(faults).toEqual([]);
  });

  it('is worked by keyboard: cells, evidence, and back to the cell', async () => {
    const { page, faults } = await atlas.open(`${MATRIX}?fy=2013`);
    await page.getByRole('grid').waitFor();
    await enter(page);
    expect(await focusedText(page)).toBe('坂井地区広域連合');
    await press(page, 'ArrowRight');
    expect(await focusedText(page)).toBe('事務局、構成');
    await press(page, 'Enter');
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBe(SECRETARIAT);
    await expect.poll(() => focusedText(page)).toBe('坂井地区広域連合');
    expect(await evidenceText(page)).toContain('実施内容／第1段落');

    await press(page, 'Escape');
    await expect.poll(() => focusedText(page)).toBe('事務局、構成');
    await press(page, 'Control+End', 'Home', 'Control+Home');
    expect(await focusedText(page)).toMatch(/^組織 15/);
    await press(page, 'ArrowDown', ' ');
    await page.locator('tr.chosen').getByText('坂井地区広域連合').waitFor();
    expect(await focusedText(page)).toBe('坂井地区広域連合');
    expect(faults).toEqual([]);
  });

  it('keeps the focus on its cell when the lines change places, and the order in the address', async () => {
    const { page, faults } = await atlas.open(`${MATRIX}?fy=2013`);
    await page.getByRole('grid').waitFor();
    const header = page.getByRole('columnheader', { name: /組織 15/ });
    await enter(page);
    await press(page, 'Control+Home', 'Enter');
    await expect.poll(() => rowNames(page)).toContain('あわら市');
    expect(addressOf(page)).toBe(`${MATRIX}?fy=2013&sort=name`);
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await focusedText(page)).toMatch(/^組織 15/);
    expect((await rowNames(page))[0]).toBe('あわら市');

    await press(page, 'Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    await press(page, 'ArrowDown', 'ArrowRight');
    const cell = await focusedText(page);
    await page.getByRole('button', { name: '行と列を入れ替え' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${MATRIX}?fy=2013&sort=-name&flip=1`);
    await enter(page);
    expect(await focusedText(page)).toBe(cell);

    const linked = await atlas.open(addressOf(page));
    await linked.page.getByRole('grid').waitFor();
    expect(await linked.page.getByRole('columnheader', { name: /会議体 8/ }).count()).toBe(1);
    expect([...faults, ...linked.faults]).toEqual([]);
  });

  it('marks the row and the column under the pointer', async () => {
    const { page } = await atlas.open(`${MATRIX}?fy=2013`);
    await page.getByRole('grid').waitFor();
    await page.locator('tbody td[data-row="2"][data-column="3"]').hover();
    expect(await page.locator('thead [data-hot]').getAttribute('data-column')).toBe('3');
    await page.locator('.notes').hover();
    expect(await page.locator('thead [data-hot]').count()).toBe(0);
  });

  it('shows less when kinds of relation are switched off, and says when nothing is left', async () => {
    const { page, faults } = await atlas.open(`${MATRIX}?fy=2013&off=member.adviser`);
    await page.getByRole('columnheader', { name: /組織 15のうち8/ }).waitFor();
    expect(await page.getByText('構成', { exact: true }).count()).toBe(0);
    for (const layer of [/事務局 2/, /事業運営 17/]) await page.getByRole('button', { name: layer }).click();
    const notice = page.getByRole('status').filter({ hasText: 'かくれている関係 30' });
    await notice.getByRole('button', { name: '条件を戻す' }).click();
    await page.getByRole('columnheader', { name: '組織 15 ' }).waitFor();
    expect(addressOf(page)).toBe(`${MATRIX}?fy=2013`);
    expect(faults).toEqual([]);
  });

  it('gives the table as a file', async () => {
    const { page } = await atlas.open(`${MATRIX}?fy=2013`);
    await page.getByRole('grid').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('坂井地区_組織×会議体_平成25年度.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\r\n')[1]).toMatch(/^坂井地区広域連合,広域連合,,事務局（共同）、構成,事業運営/);
  });

  it('does not take what is recommended for what is, nor what was not reviewed for nothing', async () => {
    const { page, faults } = await atlas.open('/area/area-kashiwa-city/matrix');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const department = grid.getByRole('row', { name: /^介護保険部局/ });
    expect(await department.innerText()).toMatch(/推奨のみ\s+推奨のみ/);
    expect(await department.getByText('推奨', { exact: false }).count()).toBeGreaterThan(0);
    expect(await grid.getByText('担い手は未確認').count()).toBeGreaterThanOrEqual(6);
    expect(await page.getByRole('button', { name: /事務局 未確認/ }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('says what is written where there is no body, no source or no such area', async () => {
    const yokote = await atlas.open('/area/area-yokote-city/matrix');
    await yokote.page.getByRole('heading', { name: '会議体の記載なし' }).waitFor();
    await yokote.page.getByRole('button', { name: /アンケート調査/ }).click();
    await yokote.page.getByRole('complementary', { name: '根拠' }).waitFor();

    const silent = await atlas.open(`${MATRIX}?fy=2011`);
    await silent.page.getByText('平成23年度の記載はありません。').waitFor();
    await silent.page.getByRole('button', { name: '近い年度：平成24年度' }).click();
    await expect.poll(() => addressOf(silent.page)).toBe(`${MATRIX}?fy=2012`);

    const nowhere = await atlas.open('/area/area-nowhere/matrix');
    await nowhere.page.getByText('この地域は収録していません。').waitFor();
  });

  it.each([
    ['ja', 1024],
    ['en', 1024],
    ['en', 700],
    ['ja', 360],
    ['en', 360],
  ] as const)('in %s fits a window of %i pixels: only the table itself scrolls', async (lang, width) => {
    const { page, faults } = await atlas.open(`${MATRIX}?fy=2013&lang=${lang}`, { width, height: 760 });
    await page.locator('gov-matrix-grid, gov-matrix-list').first().waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each(['ja', 'en'])('fits a sheet of paper across, in %s', async (lang) => {
    const { page } = await atlas.open(`${MATRIX}?fy=2013&lang=${lang}&sel=org-sakai-union`);
    await page.getByRole('grid').waitFor();
    // A4 across without its margins of 10 mm, in CSS pixels.
    await page.setViewportSize({ width: 1046, height: 718 });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      high: document.documentElement.scrollHeight,
    }));
    expect(seen).toEqual({ wide: 0, high: 718 });
    expect(await page.locator('gov-print-head').isVisible()).toBe(true);
    for (const gone of ['gov-header', 'gov-scope', '.tools', '.evidence', 'gov-findings-strip'])
      expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
  });

  it('says that there is no answer, keeps what it shows, and goes on by itself when asked again', async () => {
    const { page } = await atlas.open(`${MATRIX}?fy=2013`);
    // Put up before it is needed: what is asked in the moment in which it is put up can slip past it.
    let down = false;
    await page.route('**/graphql', (route) => (down ? route.abort() : route.continue()));
    await page.getByRole('grid').waitFor();
    down = true;
    await page.keyboard.press('[');
    await expect.poll(() => addressOf(page), PATIENT).toBe(`${MATRIX}?fy=2012`);
    await page.getByText('前回の表示').waitFor(PATIENT);
    expect(await page.getByRole('columnheader', { name: /組織 15/ }).count()).toBe(1);
    down = false;
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('columnheader', { name: /組織 14/ }).waitFor();
    expect(addressOf(page)).toBe(`${MATRIX}?fy=2012`);
  });

  it('keeps names in sight and heads apart when it is scrolled', async () => {
    const { page } = await atlas.open(`${MATRIX}?fy=2013&lang=en`, { width: 1024, height: 700 });
    await page.getByRole('grid').waitFor();
    const seen = await page.locator('gov-matrix-grid').evaluate((element) => {
      const root = element.shadowRoot;
      root?.querySelector('.scroll')?.scrollTo(400, 200);
      const box = (part: Element) => part.getBoundingClientRect();
      const heads = [...(root?.querySelectorAll('.heads .line button') ?? [])].map(box);
      const [scroll, name] = ['.scroll', 'tbody .title'].map((each) => root?.querySelector(each));
      return {
        overlaps: heads.filter((head, at) => at > 0 && head.left < (heads[at - 1]?.right ?? 0) - 0.5).length,
        nameAtLeft: scroll && name ? box(name).left - box(scroll).left : null,
        headAtTop: scroll ? box(scroll).top - Math.min(...heads.map(({ bottom }) => bottom)) : null,
      };
    });
    expect(seen.overlaps).toBe(0);
    expect(seen.nameAtLeft).toBe(0);
    expect(seen.headAtTop).toBeLessThan(0);
  });

  it('is a list by organisation on a phone, with the evidence in a sheet', async () => {
    const { page, faults } = await atlas.open(`${MATRIX}?fy=2013`, { width: 360, height: 760 });
    await page.getByRole('button', { name: '坂井地区広域連合 会議体数 6、関係数 7' }).waitFor();
    await page.getByRole('button', { name: '事務局 推進協議会' }).first().click();
    await page.getByRole('dialog', { name: '根拠' }).waitFor();
    const sheet = page.locator('gov-sheet');
    await sheet.getByRole('heading', { name: '坂井地区広域連合' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBe(SECRETARIAT);
    await sheet.getByRole('button', { name: '閉じる' }).click();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => focusedText(page)).toBe('事務局 推進協議会');
    expect(await page.getByText('担い手の記載なし').count()).toBe(0);
    expect(await page.getByRole('button', { name: /あわら市 地域ケア会議.*記載なし/ }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});
