import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  'nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const LISTS: readonly [string, string][] = [
  ['areas', ''],
  ['organizations', ''],
  ['bodies', ''],
  ['meetings', ''],
  ['activities', ''],
  ['search', 'query: "会", '],
];

async function page(
  list: string,
  fixed: string,
  first: number,
  after: string | null,
  server = api,
): Promise<Page> {
  const query = `query ($first: Int, $after: String) { ${list}(${fixed}first: $first, after: $after) { ${PAGE} } }`;
  const data = await server.data<Record<string, Page>>(query, { first, after });
  const found = data[list];
  if (found === undefined) throw new Error(`no ${list}`);
  return found;
}

describe.each(LISTS)('the pages of %s', (list, fixed) => {
  it.each([1, 2, 7])('by %i are the whole list in its order, once', async (first) => {
    const whole = await page(list, fixed, 100, null);
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo, totalCount }: Page = await page(list, fixed, first, after);
      expect(nodes.length).toBeLessThanOrEqual(first);
      expect(totalCount).toBe(whole.totalCount);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(whole.totalCount);
  });

  it('begin and end where their cursors say', async () => {
    const { edges, pageInfo } = await page(list, fixed, 3, null);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
  });

  it.each([0, -1, 101, 1_000_000])('cannot have %i items', async (first) => {
    const query = `query ($first: Int) { ${list}(${fixed}first: $first) { totalCount } }`;
    const { status, errors } = await api.ask(query, { first });
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'first' }),
    ]);
  });
});

describe('a cursor', () => {
  const refused = async (query: string, after: string): Promise<unknown[]> => {
    const { status, errors, text } = await api.ask(`query ($after: String) { ${query} }`, { after });
    return [status, errors[0]?.extensions['code'], errors[0]?.extensions['argument'], text.length < 1_000];
  };
  const REFUSED = [400, 'BAD_USER_INPUT', 'after', true];
  const BODIES = 'bodies(first: 2, after: $after) { totalCount }';
  const bodyCursor = async (): Promise<string> => (await page('bodies', '', 2, null)).edges[1]?.cursor ?? '';

  it('holds in another process over the same data', async () => {
    const other = await serveCasebook();
    const cursor = await bodyCursor();
    const [here, there] = [await page('bodies', '', 5, cursor), await page('bodies', '', 5, cursor, other)];
    expect(there).toEqual(here);
    await other.stop();
  });

  it.each([
    ['another list', 'organizations(after: $after) { totalCount }'],
    ['another filter', 'bodies(after: $after, filter: { kind: [COUNCIL] }) { totalCount }'],
    ['another time', 'bodies(after: $after, at: { fiscalYear: 2013 }) { totalCount }'],
  ])('of one list is refused by %s', async (_, query) => {
    expect(await refused(query, await bodyCursor())).toEqual(REFUSED);
  });

  it('of one search is refused by another', async () => {
    const cursor = (await page('search', 'query: "会", ', 2, null)).edges[0]?.cursor ?? '';
    expect(await refused('search(query: "市", after: $after) { totalCount }', cursor)).toEqual(REFUSED);
  });

  it('is refused when any character of it is another', async () => {
    const cursor = await bodyCursor();
    for (let place = 0; place < cursor.length; place += 1) {
      const other = cursor[place] === 'A' ? 'B' : 'A';
      const forged = cursor.slice(0, place) + other + cursor.slice(place + 1);
      expect(await refused(BODIES, forged)).toEqual(REFUSED);
    }
  });

  it.each([
    ['empty', ''],
    ['a number', '1'],
    ['plain base64 of an id', Buffer.from('["","body-sakai-council"]').toString('base64')],
    ['with padding', 'AAAA===='],
    ['a hundred kilobytes', 'A'.repeat(100_000)],
  ])('is refused when it is %s', async (_, cursor) => {
    expect(await refused(BODIES, cursor)).toEqual(REFUSED);
  });

  it('stays good when the filters are written in another order', async () => {
    const ask = (filter: string, after: string | null) =>
      api.ask(
        `query ($after: String) { bodies(first: 1, after: $after, filter: { ${filter} }) { pageInfo { endCursor } } }`,
        {
          after,
        },
      );
    const first = (await ask('kind: [CONFERENCE], nameContains: "会議"', null)).data as {
      bodies: { pageInfo: { endCursor: string } };
    };
    const second = await ask('nameContains: "会 議", kind: [CONFERENCE]', first.bodies.pageInfo.endCursor);
    expect(second.errors).toEqual([]);
  });
});
