import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAtlas, type Atlas } from '../pages/atlas.js';
import { focusOf, KeyboardReader } from './keyboard.js';

const COUNCIL = '坂井地区在宅ケア将来モデル推進協議会';

/** What stands under a heading, up to the next one. */
function partUnder(snapshot: string, heading: string): string {
  const [, after = ''] = snapshot.split(`- heading "${heading}"`);
  return after.split('- heading ')[0] ?? '';
}

describe.skipIf(inject('chrome') === null)('by keyboard alone', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  });
  afterAll(() => atlas.stop());

  it(`is found who the secretariat of ${COUNCIL} is in 平成25年度`, async () => {
    const { page, faults } = await atlas.open('/');
    await page.locator('gov-area-tile').first().waitFor();
    const reader = new KeyboardReader(page);
    expect((await reader.press('/')).role).toBe('combobox');
    await reader.type('推進協議会');
    const option = page.getByRole('option', { name: new RegExp(`^${COUNCIL}`) });
    await option.waitFor();
    await reader.press('ArrowDown');
    for (let steps = 0; (await option.getAttribute('aria-selected')) !== 'true'; steps += 1) {
      expect(steps).toBeLessThan(20);
      await reader.press('ArrowDown');
    }
    await reader.press('Enter');
    await page.waitForURL(/\/area\/area-sakai-chiku/);
    const drawer = page.locator('gov-card article[aria-busy="false"]');
    await drawer.waitFor();
    // Into the year that is asked for, by the keys that lead from one year with a source to the next.
    const year = (): string | null => new URL(page.url()).searchParams.get('fy');
    for (let steps = 0; year() !== '2013' && steps < 5; steps += 1) {
      await reader.press(Number(year()) > 2013 ? '[' : ']');
    }
    expect(year()).toBe('2013');
    await drawer.getByRole('heading', { name: COUNCIL }).waitFor();
    const secretariat = partUnder(await drawer.ariaSnapshot(), '事務局（共同） 2 平成25年度');
    expect(secretariat).toContain('button "福井県"');
    expect(secretariat).toContain('button "坂井地区広域連合"');
    // And back to where one came from.
    await reader.press('Escape');
    expect(await page.locator('gov-card').count()).toBe(0);
    expect((await focusOf(page))?.role).toBe('treeitem');
    expect(faults).toEqual([]);
  });

  it.each([
    '/',
    '/area/area-sakai-chiku?fy=2013',
    '/area/area-sakai-chiku/matrix?fy=2013',
    '/area/area-sakai-chiku/changes?from=2012&to=2013',
    '/area/area-sakai-chiku/path?fy=2013&from=org-sakai-union&to=org-utokyo',
    '/area/area-sakai-chiku/print?fy=2013',
    '/compare?s=area-kashiwa-city@2013,area-sakai-chiku@2013',
    '/questions',
    '/findings',
    '/sources',
    '/organization/org-sakai-union',
    '/search?text=広域連合',
  ])('everything on %s is reached, and the focus is seen all the way round', async (path) => {
    const { page } = await atlas.open(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const round = await new KeyboardReader(page).goRound();
    expect(round.unreached).toEqual([]);
    expect(round.stops).toBeGreaterThan(5);
  });

  it('the outline is a tree', async () => {
    const { page } = await atlas.open('/area/area-sakai-chiku?fy=2013');
    const tree = page.getByRole('tree');
    await tree.waitFor();
    await page.waitForLoadState('networkidle');
    const [first] = (await tree.ariaSnapshot()).split('\n').filter((line) => line.includes('treeitem'));
    expect(first).toContain(COUNCIL);
    expect(first).toContain('[expanded]');
    expect(first).toContain('[level=1]');
    const items = await tree.getByRole('treeitem').evaluateAll((rows) =>
      rows.map((row) => ({
        level: Number(row.getAttribute('aria-level')),
        place: Number(row.getAttribute('aria-posinset')),
        of: Number(row.getAttribute('aria-setsize')),
        stop: row.getAttribute('tabindex'),
      })),
    );
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter(({ level, place, of }) => level < 1 || place < 1 || place > of)).toEqual([]);
    expect(items.filter(({ stop }) => stop === '0')).toHaveLength(1);
  });

  it('the matrix is a grid', async () => {
    const { page } = await atlas.open('/area/area-sakai-chiku/matrix?fy=2013');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const told = await grid.ariaSnapshot();
    expect(told).toMatch(/^- grid "坂井地区 平成25年度の組織と会議体の関係"/);
    for (const role of ['rowgroup', 'row', 'columnheader', 'rowheader', 'gridcell']) {
      expect(told).toContain(`- ${role}`);
    }
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    const reader = new KeyboardReader(page);
    await reader.pressUntil('Tab', ({ path }) => path.includes('gov-matrix-grid'));
    const before = (await reader.press('ArrowDown')).text;
    await reader.press('ArrowRight');
    expect((await reader.press('ArrowLeft')).text).toBe(before);
    await reader.press('Control+End');
    await reader.press('Control+Home');
  });
});
