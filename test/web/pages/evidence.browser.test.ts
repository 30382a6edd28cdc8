import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, evidenceText, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

/** The evidence of everything that can be selected, and the page of sources. */

const SAKAI = '/area/area-sakai-chiku?fy=2013';
const METHOD_4 = '坂井地区広域連合／実施方法／第4段落';

/** One thing of every type that a link can name, with the kind that its card says. */
const THINGS: readonly (readonly [kind: string, id: string])[] = [
  ['調査', 'activity-yokote-survey'],
  ['広域', 'area-sakai-chiku'],
  ['協議会', 'body-sakai-council'],
  ['取組項目', 'initiative-e'],
  ['留意事項', 'lesson-kashiwa-physicians'],
  ['開催', 'meeting-sakai-face-to-face-1'],
  ['組織', 'org-sakai-union'],
  ['成果物', 'output-kashiwa-guidebook'],
  ['役職', 'post-sakai-medical-president'],
  ['職種', 'profession-care-manager'],
  ['事業', 'programme-base-project'],
  ['助言', 'org-utokyo~advises~body-sakai-council'],
  ['下部組織', 'body-sakai-strengthening~part-of~body-sakai-council~fy2013'],
  ['所属', 'org-sakai-health-center~unit-of~org-fukui-pref'],
];

const drawer = (page: Page) => page.locator('gov-card article[aria-busy="false"]');

describe.skipIf(inject('chrome') === null)('evidence in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it.each(THINGS)('of %s is opened by a link: %s', async (kind, id) => {
    const { page, faults } = await atlas.open(`/sources?sel=${id}`);
    await drawer(page).waitFor();
    expect(await page.locator('gov-card .kind b').textContent()).toBe(kind);
    expect(await evidenceText(page)).toMatch(/記載|推定|推奨|予定/);
    expect(await page.locator('gov-card .sources li').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leads from a line to its place in the list, and back to the line', async () => {
    const { page } = await atlas.open(`${SAKAI}&sel=body-sakai-council`);
    await drawer(page).waitFor();
    const cite = page.locator('gov-card .line .cite').first();
    const number = (await cite.textContent()) ?? '';
    await cite.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe(`${number}.`);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe(number);
  });

  it('leads from a badge to the claim, and from there to both ends', async () => {
    const { page } = await atlas.open(`${SAKAI}&sel=org-sakai-health-center`);
    await page.getByRole('button', { name: /^推定：この関係の根拠を開く/ }).click();
    await page.locator('gov-card .kind b', { hasText: '所在・管轄' }).waitFor();
    expect(addressOf(page)).toContain('located-in');
    await page.locator('gov-card').getByRole('button', { name: '坂井地区' }).click();
    await page.locator('gov-card .kind b', { hasText: '広域' }).waitFor();
  });

  it('is copied with place, release and link, and saved with all claims', async () => {
    const { page } = await atlas.open(`${SAKAI}&sel=org-utokyo~advises~body-sakai-council`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawer(page).waitFor();
    await page.getByRole('button', { name: '引用を写す' }).click();
    await page.getByText('引用を写しました。').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('推進協議会の助言：東京大学（記載）');
    expect(text).toContain('坂井地区広域連合／実施方法／第2段落');
    expect(text).toMatch(/データ版：[0-9a-f]{16}/);
    expect(text).toMatch(/リンク：http.*[?&]r=[0-9a-f]{16}/);
    const download = page.waitForEvent('download');
    await page.locator('gov-card-foot').getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('東京大学_根拠.csv');
  });

  it('says where a claim is written, and what else is written there, in two clicks', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}&sel=body-sakai-city-care-meeting`);
    await page.locator('gov-card').getByRole('link', { name: METHOD_4 }).click();
    const place = page.getByRole('button', { name: new RegExp(METHOD_4), expanded: true });
    await place.waitFor();
    await expect.poll(() => focusedText(page)).toContain(METHOD_4);
    await page.getByRole('link', { name: /地域ケア会議の構成・参加：ケアマネジャー/ }).click();
    await drawer(page).waitFor();
    expect(addressOf(page)).toMatch(/^\/area\/area-sakai-.*sel=profession-care-manager/);
    expect(await evidenceText(page)).toContain('推定');
    expect(faults).toEqual([]);
  });

  it('finds the places of a word, and keeps what is looked for in the address', async () => {
    const { page } = await atlas.open('/sources');
    await page.getByRole('searchbox').fill('生活圏域の数');
    await page.getByRole('status').filter({ hasText: '1か所' }).waitFor();
    expect(decodeURIComponent(addressOf(page))).toContain('text=生活圏域の数');
    await page.getByRole('searchbox').fill('そのような言葉はない');
    await page.getByText('「そのような言葉はない」を含む箇所はありません。').waitFor();
  });

  it('counts by area and kind, and never what is not written', async () => {
    const { page, faults } = await atlas.open('/sources?area=area-kashiwa-city');
    const secretariat = page.getByRole('row', { name: /^事務局/ });
    await secretariat.waitFor();
    expect((await secretariat.getByRole('cell').allTextContents()).map((text) => text.trim())).toEqual([
      '3',
      '3',
      '0',
      '0',
      '3',
      '0',
      '0',
      '0',
      '6',
      '0',
    ]);
    const operators = page.getByRole('row', { name: /^事業運営/ });
    expect((await operators.ariaSnapshot()).includes('未確認')).toBe(true);
    await page.locator('gov-evidence-coverage select').selectOption({ label: '横手市' });
    await page.getByText('会議体の記載なし').waitFor();
    expect(addressOf(page)).toContain('area=area-yokote-city');
    expect(faults).toEqual([]);
  });

  it('stands in a sheet on a phone, with its buttons in reach', async () => {
    const { page } = await atlas.open(`${SAKAI}&sel=body-sakai-city-care-meeting`, {
      width: 360,
      height: 740,
    });
    await drawer(page).waitFor();
    await page.getByText('平成26年度の回数が合わない（10 と 8）').scrollIntoViewIfNeeded();
    const button = await page.getByRole('button', { name: '引用を写す' }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    expect((button?.y ?? 1000) + (button?.height ?? 0)).toBeLessThanOrEqual(740);
  });
});
