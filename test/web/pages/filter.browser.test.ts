import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { evidenceText, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const SAKAI = '/area/area-sakai-chiku';
const CARE = 'body-sakai-city-care-meeting';

/** What the address says, whatever the release of the data is. */
function addressOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url());
  searchParams.delete('r');
  return decodeURIComponent(`${pathname}?${searchParams.toString()}`);
}

/** What the picture draws, in short. */
function drawn(page: Page) {
  return page.locator('gov-diagram-canvas').evaluate((element) => {
    const { scene } = element as GovDiagramCanvas;
    return {
      chips: scene?.chips.length ?? 0,
      lines: scene?.edges.length ?? 0,
      tags: (scene?.notes ?? [])
        .filter(({ kind }) => kind === 'meeting')
        .map(({ text }) => text.lines.join('')),
      boxes: (scene?.boxes ?? []).map(({ bodyId, x, y }) => `${bodyId} ${x} ${y}`),
    };
  });
}

/** Waits for the picture. */
async function pictureOf(page: Page): Promise<void> {
  await page.locator('gov-diagram-canvas').getByRole('img').waitFor();
  await expect.poll(async () => (await drawn(page)).boxes.length, PATIENT).toBeGreaterThan(0);
}

describe.skipIf(inject('chrome') === null)('layers and filters in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('shows how often bodies met, planned or held, year by year', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await pictureOf(page);
    expect((await drawn(page)).tags.sort()).toEqual(['6回', '第2回']);
    const places = (await drawn(page)).boxes;
    await page.getByRole('button', { name: '開催 2会議体', pressed: true }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&off=meeting`);
    await expect.poll(async () => (await drawn(page)).tags, PATIENT).toEqual([]);
    expect((await drawn(page)).boxes).toEqual(places);
    await page.keyboard.press('Alt+7');
    await page.keyboard.press(']');
    await expect.poll(async () => (await drawn(page)).tags.sort(), PATIENT).toEqual(['» 8・10回', '第3回']);
    expect(faults).toEqual([]);
  });

  it('opens the evidence of meetings from the picture and from the outline', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&sel=${CARE}~MEETING`);
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByRole('heading', { name: '坂井市 地域ケア会議' }).waitFor();
    expect(await evidenceText(page)).toContain('平成25年度 6回');
    const group = page.getByRole('treeitem', { name: /^開催/, selected: true });
    await group.locator('.twist').click();
    await page.getByRole('treeitem', { name: '平成25年度 6回' }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&sel=${CARE}~MEETING~2013-0`);
    await card.getByRole('heading', { name: '坂井市 地域ケア会議' }).waitFor();
  });

  it('shows one layer alone by Shift, and all again', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await pictureOf(page);
    await page.keyboard.press('Alt+Shift+4');
    await expect.poll(async () => (await drawn(page)).chips, PATIENT).toBe(2);
    await page.getByRole('button', { name: /^助言 2/, pressed: true }).click({ modifiers: ['Shift'] });
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
  });

  it('hides standings and kinds, says how many of how many, and keeps every place', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await pictureOf(page);
    const before = await drawn(page);
    await page.getByRole('button', { name: '絞り込み' }).click();
    const panel = page.getByRole('group', { name: '関係の絞り込み' });
    await panel.getByRole('button', { name: '推定 1', pressed: true }).click();
    await panel.getByRole('button', { name: '大学 2', pressed: true }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013&kinds=university&standings=inferred`);
    await page.getByRole('button', { name: '構成・参加 8／9' }).waitFor();
    await page.getByRole('button', { name: '助言 0／2' }).waitFor();
    await panel.getByText('かくれている関係 3').waitFor();
    await expect.poll(async () => (await drawn(page)).chips, PATIENT).toBe(before.chips - 3);
    expect((await drawn(page)).boxes).toEqual(before.boxes);
    expect(await page.getByRole('treeitem', { name: /^助言/ }).count()).toBe(0);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe('絞り込み 条件 2');
    await page.reload();
    await page.getByRole('button', { name: '助言 0／2' }).waitFor();
    await page.getByRole('button', { name: '絞り込み 条件 2' }).click();
    await panel.getByRole('button', { name: 'すべて表示' }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
    expect(faults).toEqual([]);
  });

  it('says when layers and filters together hide everything, and brings it back', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&standings=stated&off=member`);
    await page.getByText('この条件に合う関係はありません（かくれている関係 35）').waitFor();
    await page.getByRole('button', { name: '条件を戻す' }).click();
    expect(addressOf(page)).toBe(`${SAKAI}?fy=2013`);
  });

  it('holds in the matrix too', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}/matrix?fy=2013&kinds=university`);
    await page.getByRole('columnheader', { name: /組織 15のうち13/ }).waitFor();
    expect(await page.getByRole('rowheader', { name: '東京大学' }).count()).toBe(0);
    await page.getByRole('button', { name: '絞り込み 条件 1' }).click();
    await page.getByRole('button', { name: '大学 2', pressed: false }).click();
    await page.getByRole('columnheader', { name: '組織 15 ' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('fits a phone', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`, { width: 360, height: 740 });
    await page.getByRole('tab', { name: '図' }).click();
    await page.getByRole('button', { name: '絞り込み' }).click();
    const panel = page.getByRole('group', { name: '関係の絞り込み' });
    const box = await panel.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const button of await panel.getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '関係 7種' }).click();
    await page.getByRole('button', { name: '開催 2会議体', pressed: true }).waitFor();
  });
});
