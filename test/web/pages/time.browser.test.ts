import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const SAKAI = '/area/area-sakai-chiku';

/** The address without the release that it names: which data it is of is told elsewhere. */
function timeOf(page: Page): string {
  return addressOf(page).replace(/[?&]r=[0-9a-f]+/, '');
}

/** Names of the bodies that the picture has in full, and the signs over it. */
async function drawn(page: Page): Promise<{ readonly bodies: number; readonly signs: readonly string[] }> {
  return page.locator('gov-diagram-canvas').evaluate((element) => {
    const { overlaid } = element as GovDiagramCanvas;
    return {
      bodies: overlaid?.scene.edges.filter((edge) => edge.kind === 'PART_OF').length ?? 0,
      signs: overlaid?.tags.map((tag) => tag.text.lines.join()) ?? [],
    };
  });
}

describe.skipIf(inject('chrome') === null)('time in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('plays the years that have a mark once somebody asks for it, and stops at the last', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2012`);
    await page.locator('gov-diagram-canvas').waitFor();
    await page.getByRole('button', { name: '再生' }).click();
    await page.getByRole('radio', { name: /平成25/, checked: true }).waitFor();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2013&since=2012`);
    await page.getByRole('button', { name: '停止' }).waitFor();
    await page.getByRole('radio', { name: /平成26/, checked: true }).waitFor();
    await page.getByRole('button', { name: '再生' }).waitFor();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2014&since=2013`);
    // The whole run is one step.
    await page.goBack();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2012`);
    expect(faults).toEqual([]);
  });

  it.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['the same button', (page: Page) => page.keyboard.press('Enter')],
    ['a choice in the outline', (page: Page) => page.getByRole('treeitem').first().click()],
    ['a step back', (page: Page) => page.getByRole('button', { name: '前の年度' }).click()],
  ])('stops playing at %s', async (_, act) => {
    const { page } = await atlas.open(`${SAKAI}?fy=2012`);
    await page.locator('gov-diagram-canvas').waitFor();
    await page.getByRole('button', { name: '再生' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '停止' }).waitFor();
    await act(page);
    await page.getByRole('button', { name: '再生' }).waitFor();
    const stopped = timeOf(page);
    // Longer than a step: nothing goes on by itself.
    await page.waitForTimeout(2500);
    expect(timeOf(page)).toBe(stopped);
  });

  it('marks what changed since the year before, says so, and lets the marks be cleared', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2012`);
    await page.locator('gov-diagram-canvas').waitFor();
    await page.getByRole('button', { name: '次の年度' }).click();
    const status = page.locator('gov-time-notice [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/平成25年度（2013年度）\s*平成24年度から/);
    await expect
      .poll(async () => (await status.innerText()).replace(/\s+/g, ' '))
      .toMatch(/新設 4 終了 1 後継 1 判断できない 5/);
    await expect
      .poll(async () => (await drawn(page)).signs.filter((sign) => sign === '＋ 新設'))
      .toHaveLength(4);
    await page.getByRole('treeitem', { name: /^生活支援・住民協働部会\s*＋ 新設/ }).waitFor();
    const changes = page.locator('gov-time-notice').getByRole('link', { name: '年度の変更' });
    expect(await changes.getAttribute('href')).toContain(`${SAKAI}/changes?from=2012&to=2013`);
    await page.getByRole('button', { name: '印を消す' }).click();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2013`);
    await expect.poll(async () => (await drawn(page)).signs).toEqual([]);
    await page.keyboard.press(']');
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2014&since=2013`);
    await page.keyboard.press('[');
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2013`);
    expect(faults).toEqual([]);
  });

  it('shows one day: the last of a fiscal year has its structure, the first of the next the new one', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.locator('gov-diagram-canvas').waitFor();
    await page.getByRole('button', { name: '日で見る' }).click();
    const field = page.getByRole('textbox', { name: '日付' });
    expect(await field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await field.fill('平成31年5月1日');
    await page.keyboard.press('Enter');
    await page.getByText('平成は平成元年1月8日から平成31年4月30日までです。').waitFor();
    await field.fill('平成２５年３月３１日');
    await page.keyboard.press('Enter');
    await page.getByText('平成25年3月31日（2013年3月31日）の体制です。').waitFor();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2012&day=2013-03-31`);
    await expect.poll(async () => (await drawn(page)).bodies).toBe(2);
    expect(await page.title()).toContain('平成25年3月31日');
    expect(await focusedText(page)).toBe('日で見る');

    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '日付' }).fill('2013/4/1');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await drawn(page)).bodies).toBe(5);
    await page.getByRole('treeitem', { name: /^顔の見える/ }).click();
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByText('平成25年4月1日').first().waitFor();

    await page.getByRole('radio', { name: /平成24/ }).click();
    await expect.poll(() => timeOf(page)).toBe(`${SAKAI}?fy=2012&sel=body-sakai-face-to-face`);
    expect(faults).toEqual([]);
  });

  it('closes the choice of a day with Escape and gives the focus back', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&sel=body-sakai-council`);
    const button = page.getByRole('button', { name: '日で見る' });
    await button.click();
    await page.getByRole('dialog', { name: '基準日' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '基準日' }).waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe('日で見る');
    // The evidence beside it stays: one key closes one thing.
    expect(addressOf(page)).toContain('sel=body-sakai-council');
  });

  it('is of the same day in the matrix', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}/matrix?fy=2012&day=2013-03-31`);
    await page.getByText('平成25年3月31日（2013年3月31日）の体制です。').waitFor();
    expect(await page.title()).toContain('平成25年3月31日');
    await page.getByRole('button', { name: '年度で見る' }).click();
    expect(timeOf(page)).toBe(`${SAKAI}/matrix?fy=2012`);
    expect(faults).toEqual([]);
  });

  it('has all of it on a phone, by both calendars', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2012`, { width: 360, height: 740 });
    const line = page.locator('gov-timeline');
    await line.getByText('平成24年度').waitFor();
    await line.getByText('2012年度').waitFor();
    await line.getByRole('button', { name: '次の年度' }).click();
    await page.locator('gov-time-notice').getByText('平成24年度から').waitFor();
    await line.getByRole('button', { name: '日で見る' }).click();
    await page.getByRole('button', { name: /^年度末/ }).click();
    expect(timeOf(page)).toBe(`${SAKAI}?fy=2013&day=2014-03-31`);
    const sizes = await line.getByRole('button').evaluateAll((all) =>
      all.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(spill).toBe(0);
    expect(faults).toEqual([]);
  });
});
