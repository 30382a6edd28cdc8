import { makesKnown } from '../../domain/known.js';
import type { BodyNode, DomainNode, NodeOf, Text } from '../../domain/model.js';
import { byId } from '../../domain/order.js';
import type { Scope } from '../../domain/scope.js';
import { ROLE_KINDS, type BodyFunction, type KnownState } from '../../domain/vocabulary.js';
import type { BodyRecord, Linked } from '../snapshot.js';
import { depthOf, inTreeOrder } from './body-order.js';
import { countedBodies, countedRoles, counts, type Column } from './column.js';
import { meetingsOf, meetingYears, talliesOf, type MeetingYear } from './meeting-years.js';
import { KNOWN, missingIn } from './missing.js';
import { kindsOf, organizationsIn, type KindCount } from './organizations.js';
import { scopeRoles, type ScopeRoles } from './scope-roles.js';

/** What is told of one column as a whole. */
export interface ComparedScope {
  readonly area: NodeOf<'Area'>;
  readonly scope: Scope;
  readonly state: KnownState;
  readonly reason: Text | null;
  /** Those with parts first, each followed by its parts. */
  readonly bodies: readonly BodyNode[];
  readonly unspokenBodyCount: number;
  readonly depth: number;
  readonly organizationCount: number;
  readonly organizationKinds: readonly KindCount[];
  readonly roles: readonly ScopeRoles[];
  readonly professions: readonly NodeOf<'Profession'>[];
  readonly professionsState: KnownState;
  readonly meetingYears: readonly MeetingYear[];
  readonly meetingsState: KnownState;
  /** Functions that only this one is written to have a body for. */
  readonly onlyHere: readonly BodyFunction[];
  readonly activities: readonly NodeOf<'Activity'>[];
}

/** Everything told of a column that does not depend on the others, and what is only here. */
export function comparedScope(column: Column, onlyHere: readonly BodyFunction[]): ComparedScope {
  const { area, snapshot, activities } = column;
  const { scope } = snapshot;
  const records = inTreeOrder(countedBodies(column));
  const missing = missingIn(column);
  const roles = records.flatMap(countedRoles);
  const professions = professionsIn(records);
  const spoken = records.some(({ presence }) => presence === 'KNOWN');
  const met = records.some(
    (record) => meetingsOf(record).length > 0 || talliesOf(record, scope.window).length > 0,
  );
  return {
    area,
    scope,
    ...(spoken ? KNOWN : missing),
    bodies: records.map(({ body }) => body),
    unspokenBodyCount: records.filter(({ presence }) => presence === 'NOT_STATED').length,
    depth: depthOf(records),
    organizationCount: organizationsIn(roles).length,
    organizationKinds: kindsOf(roles),
    roles: ROLE_KINDS.map((kind) => scopeRoles(kind, records, scope, missing)),
    professions,
    professionsState: professions.length > 0 ? 'KNOWN' : missing.state,
    meetingYears: meetingYears(records, scope.window),
    meetingsState: met ? 'KNOWN' : missing.state,
    onlyHere,
    activities: activities.filter(({ standing }) => makesKnown(standing)),
  };
}

/** Professions that are members of a body or took part in a meeting, each once, by id. */
function professionsIn(records: readonly BodyRecord[]): readonly NodeOf<'Profession'>[] {
  const claims: Linked<DomainNode>[] = records.flatMap((record) => [
    ...record.roles.filter(({ kind }) => kind === 'MEMBER'),
    ...record.meetings.filter(counts).flatMap(({ participants }) => participants),
  ]);
  const found = claims
    .filter(counts)
    .flatMap(({ node }) => (node.label === 'Profession' ? [[node.id, node] as const] : []));
  return [...new Map(found).values()].sort(byId);
}
