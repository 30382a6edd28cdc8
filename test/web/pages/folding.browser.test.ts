import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const SAKAI = '/area/area-sakai-chiku';
const COUNCIL = 'body-sakai-council';
const FACE = 'body-sakai-face-to-face';

/** What the picture draws, where it stands, and which part of it is in the middle: px at 100 % from one body. */
async function picture(page: Page) {
  return page.locator('gov-diagram-canvas').evaluate((element, face) => {
    const { scene, canvas } = element as GovDiagramCanvas;
    const { zoom, pan } = canvas.viewport;
    const { width, height } = canvas.window;
    const box = scene?.boxes.find(({ bodyId }) => bodyId === face);
    const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom };
    return {
      bodies: scene?.boxes.filter(({ state }) => state !== 'ghost').length ?? 0,
      frames: scene?.frames.map(({ id }) => id) ?? [],
      zoom,
      pan,
      middle: box ? { x: Math.round(middle.x - box.x), y: Math.round(middle.y - box.y) } : null,
    };
  }, FACE);
}

/** Presses a sign of the picture with the mouse. */
async function press(page: Page, key: string, opens: boolean): Promise<void> {
  const at = await page.locator('gov-diagram-canvas').evaluate(
    (element, wanted) => {
      const { scene, canvas } = element as GovDiagramCanvas;
      const sign = scene?.folds.find((fold) => fold.key === wanted.key && fold.opens === wanted.opens);
      const { zoom, pan } = canvas.viewport;
      const { left, top } = element.getBoundingClientRect();
      if (!sign) throw new Error(`There is no sign ${wanted.key}`);
      return {
        x: left + pan.x + (sign.x + sign.width / 2) * zoom,
        y: top + pan.y + (sign.y + sign.height / 2) * zoom,
      };
    },
    { key, opens },
  );
  await page.mouse.click(at.x, at.y);
}

async function drawnAt(page: Page, bodies: number): Promise<void> {
  await page.locator('gov-diagram-canvas canvas').first().waitFor();
  await expect.poll(async () => (await picture(page)).bodies, PATIENT).toBe(bodies);
}

const open = (page: Page): string | null => new URL(page.url()).searchParams.get('open');
const place = (page: Page): string | null => new URL(page.url()).searchParams.get('z');

