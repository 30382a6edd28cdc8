import type { DomainGraph, DomainNode, Id, NodeOf, Relation, Release } from '../domain/model.js';
import { byId, compareText } from '../domain/order.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import { ALWAYS, type Window } from '../domain/period.js';
import type { NodeLabel } from '../domain/vocabulary.js';
import { nodeOf, nodeWithLabel, relationOf, relationWithEnds, releaseOf } from './codec/rows.js';
import { number, text } from './codec/fields.js';
import { byTime, decodeStep } from './codec/step.js';
import { runBounded } from './bounded.js';
import { byPassage } from './citing.js';
import { coverageOf } from './coverage.js';
import { CITING_NODES, CITING_RELATIONS, needleOf } from './cypher/citing.js';
import * as listings from './cypher/listings.js';
import * as queries from './cypher/read.js';
import * as scope from './cypher/scope.js';
import { nearQuery, searchListing } from './cypher/search.js';
import type { Listing } from './cypher/pages.js';
import { windowParameters } from './cypher/selection.js';
import type { Row, Transaction } from './engine/engine.js';
import * as port from './graph-store.js';
import type { Listed } from './listed.js';
import { matchedName } from './matched.js';
import { nearestNames } from './nearest.js';
import { byPlace } from './order.js';
import { readPage } from './read-page.js';

/** Answers the questions of the port within one transaction, with a fixed number of queries each. */
export class CypherReader implements port.GraphReader {
  readonly #tx: Transaction;
  readonly #listed: Listed | null;

  /** @param listed the order of the long lists, for an engine that does not keep it itself */
  constructor(tx: Transaction, listed: Listed | null = null) {
    this.#tx = tx;
    this.#listed = listed;
  }

  async release(): Promise<Release | null> {
    const [row] = await this.#tx.run(queries.RELEASE);
    return row === undefined ? null : releaseOf(row['release']);
  }

  async history(): Promise<ReleaseStep[]> {
    const rows = await this.#tx.run(queries.RELEASE_STEPS);
    return rows.map((row) => decodeStep(row['step'])).sort(byTime);
  }

  async nodes(ids: readonly Id[]): Promise<(DomainNode | null)[]> {
    const rows = await this.#tx.run(queries.NODES_BY_ID, { ids: unique(ids) });
    const found = new Map(rows.map(nodeOf).map((node) => [node.id, node]));
    return ids.map((id) => found.get(id) ?? null);
  }

  async relations(ids: readonly Id[]): Promise<(Relation | null)[]> {
    const rows = await this.#tx.run(queries.RELATIONS_BY_ID, { ids: unique(ids) });
    const found = new Map(rows.map(relationWithEnds).map((relation) => [relation.id, relation]));
    return ids.map((id) => found.get(id) ?? null);
  }

  async areaByCode(code: string): Promise<NodeOf<'Area'> | null> {
    const [row] = await this.#tx.run(queries.AREA_BY_CODE, { code });
    return row === undefined ? null : nodeWithLabel('Area', row);
  }

  async all<L extends NodeLabel>(label: L): Promise<NodeOf<L>[]> {
    const rows = await runBounded(this.#tx, queries.nodesOfLabel(label));
    return rows.map((row) => nodeWithLabel(label, row)).sort(byId);
  }

  async expand(ids: readonly Id[], step: port.Step, window: Window): Promise<port.Neighbour[][]> {
    if (step.types.length === 0) return ids.map(() => []);
    const rows = await runBounded(this.#tx, queries.expand(step, window), {
      ids: unique(ids),
      ...windowParameters(window),
    });
    const neighbour = (row: Row): port.Neighbour => {
      const id = text.read(row, 'id');
      const node = nodeOf(row);
      const [from, to] = step.direction === 'out' ? [id, node.id] : [node.id, id];
      return { relation: relationOf(row, from, to), node };
    };
    return groupById(ids, rows, neighbour, byPlace);
  }

