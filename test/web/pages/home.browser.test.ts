import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, focusedText, PATIENT, pressUntil, startAtlas, type Atlas } from './atlas.js';

const WHO = '坂井地区の協議会の事務局は？';

/** What the API answers to a query, asked from the page itself. */
function ask<T>(page: Page, query: string): Promise<T> {
  return page.evaluate(async (text) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    return ((await response.json()) as { data: T }).data;
  }, query);
}

const row = (page: Page, question: string) =>
  page.locator('gov-home-questions li').filter({ hasText: question });

/** The address without the release, which every address of data carries. */
const placeOf = (page: Page): string => addressOf(page).replace(/[?&]r=[0-9a-f]+/, '');

describe.skipIf(inject('chrome') === null)('the start page in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('shows answers that are those of the API, and a card of the data', async () => {
    const { page, faults } = await atlas.open('/');
    await row(page, WHO).waitFor();
    const told = await ask<{
      body: { roles: { holder: { name: string } }[] };
      changes: { changes: { kind: string }[]; undetermined: object[] };
      compare: { shared: string[] };
    }>(
      page,
      `{ body(id: "body-sakai-council", at: { fiscalYear: 2013 }) { roles(kinds: [SECRETARIAT]) { holder { name } } }
         changes(area: "area-sakai-chiku", from: 2012, to: 2013) { changes { kind } undetermined { id } }
         compare(scopes: [{ area: "area-kashiwa-city", at: { fiscalYear: 2013 } },
                          { area: "area-sakai-chiku", at: { fiscalYear: 2013 } }]) { shared } }`,
    );
    const who = await row(page, WHO).innerText();
    for (const { holder } of told.body.roles) expect(who).toContain(holder.name);
    const changed = await row(page, '平成24→25年度で何が変わった？').innerText();
    const added = told.changes.changes.filter(({ kind }) => kind === 'ADDED').length;
    expect(changed).toContain(`新設 ${added}`);
    expect(changed).toContain(`判断できない ${told.changes.undetermined.length}`);
    expect(await row(page, '柏市と坂井地区を比べる').innerText()).toMatch(
      new RegExp(`両方にある機能 ${told.compare.shared.length}\\s`),
    );
    expect(await row(page, '地域包括支援センターが運営する会議体は？').innerText()).toContain('6 会議体');
    await page.getByRole('link', { name: '坂井地区在宅ケア将来モデル推進協議会の体制図を開く' }).waitFor();
    expect(await page.locator('gov-area-tile').count()).toBe(3);
    expect(faults).toEqual([]);
  });

  it('leads by keyboard from the question to the evidence of its answer, and back', async () => {
    const { page, faults } = await atlas.open('/');
    await row(page, WHO).waitFor();
    await pressUntil(page, 'Tab', '体制図');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    expect(placeOf(page)).toBe('/area/area-sakai-chiku?fy=2013&sel=body-sakai-council%7ESECRETARIAT');
    await page.getByText('坂井地区広域連合／実施内容／第1段落').first().waitFor();
    await page.goBack();
    await row(page, WHO).waitFor();
    expect(placeOf(page)).toBe('/');
    expect(faults).toEqual([]);
  });

  it('puts an abbreviation into the search', async () => {
    const { page, faults } = await atlas.open('/');
    await page.getByRole('button', { name: '社協' }).click();
    await expect.poll(() => page.locator('gov-search[form="page"] input').inputValue()).toBe('社協');
    expect(faults).toEqual([]);
  });

  it('fits a phone, without a step to the side', async () => {
    const { page, faults } = await atlas.open('/', { width: 360, height: 800 });
    await row(page, WHO).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    expect(faults).toEqual([]);
  });

  it('shows the areas of a prefecture as tiles, and steps up and down by links', async () => {
    const { page, faults } = await atlas.open('/area/area-sakai-chiku?fy=2013');
    const steps = page.getByRole('navigation', { name: '場所' });
    expect(await steps.locator('[aria-current="page"]').innerText()).toBe('坂井地区');
    await steps.getByRole('link', { name: '福井県' }).click();
    await page.getByRole('heading', { name: '福井県の地域' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/area/area-fukui-pref');
    await page.locator('gov-area-within gov-area-tile a').click();
    await page.locator('gov-scope').getByRole('link', { name: '坂井市' }).click();
    await page.getByRole('heading', { level: 1, name: '坂井市' }).waitFor();
    expect(await steps.getByRole('link').allInnerTexts()).toEqual(['地域', '福井県', '坂井地区']);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '坂井地区' }).waitFor();
    expect(await focusedText(page)).not.toBe('');
    expect(faults).toEqual([]);
  });
});