describe.skipIf(inject('chrome') === null)('folding and moving the picture in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('closes a body in the picture and in the outline at once, in two steps, without moving the rest', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await drawnAt(page, 8);
    const before = await picture(page);
    await press(page, `${COUNCIL}~PARTS`, false);
    await drawnAt(page, 3);
    expect(open(page)).toBe('-sakai-council*');
    await page.getByRole('treeitem', { name: /^下部の会議体/, expanded: false }).waitFor();
    const { zoom, pan } = await picture(page);
    expect({ zoom, pan }).toEqual({ zoom: before.zoom, pan: before.pan });

    await press(page, COUNCIL, false);
    await page.getByRole('treeitem', { name: /将来モデル推進協議会/, expanded: false }).waitFor();
    expect((await picture(page)).frames.filter((id) => id.startsWith(COUNCIL))).toEqual([]);
    await press(page, COUNCIL, true);
    await drawnAt(page, 8);
    expect(open(page)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('closes and opens by the keys of the outline', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await drawnAt(page, 8);
    await page.getByRole('treeitem', { name: /^下部の会議体/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await drawnAt(page, 3);
    await page.keyboard.press('ArrowRight');
    await drawnAt(page, 8);
    await page.getByRole('treeitem', { name: /^顔の見える/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(open(page)).toBe('-sakai-face-to-face');
    await expect
      .poll(async () => (await picture(page)).frames.filter((id) => id.startsWith(FACE)))
      .toEqual([]);
    await page.getByRole('treeitem', { name: /^顔の見える.*図で閉じています/ }).waitFor();
    await page.getByRole('button', { name: '開閉を戻す' }).click();
    expect(open(page)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('lists the holders of a role in the outline alone', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await drawnAt(page, 8);
    await page.getByRole('treeitem', { name: /^事務局（共同）/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('treeitem', { name: /^福井県/ }).waitFor();
    expect(open(page)).toBeNull();
  });

  it('opens what is newly selected, but leaves what a link says', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&open=-sakai-council*&sel=${FACE}`);
    await drawnAt(page, 3);
    await page
      .locator('gov-card')
      .getByRole('button', { name: /推進協議会/ })
      .first()
      .click();
    await page.goBack();
    await drawnAt(page, 8);
    expect(open(page)).toBeNull();
  });

  it('goes on with the keys from a row that got the focus in any way', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013`);
    await page.getByRole('treeitem', { name: /^住民啓発検討部会/ }).focus();
    expect(await page.getByRole('treeitem', { name: /^住民啓発検討部会/ }).getAttribute('tabindex')).toBe(
      '0',
    );
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).toContain('生活支援・住民協働部会');
  });

  it('shows all of the width where a little less than 80 % does', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&sel=${FACE}`, { width: 1024, height: 768 });
    await page.getByRole('complementary', { name: '根拠' }).waitFor();
    await drawnAt(page, 8);
    const isAcross = (): Promise<boolean> =>
      page.locator('gov-diagram-canvas').evaluate((element) => {
        const { scene, canvas } = element as GovDiagramCanvas;
        const { zoom, pan } = canvas.viewport;
        const right = Math.max(...(scene?.frames.map((frame) => frame.x + frame.width) ?? [0]));
        return pan.x >= 0 && right * zoom + pan.x <= canvas.window.width;
      });
    await expect.poll(isAcross, PATIENT).toBe(true);
    expect((await picture(page)).zoom).toBeLessThan(0.8);
  });

  it('writes where the picture stands once it stands still, and takes it back when all is shown', async () => {
    const { page, faults } = await atlas.open(`${SAKAI}?fy=2013`);
    await drawnAt(page, 8);
    expect(place(page)).toBeNull();
    await page.locator('gov-diagram-canvas .window').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => place(page)).toMatch(/^-?\d+,-?\d+,1\.\d+,sakai-/);
    await page.keyboard.press('0');
    await expect.poll(() => place(page)).toBeNull();
    expect(faults).toEqual([]);
  });

  it('restores expansion, place, day and marks from a link, in a clean browser of another size', async () => {
    const { page } = await atlas.open(`${SAKAI}?fy=2013&since=2012&open=-sakai-city-care-meeting`);
    await drawnAt(page, 8);
    await page.locator('gov-diagram-canvas .window').focus();
    for (const key of ['+', '+', 'Shift+ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => place(page)).not.toBeNull();
    const told = await picture(page);
    const link = addressOf(page);

    const other = await atlas.open(link, { width: 1100, height: 700 });
    await drawnAt(other.page, 8);
    await expect.poll(async () => (await picture(other.page)).middle).toEqual(told.middle);
    const restored = await picture(other.page);
    expect(restored.zoom).toBeCloseTo(told.zoom, 2);
    expect(restored.frames).toEqual(told.frames);
    expect(addressOf(other.page)).toBe(link);
    await other.page.getByText('平成24年度から').waitFor();
    await other.page.setViewportSize({ width: 1300, height: 800 });
    await expect.poll(async () => (await picture(other.page)).middle).toEqual(told.middle);

    const day = await atlas.open(`${SAKAI}?fy=2012&day=2013-03-31&open=-sakai-council*`, {
      width: 1100,
      height: 700,
    });
    await day.page.getByText('平成25年3月31日（2013年3月31日）の体制です。').waitFor();
    await expect
      .poll(async () => (await picture(day.page)).frames.some((id) => id.startsWith(FACE)))
      .toBe(false);
    expect([...other.faults, ...day.faults]).toEqual([]);
  });
});
