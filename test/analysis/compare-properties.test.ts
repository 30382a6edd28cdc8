import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import { randomFrom, randomGraph, type Random } from '../../seed/synthetic.js';
import type { Comparison } from '../../server/analysis/compare/compare.js';
import { relation } from '../../seed/synthetic/parts.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { fiscalYearWindow, overlaps } from '../../server/domain/period.js';
import { BODY_FUNCTIONS, GAP_STATES } from '../../server/domain/vocabulary.js';
import { compareScopes, type AskedScope } from '../../server/graphql/compare.js';
import { Loaders } from '../../server/graphql/loaders.js';
import { storeWith } from '../graphql/support/api.js';
import { gap } from './compare-fixture.js';

/** Over random graphs: what is not known never counts, and no column has to do with another. */

const SIZE = 50;
const options = { numRuns: 40, seed: 20_140_901 };
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

/** A random graph in which every body serves some area, and areas say what is missing. */
function graphOf(seed: number): DomainGraph {
  const random = randomFrom(seed);
  const graph = randomGraph(seed, SIZE);
  const areas = graph.nodes.filter(({ label }) => label === 'Area');
  const bodies = graph.nodes.filter(({ label }) => label === 'Body');
  const serves = bodies.map(({ id }, order) =>
    relation(id, 'SERVES', random.pick(areas).id, 'rnd-passage-1', { order }),
  );
  const known = new Set(graph.relations.map(({ id }) => id));
  return {
    nodes: graph.nodes.map((node) =>
      node.label === 'Area' && random.chance(0.6)
        ? { ...node, gap: { ...gap(random.pick(GAP_STATES)), citations: [] } }
        : node,
    ),
    relations: [...graph.relations, ...serves.filter(({ id }) => !known.has(id))],
  };
}

/** Two to six scopes of areas that are there at that time, all different. */
function randomScopes(graph: DomainGraph, random: Random): AskedScope[] {
  const all = graph.nodes
    .filter(({ label }) => label === 'Area')
    .flatMap(({ id, period }) => [
      { area: id },
      ...[2011, 2012, 2013, 2014]
        .filter((fiscalYear) => overlaps(period, fiscalYearWindow(fiscalYear)))
        .map((fiscalYear) => ({ area: id, at: { fiscalYear } })),
    ]);
  const wanted = 2 + random.int(5);
  const scopes: AskedScope[] = [];
  while (scopes.length < Math.min(wanted, all.length)) {
    const one = random.pick(all);
    if (!scopes.includes(one)) scopes.push(one);
  }
  return scopes;
}

/** Something that turns an order of columns into another. */
type Shuffle = (scopes: readonly AskedScope[]) => readonly AskedScope[];

async function compared(
  seed: number,
  shuffles: readonly Shuffle[],
): Promise<{ asked: readonly AskedScope[]; answers: Comparison[] }> {
  const graph = graphOf(seed);
  const asked = randomScopes(graph, randomFrom(seed));
  const store = await storeWith({ graph, release: releaseOf(graph) });
  try {
    const answers: Comparison[] = [];
    for (const shuffle of shuffles) {
      answers.push(await store.read((reader) => compareScopes(shuffle(asked), new Loaders(reader))));
    }
    return { asked, answers };
  } finally {
    await store.close();
  }
}

const asIs: Shuffle = (scopes) => scopes;
const backwards: Shuffle = (scopes) => [...scopes].reverse();

/** What is wrong with a comparison. */
function faultsIn({ scopes, rows, shared }: Comparison): string[] {
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string): void => {
    if (wrong) faults.push(what);
  };
  for (const row of rows) {
    const known = row.cells.filter(({ state }) => state === 'KNOWN').length;
    const none = row.cells.filter(({ state }) => state === 'STATED_NONE').length;
    fault(row.cells.length !== scopes.length, `${row.function}: cells`);
    fault(row.knownCount !== known, `${row.function}: known`);
    fault(row.knownCount + row.unknownCount + none !== scopes.length, `${row.function}: sum`);
    for (const cell of row.cells) {
      fault((cell.state === 'KNOWN') !== cell.bodies.length > 0, `${row.function}: known without a body`);
      fault(
        cell.bodies.some(({ standing }) => standing === 'RECOMMENDED'),
        `${row.function}: ought to be`,
      );
    }
    fault(shared.includes(row.function) !== (known === scopes.length), `${row.function}: shared`);
  }
  for (const scope of scopes) {
    const name = scope.area.id;
    const kinds = scope.organizationKinds.reduce((sum, { organizations }) => sum + organizations.length, 0);
    fault(scope.organizationCount !== kinds, `${name}: organisations`);
    fault((scope.state === 'KNOWN') !== scope.unspokenBodyCount < scope.bodies.length, `${name}: state`);
    fault(scope.depth > 0 !== scope.bodies.length > 0, `${name}: depth`);
    fault(new Set(scope.bodies).size !== scope.bodies.length, `${name}: a body twice`);
    for (const { kind, state, roles, unknownBodies } of scope.roles) {
      const written = roles.some(({ role }) => role.relation.standing !== 'RECOMMENDED');
      fault((state === 'KNOWN') !== written, `${name} ${kind}: state`);
      fault(unknownBodies.length > scope.bodies.length, `${name} ${kind}: unknown`);
    }
  }
  return faults;
}

describe('a comparison of any areas', () => {
  it('never counts what is not known', async () => {
    let cells = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { answers } = await compared(seed, [asIs]);
        for (const answer of answers) {
          expect(answer.rows.map((row) => row.function)).toEqual([...BODY_FUNCTIONS]);
          expect(faultsIn(answer)).toEqual([]);
          cells += answer.rows.flatMap((row) => row.cells).filter(({ state }) => state === 'KNOWN').length;
        }
      }),
      options,
    );
    expect(cells).toBeGreaterThan(options.numRuns * 4);
  });

  it('has the same columns in whatever order they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { answers } = await compared(seed, [asIs, backwards]);
        const [there, back] = answers;
        expect(back?.scopes).toEqual([...(there?.scopes ?? [])].reverse());
        expect(back?.shared).toEqual(there?.shared);
        expect(back?.rows).toEqual(there?.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })));
      }),
      { ...options, numRuns: 15 },
    );
  });

  it('would be found out if a nothing counted', () => {
    const cell = { state: 'KNOWN' as const, reason: null, bodies: [], presence: 'NOT_STATED' as const };
    const row = {
      function: 'RULES' as const,
      cells: [cell],
      sharing: 'ALL' as const,
      knownCount: 1,
      unknownCount: 0,
    };
    expect(faultsIn({ scopes: [], rows: [row], shared: [] }).length).toBeGreaterThan(0);
  });
});
