import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { EvidenceCoverageDocument, SourcesDocument } from '../../../web/api/generated/operations.js';
import { messagesOf } from '../../../web/locales/messages.js';
import { coverageRows, coveredArea, type CoveredArea } from '../../../web/model/sources/coverage.js';
import { sourcesRows } from '../../../web/model/sources/csv.js';
import { fitting, type Claims } from '../../../web/model/sources/filter.js';
import { claimHref } from '../../../web/model/sources/links.js';
import { sourceOfId, sourceRows, totalsOf, type SourceRow } from '../../../web/model/sources/list.js';
import { ALL_OPEN, openSources, toggled } from '../../../web/model/sources/open.js';
import { HOME, type ViewState } from '../../../web/model/url.js';
import { allClaimsOf, claimsOf } from '../../../web/state/sources-data.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** The page of sources, over the real casebook and the real API. */

let server: RunningServer;
let rows: readonly SourceRow[];
let claims: Claims;
let api: ApiClient;
const never = new AbortController().signal;
const m = messagesOf('ja');
const wording = { m, areaId: null };

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
  rows = sourceRows(await api.query(SourcesDocument, { locale: 'JA' }, never), m, 'ja');
  claims = await claimsOf(
    api,
    rows.map(({ id }) => id),
    'ja',
    never,
  );
});
afterAll(() => server.stop());

describe('the documents', () => {
  it('begin with the one on which most rests', () => {
    expect(rows[0]).toMatchObject({
      id: 'source-casebook',
      publisher: '厚生労働省老健局老人保健課',
      published: '平成27年3月',
      url: null,
      reading: 'some',
    });
    expect(rows.find(({ id }) => id === 'source-nri-report')).toMatchObject({ reading: 'none' });
    expect(rows.find(({ id }) => id === 'source-municipal-codes')).toMatchObject({ reading: 'all' });
  });

  it('add up to what was read and what was not at hand', () => {
    const { sources, passages, read, missing } = totalsOf(rows);
    expect(sources).toBe(rows.length);
    expect(read + missing).toBe(passages);
    // The opening and the table before the fragment, the pictures of figures 3 to 5.
    expect(rows[0]?.passages.filter(({ reviewed }) => !reviewed)).toHaveLength(5);
  });

  it('are known by the places in them', () => {
    expect(sourceOfId(rows, 'passage-sakai-method-4')?.id).toBe('source-casebook');
    expect(sourceOfId(rows, 'org-sakai-union')).toBeNull();
  });
});

describe('which are open', () => {
  const ids = (open: string | undefined, selected: string | null = null): readonly string[] => [
    ...openSources(rows, open === undefined ? {} : { open }, selected),
  ];
  it('is the first, or that of the selected place', () => {
    expect(ids(undefined)).toEqual(['source-casebook']);
    expect(ids(undefined, 'passage-code-akita')).toEqual(['source-municipal-codes']);
    expect(ids(ALL_OPEN)).toHaveLength(rows.length);
    expect(ids('none')).toEqual([]);
  });

  it('is what the address says after each was opened and closed', () => {
    let open = openSources(rows, {}, null);
    for (const { id } of rows.slice(1)) open = openSources(rows, { open: toggled(rows, open, id) }, null);
    expect(open.size).toBe(rows.length);
    for (const { id } of rows) open = openSources(rows, { open: toggled(rows, open, id) }, null);
    expect(open.size).toBe(0);
  });
});

describe('looking for a text', () => {
  const found = (text: string): readonly string[] =>
    fitting(rows, text, claims, wording).flatMap(({ passages }) => passages.map(({ id }) => id));

  it('finds it in what rests on a place, whatever its width', () => {
    expect(found('ケアマネジャー 市の全体')).toEqual(['passage-sakai-method-4']);
    expect(found('ｹｱﾏﾈｼﾞｬｰ 市の全体')).toEqual(['passage-sakai-method-4']);
    expect(found('注1')).toContain('passage-sakai-note-1');
    expect(found('そのような箇所はない')).toEqual([]);
  });

  it('finds all places of a document by its title', () => {
    expect(found('全国地方公共団体コード')).toHaveLength(8);
  });
});

