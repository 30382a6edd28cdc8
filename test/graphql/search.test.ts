import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly tried: readonly string[];
    readonly edges: readonly { matched: string; matchedBy: string; node: { id: string } }[];
    readonly nearest: readonly { name: string; node: { id: string } }[];
  };
}

const SEARCH = `query ($query: String!) { search(query: $query) {
  totalCount tried edges { matched matchedBy node { id } } nearest { name node { id } } } }`;

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const find = async (query: string): Promise<Found['search']> =>
  (await api.data<Found>(SEARCH, { query })).search;
const best = async (query: string) => (await find(query)).edges[0];

describe('why something was found', () => {
  it.each([
    ['薬剤師', 'NAME', '薬剤師'],
    ['かんごし', 'READING', 'かんごし'],
    ['介護支援専門員', 'ALIAS', '介護支援専門員'],
    ['registered dietitian', 'ENGLISH', 'registered dietitian'],
    ['kangoshi', 'ROMAJI', 'かんごし'],
    ['syakyou', 'ROMAJI', 'しゃきょう'],
    ['Yokote', 'ALIAS', 'Yokote'],
  ])('%s', async (query, matchedBy, matched) => {
    expect(await best(query)).toMatchObject({ matchedBy, matched });
  });
});

describe('the words of the glossary that are easily confused', () => {
  it('tell the physician from his association, and that from the dentists', async () => {
    expect((await best('医師'))?.node.id).toBe('profession-physician');
    const ids = (await find('医師会')).edges.map(({ node }) => node.id);
    expect(ids[0]).toBe('org-sakai-medical');
    expect(ids).toContain('org-sakai-dental');
  });

  it('find nothing for the city of another name', async () => {
    expect(await find('堺市')).toMatchObject({ totalCount: 0, edges: [], nearest: [] });
    expect((await find('sakai-shi')).edges.map(({ node }) => node.id)).toEqual([
      'area-sakai-city',
      'org-sakai-city',
    ]);
  });

  it('take the sign of an item for what it is, however it is written', async () => {
    const ids = await Promise.all(
      ['(ア)', '（ア）', '㋐', 'ア', 'ｱ', 'あ'].map(async (query) => (await best(query))?.node.id),
    );
    expect(new Set(ids)).toEqual(new Set(['initiative-a']));
  });
});

describe('what is found by nothing', () => {
  it('is told as it was looked for', async () => {
    expect((await find('ＳＩＳＣＯ ou')).tried).toEqual(['sisco ou', 'shisco o']);
    expect((await find('カイギ')).tried).toEqual(['かいぎ']);
  });

  it('has the names that come near', async () => {
    const { nearest } = await find('houkastu');
    expect(nearest.length).toBe(3);
    expect(nearest[0]?.name).toBe('ちいきほうかつしえんセンター');
    expect((await find('houkatsu')).nearest).toEqual([]);
  });

  it('has no more of them than asked for, and no such number as 0 or 11', async () => {
    const ask = (first: number) =>
      api.ask('query ($first: Int) { search(query: "医師介") { nearest(first: $first) { name } } }', {
        first,
      });
    const { data } = await ask(1);
    expect((data as Found).search.nearest.length).toBe(1);
    for (const first of [0, 11]) {
      expect((await ask(first)).errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'first',
      });
    }
  });
});

describe('what was found', () => {
  it('may be a source, with where it is named', async () => {
    const { search } = await api.data<{
      search: { nodes: { __typename: string; title: string; citations: [] }[] };
    }>(`{ search(query: "事例集") { nodes { __typename ... on Source { title citations { locator } } } } }`);
    expect(search.nodes[0]).toMatchObject({
      __typename: 'Source',
      title: '在宅医療と介護の連携推進に関する事例集',
    });
    expect(search.nodes[0]?.citations.length).toBeGreaterThan(0);
  });

  it('tells of a profession and of a post the roles in bodies', async () => {
    const { nodes } = await api.data<{ nodes: { roles: { body: { id: string } }[] }[] }>(
      `{ nodes(ids: ["profession-care-manager", "post-sakai-medical-president"]) { ... on Actor { roles { body { id } } } } }`,
    );
    expect(nodes[0]?.roles.map(({ body }) => body.id)).toContain('body-sakai-face-to-face');
    expect(nodes[1]?.roles).toEqual([]);
  });
});
