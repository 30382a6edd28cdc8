import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomGraph } from '../../seed/synthetic.js';
import { changesBetween } from '../../server/analysis/changes/changes-between.js';
import { CHANGE_KINDS, type Change, type Changes } from '../../server/analysis/changes/change.js';
import type { Snapshot } from '../../server/analysis/snapshot.js';
import type { DomainGraph, Id } from '../../server/domain/model.js';
import { faultsOf, PROMISES } from './changes-faults.js';
import { FIRST, LAST, randomGovernance, snapshotsOf, undated } from './changes-graphs.js';

/** Over random graphs: a list of changes is what leads from one year to the other, and no more. */

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const twoYears = fc
  .uniqueArray(fc.integer({ min: FIRST - 1, max: LAST + 1 }), { minLength: 2, maxLength: 2 })
  .map((years) => years.sort((a, b) => a - b));
const RUNS = { numRuns: 250, seed: 20_130_401 };
const FEWER = { ...RUNS, numRuns: 100 };
const PATIENCE = 60_000;

async function pairOf(
  graph: DomainGraph,
  area: Id | null,
  years: readonly number[],
): Promise<readonly [Snapshot, Snapshot]> {
  const [before, after] = await snapshotsOf(graph, area, ...years);
  if (before === undefined || after === undefined) throw new RangeError('two years are compared');
  return [before, after];
}

const GRAPHS: readonly (readonly [string, (seed: number) => DomainGraph, Id | null])[] = [
  ['structures that change a lot', randomGovernance, 'area'],
  ['graphs of everything', (seed) => randomGraph(seed, 60), null],
];

describe.each(GRAPHS)('between two years of random %s', (_, graphOf, area) => {
  it('every promise holds', { timeout: PATIENCE }, () =>
    fc.assert(
      fc.asyncProperty(seeds, twoYears, async (seed, years) => {
        const [before, after] = await pairOf(graphOf(seed), area, years);
        expect(faultsOf(before, after, changesBetween(before, after))).toEqual([]);
      }),
      RUNS,
    ),
  );

  it('nothing changes where nothing is dated', { timeout: PATIENCE }, () =>
    fc.assert(
      fc.asyncProperty(seeds, twoYears, async (seed, years) => {
        const [before, after] = await pairOf(undated(graphOf(seed)), area, years);
        const { changes, unchanged, undetermined } = changesBetween(before, after);
        expect([changes, unchanged]).toEqual([[], []]);
        expect(undetermined.filter(({ kind }) => kind !== 'EXISTENCE_UNKNOWN')).toEqual([]);
      }),
      FEWER,
    ),
  );

  it('nothing changes from a year to itself', { timeout: PATIENCE }, () =>
    fc.assert(
      fc.asyncProperty(seeds, twoYears, async (seed, [year = FIRST]) => {
        const [before, after] = await pairOf(graphOf(seed), area, [year, year]);
        const { changes, undetermined } = changesBetween(before, after);
        expect(changes).toEqual([]);
        expect(undetermined.filter(({ kind }) => kind !== 'EXISTENCE_UNKNOWN')).toEqual([]);
      }),
      FEWER,
    ),
  );
});

/** Answers that are wrong in one way each, and the promise that shows it. */
type Wrong = (before: Snapshot, after: Snapshot, right: Changes) => Changes;
const only = (kinds: readonly string[], change: Change): boolean => kinds.includes(change.kind);
const mapped = (right: Changes, alter: (change: Change) => Change): Changes => ({
  ...right,
  changes: right.changes.map(alter),
});
const withoutKind =
  (...kinds: string[]): Wrong =>
  (_, __, right) => ({ ...right, changes: right.changes.filter((change) => !only(kinds, change)) });
const asCertain =
  (...kinds: string[]): Wrong =>
  (_, __, right) => ({
    ...right,
    changes: [...right.changes, ...right.undetermined.filter((change) => only(kinds, change))],
    undetermined: right.undetermined.filter((change) => !only(kinds, change)),
  });
const ROLE_KINDS_CHANGED = CHANGE_KINDS.filter((kind) => /^(?:SEC|OPE|ADV|MEM|SUP).*CHANGED$/.test(kind));

