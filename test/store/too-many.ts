import { expect, it } from 'vitest';
import { LimitExceeded } from '../../server/domain/errors.js';
import { ALWAYS } from '../../server/domain/period.js';
import { MOST_ROWS } from '../../server/store/bounded.js';
import type { GraphReader, GraphStore } from '../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from './build.js';
import { ALL } from './cases/case.js';

const ids = Array.from({ length: MOST_ROWS + 1 }, (_, i) => `body-${i}`);
const MANY = graphOf(
  [node('Area', 'a'), ...ids.map((id) => node('Body', id))],
  ids.map((id) => link(id, 'SERVES', 'a')),
);
const IN = { types: ['SERVES'], direction: 'in' } as const;

const REFUSED: readonly (readonly [string, (r: GraphReader) => Promise<unknown>])[] = [
  ['all', (r) => r.all('Body')],
  ['expand', (r) => r.expand(['a'], IN, ALWAYS)],
  ['bodiesOfAreas', (r) => r.bodiesOfAreas(['a'], true, ALWAYS)],
  ['citing', (r) => r.citing(['p'])],
];

/** What a store does when a list without pages is too long: on every engine. */
export function refusesTooMany(open: () => Promise<GraphStore>, timeout = 30_000): void {
  it('refuses a list that is too long for one answer, and gives it in pages', { timeout }, async () => {
    const store = await open();
    try {
      await store.prepare();
      await store.replace(MANY, releaseFor(MANY));
      for (const [name, ask] of REFUSED) {
        const error: unknown = await store.read(ask).catch((e: unknown) => e);
        expect(error, name).toBeInstanceOf(LimitExceeded);
        const told = { limit: 'rows', value: MOST_ROWS + 1, maximum: MOST_ROWS };
        expect((error as LimitExceeded).data, name).toStrictEqual(told);
      }
      const page = await store.read((r) => r.bodies({ area: 'a' }, ALWAYS, ALL));
      expect(page).toMatchObject({ total: MOST_ROWS + 1, hasNext: true });
      const fewer = graphOf(MANY.nodes.slice(0, -1), MANY.relations.slice(0, -1));
      await store.replace(fewer, releaseFor(fewer, 'release-2'));
      expect((await store.read((r) => r.expand(['a'], IN, ALWAYS)))[0]).toHaveLength(MOST_ROWS);
    } finally {
      await store.close();
    }
  });
}
