import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, focusedText, PATIENT, pressUntil, startAtlas, type Atlas } from './atlas.js';

const CHANGES = '/area/area-sakai-chiku/changes';
const PAIR = `${CHANGES}?from=2012&to=2013`;
const TEAM = 'body-sakai-awareness-team';

describe.skipIf(inject('chrome') === null)('the changes of an area in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('takes the latest two neighbouring years with a source, and writes them into the address', async () => {
    const { page, faults } = await atlas.open('/area/area-sakai-chiku?fy=2013');
    await page.getByRole('link', { name: '年度の変更' }).click();
    await page.getByRole('heading', { name: '平成24 → 25年度の変更 6' }).waitFor();
    expect(addressOf(page)).toBe(PAIR);
    expect(await page.title()).toBe('坂井地区｜年度の変更｜平成24 → 25年度｜連携アトラス');
    await page.getByText('うち要確認 2').waitFor();
    await page.getByRole('heading', { name: /^判断できない \d/ }).waitFor();
    await page.getByRole('cell', { name: '福井県、 坂井地区広域連合' }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('opens a row with its sentence and places, and shows the same in the picture, both ways', async () => {
    const { page, faults } = await atlas.open(PAIR);
    const ended = page.getByRole('button', { name: /^終了 住民啓発実施チーム/ });
    await ended.click();
    await page.getByText('坂井地区広域連合／実施内容／第1段落').first().waitFor();
    expect(await ended.getAttribute('aria-expanded')).toBe('true');
    expect(addressOf(page)).toBe(`${PAIR}&sel=${TEAM}`);
    const picture = page.locator('gov-diagram-canvas');
    await picture.locator('canvas').first().waitFor();
    expect(await picture.getAttribute('selected-id')).toBe(TEAM);

    await picture.evaluate((element) => {
      const detail = { kind: 'role', id: 'body-sakai-face-to-face~SECRETARIAT' };
      element.dispatchEvent(new CustomEvent('gov-select', { detail, bubbles: true, composed: true }));
    });
    const secretariat = page.getByRole('button', { name: /^事務局 顔の見える多職種連携会議/ });
    await expect.poll(() => secretariat.getAttribute('aria-expanded')).toBe('true');
    expect(await ended.getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('Escape');
    expect(addressOf(page)).toBe(PAIR);
    expect(await focusedText(page)).toContain('事務局');
    expect(faults).toEqual([]);
  });

  it('is worked by keyboard: the list by arrows, the two years on one line', async () => {
    const { page, faults } = await atlas.open(PAIR);
    await page.getByRole('button', { name: /^新設 医療/ }).focus();
    await pressUntil(page, 'ArrowDown', '住民啓発実施チーム → 住民啓発検討部会');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^後継/, expanded: true }).waitFor();
    await page.keyboard.press('Escape');

    const later = page.getByRole('slider', { name: '後の年度' });
    await later.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^平成24 → 26年度の変更/ }).waitFor();
    expect(await later.getAttribute('aria-valuetext')).toBe('平成26年度（一部・予定）');
    const earlier = page.getByRole('slider', { name: '前の年度' });
    await earlier.focus();
    await page.keyboard.press('End');
    expect(addressOf(page)).toBe(`${CHANGES}?from=2012&to=2014`);
    await page.keyboard.press('Home');
    expect(addressOf(page)).toBe(`${CHANGES}?from=2010&to=2014`);
    expect(faults).toEqual([]);
  });

  it('changes the places of the years rather than running them backwards', async () => {
    const { page } = await atlas.open(PAIR);
    await page.getByRole('slider', { name: '前の年度' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^平成25 → 26年度の変更/ }).waitFor();
    expect(addressOf(page)).toBe(`${CHANGES}?from=2013&to=2014`);
    const reversed = await atlas.open(`${CHANGES}?from=2013&to=2012`);
    await reversed.page.getByRole('heading', { name: /^平成24 → 25年度の変更/ }).waitFor();
    expect(addressOf(reversed.page)).toBe(PAIR);
  });

  it('hides kinds of change everywhere, says when all are hidden, and brings them back', async () => {
    const { page } = await atlas.open(PAIR);
    await page.getByRole('button', { name: /^継続 2/, pressed: true }).click();
    expect(addressOf(page)).toBe(`${PAIR}&hide=unchanged`);
    await expect.poll(() => page.getByRole('button', { name: /^継続 坂井地区/ }).count()).toBe(0);
    await expect.poll(() => page.getByRole('rowheader', { name: /推進協議会の事務局/ }).count()).toBe(0);
    await page.goto(page.url().replace('hide=unchanged', '$&.added.ended.succeeded.undetermined'));
    await page.getByText(/^この条件に合う行はありません/).waitFor();
    await page.getByRole('button', { name: '条件を戻す' }).click();
    expect(addressOf(page)).toBe(PAIR);
    await page.getByRole('button', { name: '関係の色を表示' }).click();
    expect(addressOf(page)).toBe(`${PAIR}&mode=roles`);
  });

  it('says in its table what changed by more than a line', async () => {
    const { page } = await atlas.open(PAIR);
    const row = page.getByRole('row', { name: /^推進協議会の下部の会議体/ });
    await row.waitFor();
    const text = await row.ariaSnapshot();
    expect(text).toMatch(/deletion: 住民啓発実施チーム\s+- text: （外れる）/);
    expect(text).toMatch(/insertion: 住民啓発検討部会\s+- text: （加わる）/);
    const secretariat = page.getByRole('row', { name: /^多職種連携会議の事務局/ });
    expect(await secretariat.ariaSnapshot()).toContain('個別の記載なし');
    expect(await secretariat.locator('del').count()).toBe(0);
  });

  it('says which year no source speaks of, and leads to two of which they do', async () => {
    const { page } = await atlas.open(`${CHANGES}?from=2010&to=2011`);
    await page.getByText('平成22年度・平成23年度の記載はありません。').waitFor();
    await page.getByRole('button', { name: '記載のある年度で比べる：平成24 → 25年度' }).click();
    await page.getByRole('heading', { name: '平成24 → 25年度の変更 6' }).waitFor();
    expect(addressOf(page)).toBe(PAIR);
  });

  it('has on a phone one tab for the list, the picture and the table', async () => {
    const { page, faults } = await atlas.open(PAIR, { width: 360, height: 760 });
    await page.getByRole('button', { name: /^終了/ }).waitFor();
    await page.getByRole('tab', { name: '対照表' }).click();
    await page.getByRole('row', { name: /^推進協議会の下部の会議体/ }).waitFor();
    expect(await page.getByRole('button', { name: /^終了/ }).count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    await page.getByRole('combobox', { name: '後の年度' }).selectOption('2014');
    await expect.poll(() => addressOf(page)).toBe(`${CHANGES}?from=2012&to=2014`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
    expect(faults).toEqual([]);
  });

  it('says that 横手市 has no body, and that an area is unknown', async () => {
    const yokote = await atlas.open('/area/area-yokote-city/changes');
    await yokote.page.getByRole('heading', { name: '会議体の記載なし' }).waitFor();
    await yokote.page.getByRole('button', { name: /在宅医療に関するアンケート調査/ }).click();
    await yokote.page.getByRole('complementary', { name: '根拠' }).waitFor();
    const unknown = await atlas.open('/area/area-nowhere/changes');
    await unknown.page.getByText('この地域は収録していません。').waitFor();
    expect(yokote.faults).toEqual([]);
  });

  it('keeps the last picture when the next cannot be had', async () => {
    const { page } = await atlas.open(PAIR);
    await page.getByRole('button', { name: /^終了 住民/ }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('slider', { name: '後の年度' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('前回の表示').waitFor();
    await page.getByRole('heading', { name: '平成24 → 25年度の変更 6' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('heading', { name: /^平成24 → 26年度の変更/ }).waitFor();
  });

  it('is written on paper without its frame, each row with its places', async () => {
    const { page } = await atlas.open(PAIR);
    await page.getByRole('button', { name: /^終了 住民/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: '坂井地区　年度の変更' }).waitFor();
    expect(await page.locator('gov-diagram-canvas').isVisible()).toBe(false);
    expect(await page.getByText('坂井地区広域連合／実施内容／第1段落').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '印刷' }).count()).toBe(0);
  });
});
