import { it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { ALWAYS, fiscalYearWindow } from '../../server/domain/period.js';
import type { GraphReader, Step } from '../../server/store/graph-store.js';
import { releaseFor } from '../store/build.js';
import { engines, MUNICIPALITIES } from './engines.js';
import { line, often } from './measure.js';

const FY = fiscalYearWindow(2013);
const PAGE = { first: 20, after: null };
const ROLES: Step = {
  types: ['SECRETARIAT_OF', 'OPERATES', 'MEMBER_OF', 'ADVISES', 'SUPPORTS'],
  direction: 'in',
};
const COUNTRY = 'syn-area-country';
const PREFECTURE = 'syn-area-pref-01';

type Ask = (r: GraphReader, bodies: readonly string[]) => Promise<unknown>;

const QUESTIONS: readonly (readonly [string, number, Ask])[] = [
  ['release', 100, (r) => r.release()],
  ['nodes: 1 id', 100, (r, ids) => r.nodes(ids.slice(0, 1))],
  ['nodes: 100 ids', 30, (r, ids) => r.nodes(ids)],
  ['expand: roles of 1 body', 100, (r, ids) => r.expand(ids.slice(0, 1), ROLES, FY)],
  ['expand: roles of 100 bodies', 30, (r, ids) => r.expand(ids, ROLES, FY)],
  ['bodiesOfAreas: prefecture with all within', 30, (r) => r.bodiesOfAreas([PREFECTURE], true, FY)],
  ['areaClosure: prefecture', 30, (r) => r.areaClosure([PREFECTURE])],
  ['areas: first page', 20, (r) => r.areas({}, ALWAYS, PAGE)],
  [
    'areas: within a prefecture, with bodies',
    20,
    (r) => r.areas({ within: PREFECTURE, hasBodies: true }, FY, PAGE),
  ],
  ['bodies: first page of a year', 20, (r) => r.bodies({}, FY, PAGE)],
  ['bodies: of a prefecture', 20, (r) => r.bodies({ area: PREFECTURE }, FY, PAGE)],
  ['bodies: of the country', 10, (r) => r.bodies({ area: COUNTRY }, FY, PAGE)],
  ['organizations: that are a secretariat', 10, (r) => r.organizations({ holds: ['SECRETARIAT'] }, FY, PAGE)],
  ['meetings: first page', 10, (r) => r.meetings({}, PAGE)],
  ['search: two terms, few hits', 20, (r) => r.search(['第3県', '201'], PAGE)],
  ['search: one character, most of the graph', 5, (r) => r.search(['会'], PAGE)],
  [
    'lessons and coverage of a prefecture',
    10,
    async (r) => [await r.lessons(PREFECTURE), await r.coverageOfAreas([PREFECTURE])],
  ],
  ['coverage of all', 5, (r) => r.coverage()],
  ['graph', 2, (r) => r.graph()],
];

it.each(engines())('reads on %s', async (name, open) => {
  const graph = syntheticGraph({ municipalities: MUNICIPALITIES });
  const store = await open();
  try {
    await store.prepare();
    await store.replace(graph, releaseFor(graph));
    const bodies = graph.nodes.filter(({ label }) => label === 'Body').map(({ id }) => id);
    const asked = bodies.filter((_, i) => i % Math.ceil(bodies.length / 100) === 0).slice(0, 100);
    process.stdout.write(
      `\n${name}: ${graph.nodes.length} nodes; median by the clock, mean of this process's cpu\n`,
    );
    for (const [what, times, ask] of QUESTIONS) {
      process.stdout.write(line(what, await often(() => store.read((r) => ask(r, asked)), times)));
    }
  } finally {
    await store.close();
  }
});
