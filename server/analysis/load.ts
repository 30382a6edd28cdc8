import { makesKnown } from '../domain/known.js';
import type { BodyNode, DomainNode, NodeOf } from '../domain/model.js';
import { compareText } from '../domain/order.js';
import type { RoleKind } from '../domain/vocabulary.js';
import { allRoles, type RoleRecord, type Snapshot } from './snapshot.js';

/** Who carries how much of a structure. What only ought to be is no load. */

/** How many bodies an organisation carries, and by which roles. */
export interface Load {
  /** A class of organisations (総称) is counted as the one class that it is. */
  readonly organization: NodeOf<'Organization'>;
  /** By id, each once. */
  readonly bodies: readonly BodyNode[];
  /** By body, then kind, then place in the source's list. */
  readonly roles: readonly HeldRole[];
}

/** A role with the body in which it is held. */
export interface HeldRole {
  readonly role: RoleRecord;
  readonly body: BodyNode;
}

/**
 * The load of every organisation that holds a role of these kinds: most bodies first, then most roles, then id.
 *
 * @param kinds of roles that count; none of an empty list
 */
export function loadsOf(snapshot: Snapshot, kinds: readonly RoleKind[]): Load[] {
  const counted = new Set(kinds);
  const byHolder = new Map<string, { organization: NodeOf<'Organization'>; roles: HeldRole[] }>();
  for (const { record, role } of allRoles(snapshot)) {
    if (!counted.has(role.kind) || !makesKnown(role.relation.standing) || !isOrganization(role.node))
      continue;
    const held = { role, body: record.body };
    const known = byHolder.get(role.node.id);
    if (known) known.roles.push(held);
    else byHolder.set(role.node.id, { organization: role.node, roles: [held] });
  }
  return [...byHolder.values()]
    .map(({ organization, roles }) => ({ organization, roles, bodies: bodiesOf(roles) }))
    .sort(mostFirst);
}

function isOrganization(node: DomainNode): node is NodeOf<'Organization'> {
  return node.label === 'Organization';
}

function bodiesOf(roles: readonly HeldRole[]): BodyNode[] {
  return [...new Map(roles.map(({ body }) => [body.id, body])).values()];
}

function mostFirst(a: Load, b: Load): number {
  return (
    b.bodies.length - a.bodies.length ||
    b.roles.length - a.roles.length ||
    compareText(a.organization.id, b.organization.id)
  );
}
