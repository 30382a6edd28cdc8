import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, focusedText, PATIENT, startAtlas, type Atlas } from './atlas.js';

const PHONE = { width: 360, height: 800 };
const SECRETARIAT = '/questions/secretariat-of-body';

describe.skipIf(inject('chrome') === null)('the planner questions', PATIENT, () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await startAtlas();
  }, PATIENT.timeout);
  afterAll(() => atlas.stop());

  it('are listed with their answers, and opened by keyboard', async () => {
    const { page, faults } = await atlas.open('/questions');
    const row = page.getByRole('link', { name: /推進協議会の事務局はだれか/ });
    await row.getByText('福井県、坂井地区広域連合').waitFor();
    await page
      .getByRole('link', { name: /推奨されているだけ/ })
      .getByText('介護保険部局 3会議体')
      .waitFor();
    await row.focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('それぞれだれが事務局か');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /事務局はだれか/ }).waitFor();
    expect(addressOf(page)).toBe(SECRETARIAT);
    expect(faults).toEqual([]);
  });

  it('are asked again of another body and year, and a link restores the answer', async () => {
    const { page } = await atlas.open(SECRETARIAT);
    await page.getByRole('cell', { name: '福井県' }).waitFor();
    await page.getByLabel('会議体', { exact: true }).selectOption('body-sakai-awareness-team');
    await page.getByText('その年度には書かれていません').waitFor();
    await page.getByLabel('年度', { exact: true }).selectOption('2012');
    await page.getByRole('cell', { name: 'あわら市' }).waitFor();
    expect(addressOf(page)).toBe(`${SECRETARIAT}?body=body-sakai-awareness-team&year=2012`);
    await page.reload();
    await page.getByRole('cell', { name: 'あわら市' }).waitFor();
    expect(await page.title()).toContain('平成24年度の住民啓発実施チームの事務局はだれか');
    await page.goBack();
    await page.getByText('その年度には書かれていません').waitFor();
  });

  it('are ordered by a head of the table, which the link keeps', async () => {
    const { page } = await atlas.open('/questions/meetings-in-area');
    const head = page.getByRole('columnheader', { name: /延べ参加者/ });
    const attendances = () => page.locator('tbody td:nth-child(4)').allInnerTexts();
    await head.getByRole('button').click();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await attendances()).slice(0, 2)).toEqual(['155', '100']);
    expect(addressOf(page)).toBe('/questions/meetings-in-area?sort=-attendance');
    await page.reload();
    await head.waitFor();
    expect((await attendances()).slice(0, 2)).toEqual(['155', '100']);
  });

  it('lead to the chart with the body selected', async () => {
    const { page } = await atlas.open(SECRETARIAT);
    await page.getByRole('link', { name: '図で見る' }).click();
    await page.getByRole('treeitem', { name: /推進協議会/ }).waitFor();
    expect(addressOf(page)).toBe('/area/area-sakai-chiku?fy=2013&sel=body-sakai-council');
  });

  it('are saved as a file that Excel opens', async () => {
    const { page } = await atlas.open('/questions/planned-and-held');
    const loading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const file = await loading;
    const text = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toMatch(/^質問集_坂井市の会議体は.*\.csv$/);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFF会議体,年度,回数,根拠,内訳,箇所',
      '地域ケア会議（坂井市）,平成25年度,6,記載,,坂井地区広域連合／実施内容／第3段落',
    ]);
  });

  it('tell how to ask the same elsewhere, with the values that are chosen', async () => {
    const { page } = await atlas.open(`${SECRETARIAT}?year=2012`);
    await page.getByText('GraphQL と curl').click();
    const curl = page.getByRole('group').locator('pre').first();
    await curl.getByText("curl -sS 'http://127.0.0.1:").waitFor();
    expect(await curl.innerText()).toContain('"variables":{"body":"body-sakai-council"');
    expect(await curl.innerText()).toContain('"fiscalYear":2012');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'リンクをコピー' }).click();
    await page.getByText('コピーしました').waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.pathname).toBe(SECRETARIAT);
    expect(Object.fromEntries(copied.searchParams)).toMatchObject({
      body: 'body-sakai-council',
      year: '2012',
    });
  });

  it('offer GraphiQL only where it is served', async () => {
    const { page } = await atlas.open(SECRETARIAT);
    await page.getByRole('cell', { name: '福井県' }).waitFor();
    expect(await page.getByRole('link', { name: 'GraphiQLで開く' }).count()).toBe(0);
  });

  it('say in words why there is no answer', async () => {
    const { page } = await atlas.open('/questions/not-stated?area=area-yokote-city');
    await page.getByText('書かれているのは調査である').waitFor();
    expect(await page.locator('gov-data-table gov-state[state="NOT_STATED"]').count()).toBe(1);
  });

  it('are not asked with years that do not follow each other', async () => {
    const { page, faults } = await atlas.open('/questions/changes-between-years?from=2014&to=2012');
    await page.getByText('後の年度は、前の年度より後の年度にしてください。').waitFor();
    await page.getByLabel('前の年度').selectOption('2010');
    await page.getByRole('table').waitFor();
    expect(faults).toEqual([]);
  });

  it('compare as many areas as are chosen', async () => {
    const { page } = await atlas.open('/questions/functions-of-areas');
    await page.getByRole('columnheader', { name: /横手市/ }).waitFor();
    await page.getByRole('button', { name: '終わりの地域を外す' }).click();
    await page.getByRole('columnheader', { name: /横手市/ }).waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/questions/functions-of-areas?s=area-sakai-chiku,area-kashiwa-city');
    await page.getByLabel('比べる地域2').selectOption('area-sakai-city');
    await page.getByRole('columnheader', { name: /坂井市/ }).waitFor();
  });

  it('say that there is no such question or no such thing, and lead back', async () => {
    const { page } = await atlas.open('/questions/what-is-this');
    await page.getByText('この質問は質問集にありません。').waitFor();
    await page.getByRole('link', { name: '質問集へ' }).click();
    await page.getByRole('heading', { name: '質問集' }).waitFor();
    const gone = await atlas.open('/questions/findings-in-area?area=area-atlantis');
    await gone.page.getByText('この版のデータにないか').waitFor();
  });

  it('recover when the API is back', async () => {
    const { page } = await atlas.open('/questions/what-is-this');
    let down = true;
    await page.route('**/graphql', (route) => (down ? route.abort() : route.continue()));
    await page.goto(new URL(SECRETARIAT, page.url()).href);
    await page.getByText('データを取得できません（NETWORK）').first().waitFor();
    down = false;
    await page.getByRole('cell', { name: '福井県' }).waitFor();
    await page.getByText('データを取得できません').waitFor({ state: 'detached' });
  });

  it.each(['/questions', '/questions/figures-of-areas', '/questions/evidence-of-body?lang=en'])(
    '%s fits a phone, with choosers and rows below each other',
    async (path) => {
      const { page, faults } = await atlas.open(path, PHONE);
      await page.locator('gov-question-list .short, gov-data-table tbody tr').first().waitFor();
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      const main = await page
        .locator('main')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect([wide, main]).toEqual([room, 0]);
      for (const box of await page.locator('gov-question-sentence select').all())
        expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(faults).toEqual([]);
    },
  );

  it('are ordered on a phone by a list of orders', async () => {
    const { page } = await atlas.open('/questions/meetings-in-area', PHONE);
    await page.getByLabel('並べかえ').selectOption('-attendance');
    await page.locator('tbody tr').first().getByText('155').waitFor();
    expect(addressOf(page)).toBe('/questions/meetings-in-area?sort=-attendance');
  });
});
