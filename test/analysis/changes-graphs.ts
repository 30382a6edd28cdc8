import { withYears } from '../../seed/graph/years.js';
import { randomFrom, type Random } from '../../seed/synthetic.js';
import type { Snapshot } from '../../server/analysis/snapshot.js';
import type { BodyNode, DomainGraph, FormerName, Id, Relation } from '../../server/domain/model.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import { fiscalYearScope } from '../../server/domain/scope.js';
import { GAP_STATES, ROLE_KINDS, ROLE_RELATIONS, STANDINGS } from '../../server/domain/vocabulary.js';
import { Loaders } from '../../server/graphql/loaders.js';
import { gatherSnapshot } from '../../server/graphql/snapshot.js';
import { during, graphOf, link, node, releaseFor } from '../store/build.js';
import { ReferenceStore } from '../store/reference.js';

/** Graphs whose structure changes a lot, and what is gathered of them. */

/** What is gathered of an area, or of all, in each of the fiscal years. */
export async function snapshotsOf(
  graph: DomainGraph,
  area: Id | null,
  ...years: readonly number[]
): Promise<Snapshot[]> {
  const store = new ReferenceStore();
  await store.replace(graph, releaseFor(graph));
  return store.read((reader) => {
    const loaders = new Loaders(reader);
    return Promise.all(years.map((year) => gatherSnapshot(area, fiscalYearScope(year, 'year'), loaders)));
  });
}

export const FIRST = 2011;
export const LAST = 2015;
const day = (random: Random): string => `${FIRST + random.int(LAST - FIRST + 2)}-04-01`;

/** No dates, one end, or both. */
function randomPeriod(random: Random, undated: number): Period {
  if (random.chance(undated)) return UNSTATED_PERIOD;
  const [a, b] = [day(random), day(random)].sort();
  if (a === undefined || b === undefined || a === b || random.chance(0.5)) return during(a ?? null, null);
  return random.chance(0.3) ? during(null, b) : during(a, b);
}

const standing = (random: Random) => (random.chance(0.6) ? 'STATED' : random.pick(STANDINGS));
const cited = (random: Random) => [
  { passage: `p${random.int(4)}`, standing: standing(random), note: null },
  { passage: `p${random.int(4)}`, standing: standing(random), note: { ja: '合成の注', en: null } },
];

function randomNames(random: Random): FormerName[] {
  if (random.chance(0.6)) return [];
  const ends = [...new Set([day(random), day(random)])].sort();
  return ends.map((to, i) => {
    const [begin, before] = [day(random), ends[i - 1] ?? null];
    return {
      name: `合成旧名${random.int(3)}`,
      kana: null,
      nameEn: null,
      period: during(begin < to && begin > (before ?? '') ? begin : before, to),
      standing: 'STATED',
      citations: cited(random),
    };
  });
}

function randomBody(id: Id, random: Random): BodyNode {
  return node('Body', id, {
    name: `合成会議${random.int(5)}`,
    period: randomPeriod(random, 0.3),
    standing: random.chance(0.8) ? 'STATED' : random.pick(STANDINGS),
    citations: cited(random),
    formerNames: randomNames(random),
    gaps: ROLE_KINDS.filter(() => random.chance(0.4)).map((role) => ({
      role,
      period: randomPeriod(random, 0.5),
      state: random.pick(GAP_STATES),
      forGroup: random.chance(0.3),
      reason: { ja: '合成の理由', en: null },
      citations: cited(random),
    })),
    tallies: random.chance(0.6)
      ? [FIRST, LAST].map((fiscalYear) => ({
          fiscalYear,
          count: 1,
          standing: 'STATED' as const,
          basis: null,
          citations: [],
        }))
      : [],
  });
}

/** A few bodies of one area with roles, wholes and predecessors that come and go. */
export function randomGovernance(seed: number): DomainGraph {
  const random = randomFrom(seed);
  const bodies = Array.from({ length: 3 + random.int(4) }, (_, i) => randomBody(`body-${i}`, random));
  const actors = Array.from({ length: 4 }, (_, i) =>
    node('Organization', `org-${i}`, { name: `合成組織${i}`, period: randomPeriod(random, 0.8) }),
  );
  const relations: Relation[] = [];
  const add = (from: Id, type: Relation['type'], to: Id, undated: number): void => {
    const order = relations.length;
    const more = { id: `r${order}`, order, standing: standing(random), citations: cited(random) };
    relations.push(link(from, type, to, { ...more, period: randomPeriod(random, undated) }));
  };
  bodies.forEach(({ id }, i) => {
    add(id, 'SERVES', 'area', 0.9);
    for (let n = random.int(8); n > 0; n -= 1) {
      add(random.pick(actors).id, ROLE_RELATIONS[random.pick(ROLE_KINDS)], id, 0.3);
    }
    for (let n = i === 0 ? 0 : random.int(4); n > 0; n -= 1) add(id, 'PART_OF', `body-${random.int(i)}`, 0.4);
    if (i > 0 && random.chance(0.6)) add(id, 'SUCCEEDS', `body-${random.int(i)}`, 0.8);
  });
  const gap = random.chance(0.5)
    ? { state: random.pick(GAP_STATES), reason: { ja: '合成の理由', en: null }, citations: [] }
    : null;
  return withYears(graphOf([node('Area', 'area', { gap }), ...bodies, ...actors], relations));
}

/** The same graph without a single date. */
export function undated(graph: DomainGraph): DomainGraph {
  return withYears({
    nodes: graph.nodes.map((one) => ({
      ...one,
      period: UNSTATED_PERIOD,
      ...(one.label === 'Body' ? { formerNames: [], tallies: [] } : {}),
      ...(one.label === 'Meeting' ? { heldOn: null } : {}),
      ...(one.label === 'Output' ? { completedOn: null } : {}),
    })),
    relations: graph.relations.map((relation) => ({ ...relation, period: UNSTATED_PERIOD })),
  });
}
