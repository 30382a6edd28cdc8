import { base, citation, period, relation } from '../../../seed/synthetic/parts.js';
import type { PeriodEntry } from '../../../seed/schema.js';
import { findAll } from '../../../server/analysis/findings/find.js';
import type { Facts, Finding } from '../../../server/analysis/findings/types.js';
import type { BodyRecord, Linked, MeetingRecord, RoleRecord } from '../../../server/analysis/snapshot.js';
import type {
  AreaNode,
  BodyNode,
  DomainNode,
  Gap,
  MeetingTally,
  NodeOf,
  PassageNode,
  Relation,
  RoleGap,
} from '../../../server/domain/model.js';
import { UNSTATED_PERIOD } from '../../../server/domain/period.js';
import { readScope, UNSCOPED, type AskedTime } from '../../../server/domain/scope.js';
import {
  ROLE_RELATIONS,
  type GapState,
  type RelationType,
  type RoleKind,
  type Standing,
} from '../../../server/domain/vocabulary.js';

/** Facts made by hand, as little as a rule needs. Names are ids in brackets, so that a sentence shows whom it means. */

const node = (id: string) => ({ ...base(id, '', 'p'), name: `<${id}>`, nameEn: `<${id} en>` });

/** When a body is there; nothing said when left out. */
const lasting = (when?: PeriodEntry) => (when === undefined ? UNSTATED_PERIOD : period(when));

export function body(id: string, more: Partial<BodyNode> & { when?: PeriodEntry } = {}): BodyNode {
  const { when, ...rest } = more;
  return {
    ...node(id),
    label: 'Body',
    kind: 'CONFERENCE',
    functions: [],
    purpose: null,
    tallies: [],
    figures: [],
    gaps: [],
    formerNames: [],
    years: [],
    period: lasting(when),
    ...rest,
  };
}

export function org(id: string, more: Partial<NodeOf<'Organization'>> = {}): NodeOf<'Organization'> {
  return { ...node(id), label: 'Organization', kind: 'OTHER', collective: false, ...more };
}

export function profession(name: string, aliases: readonly string[] = []): NodeOf<'Profession'> {
  return { ...node(`profession-${name}`), name, aliases, label: 'Profession' };
}

export function area(id: string, gap: GapState | null = null): AreaNode {
  return {
    ...node(id),
    label: 'Area',
    kind: 'MUNICIPALITY',
    code: null,
    collective: false,
    gap: gap === null ? null : gapOf(gap, `gap-${id}`),
  };
}

export function gapOf(state: GapState, passage = 'gap'): Gap {
  return { state, reason: { ja: '＜理由＞', en: '<reason>' }, citations: [citation(passage)] };
}

export function roleGap(role: RoleKind, state: GapState, more: Partial<RoleGap> = {}): RoleGap {
  return { ...gapOf(state), role, period: UNSTATED_PERIOD, forGroup: false, ...more };
}

/** A claim that leads to a thing. */
export function link<N extends DomainNode>(
  type: RelationType,
  to: N,
  more: Partial<Relation> = {},
): Linked<N> {
  return { relation: relation('x', type, to.id, `p-${type}-${to.id}`, more), node: to };
}

export function role(kind: RoleKind, holder: DomainNode, standing: Standing = 'STATED'): RoleRecord {
  const type = ROLE_RELATIONS[kind];
  return {
    kind,
    node: holder,
    relation: relation(holder.id, type, 'x', `p-${kind}-${holder.id}`, { standing }),
  };
}

export function meeting(
  heldOn: string | null,
  precision: NodeOf<'Meeting'>['heldOnPrecision'] = 'DAY',
  participants: readonly Linked<DomainNode>[] = [],
): MeetingRecord {
  const held: NodeOf<'Meeting'> = {
    ...node(`meeting-${heldOn ?? 'undated'}`),
    label: 'Meeting',
    ordinal: null,
    heldOn,
    heldOnPrecision: heldOn === null ? null : precision,
    attendance: null,
    agenda: [],
    figures: [],
  };
  return { ...link('MEETING_OF', held), participants };
}

export function tally(fiscalYear: number, count: number, standing: Standing = 'STATED'): MeetingTally {
  return { fiscalYear, count, standing, basis: null, citations: [citation(`tally-${count}`)] };
}

export function passage(id: string, reviewed = false): PassageNode {
  return {
    ...node(id),
    label: 'Passage',
    kind: 'FIGURE',
    source: 's',
    locator: `＜${id}＞`,
    locatorEn: `<${id}>`,
    reviewed,
  };
}

/** A body with what is written of it; known at the time unless said otherwise. */
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

interface Rest extends Partial<Omit<Facts, 'snapshot'>> {
  readonly at?: AskedTime;
  readonly of?: AreaNode;
}

export function facts(bodies: readonly BodyRecord[], { at, of, ...rest }: Rest = {}): Facts {
  return {
    snapshot: {
      area: of ?? null,
      scope: readScope(at, UNSCOPED),
      state: bodies.length === 0 ? 'NOT_STATED' : 'KNOWN',
      reason: null,
      bodies,
    },
    claims: new Map(),
    areas: [],
    withoutBodies: new Set(),
    unreviewed: new Map(),
    ...rest,
  };
}

/** What one rule finds, among all that are run. */
export function found(rule: string, given: Facts): readonly Finding[] {
  return findAll(given).filter((finding) => finding.rule.id === rule);
}

/** The ids of what one rule finds, without its own name. */
export function keys(rule: string, given: Facts): readonly string[] {
  return found(rule, given).map(({ id }) => id.slice(rule.length + 1));
}

/** The passages that a finding cites. */
export function places({ citations }: Finding): readonly string[] {
  return citations.map((cited) => cited.passage);
}
