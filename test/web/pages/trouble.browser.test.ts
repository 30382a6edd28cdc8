import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, PATIENT, startAtlas, type Atlas } from './atlas.js';

const SAKAI = '/area/area-sakai-chiku?fy=2013';

describe.skipIf(inject('chrome') === null)('when the API does not answer', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('says so with the code, and recovers by itself', async () => {
    const { page } = await atlas.open('/area/nowhere-yet');
    let down = true;
    await page.route('**/graphql', (route) => (down ? route.abort() : route.continue()));
    await page.goto(new URL(SAKAI, page.url()).href);
    await page.getByText('データを取得できません（NETWORK）').waitFor();
    down = false;
    await page.getByRole('treeitem', { name: /推進協議会/ }).waitFor();
    expect(await page.getByText('データを取得できません').count()).toBe(0);
  });

  it('keeps the last picture, marks it, and tries again when asked', async () => {
    const { page } = await atlas.open(SAKAI);
    await page.getByRole('treeitem', { name: /生活支援/ }).waitFor();
    let down = true;
    const body = JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'DB_UNAVAILABLE' } }] });
    await page.route('**/graphql', (route) =>
      down ? route.fulfill({ status: 503, contentType: 'application/json', body }) : route.continue(),
    );
    await page.getByRole('radio', { name: /平成24/ }).click();
    await page.getByText('データを取得できません（DB_UNAVAILABLE）').waitFor();
    await page.getByText('前回の表示').waitFor();
    await page.getByRole('treeitem', { name: /生活支援/ }).waitFor();
    down = false;
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('treeitem', { name: /^住民啓発実施チーム/ }).waitFor();
    await page.getByText('前回の表示').waitFor({ state: 'detached' });
  });

  it('says that an area is not there, and leads to those that are', async () => {
    const { page } = await atlas.open('/area/area-nowhere');
    await page.getByText(/この地域は収録していません/).waitFor();
    await page.getByRole('link', { name: '地域の一覧へ' }).click();
    await page.getByRole('link', { name: /千葉県 柏市/ }).waitFor();
    expect(addressOf(page)).toBe('/');
  });

  it('says that what a link selects is not there any more', async () => {
    const { page } = await atlas.open(`${SAKAI}&sel=body-gone`);
    await page.getByText('選んだものは、この版のデータにありません。').waitFor();
  });

  it('says that there is no page at an address', async () => {
    const { page } = await atlas.open('/nothing/here');
    await page.getByText('この住所の画面はありません。').waitFor();
  });
});
