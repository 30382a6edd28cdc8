import { roleKnowledge, type RoleKnowledge } from '../domain/known.js';
import { calledAt } from '../domain/body-name.js';
import type { BodyNode, DomainNode, Gap, NodeOf, Relation, Text } from '../domain/model.js';
import type { Scope } from '../domain/scope.js';
import { ROLE_KINDS, type KnownState, type RoleKind } from '../domain/vocabulary.js';

/** What is written of the governance of an area at a time, gathered: all analysis works on this. */

export interface Snapshot {
  /** The area whose bodies these are, with those of the areas within it; null: of all areas. */
  readonly area: NodeOf<'Area'> | null;
  readonly scope: Scope;
  /** KNOWN when the sources speak of a body here at that time. */
  readonly state: KnownState;
  /** Why not, when it is not KNOWN. */
  readonly reason: Text | null;
  /** By id. */
  readonly bodies: readonly BodyRecord[];
}

/** A body with all that is written of it at that time. Lists are in the order of the source. */
export interface BodyRecord {
  readonly body: BodyNode;
  /** NOT_STATED: selected only because no year is stated for it. */
  readonly presence: 'KNOWN' | 'NOT_STATED';
  readonly areas: readonly NodeOf<'Area'>[];
  /** What a missing role means in the area it serves, if said. */
  readonly areaGap: Gap | null;
  /** All roles, what only ought to be included. */
  readonly roles: readonly RoleRecord[];
  /** What it is part of. */
  readonly wholes: readonly Linked<BodyNode>[];
  /** What it succeeds, whether or not that is still there at that time. */
  readonly predecessors: readonly Linked<BodyNode>[];
  readonly meetings: readonly MeetingRecord[];
}

/** A claim with the thing at its other end. */
export interface Linked<N extends DomainNode> {
  readonly relation: Relation;
  readonly node: N;
}

/** Who holds a role in a body, and the claim that says so. */
export interface RoleRecord extends Linked<DomainNode> {
  readonly kind: RoleKind;
}

export interface MeetingRecord extends Linked<NodeOf<'Meeting'>> {
  readonly participants: readonly Linked<DomainNode>[];
}

/** The roles of one kind. */
export function rolesOfKind(record: BodyRecord, kind: RoleKind): RoleRecord[] {
  return record.roles.filter((role) => role.kind === kind);
}

/** What is known of one kind of role in a body. */
export function knowledgeOf(record: BodyRecord, kind: RoleKind, scope: Scope): RoleKnowledge {
  const standings = rolesOfKind(record, kind).map(({ relation }) => relation.standing);
  return roleKnowledge(kind, standings, record.body.gaps, record.areaGap, scope);
}

/** All roles in all bodies, by body, then kind, then place in the source's list. */
export function allRoles(snapshot: Snapshot): { readonly record: BodyRecord; readonly role: RoleRecord }[] {
  return snapshot.bodies.flatMap((record) =>
    ROLE_KINDS.flatMap((kind) => rolesOfKind(record, kind).map((role) => ({ record, role }))),
  );
}

/** The same with every body under the name that it had at that time: for sentences. */
export function calledThen(snapshot: Snapshot): Snapshot {
  const { scope } = snapshot;
  const called = (links: readonly Linked<BodyNode>[]): Linked<BodyNode>[] =>
    links.map(({ relation, node }) => ({ relation, node: calledAt(node, scope) }));
  return {
    ...snapshot,
    bodies: snapshot.bodies.map((record) => ({
      ...record,
      body: calledAt(record.body, scope),
      wholes: called(record.wholes),
      predecessors: called(record.predecessors),
    })),
  };
}
