import type { DomainGraph, DomainNode, Id, NodeOf, Relation, Release } from '../domain/model.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import type { Window } from '../domain/period.js';
import type { SearchMatch } from '../domain/searched.js';
import type {
  AreaKind,
  BodyFunction,
  BodyKind,
  NodeLabel,
  OrganizationKind,
  RelationType,
  RoleKind,
  Standing,
} from '../domain/vocabulary.js';

/**
 * THE PORT: what the rest of the product may ask of a graph engine, in domain words.
 *
 * Rules that hold for every method:
 * - A node is *selected* by a window when its period overlaps it; a relation when its own period and
 *   both its ends' periods overlap it. No method gives back anything that is not selected.
 * - Every list is in a total order, stated with the method; ties fall to the id, by code point.
 * - Ids that the release does not have give nothing and are no error.
 * - Failures: `DatabaseUnavailable` when the engine does not answer in time; `LimitExceeded` when a list without
 *   pages would be too long for one answer; all else is a bug and throws.
 */
export interface GraphStore {
  /**
   * Run `work` against one consistent state of the graph: a single read transaction, which on a cluster
   * goes to a reader. `work` must only read, and may be run again when the engine asks for a retry.
   */
  read<T>(work: (reader: GraphReader) => Promise<T>): Promise<T>;

  /**
   * Replace the whole graph by `graph` in one transaction. A graph with the release id that is there
   * already changes nothing of it, `loadedAt` included. Whoever reads sees the old graph or the new, never a mix.
   *
   * What became of each release in the next is kept: the steps of `log`, and where none of them leads from the
   * release that was there to this one, the step between the two graphs.
   */
  replace(graph: DomainGraph, release: Release, log?: readonly ReleaseStep[]): Promise<Release>;

  /** Create what the graph needs before its first load: unique ids and indexes. Idempotent. */
  prepare(): Promise<void>;

  /** Answer when the engine does; else throw `DatabaseUnavailable`. */
  ping(): Promise<void>;

  /** Give back all that is held. The store cannot be used afterwards. Idempotent. */
  close(): Promise<void>;
}

/** A slice of a list: at most `first` items that come after the key `after`. */
export interface PageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** The key of the last item already seen, or null for the start. */
  readonly after: PageKey | null;
}

/** The place of an item in a list: its sort key, then its id. */
export interface PageKey {
  readonly sort: string;
  readonly id: Id;
}

export interface Page<T> {
  readonly items: readonly { readonly key: PageKey; readonly item: T }[];
  readonly hasNext: boolean;
  /** Items in the whole list, whatever the page. */
  readonly total: number;
}

/** Where to go from a node: along relations of these types, outwards (`from` → `to`) or inwards. */
export interface Step {
  readonly types: readonly RelationType[];
  readonly direction: 'out' | 'in';
}

/** A relation seen from one of its ends, with the node at the other. */
export interface Neighbour {
  readonly relation: Relation;
  readonly node: DomainNode;
}

export interface AreaFilter {
  readonly kinds?: readonly AreaKind[] | undefined;
  /** Only areas within this one, at any depth, without itself. */
  readonly within?: Id | undefined;
  /** Folded text that the name, reading, English name or an alias contains. */
  readonly contains?: string | undefined;
  /** Whether a body serves the area itself. */
  readonly hasBodies?: boolean | undefined;
}
export interface OrganizationFilter {
  readonly kinds?: readonly OrganizationKind[] | undefined;
  /** Only those located in this area or one within it. */
  readonly area?: Id | undefined;
  readonly contains?: string | undefined;
  /** Only those that hold at least one role of these kinds. */
  readonly holds?: readonly RoleKind[] | undefined;
}
export interface BodyFilter {
  readonly kinds?: readonly BodyKind[] | undefined;
  /** Only those that serve this area or one within it. */
  readonly area?: Id | undefined;
  /** Only those with at least one of these functions. */
  readonly functions?: readonly BodyFunction[] | undefined;
  readonly contains?: string | undefined;
  /** Only those in which this actor holds a role, of `roles` when given. `roles` alone says nothing. */
  readonly heldBy?: Id | undefined;
  readonly roles?: readonly RoleKind[] | undefined;
}
export interface MeetingFilter {
  readonly body?: Id | undefined;
  /** Only meetings of bodies that serve this area or one within it. */
  readonly area?: Id | undefined;
  /** Only meetings whose date is this day or later. A month counts from its first day. */
  readonly heldFrom?: string | undefined;
  /** Only meetings whose date is this day or earlier. */
  readonly heldTo?: string | undefined;
}
export interface ActivityFilter {
  readonly area?: Id | undefined;
  readonly contains?: string | undefined;
}

export interface SearchHit {
  readonly node: DomainNode;
  /** The name, reading, English name or alias that matched, as stored. */
  readonly matched: string;
  /** What sort of name that is. */
  readonly by: SearchMatch;
}

/** A thing whose name comes near to what was typed. */
export interface NearName {
  readonly node: DomainNode;
  /** The name that comes near, as stored. */
  readonly name: string;
}

