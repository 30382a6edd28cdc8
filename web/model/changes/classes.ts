import type { ChangeKind, ChangesQuery } from '../../api/generated/operations.js';
import type { RoleLayer } from '../layers.js';

/** What a row of the list and a mark in the picture can be; the filter shows and hides by these. */
export const CHANGE_CLASSES = [
  'ADDED',
  'ENDED',
  'RENAMED',
  'MOVED',
  'SUCCEEDED',
  'SECRETARIAT_CHANGED',
  'OPERATOR_CHANGED',
  'ADVISER_CHANGED',
  'MEMBERS_CHANGED',
  'SUPPORTER_CHANGED',
  'UNDETERMINED',
  'UNCHANGED',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];
/** The kinds that are counted as a change. */
export type CountedKind = Exclude<ChangeKind, 'EXISTENCE_UNKNOWN'>;

/** Those that the filter has even when there is none of them; the others come when there are some. */
const ALWAYS: ReadonlySet<ChangeClass> = new Set([
  'ADDED',
  'ENDED',
  'SUCCEEDED',
  'UNDETERMINED',
  'UNCHANGED',
]);

/** What is compared: the answer for two years. */
export type ChangeSetInput = ChangesQuery['changes'];
export type ChangeInput = ChangeSetInput['changes'][number];

/** The class of a counted change; existence alone is never one. */
export function classOf({ kind }: Pick<ChangeInput, 'kind'>): ChangeClass {
  return kind === 'EXISTENCE_UNKNOWN' ? 'UNDETERMINED' : kind;
}

/** How many there are of each class. */
export function classCounts(set: ChangeSetInput): ReadonlyMap<ChangeClass, number> {
  const counts = new Map<ChangeClass, number>([
    ['UNDETERMINED', set.undetermined.length],
    ['UNCHANGED', set.unchanged.length],
  ]);
  for (const change of set.changes) counts.set(classOf(change), (counts.get(classOf(change)) ?? 0) + 1);
  return counts;
}

/** The classes that the filter offers, in its order. */
export function offered(counts: ReadonlyMap<ChangeClass, number>): readonly ChangeClass[] {
  return CHANGE_CLASSES.filter((name) => ALWAYS.has(name) || (counts.get(name) ?? 0) > 0);
}

/** The hidden classes as the address has them: `unchanged.undetermined`. What is unknown counts as not said. */
export function hiddenClasses(text: string | undefined): ReadonlySet<ChangeClass> {
  const named = new Set((text ?? '').split('.').map((part) => part.toUpperCase()));
  return new Set(CHANGE_CLASSES.filter((name) => named.has(name)));
}

/** The option of the address after one class was switched; undefined where nothing is hidden. */
export function switchClass(hidden: ReadonlySet<ChangeClass>, name: ChangeClass): string | undefined {
  const next = CHANGE_CLASSES.filter((other) => hidden.has(other) !== (other === name));
  return next.length === 0 ? undefined : next.map((other) => other.toLowerCase()).join('.');
}

const ROLE_OF: Readonly<Partial<Record<string, RoleLayer>>> = {
  SECRETARIAT_CHANGED: 'SECRETARIAT',
  OPERATOR_CHANGED: 'OPERATOR',
  ADVISER_CHANGED: 'ADVISER',
  MEMBERS_CHANGED: 'MEMBER',
  SUPPORTER_CHANGED: 'SUPPORTER',
};

/** The role that a change is about; null for one about the body itself. */
export function changedRole(kind: ChangeKind | ChangeClass): RoleLayer | null {
  return ROLE_OF[kind] ?? null;
}

/** Whether it is about a body itself that both years speak of: its name, or what it is part of. */
export function isOfBody({ kind }: Pick<ChangeInput, 'kind'>): boolean {
  return kind === 'RENAMED' || kind === 'MOVED';
}

/** The bodies of which the sources speak in both years, so that both can be looked into. */
export function comparedBodies(set: ChangeSetInput): ReadonlySet<string> {
  const inside = [...set.changes, ...set.undetermined].filter(
    (change) => isOfBody(change) || changedRole(change.kind) !== null,
  );
  return new Set([...set.unchanged.map((body) => body.id), ...inside.map(({ body }) => body.id)]);
}
