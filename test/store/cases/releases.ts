import { ALWAYS } from '../../../server/domain/period.js';
import type { DomainGraph } from '../../../server/domain/model.js';
import type { GraphStore } from '../../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from '../build.js';
import { FULL } from '../full-graph.js';
import { ALL, check, idsOf, pageIds, type StoreCase } from './case.js';

const first = graphOf(
  [
    node('Area', 'a'),
    node('Body', 'stays', { name: '旧名', aliases: ['別名'], kana: 'きゅう' }),
    node('Body', 'goes'),
  ],
  [link('stays', 'SERVES', 'a'), link('goes', 'SERVES', 'a'), link('goes', 'PART_OF', 'stays')],
);
const second = graphOf(
  [node('Area', 'a'), node('Body', 'stays', { name: '新名' }), node('Organization', 'new')],
  [link('new', 'OPERATES', 'stays')],
);

const whole = (store: GraphStore) => store.read((r) => r.graph());
const release = (store: GraphStore) => store.read((r) => r.release());
const sorted = ({ nodes, relations }: DomainGraph): DomainGraph => ({
  nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  relations: [...relations].sort((a, b) => (a.id < b.id ? -1 : 1)),
});
const failed = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return false;
  } catch {
    return true;
  }
};

export const releaseCases: readonly StoreCase[] = [
  {
    name: 'the release is the one that was loaded',
    graph: first,
    run: async (store) => [check('release', await release(store), releaseFor(first))],
  },

  {
    name: 'a new release takes the place of the old one, and nothing is left of that',
    graph: first,
    run: async (store) => {
      const loaded = await store.replace(second, releaseFor(second, 'release-2', '2026-02-02T00:00:00.000Z'));
      const [left, names, bodies] = await store.read((r) =>
        Promise.all([
          r.expand(['a'], { types: ['SERVES'], direction: 'in' }, ALWAYS),
          r.search(['別名'], ALL),
          r.bodies({}, ALWAYS, ALL),
        ]),
      );
      return [
        check('answer', loaded, releaseFor(second, 'release-2', '2026-02-02T00:00:00.000Z')),
        check('release', await release(store), loaded),
        check('graph', await whole(store), sorted(second)),
        check('old relations', left, [[]]),
        check('old names', names.total, 0),
        check('bodies', pageIds(bodies), ['stays']),
      ];
    },
  },

  {
    name: 'the same release again changes nothing, not even when it was loaded',
    graph: first,
    run: async (store) => {
      const again = await store.replace(second, releaseFor(second, 'release-1', '2030-01-01T00:00:00.000Z'));
      return [
        check('answer', again, releaseFor(first)),
        check('release', await release(store), releaseFor(first)),
        check('graph', await whole(store), sorted(first)),
      ];
    },
  },

  {
    name: 'an id may come back with another label, and the old label is gone',
    graph: first,
    run: async (store) => {
      const turned = graphOf(
        [node('Organization', 'stays'), node('Body', 'a')],
        [link('stays', 'OPERATES', 'a')],
      );
      await store.replace(turned, releaseFor(turned, 'release-2'));
      const [areas, bodies] = await store.read((r) =>
        Promise.all([r.areas({}, ALWAYS, ALL), r.bodies({}, ALWAYS, ALL)]),
      );
      return [
        check('graph', await whole(store), sorted(turned)),
        check('areas', pageIds(areas), []),
        check('bodies', pageIds(bodies), ['a']),
      ];
    },
  },

  {
    name: 'a load that fails leaves the old graph as it was',
    graph: first,
    run: async (store) => {
      const loose = graphOf(second.nodes, [...second.relations, link('new', 'OPERATES', 'nobody')]);
      const twice = graphOf([...second.nodes, node('Area', 'a')]);
      return [
        check('loose end', await failed(store.replace(loose, releaseFor(loose, 'bad-1'))), true),
        check('an id twice', await failed(store.replace(twice, releaseFor(twice, 'bad-2'))), true),
        check('graph', await whole(store), sorted(first)),
        check('release', await release(store), releaseFor(first)),
        check(
          'a load after it',
          (await store.replace(second, releaseFor(second, 'release-2'))).id,
          'release-2',
        ),
      ];
    },
  },

  {
    name: 'there and back again, by way of nothing',
    graph: FULL,
    run: async (store) => {
      const nothing = graphOf([]);
      await store.replace(nothing, releaseFor(nothing, 'release-2'));
      const empty = await whole(store);
      await store.replace(FULL, releaseFor(FULL, 'release-3'));
      return [
        check('empty', empty, { nodes: [], relations: [] }),
        check('full again', await whole(store), sorted(FULL)),
      ];
    },
  },

  {
    name: 'to prepare again changes nothing',
    graph: first,
    run: async (store) => {
      await store.prepare();
      await store.prepare();
      await store.ping();
      return [check('graph', await whole(store), sorted(first))];
    },
  },

  {
    name: 'what a reading throws reaches its caller, and the store goes on',
    graph: first,
    run: async (store) => {
      const message = await store
        .read(async (r) => {
          await r.nodes(['a']);
          throw new RangeError('mine');
        })
        .catch((error: unknown) => (error instanceof RangeError ? error.message : error));
      return [
        check('error', message, 'mine'),
        check('ids', idsOf((await whole(store)).nodes), ['a', 'goes', 'stays']),
      ];
    },
  },
];
