import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, evidenceText, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const UNION = '/organization/org-sakai-union';
const ROLE = 'org-sakai-union~secretariat-of~body-sakai-council~fy2012';

const table = (page: Page) => page.getByRole('table', { name: '坂井地区広域連合の坂井地区での役割' });
const bodies = (page: Page): Promise<string[]> =>
  page.locator('gov-organization-table tbody th').allInnerTexts();

/** The address without the release, which every address of data carries. */
const placeOf = (page: Page): string => addressOf(page).replace(/[?&]r=[0-9a-f]+/, '');

describe.skipIf(inject('chrome') === null)('the page of an organisation in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('shows all bodies of the union over the years, with what is counted of the latest', async () => {
    const { page, faults } = await atlas.open(UNION);
    await table(page).waitFor();
    expect(await page.title()).toBe('坂井地区広域連合｜組織の会議体｜連携アトラス');
    await page.getByText('平成25年度：7か所、6会議体').first().waitFor();
    expect(await bodies(page)).toHaveLength(7);
    expect(
      await table(page)
        .getByRole('row', { name: /^住民啓発実施チーム/ })
        .ariaSnapshot(),
    ).toContain('期間外');
    await page.getByText('9会議体のうち7').waitFor();
    expect(faults).toEqual([]);
  });

  it('opens the evidence of a cell by keyboard, and gives the focus back', async () => {
    const { page, faults } = await atlas.open(UNION);
    const cell = table(page)
      .getByRole('row', { name: /推進協議会/ })
      .getByRole('button', { name: '事務局' });
    await cell.first().press('Enter');
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    expect(placeOf(page)).toContain(`sel=${encodeURIComponent(ROLE).replaceAll('~', '%7E')}`);
    await expect.poll(() => evidenceText(page)).toContain('坂井地区広域連合／実施内容／第1段落');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toContain('事務局');
    expect(placeOf(page)).toBe(UNION);
    expect(faults).toEqual([]);
  });

  it('keeps the year and the hidden roles in the address, and a link restores them', async () => {
    const { page, faults } = await atlas.open(UNION);
    await page.getByRole('link', { name: '平成24年度だけにする' }).click();
    await expect.poll(() => bodies(page)).toHaveLength(3);
    await page.locator('gov-layers [data-layer="OPERATOR"]').click();
    expect(placeOf(page)).toBe(`${UNION}?fy=2012&off=operator`);
    const linked = await atlas.open(placeOf(page));
    await linked.page.getByText('平成24年度：4か所、3会議体').first().waitFor();
    await page.getByRole('link', { name: '平成24年度の体制図で見る' }).click();
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    expect(placeOf(page)).toContain('sel=org-sakai-union');
    expect([...faults, ...linked.faults]).toEqual([]);
  });

  it('tells a class from organisations, and from the classes of other areas', async () => {
    const { page, faults } = await atlas.open('/organization/org-sakai-support-center?fy=2013');
    await page.getByText('総称', { exact: true }).first().waitFor();
    await page.getByText('平成25年度：5か所、5会議体').first().waitFor();
    await page.getByRole('link', { name: '地域包括支援センター（坂井市）' }).click();
    await page.getByText('平成25年度：1か所、1会議体').first().waitFor();
    await page.getByText('うち年度の記載なし 1').waitFor();
    expect(await bodies(page)).toEqual([expect.stringContaining('地域ケア会議')]);
    expect(faults).toEqual([]);
  });

  it('is where the key o leads from a selected role', async () => {
    const { page, faults } = await atlas.open(`/area/area-sakai-chiku?fy=2013&sel=${ROLE}`);
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    await page.keyboard.press('o');
    await table(page).waitFor();
    expect(placeOf(page)).toBe(UNION);
    expect(faults).toEqual([]);
  });

  it('is a list on a phone, without a step to the side', async () => {
    const { page, faults } = await atlas.open(UNION, { width: 360, height: 800 });
    await page.locator('gov-organization-table li').first().waitFor();
    expect(await page.locator('gov-organization-table li').count()).toBe(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  it('says that an actor without a role has none written, and that an unknown one is not there', async () => {
    const { page } = await atlas.open('/organization/post-sakai-medical-president');
    await page.getByText('坂井地区医師会長が会議体で担う役割は、書かれていません。').waitFor();
    const unknown = await atlas.open('/organization/org-nowhere');
    await unknown.page.getByRole('alert').getByText('この組織は収録していません').waitFor();
  });
});
