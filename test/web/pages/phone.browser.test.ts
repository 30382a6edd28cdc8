import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, PATIENT, startAtlas, type Atlas } from './atlas.js';

const PHONE = { width: 360, height: 800 };
const SAKAI = '/area/area-sakai-chiku?fy=2013';

describe.skipIf(inject('chrome') === null)('on a phone', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('begins with the outline, and has the picture behind a tab', async () => {
    const { page, faults } = await atlas.open(SAKAI, PHONE);
    await page.getByRole('treeitem', { name: /推進協議会/ }).waitFor();
    expect(await page.locator('gov-diagram-canvas').count()).toBe(0);
    await page.getByRole('tab', { name: '図' }).click();
    await page.locator('gov-diagram-canvas canvas').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('opens evidence as a sheet that can be closed without a gesture', async () => {
    const { page } = await atlas.open(SAKAI, PHONE);
    await page.getByRole('treeitem', { name: /坂井市 地域ケア会議/ }).click();
    const sheet = page.getByRole('dialog', { name: '根拠' });
    await page.getByText('平成26年度の回数が合わない（10 と 8）').waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round(((box?.height ?? 0) / PHONE.height) * 100)).toBe(75);
    await page.getByRole('button', { name: '閉じる' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe(SAKAI);
  });

  it('steps through the years that have a source', async () => {
    const { page } = await atlas.open(SAKAI, PHONE);
    await page.getByRole('button', { name: '前の年度' }).click();
    await page.getByText('平成24年度', { exact: true }).first().waitFor();
    expect(addressOf(page)).toBe('/area/area-sakai-chiku?fy=2012');
  });

  it.each([
    ['/', PHONE],
    [SAKAI, PHONE],
    ['/area/area-yokote-city', PHONE],
    ['/?lang=en', PHONE],
    // 1440 px at 400 % zoom, 1024 px at 200 %
    [`${SAKAI}&lang=en`, { width: 360, height: 640 }],
    [`${SAKAI}&sel=body-sakai-council`, { width: 512, height: 640 }],
  ])('%s is never wider than the window', async (path, size) => {
    const { page } = await atlas.open(path, size);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('has targets that a finger hits', async () => {
    const { page } = await atlas.open(SAKAI, PHONE);
    await page.getByRole('treeitem').first().waitFor();
    const small: string[] = [];
    for (const role of ['treeitem', 'tab', 'button'] as const) {
      for (const target of await page.getByRole(role).all()) {
        const box = await target.boundingBox();
        if (box && (box.height < 44 || box.width < 44)) small.push(`${role} ${await target.innerText()}`);
      }
    }
    expect(small).toEqual([]);
  });
});
