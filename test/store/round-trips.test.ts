import { describe, expect, it, onTestFinished } from 'vitest';
import { ALWAYS, fiscalYearWindow } from '../../server/domain/period.js';
import type { Id } from '../../server/domain/model.js';
import { createCypherStore } from '../../server/store/cypher-store.js';
import { openEmbedded } from '../../server/store/engine/embedded.js';
import type { Engine } from '../../server/store/engine/engine.js';
import type { GraphReader } from '../../server/store/graph-store.js';
import { releaseOf } from '../../seed/release.js';
import { syntheticGraph } from '../../seed/synthetic.js';
import { ALL } from './cases/case.js';

/** `engine`, and the names of the queries that went to it. */
function counted(engine: Engine): { engine: Engine; queries: string[] } {
  const queries: string[] = [];
  const listening: Engine = {
    kind: engine.kind,
    snapshotReads: engine.snapshotReads,
    read: (work) =>
      engine.read((tx) =>
        work({
          run: (query, params) => {
            queries.push(query.name);
            return tx.run(query, params);
          },
        }),
      ),
    write: (work) => engine.write(work),
    define: (statements) => engine.define(statements),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
  return { engine: listening, queries };
}

const GRAPH = syntheticGraph({ municipalities: 60 });
const BODIES = GRAPH.nodes.filter(({ label }) => label === 'Body').map(({ id }) => id);
const AREAS = GRAPH.nodes.filter(({ label }) => label === 'Area').map(({ id }) => id);
const FY2013 = fiscalYearWindow(2013);

const BY_IDS: readonly (readonly [
  string,
  readonly Id[],
  (r: GraphReader, ids: readonly Id[]) => Promise<unknown>,
])[] = [
  ['nodes', BODIES, (r, ids) => r.nodes(ids)],
  ['relations', BODIES, (r, ids) => r.relations(ids)],
  [
    'expand',
    BODIES,
    (r, ids) => r.expand(ids, { types: ['OPERATES', 'MEMBER_OF'], direction: 'in' }, FY2013),
  ],
  ['bodiesOfAreas', AREAS, (r, ids) => r.bodiesOfAreas(ids, true, FY2013)],
  ['areaClosure', AREAS, (r, ids) => r.areaClosure(ids)],
];

const LISTS: readonly (readonly [string, (r: GraphReader) => Promise<unknown>])[] = [
  ['areas', (r) => r.areas({ within: 'syn-area-country', hasBodies: true, contains: '市' }, FY2013, ALL)],
  ['organizations', (r) => r.organizations({ area: 'syn-area-country', holds: ['OPERATOR'] }, FY2013, ALL)],
  ['bodies', (r) => r.bodies({ area: 'syn-area-country', functions: ['DECISION'] }, FY2013, ALL)],
  ['meetings', (r) => r.meetings({ area: 'syn-area-country', heldFrom: '2012-04-01' }, ALL)],
  ['activities', (r) => r.activities({ area: 'syn-area-country' }, ALL)],
  ['search', (r) => r.search(['市', '県'], ALL)],
];

describe('a question costs a fixed number of queries', () => {
  it.each(BY_IDS)('%s: one, whether for 1 id or for all', async (_, ids, ask) => {
    const { engine, queries } = counted(await openEmbedded());
    const store = createCypherStore(engine);
    onTestFinished(() => store.close());
    await store.prepare();
    await store.replace(GRAPH, releaseOf(GRAPH));
    for (const asked of [ids.slice(0, 1), ids.slice(0, 7), ids]) {
      queries.length = 0;
      await store.read((r) => ask(r, asked));
      expect(queries).toHaveLength(1);
    }
  });

  it('a list: two, with all its filters and whatever its length; the whole graph and coverage: two', async () => {
    const { engine, queries } = counted(await openEmbedded());
    const store = createCypherStore(engine);
    onTestFinished(() => store.close());
    await store.prepare();
    await store.replace(GRAPH, releaseOf(GRAPH));
    const asked: Record<string, number> = {};
    const both = [
      ...LISTS,
      ['coverage', (r: GraphReader) => r.coverage()] as const,
      [
        'coverage of areas',
        (r: GraphReader) => r.coverageOfAreas(['syn-area-country', 'syn-area-pref-1']),
      ] as const,
      ['citing', (r: GraphReader) => r.citing(['p', 'q', 'r'])] as const,
      ['graph', (r: GraphReader) => r.graph()] as const,
    ];
    for (const [name, ask] of both) {
      queries.length = 0;
      await store.read(ask);
      asked[name] = queries.length;
    }
    expect(asked).toStrictEqual(Object.fromEntries(both.map(([name]) => [name, 2])));
  });

  it('all else: one', async () => {
    const { engine, queries } = counted(await openEmbedded());
    const store = createCypherStore(engine);
    onTestFinished(() => store.close());
    await store.prepare();
    await store.replace(GRAPH, releaseOf(GRAPH));
    await store.read(async (r) => {
      await r.release();
      await r.areaByCode('012025');
      await r.all('Source');
      await r.lessons('syn-area-country');
      await r.lessons(null);
      // Nothing is asked of the engine where the question itself says that the answer is empty.
      await r.expand(BODIES, { types: [], direction: 'in' }, ALWAYS);
      await r.search([], ALL);
      await r.nearest(['あ'], 3);
      await r.nearest(['県立会'], 3);
    });
    expect(queries).toHaveLength(6);
  });
});
