import { digest, sortedJson } from '../canonical.js';
import type { DomainGraph, Id, Text } from '../model.js';
import { byId } from '../order.js';
import { thingsOf, type ReleaseThing } from './things.js';

/** How one thing differs between two releases. */
export interface ThingChange {
  readonly id: Id;
  readonly label: ReleaseThing['label'];
  /** As in the later release; as in the earlier where it is gone. */
  readonly name: Text;
  readonly area: Id | null;
  /** What stands for its content in the earlier and in the later release; null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** The members that differ, by name; none where it was not there before or is not any more. */
  readonly members: readonly string[];
}

/** What became of one release in the next. */
export interface ReleaseStep {
  readonly from: string;
  readonly to: string;
  /** ISO 8601 instant, UTC: when the later one was written down or loaded. */
  readonly at: string;
  /** By id. Not all of them when `left` counts some. */
  readonly changes: readonly ThingChange[];
  /** How many changes are not among them, by kind. */
  readonly left: ChangeCounts;
}

export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export type ChangeSort = keyof ChangeCounts;

/** How many changes of a step are kept: a release of other data altogether would else be kept twice. */
export const MOST_CHANGES = 500;

export function sortOf({ before, after }: Pick<ThingChange, 'before' | 'after'>): ChangeSort {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

export function countsOf(changes: readonly ThingChange[]): ChangeCounts {
  const count = (sort: ChangeSort): number => changes.filter((change) => sortOf(change) === sort).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}

type Things = ReadonlyMap<Id, ReleaseThing>;

/** Every difference between two releases, by id. */
export function changesBetween(before: Things, after: Things): ThingChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => changeOf(before.get(id), after.get(id)) ?? []).sort(byId);
}

function changeOf(before: ReleaseThing | undefined, after: ReleaseThing | undefined): ThingChange | null {
  const shown = after ?? before;
  if (shown === undefined) return null;
  const [was, is] = [before && tokenOf(before), after && tokenOf(after)];
  if (was === is) return null;
  const { id, label, name, area } = shown;
  return { id, label, name, area, before: was ?? null, after: is ?? null, members: members(before, after) };
}

const tokenOf = ({ label, sums }: ReleaseThing): string => digest(label + sortedJson(sums));

function members(before: ReleaseThing | undefined, after: ReleaseThing | undefined): string[] {
  if (before === undefined || after === undefined) return [];
  const keys = new Set([...Object.keys(before.sums), ...Object.keys(after.sums)]);
  return [...keys].filter((key) => before.sums[key] !== after.sums[key]).sort();
}

/** The step from one release to another, with no more changes than are kept. */
export function stepOf(
  { from, to, at }: Pick<ReleaseStep, 'from' | 'to' | 'at'>,
  changes: readonly ThingChange[],
): ReleaseStep {
  const kept = changes.slice(0, MOST_CHANGES);
  return { from, to, at, changes: kept, left: countsOf(changes.slice(MOST_CHANGES)) };
}

/** The step between two graphs. */
export function stepBetween(
  ends: Pick<ReleaseStep, 'from' | 'to' | 'at'>,
  before: DomainGraph,
  after: DomainGraph,
): ReleaseStep {
  return stepOf(ends, changesBetween(thingsOf(before), thingsOf(after)));
}
