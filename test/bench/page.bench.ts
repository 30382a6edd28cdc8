import { it } from 'vitest';
import { fiscalYearWindow } from '../../server/domain/period.js';
import type { GraphReader } from '../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from '../store/build.js';
import { engines } from './engines.js';
import { line, often } from './measure.js';

/** What a page costs in a label of so many: the bar is that it does not depend on it. A small Neo4j holds fewer. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  embedded: [20_000, 200_000],
  neo4j: [5_000, 50_000],
};
const FIRST = { first: 20, after: null };
const YEAR = fiscalYearWindow(2013);

function countryOf(size: number) {
  const id = (i: number): string => `body-${String(i).padStart(7, '0')}`;
  const bodies = Array.from({ length: size }, (_, i) =>
    node('Body', id(i), { name: `合成の会議 ${i}`, years: [2012, 2013] }),
  );
  const area = node('Area', 'area-one');
  const near = bodies.slice(0, 40).map((body) => link(body.id, 'SERVES', area.id));
  return graphOf([area, ...bodies], near);
}

const QUESTIONS: readonly (readonly [string, (r: GraphReader, size: number) => Promise<unknown>])[] = [
  ['first page', (r) => r.bodies({}, { since: '0000', until: '9999' }, FIRST)],
  ['first page of a year', (r) => r.bodies({}, YEAR, FIRST)],
  [
    'a page in the middle',
    (r, size) =>
      r.bodies({}, YEAR, { first: 20, after: { sort: '', id: `body-${String(size / 2).padStart(7, '0')}` } }),
  ],
  ['page of an area', (r) => r.bodies({ area: 'area-one' }, YEAR, FIRST)],
];

it.each(engines())('pages on %s', async (name, open) => {
  for (const size of SIZES[name] ?? []) {
    const store = await open();
    try {
      const graph = countryOf(size);
      await store.prepare();
      await store.replace(graph, releaseFor(graph, `release-${size}`));
      for (const [what, ask] of QUESTIONS) {
        const figure = await often(() => store.read((r) => ask(r, size)), 100);
        process.stdout.write(line(`${name}, ${size}: ${what}`, figure));
      }
    } finally {
      await store.close();
    }
  }
});
