import { describe, expect, it, onTestFinished } from 'vitest';
import { ALWAYS, fiscalYearWindow } from '../../server/domain/period.js';
import { createCypherStore } from '../../server/store/cypher-store.js';
import { openEmbedded } from '../../server/store/engine/embedded.js';
import type { Engine } from '../../server/store/engine/engine.js';
import type { GraphReader, GraphStore } from '../../server/store/graph-store.js';
import { during, graphOf, node, releaseFor } from './build.js';
import { pageIds } from './cases/case.js';

/** The long lists on an engine that keeps no order: what a page costs, and of which release it is. */

const FY2013 = fiscalYearWindow(2013);
const FIRST = { first: 3, after: null };

/** So many bodies, every other of them gone before 2013. */
const bodies = (count: number, prefix = 'body') =>
  graphOf(
    Array.from({ length: count }, (_, i) =>
      node('Body', `${prefix}-${String(i).padStart(5, '0')}`, {
        kind: i % 3 === 0 ? 'TEAM' : 'COUNCIL',
        period: i % 2 === 0 ? during('2010-04-01', '2012-04-01') : during('2012-04-01', null),
      }),
    ),
  );

/** A store that holds `count` bodies, and how many rows its engine has given to readers. */
async function storeOf(count: number): Promise<{ store: GraphStore; rows: () => number }> {
  const engine = await openEmbedded();
  let rows = 0;
  const counting: Engine = {
    kind: engine.kind,
    snapshotReads: engine.snapshotReads,
    read: (work) =>
      engine.read((tx) =>
        work({
          run: async (query, params) => {
            const found = await tx.run(query, params);
            rows += found.length;
            return found;
          },
        }),
      ),
    write: (work) => engine.write(work),
    define: (statements) => engine.define(statements),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
  const store = createCypherStore(counting);
  onTestFinished(() => store.close());
  await store.prepare();
  const graph = bodies(count);
  await store.replace(graph, releaseFor(graph));
  return { store, rows: () => rows };
}

const ASKED: readonly ((r: GraphReader) => Promise<unknown>)[] = [
  (r) => r.bodies({}, ALWAYS, FIRST),
  (r) => r.bodies({}, FY2013, FIRST),
  (r) => r.bodies({ kinds: ['TEAM'] }, FY2013, FIRST),
  (r) => r.bodies({}, FY2013, { first: 3, after: { sort: '', id: 'body-00050' } }),
];

describe('a page of a long list', () => {
  it('reads as many rows of a large label as of a small one, once the order is known', async () => {
    const read = await Promise.all(
      [100, 2_000].map(async (count) => {
        const { store, rows } = await storeOf(count);
        for (const ask of ASKED) await store.read(ask);
        const before = rows();
        for (const ask of ASKED) await store.read(ask);
        return rows() - before;
      }),
    );
    // Three items and the release for each question.
    expect(read).toEqual([ASKED.length * 4, ASKED.length * 4]);
  });

  it('is of the release that the reading began with, also while another is loaded', async () => {
    const { store } = await storeOf(20);
    const later = bodies(20, 'later');
    const [before, between, after] = await store.read(async (reader) => {
      const first = await reader.bodies({}, FY2013, FIRST);
      await store.replace(later, releaseFor(later, 'release-2'));
      const other = await store.read((r) => r.bodies({}, FY2013, FIRST));
      return [first, other, await reader.bodies({ kinds: ['COUNCIL'] }, FY2013, FIRST)];
    });
    expect(pageIds(before)).toEqual(['body-00001', 'body-00003', 'body-00005']);
    expect(pageIds(between)).toEqual(['later-00001', 'later-00003', 'later-00005']);
    expect(pageIds(after)).toEqual(['body-00001', 'body-00005', 'body-00007']);
  });

  it('goes on after an id that is not there any more', async () => {
    const { store } = await storeOf(20);
    const page = { first: 2, after: { sort: '', id: 'body-00004x' } };
    expect(pageIds(await store.read((r) => r.bodies({}, ALWAYS, page)))).toEqual([
      'body-00005',
      'body-00006',
    ]);
  });
});
