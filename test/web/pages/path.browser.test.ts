import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const PATH = '/area/area-sakai-chiku/path';
const PHONE = { width: 360, height: 740 };

describe.skipIf(inject('chrome') === null)('the ways in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('begin at what is selected in the chart and end at what is typed', async () => {
    const { page, faults } = await atlas.open('/area/area-sakai-chiku?fy=2013&sel=org-utokyo');
    await page.getByRole('link', { name: 'ここから' }).click();
    await page.getByRole('heading', { name: '「まで」も選んでください' }).waitFor();
    expect(addressOf(page)).toBe(`${PATH}?fy=2013&from=org-utokyo`);

    const field = page.getByRole('combobox', { name: 'まで' });
    await field.fill('シルバー');
    await page.getByRole('option', { name: /シルバー人材センター/ }).waitFor();
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('choice-0');
    await field.press('Enter');
    await page.getByRole('heading', { name: '3つの関係でつながる' }).waitFor();
    expect(addressOf(page)).toBe(`${PATH}?fy=2013&from=org-utokyo&to=org-sakai-silver`);
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(
      await page.getByRole('region', { name: '道筋' }).getByRole('status').allInnerTexts(),
    ).toContainEqual(expect.stringMatching(/^3つの関係でつながる。東京大学は/));
    expect(await page.title()).toBe('つながり｜坂井地区｜平成25年度｜連携アトラス');
    expect(faults).toEqual([]);
  });

  it('lead from every step to its evidence and back, by the keyboard', async () => {
    const { page, faults } = await atlas.open(`${PATH}?fy=2013&from=org-utokyo&to=org-sakai-silver`);
    const place = page.getByRole('button', { name: /実施内容／第2段落/ });
    await place.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByRole('heading', { name: '生活支援・住民協働部会' }).waitFor();
    expect(await focusedText(page)).toBe('生活支援・住民協働部会');
    await card.getByText('坂井地区広域連合／実施内容／5会議の一覧').waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focusedText(page)).toContain('実施内容／第2段落');
    expect(faults).toEqual([]);
  });

  it('of the same length can be chosen, in the list and in the picture', async () => {
    const { page, faults } = await atlas.open(
      `${PATH}?fy=2012&from=org-sakai-health-center&to=body-sakai-council`,
    );
    const drawn = (): Promise<number[]> =>
      page.locator('gov-diagram-canvas').evaluate((element) => {
        const { overlay } = element as GovDiagramCanvas;
        return overlay?.kind === 'path' ? overlay.steps.map(({ number }) => number) : [];
      });
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    await expect.poll(drawn).toEqual([1, 2]);
    await page.getByRole('link', { name: '3. 福井県' }).click();
    await page.getByText('1番目の関係は、この図に描かれていません').waitFor();
    expect(addressOf(page)).toMatch(/&mode=2$/);
    await expect.poll(drawn).toEqual([2]);
    await page.goBack();
    await expect.poll(drawn).toEqual([1, 2]);
    expect(faults).toEqual([]);
  });

  it('that are not there lead to the year in which they are', async () => {
    const { page, faults } = await atlas.open(`${PATH}?fy=2013&from=profession-nurse&to=body-sakai-council`);
    await page.getByRole('heading', { name: '記載された関係ではつながりません' }).waitFor();
    await page.getByRole('link', { name: '平成24年度：2つの関係でつながる' }).click();
    await page.getByRole('heading', { name: '2つの関係でつながる' }).waitFor();
    expect(addressOf(page)).toBe(`${PATH}?fy=2012&from=profession-nurse&to=body-sakai-council`);
    await page.getByRole('button', { name: 'からとまでを入れ替える' }).click();
    await page
      .getByText(/^坂井地区在宅ケア将来モデル推進協議会の下に顔の見える/)
      .first()
      .waitFor();
    expect(addressOf(page)).toBe(`${PATH}?fy=2012&from=body-sakai-council&to=profession-nurse`);
    expect(faults).toEqual([]);
  });

  it('of what a year does not have say so, and ask for nothing that would be refused', async () => {
    const { page, faults } = await atlas.open(`${PATH}?fy=2013&from=body-sakai-awareness-team&to=nothing`);
    await page.getByRole('heading', { name: /^「nothing」は道筋の端に選べません/ }).waitFor();
    await page.goto(page.url().replace('nothing', 'body-sakai-council'));
    await page
      .getByRole('heading', { name: '住民啓発実施チームは、平成25年度にあるとは書かれていません' })
      .waitFor();
    await page.getByRole('link', { name: '平成24年度：1つの関係でつながる' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('begin with examples made from the data', async () => {
    const { page, faults } = await atlas.open('/area/area-kashiwa-city/path');
    const examples = page.getByRole('region', { name: '道筋' }).getByRole('listitem').getByRole('link');
    await examples.first().waitFor();
    expect(await examples.count()).toBe(2);
    await examples.first().click();
    await page.getByRole('heading', { name: /つの関係でつながる$/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('can be taken along as text', async () => {
    const { page, faults } = await atlas.open(`${PATH}?fy=2013&from=org-utokyo&to=org-sakai-silver`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '文を写す' }).click();
    await page.getByText('写しました').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(
      '3. 平成25年度から、生活支援・住民協働部会の事業運営をシルバー人材センター（総称）が担う。',
    );
    const { pathname, search } = new URL(page.url());
    expect(text.endsWith(pathname + search)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('stand on a phone as a list, the picture behind a tab, the evidence in a sheet', async () => {
    const { page, faults } = await atlas.open(`${PATH}?fy=2013&from=org-utokyo&to=org-sakai-silver`, PHONE);
    await page.getByRole('heading', { name: '3つの関係でつながる' }).waitFor();
    expect(await page.locator('gov-diagram-canvas').count()).toBe(0);
    await page.getByRole('button', { name: /実施方法／第2段落/ }).click();
    await page.getByRole('dialog', { name: '根拠' }).waitFor();
    const sheet = page.locator('gov-sheet');
    await sheet.getByRole('heading', { name: '東京大学' }).waitFor();
    await sheet.getByRole('button', { name: '閉じる' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '図' }).click();
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(faults).toEqual([]);
  });
});