  async bodiesOfAreas(ids: readonly Id[], contained: boolean, window: Window): Promise<NodeOf<'Body'>[][]> {
    const rows = await runBounded(this.#tx, queries.bodiesOfAreas(contained, window), {
      ids: unique(ids),
      ...windowParameters(window),
    });
    return groupById(ids, rows, (row) => nodeWithLabel('Body', row), byId);
  }

  async areaClosure(ids: readonly Id[]): Promise<Id[][]> {
    const rows = await runBounded(this.#tx, queries.AREA_CLOSURE, { ids: unique(ids) });
    return groupById(ids, rows, (row) => text.read(row, 'area'), compareText);
  }

  areas(filter: port.AreaFilter, window: Window, page: port.PageRequest) {
    return this.#page('Area', filter, window, page, () => listings.areaListing(filter, window));
  }

  organizations(filter: port.OrganizationFilter, window: Window, page: port.PageRequest) {
    return this.#page('Organization', filter, window, page, () =>
      listings.organizationListing(filter, window),
    );
  }

  bodies(filter: port.BodyFilter, window: Window, page: port.PageRequest) {
    return this.#page('Body', filter, window, page, () => listings.bodyListing(filter, window));
  }

  meetings(filter: port.MeetingFilter, page: port.PageRequest) {
    return this.#page('Meeting', filter, ALWAYS, page, () => listings.meetingListing(filter));
  }

  activities(filter: port.ActivityFilter, page: port.PageRequest) {
    return this.#page('Activity', filter, ALWAYS, page, () => listings.activityListing(filter));
  }

  /** By the order that is kept, where that says it all; else by asking the engine for the listing. */
  async #page<L extends NodeLabel>(
    label: L,
    filter: object,
    window: Window,
    page: port.PageRequest,
    listing: () => Listing,
  ): Promise<port.Page<NodeOf<L>>> {
    const { kinds, ...more } = filter as { readonly kinds?: readonly string[] };
    const release =
      this.#listed !== null && Object.values(more).every((value) => value === undefined)
        ? await this.release()
        : null;
    if (this.#listed === null || release === null) {
      return readPage(this.#tx, listing(), page, (row) => nodeWithLabel(label, row));
    }
    const { keys, total } = await this.#listed.page(this.#tx, release, { label, kinds, window }, page);
    const shown = keys.slice(0, page.first);
    const rows = await this.#tx.run(queries.NODES_BY_ID, { ids: shown.map(({ id }) => id) });
    const nodes = new Map(rows.map((row) => nodeWithLabel(label, row)).map((node) => [node.id, node]));
    const items = shown.flatMap(({ sort, id }) => {
      const item = nodes.get(id);
      return item ? [{ key: { sort, id }, item }] : [];
    });
    return { items, hasNext: keys.length > page.first, total };
  }

  async search(terms: readonly string[], page: port.PageRequest): Promise<port.Page<port.SearchHit>> {
    if (terms.length === 0) return { items: [], hasNext: false, total: 0 };
    return readPage(this.#tx, searchListing(terms), page, (row) => {
      const node = nodeOf(row);
      return { node, ...matchedName(node, terms) };
    });
  }

  async nearest(terms: readonly string[], first: number): Promise<readonly port.NearName[]> {
    const near = nearQuery(terms, port.NEAR_CANDIDATES);
    if (near === null) return [];
    const rows = await this.#tx.run(near.query, near.parameters);
    return nearestNames(rows.map(nodeOf), terms, first);
  }

  async years(): Promise<number[]> {
    const rows = await this.#tx.run(queries.YEARS);
    return rows.map((row) => number.read(row, 'year')).sort((a, b) => a - b);
  }

  async lessons(area: Id | null): Promise<NodeOf<'Lesson'>[]> {
    const rows =
      area === null
        ? await runBounded(this.#tx, scope.ALL_LESSONS)
        : await runBounded(this.#tx, scope.LESSONS_OF_AREA, { area });
    return rows.map((row) => nodeWithLabel('Lesson', row)).sort(byId);
  }

  async coverage(): Promise<port.CoverageCount> {
    const [nodes, relations] = await Promise.all([
      this.#tx.run(scope.COUNT_NODES),
      this.#tx.run(scope.COUNT_RELATIONS),
    ]);
    return coverageOf(nodes, relations);
  }

  async coverageOfAreas(areas: readonly Id[]): Promise<port.CoverageCount[]> {
    const ids = unique(areas);
    const [nodes, relations] = await Promise.all([
      this.#tx.run(scope.COUNT_NODES_OF_AREAS, { ids }),
      this.#tx.run(scope.COUNT_RELATIONS_OF_AREAS, { ids }),
    ]);
    const rowsOf = (rows: readonly Row[], id: Id): Row[] => rows.filter((row) => text.read(row, 'id') === id);
    return areas.map((id) => coverageOf(rowsOf(nodes, id), rowsOf(relations, id)));
  }

  async citing(passages: readonly Id[]): Promise<port.Citing[][]> {
    const needles = unique(passages).map(needleOf);
    const [nodes, relations] = await Promise.all([
      runBounded(this.#tx, CITING_NODES, { needles }),
      runBounded(this.#tx, CITING_RELATIONS, { needles }),
    ]);
    return byPassage(passages, nodes.map(nodeOf), relations.map(relationWithEnds));
  }

  async graph(): Promise<DomainGraph> {
    const [nodes, relations] = await Promise.all([
      this.#tx.run(queries.ALL_NODES),
      this.#tx.run(queries.ALL_RELATIONS),
    ]);
    return {
      nodes: nodes.map(nodeOf).sort(byId),
      relations: relations.map(relationWithEnds).sort(byId),
    };
  }
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)];

/** The rows of each id, which stands in the column `id`, in the order in which the ids were asked. */
function groupById<T>(
  ids: readonly Id[],
  rows: readonly Row[],
  decode: (row: Row) => T,
  order: (a: T, b: T) => number,
): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = text.read(row, 'id');
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [decode(row)]);
    else group.push(decode(row));
  }
  for (const group of groups.values()) group.sort(order);
  return ids.map((id) => [...(groups.get(id) ?? [])]);
}
