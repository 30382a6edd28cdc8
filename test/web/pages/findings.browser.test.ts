import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const SAKAI = '/findings?fy=2014&area=area-sakai-chiku';
const COUNTS = /予定10回とも予定8回とも読める/;

/** The finding whose sentence is this. */
const findingOf = (page: Page, sentence: RegExp) => page.locator('gov-finding').filter({ hasText: sentence });
const beside = (page: Page) => page.locator('gov-finding-beside');

describe.skipIf(inject('chrome') === null)('the check-up in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('is chosen by area and year, and the address holds the choice', async () => {
    const { page, faults } = await atlas.open('/');
    await page.getByRole('link', { name: '体制の点検' }).click();
    await page.getByRole('heading', { name: '体制の点検' }).waitFor();
    expect(addressOf(page)).toBe('/findings');
    await page.getByRole('combobox', { name: '地域', exact: true }).selectOption('area-sakai-chiku');
    await page.getByRole('combobox', { name: '年度' }).selectOption('2014');
    await findingOf(page, COUNTS).waitFor();
    expect(addressOf(page)).toBe(SAKAI);
    expect(await page.title()).toBe('坂井地区｜体制の点検｜平成26年度｜連携アトラス');
    await page.goBack();
    expect(addressOf(page)).toBe('/findings?area=area-sakai-chiku');
    expect(faults).toEqual([]);
  });

  it('gives each finding with its places, their standing, and the way to the chart', async () => {
    const { page, faults } = await atlas.open(SAKAI);
    const finding = findingOf(page, COUNTS);
    const text = await finding.ariaSnapshot();
    expect(text).toContain('坂井地区広域連合／実施内容／第3段落');
    expect(text).toContain('坂井地区広域連合／実施方法／第4段落');
    expect(text.match(/予定/g)?.length).toBeGreaterThan(3);
    await finding.getByRole('link', { name: '地域ケア会議 坂井市' }).click();
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    expect(addressOf(page)).toBe('/area/area-sakai-chiku?fy=2014&sel=body-sakai-city-care-meeting');
    expect(faults).toEqual([]);
  });

  it('hides what is switched off, in the address too, and says so when nothing is left', async () => {
    const { page } = await atlas.open(SAKAI);
    const toggle = (name: RegExp) => page.getByRole('button', { name });
    await toggle(/^見ておきたい点/).click();
    await toggle(/^参考/).click();
    expect(addressOf(page)).toBe(`${SAKAI}&hide=notice.info`);
    expect(await page.locator('gov-finding').count()).toBe(1);
    await toggle(/^食い違い/).click();
    await page.getByText('表示していない点検に26件あります。').waitFor();
    await page.getByRole('button', { name: 'すべて表示' }).click();
    expect(addressOf(page)).toBe(SAKAI);
  });

  it('keeps what is checked with its note, by keyboard alone, until it is brought back', async () => {
    const { page, faults } = await atlas.open(SAKAI);
    const finding = findingOf(page, COUNTS);
    await finding.getByRole('button', { name: '確認済みにする' }).press('Enter');
    await expect
      .poll(() => finding.getByRole('textbox').evaluate((field) => field.matches(':focus')))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toBe('確認済みにする');
    await page.keyboard.press('Enter');
    await finding.getByText('このブラウザーの中だけに残ります。').waitFor();
    await page.keyboard.type('電話で確かめた');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await beside(page).getByText('電話で確かめた').waitFor();
    expect(await findingOf(page, COUNTS).count()).toBe(0);
    await page.getByRole('button', { name: /^食い違い 0/ }).waitFor();

    await page.reload();
    await beside(page).getByText('電話で確かめた').waitFor();
    await beside(page)
      .getByText(/平成26年度、版 [0-9a-f]{7}/)
      .waitFor();
    await beside(page).getByRole('button', { name: '一覧に戻す' }).press('Enter');
    await findingOf(page, COUNTS).waitFor();
    await expect.poll(() => focusedText(page)).toContain('確認済み');
    expect(faults).toEqual([]);
  });

  it('shows in one window what was checked in another', async () => {
    const { page } = await atlas.open(SAKAI);
    await findingOf(page, COUNTS).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    const finding = findingOf(other, COUNTS);
    await finding.getByRole('button', { name: '確認済みにする' }).click();
    await finding.locator('form').getByRole('button', { name: '確認済みにする' }).click();
    await findingOf(page, COUNTS).waitFor({ state: 'detached' });
  });

  it('says that nothing is kept where the browser refuses, and works all the same', async () => {
    const { page, faults } = await atlas.open('/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(SAKAI, page.url()).href);
    await beside(page).getByRole('alert').getByText('このブラウザーには保存できません。').waitFor();
    const finding = findingOf(page, COUNTS);
    await finding.getByRole('button', { name: '確認済みにする' }).click();
    await finding.locator('form').getByRole('button', { name: '確認済みにする' }).click();
    await beside(page).getByText(COUNTS).waitFor();
    expect(faults).toEqual([]);
  });

  it('never says of 柏市 that something is not stated, nor that nothing was found where it could not look', async () => {
    const { page } = await atlas.open('/findings?area=area-kashiwa-city');
    await page.getByRole('heading', { name: /^推奨だけで/ }).waitFor();
    const sentences = await page.locator('gov-finding .sentence').allInnerTexts();
    expect(sentences).toHaveLength(20);
    expect(sentences.filter((sentence) => /見当たらない|記載なし/.test(sentence))).toEqual([]);
    const untried = beside(page).getByRole('region', { name: /^調べられなかった点検/ });
    expect(await untried.getByRole('listitem').allInnerTexts()).toContain('事務局の記載がない会議体');
    const clean = beside(page).getByRole('region', { name: /^調べて/ });
    expect(await clean.getByRole('listitem').allInnerTexts()).not.toContain('事務局の記載がない会議体');
  });

  it('tells of 横手市 once, and of an area that it does not know', async () => {
    const { page } = await atlas.open('/findings?area=area-yokote-city');
    await findingOf(page, /横手市の会議体の記載は見当たらない/).waitFor();
    expect(await page.locator('gov-finding').count()).toBe(1);
    await beside(page).getByText('ほかの点検には対象がありません。').waitFor();

    const unknown = await atlas.open('/findings?area=area-nowhere');
    await unknown.page.getByText('この地域は収録していません。').waitFor();
    await unknown.page.getByRole('button', { name: 'すべての地域を点検する' }).click();
    await unknown.page.locator('gov-finding').first().waitFor();
    expect(addressOf(unknown.page)).toBe('/findings');
  });

  it('asks for an area where there are too many bodies for one answer', async () => {
    const { page } = await atlas.open('/');
    await page.route('**/graphql', async (route) => {
      const isCheckup = route.request().postData()?.includes('"operationName":"Findings"') === true;
      const refused = { errors: [{ message: 'area: too many', extensions: { code: 'BAD_USER_INPUT' } }] };
      await (isCheckup ? route.fulfill({ json: refused }) : route.continue());
    });
    await page.getByRole('link', { name: '体制の点検' }).click();
    await page.getByRole('alert').getByText('地域を選んでください。').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('combobox', { name: '地域', exact: true }).selectOption('area-sakai-city');
    await page.locator('gov-finding').first().waitFor();
  });

  it('recovers when the API comes back', async () => {
    const { page } = await atlas.open('/');
    let down = true;
    await page.route('**/graphql', (route) => (down ? route.abort() : route.continue()));
    await page.goto(new URL(SAKAI, page.url()).href);
    await page.getByText('データを取得できません（NETWORK）').waitFor();
    down = false;
    await findingOf(page, COUNTS).waitFor();
  });

  it('is saved as a table with every finding, checked ones too', async () => {
    const { page } = await atlas.open(`${SAKAI}&lang=en&hide=info`);
    await page.locator('gov-finding').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Sakai District_Check-up_FY2014.csv');
    const text = await readFile(await download.path(), 'utf8');
    const { data } = papaparse.parse<string[]>(text.slice(1).trimEnd());
    expect(data).toHaveLength(27);
    expect(data[1]?.[8]).toBe('counts-disagree~body-sakai-city-care-meeting~fy2014');
  });

  it('has on paper its head and its findings, and nothing to press', async () => {
    const { page } = await atlas.open(SAKAI);
    await findingOf(page, COUNTS).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: '体制の点検（坂井地区）' }).isVisible()).toBe(true);
    expect(await findingOf(page, COUNTS).isVisible()).toBe(true);
    const shown = await page.getByRole('button').filter({ visible: true }).count();
    expect(shown).toBe(0);
  });

  it.each([SAKAI, '/findings?lang=en'])('%s fits a phone, and a finger hits its targets', async (path) => {
    const { page } = await atlas.open(path, { width: 360, height: 800 });
    await page.locator('gov-finding').first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const small: string[] = [];
    for (const target of await page.locator('gov-finding').first().locator('a, button').all()) {
      const box = await target.boundingBox();
      if (box && box.height < 44) small.push(await target.innerText());
    }
    expect(small).toEqual([]);
  });

  it('stands at the foot of the matrix, with the way to the page', async () => {
    const { page, faults } = await atlas.open('/area/area-sakai-chiku/matrix?fy=2014');
    const strip = page.getByRole('region', { name: '点検で分かったこと' });
    await strip.getByText(COUNTS).waitFor();
    expect(await strip.locator('.item').count()).toBe(3);
    await strip.getByRole('link', { name: 'すべて見る（26件）' }).click();
    await page.getByRole('heading', { name: '体制の点検' }).waitFor();
    expect(addressOf(page)).toBe(SAKAI);
    expect(faults).toEqual([]);
  });
});
