import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { emptyNeo4j } from '../store/neo4j-store.js';
import { CORPUS } from './corpus/index.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';

/** The same question has the same answer on both engines, to the byte. */

const neo4j = inject('neo4j');
/** A Neo4j that has just started is slow at its first indexes and queries, in milliseconds. */
const PATIENCE = 120_000;
const REQUEST = { 'x-request-id': 'parity-test' };

/**
 * A server that has just started plans every query for the first time, which on a small machine can take
 * longer than an answer may. What is compared is what it says, not how soon.
 */
async function warmUp(api: Api): Promise<void> {
  const first = new Map(CORPUS.map(({ query, variables }) => [query, variables]));
  for (const [query, variables] of first) {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if ((await api.ask(query, variables)).status !== 503) break;
    }
  }
}

describe.skipIf(neo4j === null)(`parity of the engines ${inject('neo4jSkip')}`, { timeout: PATIENCE }, () => {
  let embedded: Api;
  let real: Api;
  beforeAll(async () => {
    if (neo4j === null) return;
    const loaded = await realCasebook();
    embedded = await serve(await storeWith(loaded));
    // Another test may have left this very release, loaded at another time.
    const store = await emptyNeo4j(neo4j);
    await store.prepare();
    await store.replace(loaded.graph, loaded.release, loaded.log);
    real = await serve(store);
    await warmUp(real);
  }, PATIENCE);
  afterAll(async () => {
    await embedded.stop();
    await real.stop();
  });

  async function same(query: string, variables: object): Promise<string> {
    const [one, other] = await Promise.all([
      embedded.ask(query, variables, REQUEST),
      real.ask(query, variables, REQUEST),
    ]);
    expect(other.text).toBe(one.text);
    expect(other.status).toBe(one.status);
    return one.text;
  }

  it.each(CORPUS)('$name', async ({ query, variables }) => {
    const text = await same(query, variables);
    expect(text).not.toContain('"errors"');
  });

  it.each(['areas', 'organizations', 'bodies', 'meetings', 'search'])(
    'of %s, page by page, each engine going on with the cursor of the other',
    async (list) => {
      const fixed = list === 'search' ? 'query: "会議", ' : '';
      const query = `query ($after: String) { list: ${list}(${fixed}first: 3, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
      let after: string | null = null;
      do {
        const { data } = JSON.parse(await same(query, { after })) as {
          data: { list: { pageInfo: { hasNextPage: boolean; endCursor: string } } };
        };
        after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
      } while (after !== null);
    },
  );

  it.each<[string, object]>([
    ['{ diagram(area: "area-atlantis") { state } }', {}],
    ['query ($at: At) { bodies(at: $at) { totalCount } }', { at: { asOf: '2014-02-30' } }],
    ['{ area(code: "182100") { id } }', {}],
    ['{ bodies(after: "forged") { totalCount } }', {}],
    ['{ search(query: "・") { totalCount } }', {}],
    ['query ($id: ID!) { node(id: $id) { id } }', { id: "' OR 1=1 //" }],
    [
      'query ($q: String!) { search(query: $q) { totalCount nodes { id } } }',
      { q: "'}) DETACH DELETE n //" },
    ],
  ])('also in what is refused or hostile: %s %j', async (query, variables) => {
    await same(query, variables);
  });
});
