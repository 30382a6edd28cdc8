import type { BodyNode, Text } from '../../domain/model.js';
import type { Scope } from '../../domain/scope.js';
import type { GapState, KnownState, RoleKind } from '../../domain/vocabulary.js';
import { knowledgeOf, rolesOfKind, type BodyRecord, type RoleRecord } from '../snapshot.js';
import { KNOWN, weakest, type Missing } from './missing.js';
import { kindsOf, type KindCount } from './organizations.js';

/** One kind of role in all bodies of a column. */
export interface ScopeRoles {
  readonly kind: RoleKind;
  readonly state: KnownState;
  readonly reason: Text | null;
  /** With what only ought to be. */
  readonly roles: readonly { readonly body: BodyNode; readonly role: RoleRecord }[];
  readonly organizationKinds: readonly KindCount[];
  /** Bodies of which it is not known who holds it. */
  readonly unknownBodies: readonly BodyNode[];
}

/** @param missing what it means in that column that something is missing */
export function scopeRoles(
  kind: RoleKind,
  records: readonly BodyRecord[],
  scope: Scope,
  missing: Missing,
): ScopeRoles {
  const known = records.map((record) => ({ record, ...knowledgeOf(record, kind, scope) }));
  const answered = known.some(({ state }) => state === 'KNOWN');
  const gaps = known.flatMap(({ state, gap }): Missing[] =>
    isGap(state) ? [{ state, reason: gap?.reason ?? null }] : [],
  );
  return {
    kind,
    ...(answered ? KNOWN : summary(gaps, missing)),
    roles: records.flatMap((record) =>
      rolesOfKind(record, kind).map((role) => ({ body: record.body, role })),
    ),
    organizationKinds: kindsOf(records.flatMap((record) => rolesOfKind(record, kind))),
    unknownBodies: known
      .filter(({ state }) => state === 'NOT_STATED' || state === 'NOT_REVIEWED')
      .map(({ record }) => record.body),
  };
}

function isGap(state: KnownState): state is GapState {
  return state === 'NOT_STATED' || state === 'NOT_REVIEWED' || state === 'STATED_NONE';
}

/** Of several reasons that differ, the one that holds for the whole column, if it has the same state. */
function summary(gaps: readonly Missing[], missing: Missing): Missing {
  const least = weakest(gaps);
  if (least === null) return missing;
  const reasons = new Set(gaps.filter(({ state }) => state === least.state).map(({ reason }) => reason?.ja));
  return reasons.size > 1 && missing.state === least.state ? missing : least;
}