const LEADS = 'the changes lead from one year to the other in all that is not undetermined';
const LEADS_ALL = 'with what is undetermined they lead there in everything';
const SILENCE = 'what a year does not say is no change';
const SABOTEURS: readonly (readonly [string, string, Wrong])[] = [
  ['forgets a new body', LEADS, withoutKind('ADDED')],
  ['forgets an end', LEADS, withoutKind('ENDED')],
  ['forgets a name', LEADS, withoutKind('RENAMED')],
  ['forgets a move', LEADS, withoutKind('MOVED')],
  ['forgets roles', LEADS, withoutKind(...ROLE_KINDS_CHANGED)],
  ['forgets what is undetermined', LEADS_ALL, (_, __, right) => ({ ...right, undetermined: [] })],
  ['calls new what was not spoken of', SILENCE, asCertain('ADDED')],
  ['calls ended what is not spoken of', SILENCE, asCertain('ENDED')],
  ['calls a role changed that a year does not tell', SILENCE, asCertain(...ROLE_KINDS_CHANGED)],
  [
    'turns who came and who went',
    LEADS,
    (_, __, right) => mapped(right, (one) => ({ ...one, lost: one.gained, gained: one.lost })),
  ],
  [
    'keeps the old name',
    LEADS,
    (_, __, right) => mapped(right, (one) => ({ ...one, nameAfter: one.nameBefore })),
  ],
  [
    'keeps the old whole',
    LEADS,
    (_, __, right) => mapped(right, (one) => ({ ...one, partOfAfter: one.partOfBefore })),
  ],
  [
    'takes a role without a year for a dated one',
    'nobody gains or loses a role that is told without a year',
    (before, after) => changesBetween(before, asDated(after)),
  ],
  ['takes every body for known', SILENCE, (before, after) => changesBetween(asKnown(before), asKnown(after))],
  [
    'counts advice',
    'every body is new, ended, undetermined, or known in both years',
    (before, after) => changesBetween(asStated(before), asStated(after)),
  ],
  ['gives no evidence', 'every item has an id of its own, evidence and sentences', uncited],
  [
    'lists by body',
    'the kinds come in their order',
    (_, __, right) => ({ ...right, changes: [...right.changes].reverse() }),
  ],
];

function uncited(_: Snapshot, __: Snapshot, right: Changes): Changes {
  return mapped(right, (one) => ({ ...one, citations: [] }));
}
const asKnown = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  bodies: snapshot.bodies.map((record) => ({ ...record, presence: 'KNOWN' })),
});
const asStated = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  bodies: snapshot.bodies.map((record) => ({ ...record, body: { ...record.body, standing: 'STATED' } })),
});
/** As if every role had begun at some time. */
const asDated = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  bodies: snapshot.bodies.map((record) => ({
    ...record,
    roles: record.roles.map((role) => ({
      ...role,
      relation: { ...role.relation, period: { ...role.relation.period, from: '1900-04-01' } },
    })),
  })),
});

describe('the promises bite', { timeout: PATIENCE }, () => {
  let pairs: readonly (readonly [Snapshot, Snapshot])[] = [];
  beforeAll(async () => {
    const seeds = Array.from({ length: 150 }, (_, seed) => seed);
    pairs = await Promise.all(
      seeds.map((seed) =>
        pairOf(randomGovernance(seed), 'area', [FIRST + (seed % 3), FIRST + 2 + (seed % 4)]),
      ),
    );
  });

  it.each(SABOTEURS)('who %s breaks: %s', (_, promise, wrong) => {
    expect(Object.keys(PROMISES)).toContain(promise);
    const isBroken = pairs.some(([before, after]) =>
      faultsOf(before, after, wrong(before, after, changesBetween(before, after))).includes(promise),
    );
    expect(isBroken).toBe(true);
  });

  it('on graphs in which every kind comes up, certain and not', () => {
    const answers = pairs.map(([before, after]) => changesBetween(before, after));
    const kindsIn = (list: keyof Omit<Changes, 'unchanged'>): string[] => {
      const found = new Set(answers.flatMap((answer) => answer[list].map(({ kind }) => kind)));
      return CHANGE_KINDS.filter((kind) => found.has(kind));
    };
    expect(kindsIn('changes')).toEqual(CHANGE_KINDS.filter((kind) => kind !== 'EXISTENCE_UNKNOWN'));
    expect(kindsIn('undetermined')).toEqual(CHANGE_KINDS.filter((kind) => kind !== 'SUCCEEDED'));
  });
});
