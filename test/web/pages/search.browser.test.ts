import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const CHART = '/area/area-sakai-chiku?fy=2013';
const PHONE = { width: 360, height: 740 };

/** The address without the release, which changes with the data. */
const placeOf = (page: Page): string => addressOf(page).replace(/[?&]r=[0-9a-f]+/, '');
const field = (page: Page) => page.getByRole('combobox', { name: '組織・会議体・地域を検索' });
const options = (page: Page) => page.getByRole('option');

describe.skipIf(inject('chrome') === null)('the search box in a browser', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it.each([
    ['romaji', 'tashokushu', 'ローマ字の読み「かおのみえるたしょくしゅれんけいかいぎ」に一致'],
    ['kana', 'たしょくしゅ', '読み「かおのみえるたしょくしゅれんけいかいぎ」に一致'],
    ['an abbreviation', 'カンファレンス', '略称・別名「カンファレンス」に一致'],
  ])('leads by %s and the keyboard alone from the check-up to a body', async (_, typed, why) => {
    const { page, faults } = await atlas.open('/findings');
    await field(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    const best = options(page).first();
    await best.getByText('顔の見える多職種連携会議').waitFor();
    expect(await best.innerText()).toContain(why);
    expect(await best.innerText()).toContain('坂井地区');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe('choice-0');
    expect(await best.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '顔の見える多職種連携会議', level: 2 }).waitFor();
    expect(placeOf(page)).toBe('/area/area-sakai-chiku?fy=2013&sel=body-sakai-face-to-face');
    await expect.poll(() => focusedText(page), PATIENT).toBe('顔の見える多職種連携会議');
    expect(faults).toEqual([]);
  });

  it('says aloud what it does, and groups what it found by type', async () => {
    const { page, faults } = await atlas.open(CHART);
    const told = page.getByRole('search').getByRole('status');
    await field(page).fill('協議会');
    await expect.poll(() => told.innerText(), PATIENT).toBe('6件の候補');
    const groups = await page.getByRole('listbox').getByRole('group').all();
    const names = await Promise.all(groups.map((group) => group.locator('[role=presentation]').innerText()));
    expect(names).toEqual(['会議体', '組織', '開催', '出典']);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');

    await field(page).fill('推進共議会');
    await expect.poll(() => told.innerText(), PATIENT).toContain('「推進共議会」に合うものはありません。');
    await page.getByText('まだ収録していない地域かもしれません。').first().waitFor();
    expect(await options(page).first().innerText()).toContain('近い名前「推進協議会」');
    expect(faults).toEqual([]);
  });

  it('lets Escape clear first and then leave the rest of the page its key', async () => {
    const { page } = await atlas.open(`${CHART}&sel=body-sakai-council`);
    const evidence = page.getByRole('complementary', { name: '根拠' });
    await evidence.waitFor();
    await field(page).fill('包括');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect([await field(page).inputValue(), await options(page).count()]).toEqual(['', 0]);
    expect(await evidence.count()).toBe(1);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
  });

  it('keeps what is typed while the code of the page is still on its way', async () => {
    const { page, faults } = await atlas.open('/findings');
    await page.getByRole('heading', { level: 1 }).waitFor();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/gov-sources-page-*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.getByRole('link', { name: '出典', exact: true }).first().click();
    await page.locator('gov-waiting').first().waitFor();
    await field(page).fill('広域');
    const lapses = await watchField(page, '広域');
    arrive();
    await page.locator('gov-sources-page gov-search').waitFor();
    await expect.poll(() => field(page).inputValue()).toBe('広域');
    await options(page).filter({ hasText: '坂井地区広域連合' }).first().waitFor();
    // A key that comes in between must not be lost: at no moment was the field away, empty or without the focus.
    expect(await lapses.evaluate((watch) => watch.stop())).toBe(0);
    await page.keyboard.type('連');
    await expect.poll(() => field(page).inputValue()).toBe('広域連');
    expect(faults).toEqual([]);
  });

  it('goes to all results by Enter, and from there on', async () => {
    const { page, faults } = await atlas.open(CHART);
    await field(page).fill('会議');
    await field(page).press('Enter');
    await page.getByRole('heading', { name: '「会議」の検索結果' }).waitFor();
    expect(placeOf(page)).toBe(`/search?text=${encodeURIComponent('会議')}`);
    expect(await field(page).inputValue()).toBe('会議');
    const main = page.getByRole('main');
    await main
      .getByText(/^\d+件/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('検索_会議.csv');
    await main.getByRole('link', { name: '顔の見える関係会議' }).click();
    await page.getByRole('heading', { name: '顔の見える関係会議', level: 2 }).waitFor();
    expect(placeOf(page)).toContain('/area/area-kashiwa-city?');
    expect(faults).toEqual([]);
  });

  it('shows what no chart has with its evidence, beside the results', async () => {
    const { page, faults } = await atlas.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('老健事業');
    await options(page).first().getByText('老人保健健康増進等事業').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = page.getByRole('complementary', { name: '根拠' });
    await card.getByRole('heading', { name: '老人保健健康増進等事業' }).waitFor();
    expect(placeOf(page)).toContain('/search?text=');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('leaves its keys to an input method', async () => {
    const { page } = await atlas.open(CHART);
    await field(page).fill('包括');
    await options(page).first().waitFor();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'し', selectionStart: 1, selectionEnd: 1 });
    // The keys of a composition carry this code, and the last Enter carries only it.
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, windowsVirtualKeyCode: 229 });
    }
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(placeOf(page)).toBe(CHART);
    await client.send('Input.insertText', { text: '支援' });
    expect(await field(page).inputValue()).toBe('包括支援');
    await options(page).getByText('地域包括支援センター').first().waitFor();
  });

  it('opens over the header of a phone, in targets of 44 pixels, and gives the focus back', async () => {
    const { page, faults } = await atlas.open(CHART, PHONE);
    const opener = page.getByRole('button', { name: '検索を開く' });
    await opener.click();
    await page.keyboard.type('社協');
    await options(page).first().getByText('社会福祉協議会').waitFor();
    for (const target of [
      field(page),
      options(page).first(),
      page.getByRole('button', { name: '検索を閉じる' }),
    ]) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((button) => button.matches(':focus')), PATIENT).toBe(true);
    await opener.click();
    await page.keyboard.type('yokote');
    await options(page).first().click();
    await page.getByRole('heading', { name: '横手市', level: 1 }).waitFor();
    expect(placeOf(page)).toContain('/area/area-yokote-city');
    expect(faults).toEqual([]);
  });

  it('keeps its single key to itself where such keys are turned off', async () => {
    const { page } = await atlas.open(CHART);
    await field(page).waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'キー操作' });
    await keys.getByText('検索', { exact: true }).waitFor();
    await keys.getByRole('checkbox').uncheck();
    await keys.getByRole('button', { name: '閉じる' }).click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input.matches(':focus'))).toBe(false);
  });
});

/** Counts, from task to task of the page, how often the focus was not in a field with this text. */
function watchField(page: Page, text: string) {
  return page.evaluateHandle((expected) => {
    const channel = new MessageChannel();
    let lapses = 0;
    channel.port1.onmessage = () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!(active instanceof HTMLInputElement) || active.value !== expected) lapses += 1;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const stop = (): number => {
      channel.port1.close();
      return lapses;
    };
    return { stop };
  }, text);
}
