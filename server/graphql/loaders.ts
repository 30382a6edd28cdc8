import DataLoader from 'dataloader';
import type { BodyNode, DomainNode, Id, NodeOf } from '../domain/model.js';
import { overlaps, type Window } from '../domain/period.js';
import { ROLE_RELATIONS, type NodeLabel } from '../domain/vocabulary.js';
import type { Citing, CoverageCount, GraphReader, Neighbour, Step } from '../store/graph-store.js';

/** All roles that an actor has in bodies. */
export const ROLES_HELD: Step = { types: Object.values(ROLE_RELATIONS), direction: 'out' };
/** All roles that are held in a body. */
export const ROLES_IN: Step = { types: Object.values(ROLE_RELATIONS), direction: 'in' };

/**
 * The questions that the fields of one operation ask, batched: what is asked in the same turn of all items of
 * a list goes to the store as one question, and nothing is asked twice. One instance per operation.
 */
export class Loaders {
  readonly #reader: GraphReader;
  readonly #nodes: DataLoader<Id, DomainNode | null>;
  readonly #closures: DataLoader<Id, readonly Id[]>;
  readonly #coverages: DataLoader<Id, CoverageCount>;
  readonly #citings: DataLoader<Id, readonly Citing[]>;
  readonly #expansions = new Map<string, DataLoader<Id, readonly Neighbour[]>>();
  readonly #bodies = new Map<string, DataLoader<Id, readonly BodyNode[]>>();

  readonly #all = new Map<NodeLabel, Promise<readonly DomainNode[]>>();

  constructor(reader: GraphReader) {
    this.#reader = reader;
    this.#nodes = new DataLoader((ids) => reader.nodes(ids));
    this.#closures = new DataLoader((ids) => reader.areaClosure(ids));
    this.#coverages = new DataLoader((ids) => reader.coverageOfAreas(ids));
    this.#citings = new DataLoader((ids) => reader.citing(ids));
  }

  /** The node with this id, whatever its period; null when there is none. */
  node(id: Id): Promise<DomainNode | null> {
    return this.#nodes.load(id);
  }

  /** The node with this id if it has this label, whatever its period; else null. */
  async labelled<L extends DomainNode['label']>(id: Id, label: L): Promise<NodeOf<L> | null> {
    const node = await this.#nodes.load(id);
    return node?.label === label ? (node as NodeOf<L>) : null;
  }

  /** The same if the window selects it. */
  async selected<L extends DomainNode['label']>(id: Id, label: L, window: Window): Promise<NodeOf<L> | null> {
    const node = await this.labelled(id, label);
    return node !== null && overlaps(node.period, window) ? node : null;
  }

  /** All nodes with a label, by id. For labels that stay few. */
  async all<L extends NodeLabel>(label: L): Promise<readonly NodeOf<L>[]> {
    const known = this.#all.get(label) ?? this.#reader.all(label);
    this.#all.set(label, known);
    return (await known) as readonly NodeOf<L>[];
  }

  /** The neighbours of a node along a step that the window selects, in the order of the port. */
  expand(id: Id, step: Step, window: Window): Promise<readonly Neighbour[]> {
    const key = [step.direction, ...step.types, window.since, window.until].join(' ');
    return loaderOf(this.#expansions, key, (ids) => this.#reader.expand(ids, step, window)).load(id);
  }

  /** The nodes of one label at the other end of a step, each once, however many claims lead to it. */
  async neighbours<L extends DomainNode['label']>(
    id: Id,
    step: Step,
    window: Window,
    label: L,
  ): Promise<NodeOf<L>[]> {
    const found = await this.expand(id, step, window);
    const nodes = found.map(({ node }) => node).filter((node): node is NodeOf<L> => node.label === label);
    return [...new Map(nodes.map((node) => [node.id, node])).values()];
  }

  /** The bodies that serve an area, or one within it too, by id. */
  bodiesOfArea(id: Id, contained: boolean, window: Window): Promise<readonly BodyNode[]> {
    const key = [contained, window.since, window.until].join(' ');
    return loaderOf(this.#bodies, key, (ids) => this.#reader.bodiesOfAreas(ids, contained, window)).load(id);
  }

  /** An area and all areas within it, by id. */
  closure(area: Id): Promise<readonly Id[]> {
    return this.#closures.load(area);
  }

  /** Citations counted over what belongs to an area. */
  coverage(area: Id): Promise<CoverageCount> {
    return this.#coverages.load(area);
  }

  /** What rests on a passage: nodes by id, then relations by id. */
  citing(passage: Id): Promise<readonly Citing[]> {
    return this.#citings.load(passage);
  }
}

function loaderOf<T>(
  loaders: Map<string, DataLoader<Id, T>>,
  key: string,
  batch: (ids: readonly Id[]) => Promise<T[]>,
): DataLoader<Id, T> {
  const known = loaders.get(key);
  if (known !== undefined) return known;
  const loader = new DataLoader<Id, T>(batch);
  loaders.set(key, loader);
  return loader;
}
