import type { DomainGraph, DomainNode, Id, Relation } from '../../server/domain/model.js';
import type {
  BodyFunction,
  BodyKind,
  OrganizationKind,
  RelationType,
} from '../../server/domain/vocabulary.js';
import { dateSpan } from '../dates.js';
import type { PeriodEntry } from '../schema.js';
import { base, period, relation } from './parts.js';
import type { Random } from './random.js';

/** What a synthetic municipality is made from. */
export interface MunicipalitySeed {
  /** Tells it from the others: `05-203`. */
  readonly key: string;
  readonly area: Id;
  readonly passage: Id;
  readonly random: Random;
}

const ORGANIZATIONS: readonly [key: string, name: string, kind: OrganizationKind, collective: boolean][] = [
  ['city', '市', 'MUNICIPALITY', false],
  ['office', '介護保険課', 'DEPARTMENT', false],
  ['support', '地域包括支援センター', 'COMMUNITY_SUPPORT_CENTER', true],
  ['medical', '医師会', 'MEDICAL_ASSOCIATION', false],
  ['dental', '歯科医師会', 'DENTAL_ASSOCIATION', false],
  ['shakyo', '社会福祉協議会', 'SOCIAL_WELFARE_COUNCIL', false],
  ['university', '大学', 'UNIVERSITY', false],
];

const BODIES: readonly [key: string, name: string, kind: BodyKind, does: BodyFunction][] = [
  ['council', '推進協議会', 'COUNCIL', 'DECISION'],
  ['rules', '連携WG', 'WORKING_GROUP', 'RULES'],
  ['face', '顔の見える会議', 'CONFERENCE', 'MULTI_PROFESSION'],
  ['sharing', '情報共有部会', 'SUBCOMMITTEE', 'INFORMATION_SHARING'],
  ['awareness', '啓発部会', 'SUBCOMMITTEE', 'PUBLIC_AWARENESS'],
  ['review', '評価チーム', 'TEAM', 'EVALUATION'],
  ['care', '地域ケア会議', 'CONFERENCE', 'CASE_REVIEW'],
];

/** Who has which role where. */
const ROLES: readonly [organization: string, type: RelationType, body: string][] = [
  ['city', 'SECRETARIAT_OF', 'council'],
  ['office', 'SECRETARIAT_OF', 'rules'],
  ['office', 'OPERATES', 'face'],
  ['support', 'OPERATES', 'care'],
  ['support', 'MEMBER_OF', 'council'],
  ['medical', 'MEMBER_OF', 'council'],
  ['dental', 'MEMBER_OF', 'council'],
  ['shakyo', 'OPERATES', 'awareness'],
  ['university', 'ADVISES', 'council'],
];

const PARENTS: readonly [part: string, whole: string][] = [
  ['rules', 'council'],
  ['face', 'council'],
];

const FIRST_FISCAL_YEAR = 2010;
const MEETINGS = 5;

/** The nodes and relations of one municipality, without its area: 20 nodes and 31 relations. */
export function municipality({ key, area, passage, random }: MunicipalitySeed): DomainGraph {
  const nodes: DomainNode[] = [];
  const relations: Relation[] = [];
  const join = (from: Id, type: RelationType, to: Id, when?: PeriodEntry): void => {
    relations.push(relation(from, type, to, passage, { when, order: relations.length }));
  };
  const org = (name: string): Id => `syn-org-${key}-${name}`;
  const body = (name: string): Id => `syn-body-${key}-${name}`;

  for (const [name, ja, kind, collective] of ORGANIZATIONS) {
    nodes.push({ ...base(org(name), `${key}${ja}`, passage), label: 'Organization', kind, collective });
    join(org(name), 'LOCATED_IN', area);
  }
  for (const [name, ja, kind, does] of BODIES) {
    const from: PeriodEntry = { from: `FY${FIRST_FISCAL_YEAR + random.int(5)}` };
    const known = random.chance(0.7) ? { period: period(from) } : {};
    nodes.push({
      ...base(body(name), `${key}${ja}`, passage),
      ...known,
      label: 'Body',
      kind,
      functions: [does],
      purpose: null,
      tallies: [],
      figures: [],
      formerNames: [],
      gaps: [],
      years: [],
    });
    join(body(name), 'SERVES', area);
  }
  for (const [part, whole] of PARENTS) join(body(part), 'PART_OF', body(whole));
  for (const [who, type, where] of ROLES) {
    const year = FIRST_FISCAL_YEAR + random.int(5);
    join(org(who), type, body(where), random.chance(0.5) ? { from: `FY${year}` } : undefined);
  }
  for (let ordinal = 1; ordinal <= MEETINGS; ordinal += 1) {
    const day = `${FIRST_FISCAL_YEAR + ordinal}-${random.chance(0.5) ? '09' : '02'}-03`;
    const meeting = `syn-meeting-${key}-${ordinal}`;
    nodes.push({
      ...base(meeting, `${key}推進協議会 第${ordinal}回`, passage),
      period: period({ during: day }),
      label: 'Meeting',
      ordinal,
      heldOn: dateSpan(day)?.first ?? null,
      heldOnPrecision: 'DAY',
      attendance: 10 + random.int(150),
      agenda: [],
      figures: [],
    });
    join(meeting, 'MEETING_OF', body('council'));
  }
  const survey = `syn-activity-${key}`;
  nodes.push({
    ...base(survey, `${key}アンケート調査`, passage),
    label: 'Activity',
    kind: 'SURVEY',
    targets: [],
    method: null,
    figures: [],
    years: [],
  });
  join(survey, 'SERVES', area);
  return { nodes, relations };
}
