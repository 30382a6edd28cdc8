import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { CitedViewDocument } from '../../../web/api/generated/operations.js';
import { apiLocale, messagesOf } from '../../../web/locales/messages.js';
import { citedScopes, citedView } from '../../../web/model/cite-view.js';
import { citeClaim, citeView } from '../../../web/model/cite.js';
import type { Locale } from '../../../web/model/era.js';
import { parseUrl } from '../../../web/model/url.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Citations of the real casebook, as they are pasted into a report. */

let server: RunningServer;
let api: ApiClient;
beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

const CASEBOOK = '厚生労働省老健局老人保健課『在宅医療と介護の連携推進に関する事例集』平成27年3月';
const frameOf = (locale: Locale, link: string) => ({
  m: messagesOf(locale),
  locale,
  release: 'da6589eebeac0371',
  link: `https://atlas.example${link}`,
  accessedOn: '2026-11-23',
});

async function cited(link: string, locale: Locale = 'ja', title = ''): Promise<string[]> {
  const url = new URL(link, 'https://atlas.example');
  const view = { ...parseUrl(url.pathname, url.search), locale };
  const answers = await Promise.all(
    citedScopes(view).map((scope) =>
      api.query(CitedViewDocument, { ...scope, locale: apiLocale(locale) }, new AbortController().signal),
    ),
  );
  const m = messagesOf(locale);
  return citeView(citedView(answers, view, m.app.title([title]), m), frameOf(locale, link)).split('\n');
}

describe('a citation of a view', () => {
  it('names the view, the place, the year, the documents, the release, the day and the link', async () => {
    const link = '/area/area-sakai-chiku?fy=2013&r=da6589e';
    const lines = await cited(link);
    expect(lines.slice(0, 2)).toEqual(['坂井地区の体制図、連携アトラス', '基準：平成25年度（2013年度）']);
    expect(lines[2]).toMatch(new RegExp(`^出典：${CASEBOOK}（引用箇所 \\d+）$`));
    expect(lines.slice(-3)).toEqual([
      'データ版：da6589eebeac0371',
      '閲覧日：令和8年11月23日',
      `リンク：https://atlas.example${link}`,
    ]);
  });

  it('names a day, in English too', async () => {
    const lines = await cited('/area/area-sakai-chiku/matrix?fy=2012&day=2013-03-31', 'en');
    expect(lines.slice(0, 2)).toEqual(['Who runs what: Sakai District, Renkei Atlas', 'As of: 31 Mar 2013']);
    expect(lines.at(-2)).toBe('Accessed: 23 Nov 2026');
  });

  it('names the years of a change, and each area of a comparison with its own', async () => {
    const changes = await cited('/area/area-sakai-chiku/changes?from=2012&to=2013');
    expect(changes.slice(0, 2)).toEqual([
      '坂井地区の年度の変更、連携アトラス',
      '基準：平成24年度・平成25年度',
    ]);
    const [first, second] = await cited('/compare?s=area-kashiwa-city@2013,area-sakai-chiku');
    expect(first).toBe('柏市（平成25年度）・坂井地区の地域の比較、連携アトラス');
    expect(second).toContain(CASEBOOK);
  });

  it('of a page without an area names the page and every document that was read, uncounted', async () => {
    const lines = await cited('/findings', 'ja', '体制の点検');
    expect(lines[0]).toBe('体制の点検、連携アトラス');
    expect(lines).toContain(`出典：${CASEBOOK}`);
    expect((await cited('/'))[0]).toBe('地域、連携アトラス');
  });
});

describe('a citation of a claim', () => {
  const claim = {
    sentence: '推進協議会の事務局：福井県',
    standing: 'INFERRED' as const,
    basis: '平成25年度',
    note: '理由',
    passages: [
      { source: { title: '事例集', publisher: null, published: null }, locator: '坂井地区／第1段落' },
      { source: { title: '資料', publisher: '連合', published: '平成26年' }, locator: '第2段落' },
    ],
  };

  it('names its standing and every passage with its locator', () => {
    expect(citeClaim(claim, frameOf('ja', '/x')).split('\n')).toEqual([
      '推進協議会の事務局：福井県（推定）',
      '基準：平成25年度',
      '注：理由',
      '出典：『事例集』、坂井地区／第1段落',
      '出典：連合『資料』平成26年、第2段落',
      '収録：連携アトラス',
      'データ版：da6589eebeac0371',
      '閲覧日：令和8年11月23日',
      'リンク：https://atlas.example/x',
    ]);
  });

  it('leaves out what there is not, in English too', () => {
    const bare = { ...claim, basis: null, note: null, passages: claim.passages.slice(1) };
    expect(citeClaim(bare, frameOf('en', '/x')).split('\n').slice(0, 3)).toEqual([
      '推進協議会の事務局：福井県 (Inferred)',
      'Source: 連合, 資料, 平成26年, 第2段落',
      'Recorded in: Renkei Atlas',
    ]);
  });
});
