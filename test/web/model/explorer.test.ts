import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import {
  AreasDocument,
  ExplorerAreaDocument,
  ExplorerYearDocument,
} from '../../../web/api/generated/operations.js';
import { frameOf, holderOf, nameIn, placesIn, placesShown, sceneOf } from '../../../web/model/explorer.js';
import { tilesOf } from '../../../web/model/tiles.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** What the page makes of the real answers. */

let server: RunningServer;
let api: ApiClient;
const never = new AbortController().signal;

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

const areaOf = (area: string) => api.query(ExplorerAreaDocument, { area, locale: 'JA' }, never);
const yearOf = (area: string, fiscalYear: number) =>
  api.query(ExplorerYearDocument, { area, at: { fiscalYear }, locale: 'JA' }, never);

describe('坂井地区', () => {
  it('lies in 福井県, is made of two cities, and has three years with a source', async () => {
    const frame = frameOf(await areaOf('area-sakai-chiku'));
    expect(frame).toMatchObject({
      name: '坂井地区',
      within: [{ id: 'area-fukui-pref', name: '福井県' }],
      kind: 'WIDE_AREA',
      hasBodies: true,
    });
    expect((frame?.contains ?? []).map(({ name }) => name).sort()).toEqual(['あわら市', '坂井市']);
    expect(frame?.points.map((point) => point.mark)).toEqual(['NONE', 'NONE', 'STATED', 'STATED', 'PARTIAL']);
  });

  it('has in FY2013 what the legend and the foot say', async () => {
    const area = await areaOf('area-sakai-chiku');
    const { counts, council } = sceneOf(area, await yearOf('area-sakai-chiku', 2013), 'ja');
    expect(council).toBe('推進協議会');
    expect(counts).toMatchObject({ bodies: 8, unspoken: 1, relations: 35, cited: 35 });
    expect(Object.entries(counts.layers).map(([layer, { relations }]) => `${layer} ${relations}`)).toEqual([
      'SECRETARIAT 2',
      'OPERATOR 17',
      'MEMBER 9',
      'ADVISER 2',
      'SUPPORTER 0',
      'PART_OF 5',
      'MEETING 2',
    ]);
    expect(counts.layers.SUPPORTER.state).toBe('NOT_STATED');
    expect(counts.byStanding).toEqual([
      { standing: 'STATED', count: 34, shown: 34 },
      { standing: 'INFERRED', count: 1, shown: 1 },
    ]);
  });

  it('hides what a filter says, and counts it all the same', async () => {
    const area = await areaOf('area-sakai-chiku');
    const year = await yearOf('area-sakai-chiku', 2013);
    const filter = { off: ['ADVISER'], kinds: ['UNIVERSITY', 'PROFESSION'], standings: ['PLANNED'] } as const;
    const { counts, filters, graph } = sceneOf(area, year, 'ja', filter);
    expect(counts).toMatchObject({ relations: 35, shown: { relations: 32, organizations: 13, meetings: 2 } });
    expect(counts.layers.MEMBER).toMatchObject({ relations: 9, shown: 8 });
    expect(counts.layers.ADVISER).toMatchObject({ relations: 2, shown: 0 });
    expect(filters.kinds.map(({ name, all, hidden }) => `${name} ${all}${hidden ? ' hidden' : ''}`)).toEqual([
      'PREFECTURE 3',
      'MUNICIPALITY 2',
      'WIDE_AREA_UNION 7',
      'HEALTH_CENTER 1',
      'COMMUNITY_SUPPORT_CENTER 6',
      'MEDICAL_ASSOCIATION 3',
      'DENTAL_ASSOCIATION 1',
      'PHARMACIST_ASSOCIATION 1',
      'CARE_PROVIDER_ASSOCIATION 1',
      'SOCIAL_WELFARE_COUNCIL 1',
      'SILVER_CENTER 1',
      'UNIVERSITY 2 hidden',
      'PROFESSION 1 hidden',
    ]);
    expect(filters.standings.map(({ name, all, shown }) => `${name} ${shown}/${all}`)).toEqual([
      'STATED 32/34',
      'INFERRED 0/1',
      'RECOMMENDED 0/0',
      'PLANNED 0/0',
    ]);
    expect(placesShown(graph, [], 'org-sakai-union')).toEqual({ places: 7, bodies: 6 });
    expect(placesShown(graph, ['OPERATOR'], 'org-sakai-union')).toEqual({ places: 2, bodies: 1 });
    const next = await yearOf('area-sakai-chiku', 2014);
    expect(sceneOf(area, next, 'ja', filter).counts.layers.MEETING).toMatchObject({ relations: 2, shown: 1 });
  });

  it('knows whose places are meant', async () => {
    const area = await areaOf('area-sakai-chiku');
    const year = await yearOf('area-sakai-chiku', 2013);
    const role = area.union.edges.find((edge) => edge.source === 'org-sakai-union' && edge.role !== null);
    expect(holderOf(area, role?.id ?? '')).toBe('org-sakai-union');
    expect(holderOf(area, 'org-sakai-union')).toBe('org-sakai-union');
    expect(holderOf(area, 'body-sakai-council')).toBeNull();
    expect(placesIn(year, 'org-sakai-union')).toEqual({ places: 7, bodies: 6 });
    expect(nameIn(area)('org-sakai-union')).toBe('坂井地区広域連合');
  });
});

describe('other areas', () => {
  it('say what nothing means there', async () => {
    const kashiwa = await areaOf('area-kashiwa-city');
    const { counts } = sceneOf(kashiwa, await yearOf('area-kashiwa-city', 2013), 'ja');
    expect(counts.layers.OPERATOR).toEqual({ relations: 0, shown: 0, state: 'NOT_REVIEWED' });
    expect(counts.layers.MEETING).toEqual({ relations: 0, shown: 0, state: 'NOT_REVIEWED' });
    const yokote = frameOf(await areaOf('area-yokote-city'));
    expect(yokote).toMatchObject({ hasBodies: false, gap: { state: 'NOT_STATED' } });
    expect(yokote?.activities).toHaveLength(1);
  });

  it('are tiles of the start page, each once, with what is known of it', async () => {
    const tiles = tilesOf(await api.query(AreasDocument, { locale: 'JA' }, never));
    expect(tiles.map((tile) => `${tile.prefecture?.name ?? ''} ${tile.name} ${tile.bodyCount}`)).toEqual([
      '福井県 坂井地区 9',
      '千葉県 柏市 6',
      '秋田県 横手市 0',
    ]);
    expect(tiles[0]).toMatchObject({
      secretariatKnown: 3,
      secretariatUnknown: [{ state: 'NOT_STATED', count: 6 }],
    });
    expect(tiles[1]?.secretariatUnknown).toEqual([{ state: 'NOT_REVIEWED', count: 6 }]);
    expect(tiles[1]?.recommended).toHaveLength(1);
    expect(tiles[2]?.activities).toHaveLength(1);
  });
});
