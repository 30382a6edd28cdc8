import type { Id } from '../model.js';
import { byId } from '../order.js';
import { countsOf, type ChangeCounts, type ReleaseStep, type ThingChange } from './step.js';

/** Steps put together: how a release that was served once differs from the one that is served now. */

/** How many steps a store keeps; the oldest go first. */
export const MOST_STEPS = 100;

/** `SAME`: it is the one that is served. `UNKNOWN`: nobody wrote down what became of it. */
export type Since =
  | { readonly state: 'SAME'; readonly from: string }
  | { readonly state: 'UNKNOWN'; readonly from: null }
  | {
      readonly state: 'KNOWN';
      readonly from: string;
      /** By id. */
      readonly changes: readonly ThingChange[];
      /** All of them; with those that were not kept, each counted once for every step. */
      readonly counts: ChangeCounts;
      /** Whether `changes` are all of them. */
      readonly complete: boolean;
    };

/**
 * What became of a release.
 *
 * @param since its id, or how that begins
 * @param current the id of the release that is served
 */
export function changesSince(steps: readonly ReleaseStep[], current: string, since: string): Since {
  if (current.startsWith(since)) return { state: 'SAME', from: current };
  const known = new Set(steps.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith(since)));
  const [from, another] = known;
  const way = from === undefined || another !== undefined ? null : wayBetween(steps, from, current);
  if (from === undefined || way === null) return { state: 'UNKNOWN', from: null };
  const changes = together(way);
  const [listed, left] = [countsOf(changes), way.map((step) => step.left)];
  const sum = (sort: keyof ChangeCounts): number =>
    left.reduce((total, counts) => total + counts[sort], listed[sort]);
  const counts = { added: sum('added'), removed: sum('removed'), changed: sum('changed') };
  const complete = left.every(({ added, removed, changed }) => added + removed + changed === 0);
  return { state: 'KNOWN', from, changes, counts, complete };
}

/** The shortest way from one release to another, back along steps too; null when there is none. */
export function wayBetween(
  steps: readonly ReleaseStep[],
  from: string,
  to: string,
): readonly ReleaseStep[] | null {
  const both = steps.flatMap((step) => [step, backwards(step)]);
  const ways = new Map<string, readonly ReleaseStep[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const step of both) if (step.from === at && !ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return null;
}

function backwards({ from, to, at, changes, left }: ReleaseStep): ReleaseStep {
  return {
    from: to,
    to: from,
    at,
    changes: changes.map((change) => ({ ...change, before: change.after, after: change.before })),
    left: { added: left.removed, removed: left.added, changed: left.changed },
  };
}

/** Several steps as one: what came and went on the way, or came back as it was, is no change. */
function together(way: readonly ReleaseStep[]): ThingChange[] {
  const made = new Map<Id, ThingChange>();
  for (const change of way.flatMap(({ changes }) => changes)) {
    const earlier = made.get(change.id);
    made.set(change.id, earlier === undefined ? change : joined(earlier, change));
  }
  return [...made.values()].filter(({ before, after }) => before !== after).sort(byId);
}

function joined(earlier: ThingChange, later: ThingChange): ThingChange {
  const there = earlier.before !== null && later.after !== null;
  const members = there ? [...new Set([...earlier.members, ...later.members])].sort() : [];
  return { ...later, before: earlier.before, members };
}
