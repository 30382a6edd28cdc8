/**
 * The closed lists of the domain: labels, relation types, kinds and states.
 *
 * Every list is a `const` array, so that one definition gives the TypeScript type, the check of a
 * case file and the only strings that may ever become a label or a relation type in Cypher.
 * Terms: README, glossary; W3C ORG, Popolo and FollowTheMoney where they fit.
 */

/** Labels of nodes. Every node has one of these beside the label `Entity`. */
export const NODE_LABELS = [
  'Area',
  'Organization',
  'Body',
  'Post',
  'Profession',
  'Meeting',
  'Activity',
  'Output',
  'Programme',
  'Initiative',
  'Lesson',
  'Source',
  'Passage',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Types of relations, with the labels that may stand at either end. */
export const RELATION_ENDS = {
  /** 含まれる */
  WITHIN: { from: ['Area'], to: ['Area'] },
  /** 所在・管轄 */
  LOCATED_IN: { from: ['Organization'], to: ['Area'] },
  /** 所属 */
  UNIT_OF: { from: ['Organization'], to: ['Organization'] },
  /** 役職が属する組織 */
  POST_OF: { from: ['Post'], to: ['Organization'] },
  /** 対象地域 */
  SERVES: { from: ['Body', 'Activity'], to: ['Area'] },
  /** 下部組織: from the part to the whole */
  PART_OF: { from: ['Body'], to: ['Body'] },
  /** 事務局 */
  SECRETARIAT_OF: { from: ['Organization'], to: ['Body'] },
  /** 事業運営・実施主体 */
  OPERATES: { from: ['Organization'], to: ['Body'] },
  /** 構成・参加 */
  MEMBER_OF: { from: ['Organization', 'Profession', 'Post'], to: ['Body'] },
  /** 助言 */
  ADVISES: { from: ['Organization'], to: ['Body'] },
  /** 支援 */
  SUPPORTS: { from: ['Organization'], to: ['Body'] },
  /** 設立 */
  ESTABLISHED: { from: ['Organization'], to: ['Body'] },
  /** 開催 */
  MEETING_OF: { from: ['Meeting'], to: ['Body'] },
  /** 開催回での役割 */
  TOOK_PART_IN: { from: ['Organization', 'Post', 'Profession'], to: ['Meeting'] },
  /** 実施 */
  CONDUCTED: { from: ['Organization'], to: ['Activity'] },
  /** 人員を出す */
  STAFFED: { from: ['Organization'], to: ['Activity'] },
  /** 成果物の作成 */
  PRODUCED: { from: ['Body'], to: ['Output'] },
  /** 事業の枠組み */
  UNDER: { from: ['Body', 'Activity'], to: ['Programme'] },
  /** 取組項目が属する事業 */
  ITEM_OF: { from: ['Initiative'], to: ['Programme'] },
  /** 対応する取組項目 */
  ADDRESSES: { from: ['Body', 'Activity'], to: ['Initiative'] },
  /** 後継: from the later to the earlier */
  SUCCEEDS: { from: ['Body'], to: ['Body'] },
  /** 留意事項の対象 */
  ABOUT: {
    from: ['Lesson'],
    to: ['Area', 'Organization', 'Body', 'Meeting', 'Activity', 'Output', 'Programme', 'Initiative'],
  },
  /** 発行 */
  PUBLISHED: { from: ['Organization'], to: ['Source'] },
  /** 引用元: from the citing source to the cited one */
  BASED_ON: { from: ['Source'], to: ['Source'] },
} as const satisfies Record<string, { from: readonly NodeLabel[]; to: readonly NodeLabel[] }>;
export type RelationType = keyof typeof RELATION_ENDS;
export const RELATION_TYPES = Object.keys(RELATION_ENDS) as RelationType[];

/** How the role kinds of the API are stored as relation types. */
export const ROLE_RELATIONS = {
  SECRETARIAT: 'SECRETARIAT_OF',
  OPERATOR: 'OPERATES',
  MEMBER: 'MEMBER_OF',
  ADVISER: 'ADVISES',
  SUPPORTER: 'SUPPORTS',
  FOUNDER: 'ESTABLISHED',
} as const satisfies Record<string, RelationType>;
export type RoleKind = keyof typeof ROLE_RELATIONS;
export const ROLE_KINDS = Object.keys(ROLE_RELATIONS) as RoleKind[];

export const AREA_KINDS = ['COUNTRY', 'PREFECTURE', 'MUNICIPALITY', 'WIDE_AREA', 'LIVING_AREA'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export const ORGANIZATION_KINDS = [
  'MINISTRY',
  'PREFECTURE',
  'MUNICIPALITY',
  'WIDE_AREA_UNION',
  'HEALTH_CENTER',
  'DEPARTMENT',
  'COMMUNITY_SUPPORT_CENTER',
  'MEDICAL_ASSOCIATION',
  'DENTAL_ASSOCIATION',
  'PHARMACIST_ASSOCIATION',
  'CARE_PROVIDER_ASSOCIATION',
  'SOCIAL_WELFARE_COUNCIL',
  'SILVER_CENTER',
  'HOSPITAL',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const BODY_KINDS = ['COUNCIL', 'WORKING_GROUP', 'SUBCOMMITTEE', 'TEAM', 'CONFERENCE'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_FUNCTIONS = [
  'DECISION',
  'RULES',
  'EVALUATION',
  'MULTI_PROFESSION',
  'HOSPITAL_DISCHARGE',
  'INFORMATION_SHARING',
  'PUBLIC_AWARENESS',
  'DAILY_LIFE_SUPPORT',
  'CASE_REVIEW',
  'MEDICAL_CARE_STRENGTHENING',
] as const;
export type BodyFunction = (typeof BODY_FUNCTIONS)[number];

export const ACTIVITY_KINDS = ['SURVEY', 'STUDY'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const CAPACITIES = ['MODERATOR', 'FACILITATOR', 'RECORDER', 'GENERAL_AFFAIRS', 'PARTICIPANT'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const PRODUCTION_STAGES = ['DRAFTED', 'SETTLED'] as const;
export type ProductionStage = (typeof PRODUCTION_STAGES)[number];

export const PASSAGE_KINDS = ['COVER', 'SECTION', 'PARAGRAPH', 'FIGURE', 'FOOTNOTE', 'ENTRY'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Standing of a claim: 記載, 推定, 推奨, 予定. */
export const STANDINGS = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What is known. `OPEN` only ever stands at the end of a period: the source says that it goes on.
 * The other three nothings are different things: said not to be, not said, not looked at.
 */
export const KNOWN_STATES = ['KNOWN', 'STATED_NONE', 'NOT_STATED', 'NOT_REVIEWED', 'OPEN'] as const;
export type KnownState = (typeof KNOWN_STATES)[number];

/** The states that may stand for an answer that is missing. */
export const GAP_STATES = ['STATED_NONE', 'NOT_STATED', 'NOT_REVIEWED'] as const;
export type GapState = (typeof GAP_STATES)[number];

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];
