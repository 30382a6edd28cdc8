import type { Change } from '../../server/analysis/changes/change.js';
import type { BodyRecord, Snapshot } from '../../server/analysis/snapshot.js';
import type { Id } from '../../server/domain/model.js';
import { previousDay } from '../../server/domain/period.js';
import { ROLE_KINDS, type RoleKind } from '../../server/domain/vocabulary.js';

/** The governance that a snapshot tells, as plain data, and what a list of changes makes of it. */

export interface BodyView {
  /** Null when it is not written. */
  readonly name: string | null;
  readonly wholes: ReadonlySet<Id>;
  /** Who holds a role by claims that are all dated: the others hold it in every year. */
  readonly holders: ReadonlyMap<RoleKind, ReadonlySet<Id>>;
}
/** The bodies of which the sources speak. */
export type View = ReadonlyMap<Id, BodyView>;

const COMPARED = ROLE_KINDS.filter((kind) => kind !== 'FOUNDER');
const real = ({ standing }: { readonly standing: string }): boolean => standing !== 'RECOMMENDED';

/** Whether all claims by which somebody holds a role in a body have a date. */
export function isDated(record: BodyRecord, kind: RoleKind, holder: Id): boolean {
  return record.roles
    .filter((role) => role.kind === kind && role.node.id === holder && real(role.relation))
    .every(({ relation: { period } }) => period.from !== null || period.to !== null);
}

export function bodyView(record: BodyRecord, { scope }: Snapshot): BodyView {
  const { body, wholes, roles } = record;
  const day = previousDay(scope.window.until);
  const later = body.formerNames.filter(({ period: { to } }) => to !== null && to > day);
  const then = later.find(({ period: { from } }) => from === null || from <= day);
  return {
    name: then?.name ?? (later.length > 0 ? null : body.name),
    wholes: new Set(
      wholes.filter(({ relation, node }) => real(relation) && real(node)).map(({ node }) => node.id),
    ),
    holders: new Map(
      COMPARED.map((kind) => [
        kind,
        new Set(
          roles
            .filter((role) => role.kind === kind && real(role.relation))
            .map(({ node }) => node.id)
            .filter((holder) => isDated(record, kind, holder)),
        ),
      ]),
    ),
  };
}

export function viewOf(snapshot: Snapshot): View {
  const known = snapshot.bodies.filter(({ presence, body }) => presence === 'KNOWN' && real(body));
  return new Map(known.map((record) => [record.body.id, bodyView(record, snapshot)]));
}

/** What the view becomes when the changes happen. @param after where the bodies that are new are looked up */
export function applyChanges(view: View, changes: readonly Change[], after: Snapshot): View {
  const made = new Map(view);
  for (const change of changes) {
    const { kind, record } = change;
    const { id } = record.body;
    if (kind === 'ADDED') made.set(id, bodyView(record, after));
    else if (kind === 'ENDED') made.delete(id);
    else {
      const before = made.get(id);
      if (before !== undefined) made.set(id, changed(before, change));
    }
  }
  return made;
}

const ids = (things: readonly { readonly id: Id }[]): Id[] => things.map(({ id }) => id);

function changed(body: BodyView, change: Change): BodyView {
  if (change.kind === 'RENAMED') return { ...body, name: change.nameAfter?.name ?? null };
  if (change.kind === 'MOVED') return { ...body, wholes: new Set(ids(change.partOfAfter)) };
  if (change.role === null) return body;
  const held = new Set([...(body.holders.get(change.role) ?? []), ...ids(change.gained)]);
  for (const id of ids(change.lost)) held.delete(id);
  return { ...body, holders: new Map(body.holders).set(change.role, held) };
}

/** The view without what these changes are about. */
export function without(view: View, changes: readonly Change[]): View {
  const made = new Map(view);
  for (const { kind, record, role } of changes) {
    const { id } = record.body;
    const body = made.get(id);
    if (body === undefined) continue;
    if (kind === 'RENAMED') made.set(id, { ...body, name: null });
    else if (kind === 'MOVED') made.set(id, { ...body, wholes: new Set() });
    else if (role === null) made.delete(id);
    else made.set(id, { ...body, holders: new Map(body.holders).set(role, new Set()) });
  }
  return made;
}

/** The view as one text, the same for the same view. */
export function written(view: View): string {
  const bodies = [...view].map(([id, { name, wholes, holders }]) => [
    id,
    name,
    [...wholes].sort(),
    [...holders].map(([kind, held]) => [kind, [...held].sort()]),
  ]);
  return JSON.stringify(bodies.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)));
}
