import type { DomainGraph } from '../../../server/domain/model.js';
import { ALWAYS } from '../../../server/domain/period.js';
import type { GraphReader } from '../../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from '../build.js';
import { check, type StoreCase } from './case.js';

/** Every node and relation of generation g says g, so that a mix of two shows. */
const COUNT = 120;
const body = (i: number): string => `b${String(i).padStart(4, '0')}`;

function generation(g: number): DomainGraph {
  const ids = Array.from({ length: COUNT }, (_, i) => body(i));
  return graphOf(
    [
      ...ids.map((id) => node('Body', id, { name: `世代${g}` })),
      ...Array.from({ length: g }, (_, i) => node('Area', `only-${g}-${i}`, { name: `世代${g}` })),
    ],
    ids.map((id) => link(id, 'PART_OF', body(0), { order: g })),
  );
}

/** What several questions of one reading say of the generation. */
async function seen(r: GraphReader): Promise<string[]> {
  const said = new Set<string>();
  const release = await r.release();
  said.add(`世代${release?.id.replace('release-', '') ?? ''}`);
  for (let from = 0; from < COUNT; from += 40) {
    const ids = Array.from({ length: 40 }, (_, i) => body(from + i));
    for (const found of await r.nodes(ids)) said.add(found?.name ?? 'missing');
    for (const [up] of await r.expand(ids, { types: ['PART_OF'], direction: 'out' }, ALWAYS)) {
      said.add(up === undefined ? 'missing' : `世代${up.relation.order}`);
    }
  }
  const { total } = await r.areas({}, ALWAYS, { first: 1, after: null });
  said.add(`世代${total}`);
  return [...said];
}

export const concurrencyCases: readonly StoreCase[] = [
  {
    name: 'who reads during a load sees the old graph or the new, never a mix',
    graph: generation(1),
    run: async (store) => {
      const mixes: string[][] = [];
      let loading = true;
      const reader = async (): Promise<number> => {
        let readings = 0;
        while (loading) {
          const said = await store.read(seen);
          readings += 1;
          if (said.length !== 1) mixes.push(said);
        }
        return readings;
      };
      const readers = [reader(), reader(), reader()];
      try {
        for (let g = 2; g <= 6; g += 1) {
          const graph = generation(g);
          await store.replace(graph, releaseFor(graph, `release-${g}`));
        }
      } finally {
        loading = false;
      }
      const readings = await Promise.all(readers);
      return [
        check('mixes', mixes, []),
        check(
          'every reader came to read',
          readings.every((count) => count > 0),
          true,
        ),
        check('at the end', await store.read(seen), ['世代6']),
      ];
    },
  },

  {
    name: 'two loads at once: one after the other, and the graph is the one that its release says',
    graph: generation(1),
    run: async (store) => {
      const loads = [2, 3].map((g) =>
        store.replace(generation(g), releaseFor(generation(g), `release-${g}`)),
      );
      const results = await Promise.all(loads);
      const said = await store.read(seen);
      return [
        check(
          'answers',
          results.map(({ id }) => id),
          ['release-2', 'release-3'],
        ),
        check('one generation', said.length, 1),
        check('one of the two', ['世代2', '世代3'].includes(said[0] ?? ''), true),
      ];
    },
  },

  {
    name: 'many questions at once in one reading, and many readings at once',
    graph: generation(1),
    run: async (store) => {
      const readings = await Promise.all(
        Array.from({ length: 20 }, () =>
          store.read(async (r) => {
            const answers = await Promise.all([
              r.nodes([body(1)]),
              r.nodes([body(2)]),
              r.areaClosure(['only-1-0']),
            ]);
            return JSON.stringify([answers[0][0]?.id, answers[1][0]?.id, answers[2]]);
          }),
        ),
      );
      return [check('answers', new Set(readings), new Set(['["b0001","b0002",[["only-1-0"]]]']))];
    },
  },
];
