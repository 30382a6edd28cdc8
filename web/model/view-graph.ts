/**
 * The view graph: what a picture of an area draws, in plain data.
 *
 * It is made of two answers of the API: `union` (everything, whatever the year) says what has a place,
 * `now` (the same question with `at`) says what is there. So a picture keeps every place in every year.
 */
import { isRoleLayer, LAYERS, type RoleLayer } from './layers.js';
import type { BodyMeetings, BodyMeetingsInput } from './meetings.js';

/** Role kinds a diagram draws, in the order of the legend. Founders are told in the drawer only. */
export type DrawnRole = RoleLayer;
export const DRAWN_ROLES: readonly DrawnRole[] = LAYERS.filter(isRoleLayer);

export type KnownState = 'KNOWN' | 'STATED_NONE' | 'NOT_STATED' | 'NOT_REVIEWED' | 'OPEN';
export type Standing = 'STATED' | 'INFERRED' | 'RECOMMENDED' | 'PLANNED';

/** Which of two claims of one thing is shown: the surer. */
export const STRONGEST_FIRST: readonly Standing[] = ['STATED', 'INFERRED', 'PLANNED', 'RECOMMENDED'];
const STATES: readonly KnownState[] = ['KNOWN', 'STATED_NONE', 'NOT_STATED', 'NOT_REVIEWED', 'OPEN'];

/** A standing of the API; what is not one counts as stated. */
export function standingOf(text: string | undefined): Standing {
  return STRONGEST_FIRST.find((standing) => standing === text) ?? 'STATED';
}

/** A state of the API; what is not one counts as known. */
export function knownStateOf(text: string | undefined): KnownState {
  return STATES.find((state) => state === text) ?? 'KNOWN';
}

/** The part of a GraphQL `Diagram` that the view graph is made of. */
export interface DiagramInput {
  readonly area: { readonly id: string; readonly name: string };
  readonly nodes: readonly DiagramNodeInput[];
  readonly edges: readonly DiagramEdgeInput[];
  readonly roleStates: readonly RoleStateInput[];
  /** Where meetings were asked for. */
  readonly meetings?: readonly BodyMeetingsInput[] | undefined;
}
export interface DiagramNodeInput {
  readonly id: string;
  readonly rank: number;
  readonly presence: string;
  readonly entity: EntityInput;
}
/** A `Period` of the API: ISO dates, half-open, null where the source gives none. */
export interface PeriodInput {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly label?: string | undefined;
}
/** `kind`, `functions`, `fiscalYears`, `areas` and `period` come with bodies, `collective` with organisations. */
export interface EntityInput {
  readonly __typename?: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly functions?: readonly string[] | null | undefined;
  readonly fiscalYears?: readonly number[] | null | undefined;
  readonly areas?: readonly { readonly id: string; readonly name: string }[] | null | undefined;
  readonly period?: PeriodInput | null | undefined;
  readonly collective?: boolean | null | undefined;
}
/** Roles point from holder to body, PART_OF from part to whole, SUCCEEDS from the later to the earlier. */
export interface DiagramEdgeInput {
  readonly id: string;
  readonly type: string;
  readonly role?: string | null | undefined;
  readonly source: string;
  readonly target: string;
  readonly standing: string;
  readonly joint: boolean;
  readonly order: number;
  readonly period: PeriodInput;
}
export interface RoleStateInput {
  readonly body: string;
  readonly role: string;
  readonly state: string;
  readonly gap?:
    | { readonly state: string; readonly reason?: string | null | undefined; readonly forGroup: boolean }
    | null
    | undefined;
}

/** Everything a picture of one area draws. */
export interface ViewGraph {
  readonly areaId: string;
  /** Parents before their parts; ghosts included, so that the order is the same in every year. */
  readonly bodies: readonly ViewBody[];
  readonly parts: readonly ViewPart[];
}
export interface ViewBody {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly kind: string;
  readonly functions: readonly string[];
  readonly rank: number;
  /** Bodies it is part of in any year, the one that places it first. */
  readonly parents: readonly string[];
  /** Names of areas, shown before the name: only for bodies of an area within the one drawn. */
  readonly serves: readonly string[];
  /** `unspoken`: selected, but no source speaks of it in this year. `ghost`: only in other years. */
  readonly state: 'shown' | 'unspoken' | 'ghost';
  /** Fiscal years of which the sources speak for it, ascending. */
  readonly years: readonly number[];
  /** First and last fiscal year of its own period, where known. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly groups: readonly ViewGroup[];
  /** What is written of its meetings in the shown year; where that was asked for. */
  readonly meetings?: BodyMeetings | undefined;
  /** The body that it takes the place of. */
  readonly succeedsId?: string | undefined;
}
/** One role of a body: who has a place in it, and what is known where nobody is in it. */
export interface ViewGroup {
  readonly role: DrawnRole;
  readonly joint: boolean;
  readonly chips: readonly ViewChip[];
  /** Set unless the holders are known. */
  readonly state?: ViewAbsence;
  /** The same, asked without a year: what a place has to have room for. */
  readonly everState?: ViewAbsence;
}
/** Why nobody is named: `forGroup` where the source says it of a group of bodies as a whole. */
export interface ViewAbsence {
  readonly known: KnownState;
  readonly forGroup: boolean;
  readonly reason: string | null;
}
/** One holder of a role. */
export interface ViewChip {
  readonly edgeId: string;
  readonly holderId: string;
  readonly label: string;
  readonly collective: boolean;
  readonly standing: Standing;
  readonly periodLabel: string;
  readonly isProfession: boolean;
  /** False: it holds a place because it is there in another year. */
  readonly present: boolean;
  /** It is there, and a filter hides it: its place stays empty. */
  readonly hidden?: boolean;
  /** Whether any year's claim is more, or less, than plainly stated: its mark needs room in every year. */
  readonly marked?: boolean;
  /** Every claim by which it holds the role in any year, `edgeId` among them. */
  readonly claims?: readonly string[];
}
/** A body's place in another. */
export interface ViewPart {
  readonly edgeId: string;
  readonly bodyId: string;
  readonly parentId: string;
  readonly standing: Standing;
  readonly present: boolean;
  /** It is there, and a filter hides its line. */
  readonly hidden?: boolean;
}

/** Who is shown of those who have a place in a group: in the shown year, and not hidden. */
export function shownChips({ chips }: Pick<ViewGroup, 'chips'>): readonly ViewChip[] {
  return chips.filter((chip) => chip.present && chip.hidden !== true);
}

/** The id under which a role of a body is selected when no holder is meant. */
export function groupId(bodyId: string, role: DrawnRole): string {
  return `${bodyId}~${role}`;
}

/** The id under which the meetings of a body are selected, or one of them. */
export function meetingsId(bodyId: string, one?: string): string {
  return one === undefined ? `${bodyId}~MEETING` : `${bodyId}~MEETING~${one}`;
}

/** Body and layer of what is selected by a part of a body; null when it is something else. */
export function partOfBody(selected: string): { readonly bodyId: string; readonly part: string } | null {
  const [, bodyId, part] = /^([^~]+)~([A-Z_]+)(?:~.+)?$/.exec(selected) ?? [];
  return bodyId === undefined || part === undefined ? null : { bodyId, part };
}