/** How many of one kind and standing there are, and how many of them have at least one citation. */
export interface CoverageGroup<K extends string> {
  readonly kind: K;
  readonly standing: Standing;
  readonly total: number;
  readonly cited: number;
}

/** How many entities are looked at for names that come near. */
export const NEAR_CANDIDATES = 50;

/** Citations counted. Only kinds and standings that there are; in the order of the closed lists. */
export interface CoverageCount {
  readonly nodes: readonly CoverageGroup<NodeLabel>[];
  readonly relations: readonly CoverageGroup<RelationType>[];
}

/** A node or a relation that a passage is cited for, in itself or in something that it holds. */
export type Citing =
  | { readonly node: DomainNode; readonly relation: null }
  | { readonly node: null; readonly relation: Relation };

/** Questions to one consistent state of the graph. */
export interface GraphReader {
  /** The release that is loaded, or null before the first load. */
  release(): Promise<Release | null>;

  /** What became of each release in the next, the earliest first; the last hundred steps. */
  history(): Promise<ReleaseStep[]>;

  /** The nodes with these ids, in the order asked, null where there is none. */
  nodes(ids: readonly Id[]): Promise<(DomainNode | null)[]>;

  /**
   * The relations with these ids, in the order asked, null where there is none. For the rare question
   * after a claim by its id: an engine may look through all relations for it.
   */
  relations(ids: readonly Id[]): Promise<(Relation | null)[]>;

  /** The area with this six-digit code, or null. */
  areaByCode(code: string): Promise<NodeOf<'Area'> | null>;

  /** All nodes with this label, by id. For labels that stay few: Programme, Source. */
  all<L extends NodeLabel>(label: L): Promise<NodeOf<L>[]>;

  /**
   * For each of the ids, in the order asked: the neighbours along the step that the window selects,
   * by the relation's `order`, then the other node's id, then the relation's id.
   */
  expand(ids: readonly Id[], step: Step, window: Window): Promise<Neighbour[][]>;

  /**
   * For each of the areas, in the order asked: the bodies that serve it, by id; with `contained`
   * also those that serve an area within it, at any depth, over links and areas that the window selects.
   */
  bodiesOfAreas(ids: readonly Id[], contained: boolean, window: Window): Promise<NodeOf<'Body'>[][]>;

  /** For each of the areas, in the order asked: itself and all areas within it, by id. */
  areaClosure(ids: readonly Id[]): Promise<Id[][]>;

  /** By id. */
  areas(filter: AreaFilter, window: Window, page: PageRequest): Promise<Page<NodeOf<'Area'>>>;
  /** By id. */
  organizations(
    filter: OrganizationFilter,
    window: Window,
    page: PageRequest,
  ): Promise<Page<NodeOf<'Organization'>>>;
  /** By id. */
  bodies(filter: BodyFilter, window: Window, page: PageRequest): Promise<Page<NodeOf<'Body'>>>;
  /** By date held, those without a date last, then id. */
  meetings(filter: MeetingFilter, page: PageRequest): Promise<Page<NodeOf<'Meeting'>>>;
  /** By id. */
  activities(filter: ActivityFilter, page: PageRequest): Promise<Page<NodeOf<'Activity'>>>;

  /**
   * Entities one of whose keys contains every one of the folded terms: those with a key that equals
   * the whole query first, then those with a key that begins with it, then the rest; shorter matching
   * keys first, then id. Terms in Latin letters find readings in romaji too, each rank after the same
   * rank of what is written so. Lessons and passages are not searched.
   */
  search(terms: readonly string[], page: PageRequest): Promise<Page<SearchHit>>;

  /**
   * At most `first` entities with a key that would contain the folded terms but for a slip of the finger:
   * fewest edits first, then the key nearest in length, then id. Looked for among the `NEAR_CANDIDATES`
   * entities whose keys share most pairs of letters with the terms, ties by id.
   */
  nearest(terms: readonly string[], first: number): Promise<readonly NearName[]>;

  /** The fiscal years of which the sources speak of bodies or activities, ascending. */
  years(): Promise<number[]>;

  /** Lessons about the area, an area within it, or anything located in or serving one; all when null. By id. */
  lessons(area: Id | null): Promise<NodeOf<'Lesson'>[]>;

  /** Citations counted over the whole graph: all nodes but passages, which are the evidence itself, and all relations. */
  coverage(): Promise<CoverageCount>;

  /**
   * For each of the areas, in the order asked: citations counted over what `lessons` calls the area's and
   * the meetings of its bodies: these nodes, and the relations that start or end at one of them, each once.
   */
  coverageOfAreas(areas: readonly Id[]): Promise<CoverageCount[]>;

  /**
   * For each of the passages, in the order asked: the nodes that cite it, their figures, tallies, gaps and
   * former names included, by id, then the relations that do, by id. For the rare question after what a
   * place carries: an engine may look through everything for it.
   */
  citing(passages: readonly Id[]): Promise<Citing[][]>;

  /** The whole graph as it was loaded: nodes and relations by id. For hashing, export and tests. */
  graph(): Promise<DomainGraph>;
}
