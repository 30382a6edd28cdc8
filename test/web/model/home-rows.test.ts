import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import {
  HomeRowsDocument,
  TilesDocument,
  type HomeRowsQuery,
  type TilePartsFragment,
} from '../../../web/api/generated/operations.js';
import { abbreviationsOf } from '../../../web/model/home/abbreviations.js';
import { choose, rowVariables, type HomeChoice } from '../../../web/model/home/choose.js';
import { exampleOf } from '../../../web/model/home/example.js';
import { rowsOf } from '../../../web/model/home/rows.js';
import { formatUrl } from '../../../web/model/url.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** What the start page makes of the real answers. */

let server: RunningServer;
let api: ApiClient;
const never = new AbortController().signal;

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

async function nodesOf(locale: 'JA' | 'EN'): Promise<readonly TilePartsFragment[]> {
  const page = await api.query(
    TilesDocument,
    { locale, within: null, name: null, first: 12, after: null },
    never,
  );
  return page.areas.nodes;
}

async function chosen(locale: 'JA' | 'EN' = 'JA'): Promise<{ choice: HomeChoice; answer: HomeRowsQuery }> {
  const choice = choose(await nodesOf(locale));
  if (choice === null) throw new Error('the casebook has bodies');
  return { choice, answer: await api.query(HomeRowsDocument, rowVariables(choice, locale), never) };
}

describe('what the questions are about', () => {
  it('is the area with most bodies, its council, its last two years, and the two areas with most', async () => {
    const { choice } = await chosen();
    expect(choice).toMatchObject({
      area: { id: 'area-sakai-chiku', fiscalYear: 2013 },
      council: { id: 'body-sakai-council', kind: 'COUNCIL' },
      changed: { area: 'area-sakai-chiku', from: 2012, to: 2013 },
      pair: [
        { area: 'area-kashiwa-city', fiscalYear: 2013 },
        { area: 'area-sakai-chiku', fiscalYear: 2013 },
      ],
    });
  });

  it('does not depend on the order of the answer, and goes on with what is left of it', async () => {
    const nodes = await nodesOf('JA');
    expect(choose([...nodes].reverse())).toEqual(choose(nodes));
    const kashiwa = nodes.filter(({ id }) => id === 'area-kashiwa-city');
    expect(choose(kashiwa)).toMatchObject({
      area: { id: 'area-kashiwa-city' },
      changed: { from: 2011, to: 2013 },
      pair: null,
    });
    expect(choose(nodes.filter(({ id }) => id === 'area-yokote-city'))).toBeNull();
  });

  it('leaves out of the request what has no subject', async () => {
    const nodes = await nodesOf('JA');
    const choice = choose(nodes.filter(({ id }) => id === 'area-kashiwa-city'));
    if (choice === null) throw new Error('柏市 has bodies');
    const answer = await api.query(HomeRowsDocument, rowVariables(choice, 'JA'), never);
    expect(answer).not.toHaveProperty('compare');
    const kinds = rowsOf(choice, answer).map(({ kind }) => kind);
    expect(kinds).toEqual(['secretariat', 'changes']);
    expect(exampleOf(choice, answer)).toBeNull();
  });
});

describe('the answers', () => {
  it('name the secretariat, with how far and since when it is written', async () => {
    const { choice, answer } = await chosen();
    expect(rowsOf(choice, answer)[0]).toMatchObject({
      kind: 'secretariat',
      area: '坂井地区',
      holders: [{ name: '福井県' }, { name: '坂井地区広域連合' }],
      joint: true,
      since: { date: '2012-04-01', precision: 'FISCAL_YEAR' },
      standing: 'STATED',
      unknown: null,
    });
  });

  it('say that a secretariat is not reviewed where only a recommendation is at hand', async () => {
    const nodes = await nodesOf('JA');
    const choice = choose(nodes.filter(({ id }) => id === 'area-kashiwa-city'));
    if (choice === null) throw new Error('柏市 has bodies');
    const answer = await api.query(HomeRowsDocument, rowVariables(choice, 'JA'), never);
    expect(rowsOf(choice, answer)[0]).toMatchObject({ holders: [], unknown: 'NOT_REVIEWED' });
  });

  it('count what changed, and what cannot be told, apart', async () => {
    const { choice, answer } = await chosen();
    expect(rowsOf(choice, answer)[1]).toMatchObject({
      kind: 'changes',
      counts: [
        { kind: 'ADDED', count: 4 },
        { kind: 'ENDED', count: 1 },
        { kind: 'SUCCEEDED', count: 1 },
        { kind: 'UNDETERMINED', count: 5 },
      ],
    });
  });

  it('name what two areas share, and count classes of one name together but tell them apart', async () => {
    const { choice, answer } = await chosen();
    const [, , compare, operator] = rowsOf(choice, answer);
    expect(compare).toMatchObject({
      areas: ['柏市', '坂井地区'],
      shared: ['MULTI_PROFESSION', 'CASE_REVIEW'],
    });
    expect(operator).toMatchObject({
      name: '地域包括支援センター',
      collective: true,
      bodies: 6,
      elsewhere: [{ name: '地域ケア会議', area: '坂井市' }],
    });
  });

  it('are the same in English, whatever a translation adds to a name', async () => {
    const { choice, answer } = await chosen('EN');
    const operator = rowsOf(choice, answer).find(({ kind }) => kind === 'operator');
    expect(operator).toMatchObject({ name: 'Community General Support Center', bodies: 6 });
  });

  it('lead to where they stand', async () => {
    const { choice, answer } = await chosen();
    expect(rowsOf(choice, answer).map(({ view }) => formatUrl(view))).toEqual([
      '/area/area-sakai-chiku?fy=2013&sel=body-sakai-council%7ESECRETARIAT',
      '/area/area-sakai-chiku/changes?from=2012&to=2013',
      '/compare?s=area-kashiwa-city@2013,area-sakai-chiku@2013',
      '/area/area-sakai-chiku/matrix?fy=2013&sel=org-sakai-support-center',
    ]);
  });
});

describe('the card beside the headline', () => {
  it('is the council with who stands around it, in short', async () => {
    const { choice, answer } = await chosen();
    const card = exampleOf(choice, answer);
    expect(card).toMatchObject({
      name: '坂井地区在宅ケア将来モデル推進協議会',
      isCouncil: true,
      frames: {
        MEMBER: { count: 8, others: 5 },
        SECRETARIAT: { count: 2, others: 0 },
        ADVISER: { count: 2, others: 0 },
      },
      part: { operators: 4 },
      cited: { standing: 'STATED', locator: '坂井地区広域連合／実施内容／第1段落' },
    });
    expect(card?.frames.MEMBER.names).toHaveLength(3);
  });

  it('is not there when a frame of it would be empty', async () => {
    const { choice, answer } = await chosen();
    const { council } = answer;
    if (!council) throw new Error('there is a council');
    const without = council.roles.filter(({ kind }) => kind !== 'ADVISER');
    expect(exampleOf(choice, { ...answer, council: { ...council, roles: without } })).toBeNull();
  });

  it('has abbreviations beside it that somebody would type', async () => {
    const { answer } = await chosen();
    expect(abbreviationsOf(answer)).toEqual(['包括', '広域連合', '医師会', '社協']);
  });
});
