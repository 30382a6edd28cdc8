import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { PATIENT, startAtlas, type Atlas } from './atlas.js';

/** A link restores what somebody saw: each view is made by hand, and its address opened in a clean browser. */

const SAKAI = '/area/area-sakai-chiku?fy=2013';

interface View {
  readonly name: string;
  readonly from: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly size?: { readonly width: number; readonly height: number };
  /** Parts of the address without which it could not restore the view. */
  readonly says: readonly string[];
}

const treeitem = (page: Page, name: RegExp) => page.getByRole('treeitem', { name }).first();

const VIEWS: readonly View[] = [
  {
    name: 'another year',
    from: SAKAI,
    act: (page) => page.getByRole('radio', { name: /平成24/ }).click(),
    says: ['fy=2012'],
  },
  {
    name: 'the best year, which nobody chose',
    from: '/area/area-kashiwa-city',
    says: ['fy=20'],
  },
  {
    name: 'a layer less, and evidence',
    from: SAKAI,
    act: async (page) => {
      await page.getByRole('button', { name: /^助言 2/, pressed: true }).click();
      await treeitem(page, /^顔の見える/).click();
      await page.locator('gov-card article[aria-busy="false"]').waitFor();
    },
    says: ['off=adviser', 'sel=body-sakai-face-to-face'],
  },
  {
    name: 'kinds and standings that are hidden',
    from: SAKAI,
    act: async (page) => {
      await page.getByRole('button', { name: '絞り込み' }).click();
      const panel = page.getByRole('group', { name: '関係の絞り込み' });
      await panel.getByRole('button', { name: '推定 1', pressed: true }).click();
      await panel.getByRole('button', { name: '大学 2', pressed: true }).click();
      await page.keyboard.press('Escape');
    },
    says: ['kinds=university', 'standings=inferred'],
  },
  {
    name: 'a part that was folded away',
    from: SAKAI,
    act: async (page) => {
      await treeitem(page, /下部の会議体/).focus();
      await page.keyboard.press('ArrowLeft');
    },
    says: ['open='],
  },
  {
    name: 'a picture that was made larger',
    from: SAKAI,
    act: async (page) => {
      await page.getByRole('button', { name: '拡大' }).click();
      await page.waitForURL(/[?&]z=/);
    },
    says: ['z='],
  },
  { name: 'a day', from: '/area/area-sakai-chiku?day=2013-03-31', says: ['day=2013-03-31'] },
  {
    name: 'organisations by bodies',
    from: SAKAI,
    act: (page) => page.keyboard.press('2'),
    says: ['/matrix', 'fy=2013'],
  },
  {
    name: 'two years',
    from: SAKAI,
    act: (page) => page.keyboard.press('3'),
    says: ['/changes', 'from=', 'to='],
  },
  {
    name: 'areas side by side',
    from: '/compare?s=area-kashiwa-city@2013,area-sakai-chiku@2012',
    says: ['s=area-kashiwa-city@2013,area-sakai-chiku@2012'],
  },
  {
    name: 'a way from one to another',
    from: '/area/area-sakai-chiku/path?fy=2013&from=org-sakai-union&to=org-utokyo',
    says: ['from=org-sakai-union', 'to=org-utokyo'],
  },
  {
    name: 'a question with an answer',
    from: '/questions/secretariat-of-body?year=2012',
    says: ['year=2012'],
  },
  {
    name: 'the check-up of one area',
    from: '/findings?area=area-sakai-chiku',
    says: ['area=area-sakai-chiku'],
  },
  {
    name: 'another language and other colours',
    from: SAKAI,
    act: async (page) => {
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Use dark colours' }).click();
    },
    says: ['lang=en', 'theme=dark'],
  },
  {
    name: 'an area on a phone',
    from: SAKAI,
    size: { width: 390, height: 800 },
    act: (page) => page.getByRole('tab', { name: '図', exact: true }).click(),
    says: ['fy=2013'],
  },
];

interface Drawn {
  readonly said: unknown;
  readonly scenes: readonly ({ readonly scene: string; readonly place: readonly number[] } | null)[];
}

