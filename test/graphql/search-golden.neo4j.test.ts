import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GOLDEN } from './search-golden.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { ENOUGH, measured } from './support/golden.js';

/** The golden queries on Neo4j: as well found as on the embedded engine, and the same in the same order. */

const neo4j = inject('neo4j');
/** A Neo4j that has just started is slow at its first queries, in milliseconds. */
const PATIENCE = 120_000;

const WHOLE = `query ($query: String!) { search(query: $query, first: 100) {
  totalCount tried edges { cursor matched matchedBy node { id } } nearest { name node { id } } } }`;

/** What nothing is found by, or only by a slip of the finger. */
const MISSED = [
  '医師介',
  '推進共議会',
  'houkastu',
  'kaigou',
  '堺市',
  'zzzz',
  '福井健康センター',
  '坂井 図書館',
];

describe.skipIf(neo4j === null)(`the golden queries ${inject('neo4jSkip')}`, { timeout: PATIENCE }, () => {
  let embedded: Api;
  let real: Api;
  beforeAll(async () => {
    if (neo4j === null) return;
    const loaded = await realCasebook();
    embedded = await serve(await storeWith(loaded));
    real = await serve(await storeWith(loaded, { kind: 'neo4j', ...neo4j }));
    await real.ask(WHOLE, { query: 'はじめ' });
  }, PATIENCE);
  afterAll(async () => {
    await embedded.stop();
    await real.stop();
  });

  it('are found', async ({ annotate }) => {
    const { hit1, hit3, misses } = await measured(real, GOLDEN);
    await annotate(
      `${GOLDEN.length} queries: hit@1 ${hit1.toFixed(3)}, hit@3 ${hit3.toFixed(3)}\n${misses.join('\n')}`,
    );
    expect(hit3, misses.join('\n')).toBeGreaterThanOrEqual(ENOUGH.hit3);
    expect(hit1, misses.join('\n')).toBeGreaterThanOrEqual(ENOUGH.hit1);
  });

  it('find the same in the same order, for the same reason', async () => {
    for (const query of [...GOLDEN.map((golden) => golden.query), ...MISSED]) {
      const [one, other] = await Promise.all([embedded.ask(WHOLE, { query }), real.ask(WHOLE, { query })]);
      expect(other.text, query).toBe(one.text);
      expect(one.errors, query).toEqual([]);
    }
  });
});
