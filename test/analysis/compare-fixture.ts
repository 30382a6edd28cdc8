import { base, citation, relation } from '../../seed/synthetic/parts.js';
import type { Column } from '../../server/analysis/compare/column.js';
import type { BodyRecord, RoleRecord } from '../../server/analysis/snapshot.js';
import type { BodyNode, DomainNode, Gap, Id, NodeOf } from '../../server/domain/model.js';
import { fiscalYearWindow } from '../../server/domain/period.js';
import { UNSCOPED, type Scope } from '../../server/domain/scope.js';
import {
  ROLE_RELATIONS,
  type GapState,
  type OrganizationKind,
  type RoleKind,
  type Standing,
} from '../../server/domain/vocabulary.js';

/** Columns of a comparison by hand, synthetic throughout. */

const PASSAGE = 'passage-1';

export const IN_2013: Scope = {
  window: fiscalYearWindow(2013),
  moment: { unit: 'fiscalYear', fiscalYear: 2013 },
};

export function gap(state: GapState, words: string = state): Gap {
  return { state, reason: { ja: words, en: null }, citations: [citation(PASSAGE)] };
}

export function area(id: Id, its: Gap | null = null): NodeOf<'Area'> {
  return {
    ...base(id, id, PASSAGE),
    label: 'Area',
    kind: 'MUNICIPALITY',
    code: null,
    collective: false,
    gap: its,
  };
}

export function body(id: Id, more: Partial<BodyNode> = {}): BodyNode {
  return {
    ...base(id, id, PASSAGE),
    label: 'Body',
    kind: 'COUNCIL',
    functions: [],
    purpose: null,
    tallies: [],
    figures: [],
    gaps: [],
    formerNames: [],
    years: [],
    ...more,
  };
}

export function organization(id: Id, kind: OrganizationKind = 'OTHER'): NodeOf<'Organization'> {
  return { ...base(id, id, PASSAGE), label: 'Organization', kind, collective: false };
}

export function profession(id: Id): NodeOf<'Profession'> {
  return { ...base(id, id, PASSAGE), label: 'Profession' };
}

export function meeting(
  id: Id,
  heldOn: string | null,
  heldOnPrecision: NodeOf<'Meeting'>['heldOnPrecision'] = 'DAY',
): NodeOf<'Meeting'> {
  return {
    ...base(id, id, PASSAGE),
    label: 'Meeting',
    ordinal: null,
    heldOn,
    heldOnPrecision,
    attendance: null,
    agenda: [],
    figures: [],
  };
}

export function role(
  kind: RoleKind,
  holder: DomainNode,
  of: BodyNode,
  standing: Standing = 'STATED',
): RoleRecord {
  return {
    kind,
    node: holder,
    relation: relation(holder.id, ROLE_RELATIONS[kind], of.id, PASSAGE, { standing }),
  };
}

export function record(of: BodyNode, more: Partial<BodyRecord> = {}): BodyRecord {
  return {
    body: of,
    presence: 'KNOWN',
    areas: [],
    areaGap: null,
    roles: [],
    wholes: [],
    predecessors: [],
    meetings: [],
    ...more,
  };
}

/** A record of a body that is part of others. */
export function partOf(of: BodyNode, wholes: readonly BodyNode[], standing: Standing = 'STATED'): BodyRecord {
  return record(of, {
    wholes: wholes.map((node) => ({
      node,
      relation: relation(of.id, 'PART_OF', node.id, PASSAGE, { standing }),
    })),
  });
}

export function held(node: NodeOf<'Meeting'>, of: BodyNode): BodyRecord['meetings'][number] {
  return { node, relation: relation(node.id, 'MEETING_OF', of.id, PASSAGE), participants: [] };
}

/** @param within areas in it that have gaps of their own */
export function column(
  bodies: readonly BodyRecord[],
  {
    of = area('area-a'),
    within = [],
    scope = UNSCOPED,
  }: { of?: NodeOf<'Area'>; within?: NodeOf<'Area'>[]; scope?: Scope } = {},
): Column {
  const spoken = bodies.some(({ presence }) => presence === 'KNOWN');
  return {
    area: of,
    snapshot: {
      area: of,
      scope,
      state: spoken ? 'KNOWN' : (of.gap?.state ?? 'NOT_STATED'),
      reason: spoken ? null : (of.gap?.reason ?? { ja: 'silent', en: null }),
      bodies,
    },
    areas: [of, ...within],
    activities: [],
  };
}