/** What is drawn and written, without what somebody does just now: pointer, focus, scrolling. */
async function drawn(page: Page): Promise<Drawn> {
  const scenes = await page.locator('gov-diagram-canvas').evaluateAll((canvases) =>
    canvases.map((each) => {
      const { scene, canvas } = each as GovDiagramCanvas;
      if (!canvas.isReady) return null;
      const { zoom, pan } = canvas.viewport;
      // A place that nobody chose follows from the room there is, which is not part of the view.
      const chosen = new URL(location.href).searchParams.has('z');
      const place = chosen ? [zoom, pan.x, pan.y] : [];
      return { scene: JSON.stringify(scene), place };
    }),
  );
  const texts = (css: string): Promise<string[]> => page.locator(css).allInnerTexts();
  const tidy = (all: readonly string[]): string[] => all.map((text) => text.replace(/\s+/g, ' ').trim());
  const said = {
    title: await page.title(),
    look: await page.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.dataset['theme'],
    ]),
    outline: tidy(await texts('[role=treeitem]')),
    tables: tidy(await texts('table, [role=grid]')),
    headings: tidy(await texts('h1, h2, h3')),
    evidence: tidy(await texts('gov-card article')),
    checks: await page
      .locator('input[type=checkbox], input[type=radio]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).checked)),
  };
  return { said, scenes };
}

/** The same once nothing moves any more. @throws Error when that does not come */
async function settled(page: Page): Promise<Drawn> {
  await page.waitForLoadState('networkidle');
  await page.waitForURL(/[?&]r=[0-9a-f]{7}/);
  let before = '';
  for (let looks = 0; looks < 100; looks += 1) {
    const now = await drawn(page);
    const text = JSON.stringify(now);
    const ready = !text.includes('"scenes":[null') && (await page.locator('gov-waiting').count()) === 0;
    if (ready && text === before) return now;
    before = text;
    await page.waitForTimeout(150);
  }
  throw new Error('the page does not come to rest');
}

/** An address tells of whole pixels of the picture, so that its corner comes back to within a few of the screen. */
const NEAR = 4;

function expectAlike(restored: Drawn, seen: Drawn): void {
  const placeless = (one: Drawn) => ({ ...one, scenes: one.scenes.map((each) => each?.scene) });
  expect(placeless(restored)).toEqual(placeless(seen));
  const places = (one: Drawn): number[] => one.scenes.flatMap((each) => each?.place ?? []);
  expect(places(restored)).toHaveLength(places(seen).length);
  const off = places(seen).map((at, index) => Math.abs(at - (places(restored)[index] ?? NaN)));
  expect(off.filter((by) => !(by <= NEAR))).toEqual([]);
}

describe.skipIf(inject('chrome') === null)('a link', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it.each(VIEWS)('restores $name', async ({ from, act, size, says }) => {
    const { page, faults } = await atlas.open(from, size);
    await settled(page);
    await act?.(page);
    const seen = await settled(page);
    const address = new URL(page.url());
    for (const part of says) expect(decodeURIComponent(address.href)).toContain(part);
    const { page: other } = await atlas.open(address.pathname + address.search, size);
    // The tab of a phone is not part of the view: both are of the same picture and the same text.
    if (size) await other.getByRole('tab', { name: '図', exact: true }).click();
    expectAlike(await settled(other), seen);
    expect(other.url()).toBe(page.url());
    expect(faults).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  it('names the release as soon as it is known, without a step in the history, and keeps it from page to page', async () => {
    const { page } = await atlas.open('/');
    await page.waitForURL(/\/\?r=[0-9a-f]{7}$/);
    const release = new URL(page.url()).searchParams.get('r');
    const steps = await page.evaluate(() => history.length);
    for (const name of ['質問集', '体制の点検', '出典']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL(/[?&]r=/);
      expect(new URL(page.url()).searchParams.get('r')).toBe(release);
    }
    expect(await page.evaluate(() => history.length)).toBe(steps + 3);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('r')).toBe(release);
    await page.context().close();
  });

  it('is copied by one press, with a citation beside it; Escape gives the focus back', async () => {
    const { page } = await atlas.open(SAKAI);
    await settled(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'この表示のリンク' }).click();
    await page.getByRole('status').getByText('リンクを写しました。').waitFor();
    expect(await clipboard()).toBe(page.url());
    await page.getByRole('button', { name: '引用を写す' }).click();
    await page.getByRole('status').getByText('引用を写しました。').waitFor();
    const lines = (await clipboard()).split('\n');
    expect(lines[0]).toBe('坂井地区の体制図、連携アトラス');
    expect(lines.at(-1)).toBe(`リンク：${page.url()}`);
    await page.keyboard.press('Escape');
    await page.getByText('引用の文').waitFor({ state: 'detached' });
    const focused = page.getByRole('button', { name: 'この表示のリンク' });
    expect(await focused.evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  it('is selected to be copied by hand where the browser does not let us', async () => {
    const { page } = await atlas.open(SAKAI);
    await settled(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'この表示のリンク' }).click();
    await page.getByText('写せませんでした').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
    await page.context().close();
  });
});
