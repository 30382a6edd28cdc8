import { makesKnown } from '../../domain/known.js';
import type { NodeOf } from '../../domain/model.js';
import type { BodyRecord, Linked, RoleRecord, Snapshot } from '../snapshot.js';

/** One column of a comparison, as gathered: an area at a time. */
export interface Column {
  readonly area: NodeOf<'Area'>;
  readonly snapshot: Snapshot;
  /** The area and all within it, by id. */
  readonly areas: readonly NodeOf<'Area'>[];
  /** What is done there that is not a body, by id. */
  readonly activities: readonly NodeOf<'Activity'>[];
}

/** The bodies that count. A body that only ought to be is not one. */
export function countedBodies({ snapshot }: Column): readonly BodyRecord[] {
  return snapshot.bodies.filter(({ body }) => makesKnown(body.standing));
}

/** The roles in a body that count. */
export function countedRoles(record: BodyRecord): readonly RoleRecord[] {
  return record.roles.filter(counts);
}

/** Whether a claim counts: what only ought to be does not. */
export function counts({ relation }: Linked<RoleRecord['node']>): boolean {
  return makesKnown(relation.standing);
}
