import { MOST_STEPS } from '../../../server/domain/releases/history.js';
import type { ReleaseStep, ThingChange } from '../../../server/domain/releases/step.js';
import type { GraphStore } from '../../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from '../build.js';
import { check, type StoreCase } from './case.js';

const first = graphOf(
  [node('Area', 'a'), node('Body', 'stays', { name: '旧名' }), node('Body', 'goes')],
  [link('stays', 'SERVES', 'a'), link('goes', 'SERVES', 'a')],
);
const second = graphOf(
  [node('Area', 'a'), node('Body', 'stays', { name: '新名' }), node('Organization', 'new')],
  [link('stays', 'SERVES', 'a'), link('new', 'OPERATES', 'stays')],
);

const history = (store: GraphStore): Promise<ReleaseStep[]> => store.read((r) => r.history());
const told = ({ id, label, area, before, after, members }: ThingChange): unknown[] => [
  id,
  label,
  area,
  before === null ? 'added' : after === null ? 'removed' : 'changed',
  ...members,
];
const NONE = { added: 0, removed: 0, changed: 0 };
const logged = (from: string, to: string, at: string): ReleaseStep => ({
  from,
  to,
  at,
  changes: [
    {
      id: '合-𠮷',
      label: 'Body',
      name: { ja: '「会」', en: null },
      area: null,
      before: null,
      after: 'x',
      members: [],
    },
  ],
  left: { ...NONE, removed: 3 },
});
const EARLY = logged('release-0', 'release-1', '2025-01-01T00:00:00.000Z');

/** What became of each release in the next. */
export const historyCases: readonly StoreCase[] = [
  {
    name: 'a first load has no history',
    graph: first,
    run: async (store) => [check('history', await history(store), [])],
  },

  {
    name: 'the store tells what a load changed, node by node and relation by relation',
    graph: first,
    run: async (store) => {
      await store.replace(second, releaseFor(second, 'release-2', '2026-02-02T00:00:00.000Z'));
      const [step, ...others] = await history(store);
      return [
        check('others', others, []),
        check(
          'ends',
          [step?.from, step?.to, step?.at],
          ['release-1', 'release-2', '2026-02-02T00:00:00.000Z'],
        ),
        check('changes', step?.changes.map(told), [
          ['goes', 'Body', 'a', 'removed'],
          ['goes-SERVES-a', 'SERVES', 'a', 'removed'],
          ['new', 'Organization', null, 'added'],
          ['new-OPERATES-stays', 'OPERATES', 'a', 'added'],
          ['stays', 'Body', 'a', 'changed', 'name'],
        ]),
        check('left', step?.left, NONE),
        check('name', step?.changes[3]?.name, { ja: 'new ― 新名', en: 'new ― 新名' }),
      ];
    },
  },

  {
    name: 'a log that comes with a graph is kept, beside what the store knows, also with the release that is there',
    graph: first,
    run: async (store) => {
      await store.replace(first, releaseFor(first), [EARLY]);
      const kept = await history(store);
      await store.replace(second, releaseFor(second, 'release-2'), [EARLY]);
      const grown = await history(store);
      await store.replace(second, releaseFor(second, 'release-2'), []);
      return [
        check('kept', kept, [EARLY]),
        check(
          'grown',
          grown.map(({ from, to }) => [from, to]),
          [
            ['release-0', 'release-1'],
            ['release-1', 'release-2'],
          ],
        ),
        check('as it was', (await history(store)).length, 2),
      ];
    },
  },

  {
    name: 'a log that tells of this very step is believed, and a way back is no new step',
    graph: first,
    run: async (store) => {
      const step = logged('release-1', 'release-2', '2026-02-01T00:00:00.000Z');
      await store.replace(second, releaseFor(second, 'release-2'), [step]);
      await store.replace(first, releaseFor(first));
      return [check('history', await history(store), [step])];
    },
  },

  {
    name: 'a load that fails leaves no step, and the oldest steps are forgotten when there are too many',
    graph: first,
    run: async (store) => {
      const loose = graphOf([], [link('new', 'OPERATES', 'nobody')]);
      const failed = await store.replace(loose, releaseFor(loose, 'bad'), [EARLY]).then(
        () => false,
        () => true,
      );
      const none = await history(store);
      const day = (n: number): string => new Date(Date.UTC(2020, 0, n)).toISOString();
      const many = Array.from({ length: MOST_STEPS + 5 }, (_, n) => logged(`r${n}`, `r${n + 1}`, day(n + 1)));
      await store.replace(first, releaseFor(first), many);
      const kept = await history(store);
      return [
        check('failed', failed, true),
        check('none', none, []),
        check(
          'kept',
          kept.map(({ from }) => from),
          many.slice(5).map(({ from }) => from),
        ),
      ];
    },
  },
];
