import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import {
  addressOf,
  evidenceText,
  focusedText,
  isInSight,
  pressUntil,
  PATIENT,
  startAtlas,
  type Atlas,
} from './atlas.js';

const SAKAI = '/area/area-sakai-chiku';
const FACE = 'body-sakai-face-to-face';

describe.skipIf(inject('chrome') === null)('the explorer in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('leads from the start page to an area, a year and back', async () => {
    const { page, faults } = await atlas.open('/');
    await page.getByRole('link', { name: /^福井県 坂井地区/ }).click();
    await page.getByRole('treeitem', { name: /将来モデル推進協議会/ }).waitFor();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
    expect(await page.title()).toBe('坂井地区｜平成25年度｜連携アトラス');

    await page.getByRole('radio', { name: /平成24/ }).click();
    await page.getByRole('treeitem', { name: /^住民啓発実施チーム/ }).waitFor();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2012`);
    await page.keyboard.press(']');
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&since=2012`);

    await page.goBack();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2012`);
    await page.getByRole('radio', { name: /平成24/, checked: true }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: /横手市/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows every place of the organisation that is pointed at in the outline', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    const picture = page.locator('gov-diagram-canvas');
    await picture.getByRole('img').waitFor();
    const shown = () => picture.evaluate((element) => (element as GovDiagramCanvas).hoverHolder);
    await page
      .getByRole('treeitem', { name: /^事務局（共同）/ })
      .locator('.twist')
      .click();
    await page.getByRole('treeitem', { name: /^福井県/ }).hover();
    await expect.poll(shown, PATIENT).toBe('org-fukui-pref');
    await page.getByRole('heading', { name: '坂井地区', level: 1 }).hover();
    await expect.poll(shown, PATIENT).toBeNull();
  });

  it('shows the evidence of what is clicked in the outline, with its places in the source', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('treeitem', { name: /^顔の見える多職種連携会議/ }).click();
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByRole('heading', { name: '顔の見える多職種連携会議' }).waitFor();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&sel=${FACE}`);
    const text = await evidenceText(page);
    expect(text).toContain('個別の記載なし');
    expect(text).toContain('平成24年度（2012年度）から');
    expect(text).toMatch(/坂井地区広域連合／実施方法／第\d段落/);

    await card.getByRole('link', { name: '出典1', exact: true }).first().click();
    expect(await focusedText(page)).toMatch(/^1\./);
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&sel=${FACE}`);

    await page.getByRole('treeitem', { selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focusedText(page)).toContain('顔の見える多職種連携会議');
    expect(faults).toEqual([]);
  });

  it('shows in the outline what is selected in the picture', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    const picture = page.locator('gov-diagram-canvas');
    await picture.locator('canvas').first().waitFor();
    await picture.evaluate((element) => {
      const detail = { kind: 'body', id: 'body-sakai-council' };
      element.dispatchEvent(new CustomEvent('gov-select', { detail, bubbles: true, composed: true }));
    });
    const row = page.getByRole('treeitem', { selected: true });
    expect(await row.innerText()).toContain('推進協議会');
    expect(await picture.getAttribute('selected-id')).toBe('body-sakai-council');
    expect(faults).toEqual([]);
  });

  it('brings what is chosen into sight in a window too small for all, and keeps it there', async () => {
    const small = { width: 1024, height: 600 };
    const chosen = 'body-awara-city-care-meeting';
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`, small);
    await expect.poll(() => isInSight(page, chosen)).toBe(false);
    await page.getByRole('button', { name: /目次/ }).first().click();
    await page.getByRole('treeitem', { name: /^あわら市/ }).click();
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    await expect.poll(() => isInSight(page, chosen)).toBe(true);

    const linked = await atlas.open(`${SAKAI}?fy=2013&sel=${chosen}`, small);
    await linked.page.getByRole('complementary', { name: '根拠' }).waitFor();
    await expect.poll(() => isInSight(linked.page, chosen)).toBe(true);
    expect([...faults, ...linked.faults]).toEqual([]);
  });

  it('answers who the secretariat is by keyboard alone', async () => {
    const { page, faults } = await atlas.open('/');
    await page.getByRole('link', { name: /^福井県 坂井地区/ }).waitFor();
    await pressUntil(page, 'Tab', '福井県 坂井地区');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem').first().waitFor();
    await pressUntil(page, 'F6', '将来モデル推進協議会');
    await pressUntil(page, 'ArrowDown', '事務局（共同）');
    await page.keyboard.press('ArrowRight');
    await pressUntil(page, 'ArrowDown', '福井県');
    await page.keyboard.press('Enter');
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByRole('heading', { name: '福井県' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('福井県');
    expect(await evidenceText(page)).toMatch(
      /事務局[\s\S]*推進協議会[\s\S]*平成24年度（2012年度）から[\s\S]*記載/,
    );

    await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toContain('福井県');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focusedText(page)).toContain('推進協議会');
    expect(faults).toEqual([]);
  });

  it('goes to a row by its first letters', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('treeitem').first().focus();
    await page.getByRole('tree').dispatchEvent('keydown', { key: '生', bubbles: true, composed: true });
    await expect.poll(() => focusedText(page)).toContain('生活支援・住民協働部会');
  });

  it('is a tree to assistive technology', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('treeitem').first().waitFor();
    const rows = await page.getByRole('treeitem').evaluateAll((all) =>
      all.map((row) => ({
        level: row.getAttribute('aria-level'),
        place: `${row.getAttribute('aria-posinset') ?? ''}/${row.getAttribute('aria-setsize') ?? ''}`,
        open: row.getAttribute('aria-expanded'),
        stop: row.getAttribute('tabindex'),
      })),
    );
    expect(rows.slice(0, 6)).toEqual([
      { level: '1', place: '1/1', open: 'true', stop: '0' },
      { level: '2', place: '1/5', open: 'false', stop: '-1' },
      { level: '2', place: '2/5', open: 'false', stop: '-1' },
      { level: '2', place: '3/5', open: 'false', stop: '-1' },
      { level: '2', place: '4/5', open: 'false', stop: '-1' },
      { level: '2', place: '5/5', open: 'true', stop: '-1' },
    ]);
    expect(rows.filter((row) => row.stop === '0')).toHaveLength(1);
  });

  it('restores a view from its address', async () => {
    const url = `${SAKAI}?fy=2012&sel=org-sakai-union&off=member&lang=en&theme=dark`;
    const { page, faults } = await atlas.open(url);
    await page.getByRole('heading', { name: 'Sakai District Wide-Area Union' }).waitFor();
    expect(addressOf(page)).toBe(url);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('radio', { name: 'FY2012', checked: true }).waitFor();
    await page.getByRole('button', { name: /^Members/, pressed: false }).waitFor();
    expect(faults).toEqual([]);
  });

  it('changes the language in place', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&sel=${FACE}`);
    await page.getByRole('heading', { name: '顔の見える多職種連携会議' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: /^Face-to-Face Multi-Profession/ }).waitFor();
    await page.getByRole('treeitem', { name: /Secretariat \(joint\)/ }).waitFor();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&sel=${FACE}&lang=en`);
    const words = await page.evaluate(() => document.title);
    expect(words).toBe('Sakai District | FY2013 | Renkei Atlas');
  });

  it('hides layers, says when all are hidden, and brings them back', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('button', { name: /^構成・参加/, pressed: true }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&off=member`);
    await page.keyboard.press('Alt+1');
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&off=secretariat.member`);
    await page.goto(`${page.url()}.operator.adviser.supporter.part_of.meeting`);
    await page.getByText('この条件に合う関係はありません（かくれている関係 35）').waitFor();
    await page.getByRole('button', { name: '条件を戻す' }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
  });

  it('says that a year has no source, and leads to the nearest that has', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2011`);
    await page.getByText('平成23年度の記載はありません。').waitFor();
    await page.getByRole('button', { name: '近い年度：平成24' }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2012`);
  });

  it('says in words that 横手市 has no body, and what is written of it', async () => {
    const { page, faults } = await atlas.open('/area/area-yokote-city');
    await page.getByRole('heading', { name: '会議体の記載なし' }).waitFor();
    await page.getByRole('button', { name: /在宅医療に関するアンケート調査/ }).click();
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByText('訪問看護ステーション').waitFor();
    const text = await evidenceText(page);
    expect(text).toContain('41施設');
    expect(text).toContain('平成24年5月');
    expect(await page.locator('gov-diagram-canvas').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('lists its keys, and gives the focus back', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'キー操作' }).waitFor();
    await page.getByRole('checkbox', { name: '1文字のキーを使う' }).uncheck();
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toContain('推進協議会');
    await page.keyboard.press('[');
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
  });
});