describe('what rests on a place leads', () => {
  const hrefs = (
    passage: string,
    view: ViewState = { ...HOME, page: 'sources' },
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (claims.get(passage)?.nodes ?? []).map(({ thing }) => [thing.id, claimHref(thing, view)]),
    );

  it('to the chart in a year that shows it, with the claim selected', () => {
    const there = hrefs('passage-sakai-method-4');
    const role = 'org-sakai-city-support-center~operates~body-sakai-city-care-meeting';
    expect(there[role]).toContain(`sel=${role.replaceAll('~', '%7E')}`);
    expect(there['body-sakai-city-care-meeting']).toMatch(/^\/area\/area-sakai-city\?/);
    expect(there['area-sakai-living-areas~within~area-sakai-city']).toMatch(/^\/area\/area-sakai-/);
    expect(there['profession-care-manager']).toBe('/sources?sel=profession-care-manager');
  });

  it('to the area and the organisation', () => {
    const there = hrefs('passage-sakai-heading');
    expect(there['org-sakai-union']).toBe('/organization/org-sakai-union');
  });

  it('in the language of the page', () => {
    const view: ViewState = { ...HOME, page: 'sources', locale: 'en', theme: 'dark' };
    for (const href of Object.values(hrefs('passage-sakai-content-1', view)))
      expect(href).toMatch(/lang=en&theme=dark/);
  });
});

describe('the files', () => {
  it('have every claim of every place', async () => {
    const whole = await allClaimsOf(api, ['source-casebook'], 'ja', never);
    const [heads, ...lines] = sourcesRows(rows.slice(0, 1), whole, wording);
    expect(heads).toHaveLength(10);
    const here = lines.filter((line) => line[4] === '坂井地区広域連合／実施方法／第4段落');
    expect(here).toHaveLength(12);
    expect(here.map((line) => line[7])).toContain('坂井市 地域ケア会議、回数　平成26年度：8回');
    expect(lines.every((line) => line.length === 10)).toBe(true);
  });
});

describe('how much is written of an area', () => {
  async function areas(): Promise<readonly CoveredArea[]> {
    const answer = await api.query(EvidenceCoverageDocument, { area: '', one: false, locale: 'JA' }, never);
    return answer.areas.nodes.flatMap(({ id, name, bodiesKnown, gap, coverage }) =>
      bodiesKnown && gap !== undefined && coverage
        ? coveredArea({ id, name, bodiesKnown, gap, coverage })
        : [],
    );
  }

  it('has a row for every role of its bodies, and numbers only where something is written', async () => {
    const sakai = (await areas()).find(({ id }) => id === 'area-sakai-chiku');
    const roles = sakai?.rows.filter(({ role }) => role !== null) ?? [];
    expect(
      roles.map(({ label, counts, known }) => [label, counts.total, counts.inferred, known?.notStated]),
    ).toEqual([
      ['事務局', 6, 0, 6],
      ['事業運営', 19, 2, 3],
      ['構成・参加', 21, 1, 6],
      ['助言', 2, 0, 8],
      ['支援', 2, 0, 7],
      ['設立', 1, 0, 8],
    ]);
    expect(sakai?.rows.filter(({ role }) => role === null).every(({ counts }) => counts.total > 0)).toBe(
      true,
    );
    expect(sakai?.nothing).toBeNull();
  });

  it('says of an area without bodies why there are none, and counts none', async () => {
    const yokote = (await areas()).find(({ id }) => id === 'area-yokote-city');
    expect(yokote).toMatchObject({ bodies: 0, nothing: { state: 'NOT_STATED' } });
    expect(yokote?.rows.every(({ known }) => known === null)).toBe(true);
  });

  it('is a table with a sum for each area', async () => {
    const all = await areas();
    const [heads, ...lines] = coverageRows(all, m);
    expect(lines.every((line) => line.length === heads?.length)).toBe(true);
    const sums = lines.filter((line) => line[1] === '計');
    expect(sums).toHaveLength(all.length);
    // Everything in the casebook is cited.
    expect(sums.every((line) => line[2] === line[3])).toBe(true);
  });
});
