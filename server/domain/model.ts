import type { Period } from './period.js';
import type {
  ActivityKind,
  AreaKind,
  BodyFunction,
  BodyKind,
  Capacity,
  GapState,
  OrganizationKind,
  PassageKind,
  Precision,
  ProductionStage,
  RelationType,
  RoleKind,
  Standing,
} from './vocabulary.js';

/** The domain graph as plain data: what a case file becomes, and what a store holds and gives back. */

/** A readable slug, stable for ever: `body-sakai-council`. */
export type Id = string;

/** Text in Japanese and, where we have it, English. Ours, never a sentence of the source. */
export interface Text {
  readonly ja: string;
  readonly en: string | null;
}

/** Where a claim is written. The passage carries the source and the locator. */
export interface Citation {
  readonly passage: Id;
  readonly standing: Standing;
  /** Why the claim is inferred, or what to know when reading it. */
  readonly note: Text | null;
}

/** A number the source gives, with its unit: 87 percent. */
export interface Figure {
  readonly label: Text;
  readonly value: number;
  readonly unit: string;
  readonly standing: Standing;
  readonly citations: readonly Citation[];
}

/** How often a body met, or was to meet, in a fiscal year. Two that disagree are both kept. */
export interface MeetingTally {
  readonly fiscalYear: number;
  readonly count: number;
  readonly standing: Standing;
  /** How the count is made up, if the source says: four living areas, two each. */
  readonly basis: Text | null;
  readonly citations: readonly Citation[];
}

/** Why an answer is missing. */
export interface Gap {
  readonly state: GapState;
  readonly reason: Text;
  readonly citations: readonly Citation[];
}

/** Why a body has no role of a kind in a period. */
export interface RoleGap extends Gap {
  readonly role: RoleKind;
  readonly period: Period;
  /** The source says it of a group as a whole without naming who for which: 個別の記載なし. */
  readonly forGroup: boolean;
}

/** A name that a body had before. */
export interface FormerName {
  /** As written in the source. */
  readonly name: string;
  readonly kana: string | null;
  readonly nameEn: string | null;
  /** When it had this name; the end is always known. */
  readonly period: Period;
  readonly standing: Standing;
  readonly citations: readonly Citation[];
}

interface NodeBase {
  readonly id: Id;
  /** As written in the source, byte for byte. */
  readonly name: string;
  readonly kana: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly period: Period;
  readonly standing: Standing;
  readonly citations: readonly Citation[];
}

export interface AreaNode extends NodeBase {
  readonly label: 'Area';
  readonly kind: AreaKind;
  /** 全国地方公共団体コード, six digits with the check digit; a string, for it may start with 0. */
  readonly code: string | null;
  /** A class of areas that the source does not name one by one. */
  readonly collective: boolean;
  /** What a missing body or role of this area means. */
  readonly gap: Gap | null;
}
export interface OrganizationNode extends NodeBase {
  readonly label: 'Organization';
  readonly kind: OrganizationKind;
  /** Named only as a class: it stands for those of its area and is never one named organisation. */
  readonly collective: boolean;
}
export interface BodyNode extends NodeBase {
  readonly label: 'Body';
  readonly kind: BodyKind;
  readonly functions: readonly BodyFunction[];
  readonly purpose: Text | null;
  readonly tallies: readonly MeetingTally[];
  readonly figures: readonly Figure[];
  readonly gaps: readonly RoleGap[];
  /** The names it had before `name`, earliest first; their periods share no day. */
  readonly formerNames: readonly FormerName[];
  /** Fiscal years of which the sources speak for this body, ascending. Derived at load. */
  readonly years: readonly number[];
}
export interface PostNode extends NodeBase {
  readonly label: 'Post';
}
export interface ProfessionNode extends NodeBase {
  readonly label: 'Profession';
}
export interface MeetingNode extends NodeBase {
  readonly label: 'Meeting';
  readonly ordinal: number | null;
  /** First day of what was said; the precision tells how much was said. */
  readonly heldOn: string | null;
  readonly heldOnPrecision: Precision | null;
  /** Attendances (延べ), not distinct persons. */
  readonly attendance: number | null;
  readonly agenda: readonly Text[];
  readonly figures: readonly Figure[];
}
export interface ActivityNode extends NodeBase {
  readonly label: 'Activity';
  readonly kind: ActivityKind;
  readonly targets: readonly Text[];
  readonly method: Text | null;
  readonly figures: readonly Figure[];
  readonly years: readonly number[];
}
export interface OutputNode extends NodeBase {
  readonly label: 'Output';
  readonly completedOn: string | null;
  readonly completedOnPrecision: Precision | null;
}
export interface ProgrammeNode extends NodeBase {
  readonly label: 'Programme';
}
export interface InitiativeNode extends NodeBase {
  readonly label: 'Initiative';
  /** ア to ク. */
  readonly symbol: string;
}
export interface LessonNode extends NodeBase {
  readonly label: 'Lesson';
  readonly summary: Text;
}
export interface SourceNode extends NodeBase {
  readonly label: 'Source';
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnPrecision: Precision | null;
  readonly url: string | null;
}
export interface PassageNode extends NodeBase {
  readonly label: 'Passage';
  readonly kind: PassageKind;
  readonly source: Id;
  /** 坂井地区広域連合／実施方法／第2段落 */
  readonly locator: string;
  readonly locatorEn: string | null;
  /** False where our extract lacks what stands there, as the pictures of figures. */
  readonly reviewed: boolean;
}

export type DomainNode =
  | AreaNode
  | OrganizationNode
  | BodyNode
  | PostNode
  | ProfessionNode
  | MeetingNode
  | ActivityNode
  | OutputNode
  | ProgrammeNode
  | InitiativeNode
  | LessonNode
  | SourceNode
  | PassageNode;

/** The node type that a label stands for. */
export type NodeOf<L extends DomainNode['label']> = Extract<DomainNode, { label: L }>;

export interface Relation {
  readonly id: Id;
  readonly type: RelationType;
  readonly from: Id;
  readonly to: Id;
  readonly period: Period;
  readonly standing: Standing;
  readonly note: Text | null;
  readonly citations: readonly Citation[];
  /** SECRETARIAT_OF: shared with another. */
  readonly joint: boolean;
  /** TOOK_PART_IN: in what capacity. */
  readonly capacity: Capacity | null;
  /** PRODUCED: which stage of the work. */
  readonly stage: ProductionStage | null;
  /** SUCCEEDS: concluded by us and to be confirmed. */
  readonly needsReview: boolean;
  /** Place among its fellows as the source lists them, from 0. */
  readonly order: number;
}

export interface DomainGraph {
  readonly nodes: readonly DomainNode[];
  readonly relations: readonly Relation[];
}

export interface Release {
  /** Content hash over the canonical graph: the same input gives the same id everywhere. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly loadedAt: string;
  readonly nodeCount: number;
  readonly relationCount: number;
}
