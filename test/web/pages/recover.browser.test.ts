import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { DomainGraph } from '../../../server/domain/model.js';
import { launchBrowser } from '../../support/browser.js';
import { startServer, type RunningServer } from '../../support/server.js';
import { PATIENT } from './atlas.js';

/** The server goes and comes back, the network too, the data moves on: the page heals, or says what there is to do. */

const SAKAI = '/area/area-sakai-chiku?fy=2013';
const FIRST_RELEASE = '9f90ecb';

/** The casebook with another name of one organisation, and one organisation more. */
const moved = ({ nodes, relations }: DomainGraph): DomainGraph => {
  const union = nodes.find(({ id }) => id === 'org-sakai-union');
  if (!union) throw new Error('the casebook has no union');
  const others = nodes.filter((node) => node !== union);
  return {
    nodes: [...others, { ...union, name: '坂井地区新連合' }, { ...union, id: 'org-new', name: '新しい組織' }],
    relations,
  };
};

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

const errorOf = (code: string): string =>
  JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] });

describe.skipIf(inject('chrome') === null)('a page', PATIENT, () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, PATIENT.timeout);
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startServer();
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.setDefaultTimeout(40_000);
  }, PATIENT.timeout);
  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });

  const port = (): number => Number(new URL(server.url).port);
  const year = (name: RegExp) => page.getByRole('radio', { name });
  const item = (name: RegExp) => page.getByRole('treeitem', { name }).first();
  const open = (path: string) => page.goto(server.url + path);
  /** Stands between page and API from before the page is opened: what is asked while it is put up would slip past it. */
  const between = async (answer: () => Answer | null): Promise<void> => {
    await page.route('**/graphql', (route) => {
      const given = answer();
      return given === null ? route.continue() : route.fulfill({ contentType: 'application/json', ...given });
    });
  };

  it('heals by itself when the server comes back, and tells when it asks again', async () => {
    await open(SAKAI);
    await item(/生活支援/).waitFor();
    await server.stop();
    await year(/平成24/).click();
    await page.getByText('データを取得できません（NETWORK）').waitFor();
    await page.getByText('前回の表示').waitFor();
    await page.getByText(/\d+秒後にもう一度/).waitFor();
    await item(/生活支援/).waitFor();
    server = await startServer({ port: port() });
    await item(/^住民啓発実施チーム/).waitFor();
    await page.getByText('データを取得できません').waitFor({ state: 'detached' });
    expect(await page.getByText('前回の表示').count()).toBe(0);
  });

  it('does not ask again what the API refuses for good', async () => {
    let refusing = false;
    let asked = 0;
    page.on('request', (request) => {
      if (refusing && request.postData()?.includes('ExplorerYear')) asked += 1;
    });
    await between(() => (refusing ? { status: 400, body: errorOf('BAD_USER_INPUT') } : null));
    await open(SAKAI);
    await item(/生活支援/).waitFor();
    refusing = true;
    await year(/平成24/).click();
    await page.getByText('データを取得できません（BAD_USER_INPUT）').waitFor();
    await page.getByText('このコードを管理者に知らせてください').waitFor();
    expect([asked, await page.getByText(/秒後にもう一度/).count()]).toEqual([1, 0]);
  });

  it('waits as long as the server says, and asks at once when the reader wants it', async () => {
    let busy = false;
    const headers = { 'retry-after': '600' };
    await between(() => (busy ? { status: 503, headers, body: errorOf('DB_UNAVAILABLE') } : null));
    await open(SAKAI);
    await item(/生活支援/).waitFor();
    busy = true;
    await year(/平成24/).click();
    await page.getByText(/(?:600|59\d)秒後にもう一度/).waitFor();
    busy = false;
    await page.getByRole('button', { name: '今すぐ再試行' }).click();
    await item(/^住民啓発実施チーム/).waitFor();
  });

  it('says that it is offline and goes on with what it has; all is new when the network is back', async () => {
    await open(SAKAI);
    await item(/生活支援/).waitFor();
    await page.context().setOffline(true);
    await page.getByText(/オフラインです/).waitFor();
    await item(/^顔の見える/).click();
    await year(/平成24/).click();
    await page.getByText('前回の表示').waitFor();
    await item(/生活支援/).waitFor();
    await page.context().setOffline(false);
    await item(/^住民啓発実施チーム/).waitFor();
    await page.getByText(/オフラインです/).waitFor({ state: 'detached' });
  });

  it('whose code does not come says so, and comes when it can', async () => {
    await page.route('**/assets/gov-findings-page*', (route) => route.abort());
    await open('/');
    await page.getByRole('link', { name: /柏市/ }).first().waitFor();
    await page.getByRole('navigation').getByRole('link', { name: '体制の点検' }).click();
    await page.getByText('この画面を読み込めませんでした').waitFor();
    await page.getByRole('link', { name: '質問集' }).first().waitFor();
    await page.unroute('**/assets/gov-findings-page*');
    await page.getByRole('button', { name: '読み込み直す' }).click();
    await page.getByRole('heading', { name: '体制の点検' }).waitFor();
  });

  it('of an older link says what changed since, and becomes a link of today', async () => {
    await open(`${SAKAI}&r=${FIRST_RELEASE}`);
    const banner = page.getByRole('region', { name: 'データの版' });
    await banner.getByText(new RegExp(`版 ${FIRST_RELEASE} .*違い \\d+件`)).waitFor();
    await page.keyboard.press('2');
    await page.waitForURL(/matrix.*r=9f90ecb/);
    await banner.getByRole('button', { name: '何が変わったかを見る' }).click();
    await page.getByRole('heading', { name: /変わったもの/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).first().click();
    expect((await download).suggestedFilename()).toMatch(/版の違い_9f90ecb_[0-9a-f]{7}\.csv$/);
    await page
      .locator('gov-release-changes')
      .getByRole('link', { name: /坂井地区広域連合 ―/ })
      .click();
    await page.waitForURL(
      ({ searchParams }) => searchParams.get('sel')?.startsWith('org-sakai-union') === true,
    );
    await banner.getByRole('button', { name: '新しい版のリンクにする' }).click();
    await banner.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain(FIRST_RELEASE);
    await page.goBack();
    await banner.waitFor();
  });

  it('of a link that nobody knows says that it does not know what changed', async () => {
    await open(`${SAKAI}&r=0123abc`);
    await page.getByText('その版の記録がないため').waitFor();
    expect(await page.getByRole('button', { name: '何が変わったかを見る' }).count()).toBe(0);
    await page.getByRole('region', { name: 'データの版' }).getByRole('button', { name: '閉じる' }).click();
    await page.getByText('その版の記録がないため').waitFor({ state: 'detached' });
  });

  it('never makes one picture of two releases: it offers to open it anew', async () => {
    await open(SAKAI);
    await item(/生活支援/).waitFor();
    await server.stop();
    server = await startServer({ port: port(), moved });
    await year(/平成24/).click();
    await page.getByText(/データが新しい版（[0-9a-f]{7}）になりました。 この表示は/).waitFor();
    await page.getByText('前回の表示').waitFor();
    expect(await page.getByText('坂井地区新連合').count()).toBe(0);
    const old = new URL(page.url()).searchParams.get('r');
    await page.getByRole('button', { name: '新しい版で開き直す' }).first().click();
    await item(/^住民啓発実施チーム/).waitFor();
    await item(/坂井地区新連合|事務局/).waitFor();
    expect(new URL(page.url()).searchParams.get('r')).not.toBe(old);
    expect(await page.getByRole('region', { name: 'データの版' }).count()).toBe(0);
    await page.goto(`${server.url}${SAKAI}&r=${old}`);
    await page.getByText('（違い 2件）').waitFor();
  });
});
