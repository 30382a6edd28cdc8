import type { ShownGap } from '../domain/known.js';
import type {
  BodyNode,
  Citation,
  DomainNode,
  Figure,
  Id,
  MeetingTally,
  NodeOf,
  Relation,
  Release,
} from '../domain/model.js';
import type { Period } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { KnownState, RoleKind } from '../domain/vocabulary.js';
import type { NearName, Neighbour, SearchHit } from '../store/graph-store.js';
import type { BodyMeetings } from './diagram-meetings.js';
import type { Listed } from './paging.js';

/** What stands behind each type of the SDL: a thing of the domain with the time that holds for it. */

/** A thing, and the time at which it and all below it is asked about. */
export interface Scoped<T> {
  readonly it: T;
  readonly scope: Scope;
}

export type AreaModel = Scoped<NodeOf<'Area'>>;
export type OrganizationModel = Scoped<NodeOf<'Organization'>>;
export type PostModel = Scoped<NodeOf<'Post'>>;
export type ProfessionModel = Scoped<NodeOf<'Profession'>>;
export type BodyModel = Scoped<BodyNode>;
export type MeetingModel = Scoped<NodeOf<'Meeting'>>;
export type ActivityModel = Scoped<NodeOf<'Activity'>>;
export type OutputModel = Scoped<NodeOf<'Output'>>;
export type ProgrammeModel = Scoped<NodeOf<'Programme'>>;
export type InitiativeModel = Scoped<NodeOf<'Initiative'>>;
export type LessonModel = Scoped<NodeOf<'Lesson'>>;
export type SourceModel = Scoped<NodeOf<'Source'>>;
export type PassageModel = Scoped<NodeOf<'Passage'>>;

/** Who can hold a role. */
export type ActorModel = OrganizationModel | PostModel | ProfessionModel;
/** What has a name and evidence. */
export type EntityModel =
  | ActorModel
  | AreaModel
  | BodyModel
  | MeetingModel
  | ActivityModel
  | OutputModel
  | ProgrammeModel
  | InitiativeModel
  | SourceModel;
/** What has an id, claims apart. */
export type NodeModel = EntityModel | LessonModel | PassageModel;

/** A role with both its ends. */
export type RoleModel = Scoped<{
  readonly label: 'Role';
  readonly relation: Relation;
  readonly holder: DomainNode;
  readonly body: BodyNode;
}>;

/** A claim seen from one of its ends. */
export type ClaimModel = Scoped<Neighbour>;
export type CitationModel = Scoped<Citation>;
export type FigureModel = Scoped<Figure>;
export type MeetingTallyModel = Scoped<MeetingTally>;
export type GapModel = Scoped<ShownGap>;
export type PeriodModel = Period;
export type ReleaseModel = Scoped<Release>;

/** A diagram with all that it draws. */
export type DiagramModel = Scoped<{
  readonly area: NodeOf<'Area'>;
  readonly nodes: readonly DrawnNode[];
  readonly relations: readonly Relation[];
  readonly roleStates: readonly DrawnRoleState[];
  readonly state: KnownState;
  readonly reason: ShownGap['reason'] | null;
}>;
/** A box or chip. */
export interface DrawnNode {
  readonly node: DomainNode;
  readonly rank: number;
  readonly presence: KnownState;
}
/** Whether it is known who holds a kind of role. */
export interface DrawnRoleState {
  readonly body: Id;
  readonly role: RoleKind;
  readonly state: KnownState;
  readonly gap: ShownGap | null;
}
export type DiagramNodeModel = Scoped<DrawnNode>;
export type DiagramEdgeModel = Scoped<Relation>;
export type BodyRoleStateModel = Scoped<DrawnRoleState>;
export type BodyMeetingsModel = Scoped<BodyMeetings>;

export type AreaPageModel = Scoped<Listed<NodeOf<'Area'>>>;
export type OrganizationPageModel = Scoped<Listed<NodeOf<'Organization'>>>;
export type BodyPageModel = Scoped<Listed<BodyNode>>;
export type MeetingPageModel = Scoped<Listed<NodeOf<'Meeting'>>>;
export type ActivityPageModel = Scoped<Listed<NodeOf<'Activity'>>>;
/** What was found, and the folded terms that it was found by. */
export type SearchPageModel = Scoped<Listed<SearchHit> & { readonly terms: readonly string[] }>;
/** A thing whose name comes near. */
export type NearNameModel = Scoped<NearName>;

const ACTOR_LABELS: ReadonlySet<string> = new Set(['Organization', 'Post', 'Profession']);
const NAMELESS_LABELS: ReadonlySet<string> = new Set(['Lesson', 'Passage']);

/** The node as an entity, or null when it has no name of its own. */
export function asEntity(node: DomainNode, scope: Scope): EntityModel | null {
  return NAMELESS_LABELS.has(node.label) ? null : ({ it: node, scope } as EntityModel);
}

/** The node with its scope, whatever its label. */
export function asNode(node: DomainNode, scope: Scope): NodeModel {
  return { it: node, scope } as NodeModel;
}

/** The node as an actor; that it is one was checked when the graph was made. */
export function requireActor(node: DomainNode, scope: Scope): ActorModel {
  if (!ACTOR_LABELS.has(node.label)) throw new Error(`${node.id} is not an actor`);
  return { it: node, scope } as ActorModel;
}

/** The node as an entity; that it is one was checked when the graph was made. */
export function requireEntity(node: DomainNode, scope: Scope): EntityModel {
  const entity = asEntity(node, scope);
  if (entity === null) throw new Error(`${node.id} is not an entity`);
  return entity;
}

/** The body at the other end of a claim; that it is one was checked when the graph was made. */
export function bodyModel({ it, scope }: ClaimModel): BodyModel {
  if (it.node.label !== 'Body') throw new Error(`${it.node.id} is not a body`);
  return { it: it.node, scope };
}

/** The area at the other end of a claim; that it is one was checked when the graph was made. */
export function areaModel({ it, scope }: ClaimModel): AreaModel {
  if (it.node.label !== 'Area') throw new Error(`${it.node.id} is not an area`);
  return { it: it.node, scope };
}

/** Each of the things with the scope. */
export function scoped<T>(things: readonly T[], scope: Scope): Scoped<T>[] {
  return things.map((it) => ({ it, scope }));
}
