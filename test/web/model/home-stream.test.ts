import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../../seed/release.js';
import { syntheticGraph } from '../../../seed/synthetic.js';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { PrefecturesDocument, TilesDocument } from '../../../web/api/generated/operations.js';
import {
  byPrefecture,
  isDone,
  nextPage,
  PAGE,
  streamOf,
  tileCount,
  withPage,
  type Part,
  type TileStream,
} from '../../../web/model/home/stream.js';
import { serve, serveCasebook, storeWith, type Api } from '../../graphql/support/api.js';

/** Tiles page by page, of the real API over the casebook and over a country of made-up municipalities. */

const MUNICIPALITIES = 120;
const never = new AbortController().signal;
let casebook: Api;
let country: Api;

beforeAll(async () => {
  casebook = await serveCasebook();
  const graph = syntheticGraph({ municipalities: MUNICIPALITIES });
  country = await serve(await storeWith({ graph, release: releaseOf(graph) }));
});
afterAll(async () => {
  await casebook.stop();
  await country.stop();
});

const clientOf = ({ url }: Api): ApiClient =>
  createClient({ endpoint: `${url}/graphql`, fetch, retryAfter: [] });

async function read(api: ApiClient, parts: readonly Part[], first = PAGE): Promise<readonly TileStream[]> {
  let stream = streamOf(parts);
  const states = [stream];
  for (let page = nextPage(stream); page !== null; page = nextPage(stream)) {
    const variables = { locale: 'JA' as const, name: null, first, ...page };
    stream = withPage(stream, await api.query(TilesDocument, variables, never));
    states.push(stream);
  }
  return states;
}

const ALL: readonly Part[] = [{ within: null, name: '' }];
const idsOf = ({ groups }: TileStream): string[] => groups.flatMap(({ tiles }) => tiles.map(({ id }) => id));

describe('tiles that come page by page', () => {
  it('are the same however small the pages are', async () => {
    const api = clientOf(casebook);
    const whole = (await read(api, ALL)).at(-1);
    const pieces = await read(api, ALL, 1);
    expect(whole && idsOf(whole)).toEqual(['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city']);
    expect(pieces.length).toBeGreaterThan(3);
    const last = pieces.at(-1);
    expect([...(last ? idsOf(last) : [])].sort()).toEqual([...(whole ? idsOf(whole) : [])].sort());
    expect(last?.total).toBe(5);
  });

  it('leave out a city that a wide area with tiles of its own is made of', async () => {
    const within = (await read(clientOf(casebook), [{ within: 'area-fukui-pref', name: '' }])).at(-1);
    expect(within && idsOf(within)).toEqual(['area-sakai-chiku']);
    expect(within?.seen).toContain('area-sakai-city');
  });

  it('come prefecture by prefecture where there are many, each once, and end without asking for all again', async () => {
    const api = clientOf(country);
    const { areas } = await api.query(PrefecturesDocument, { locale: 'JA' }, never);
    const parts = byPrefecture([...areas.nodes].reverse(), 'そのほか');
    expect(parts[0]?.name).toBe('合成第1県');
    expect(parts.at(-1)).toEqual({ within: null, name: 'そのほか' });

    let stream = streamOf(parts, MUNICIPALITIES);
    let requests = 0;
    for (let page = nextPage(stream); page !== null; page = nextPage(stream)) {
      const variables = { locale: 'JA' as const, name: null, first: PAGE, ...page };
      stream = withPage(stream, await api.query(TilesDocument, variables, never));
      requests += 1;
      if (requests === 3) expect(tileCount(stream)).toBeLessThan(MUNICIPALITIES / 4);
    }
    expect(new Set(idsOf(stream)).size).toBe(MUNICIPALITIES);
    expect(tileCount(stream)).toBe(MUNICIPALITIES);
    expect(stream.groups.map(({ part }) => part)).toEqual(parts.slice(0, 47));
    expect(requests).toBe(47);
    expect(isDone(stream)).toBe(true);
  });
});
