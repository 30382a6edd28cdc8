import type { DomainGraph, DomainNode, Id, NodeOf, Relation, Release } from '../domain/model.js';
import { byId, compareText } from '../domain/order.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import type { Window } from '../domain/period.js';
import type { NodeLabel } from '../domain/vocabulary.js';
import { nodeOf, nodeWithLabel, relationOf, relationWithEnds, releaseOf } from './codec/rows.js';
import { text } from './codec/fields.js';
import { byTime, decodeStep } from './codec/step.js';
import { byPassage } from './citing.js';
import { coverageOf } from './coverage.js';
import { CITING_NODES, CITING_RELATIONS, needleOf } from './cypher/citing.js';
import * as listings from './cypher/listings.js';
import * as queries from './cypher/read.js';
import * as scope from './cypher/scope.js';
import { nearQuery, searchListing } from './cypher/search.js';
import { windowParameters } from './cypher/selection.js';
import type { Row, Transaction } from './engine/engine.js';
import * as port from './graph-store.js';
import { matchedName } from './matched.js';
import { nearestNames } from './nearest.js';
import { byPlace } from './order.js';
import { readPage } from './read-page.js';

/** Answers the questions of the port within one transaction, with a fixed number of queries each. */
export class CypherReader implements port.GraphReader {
  readonly #tx: Transaction;

  constructor(tx: Transaction) {
    this.#tx = tx;
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
    const rows = await this.#tx.run(queries.nodesOfLabel(label));
    return rows.map((row) => nodeWithLabel(label, row)).sort(byId);
  }

  async expand(ids: readonly Id[], step: port.Step, window: Window): Promise<port.Neighbour[][]> {
    if (step.types.length === 0) return ids.map(() => []);
    const rows = await this.#tx.run(queries.expand(step, window), {
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
    const rows = await this.#tx.run(queries.bodiesOfAreas(contained, window), {
      ids: unique(ids),
      ...windowParameters(window),
    });
    return groupById(ids, rows, (row) => nodeWithLabel('Body', row), byId);
  }

  async areaClosure(ids: readonly Id[]): Promise<Id[][]> {
    const rows = await this.#tx.run(queries.AREA_CLOSURE, { ids: unique(ids) });
    return groupById(ids, rows, (row) => text.read(row, 'area'), compareText);
  }

  areas(filter: port.AreaFilter, window: Window, page: port.PageRequest) {
    return readPage(this.#tx, listings.areaListing(filter, window), page, areaOf);
  }

  organizations(filter: port.OrganizationFilter, window: Window, page: port.PageRequest) {
    return readPage(this.#tx, listings.organizationListing(filter, window), page, organizationOf);
  }

  bodies(filter: port.BodyFilter, window: Window, page: port.PageRequest) {
    return readPage(this.#tx, listings.bodyListing(filter, window), page, bodyOf);
  }

  meetings(filter: port.MeetingFilter, page: port.PageRequest) {
    return readPage(this.#tx, listings.meetingListing(filter), page, meetingOf);
  }

  activities(filter: port.ActivityFilter, page: port.PageRequest) {
    return readPage(this.#tx, listings.activityListing(filter), page, activityOf);
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

  async lessons(area: Id | null): Promise<NodeOf<'Lesson'>[]> {
    const rows =
      area === null
        ? await this.#tx.run(scope.ALL_LESSONS)
        : await this.#tx.run(scope.LESSONS_OF_AREA, { area });
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
      this.#tx.run(CITING_NODES, { needles }),
      this.#tx.run(CITING_RELATIONS, { needles }),
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

const areaOf = (row: Row): NodeOf<'Area'> => nodeWithLabel('Area', row);
const organizationOf = (row: Row): NodeOf<'Organization'> => nodeWithLabel('Organization', row);
const bodyOf = (row: Row): NodeOf<'Body'> => nodeWithLabel('Body', row);
const meetingOf = (row: Row): NodeOf<'Meeting'> => nodeWithLabel('Meeting', row);
const activityOf = (row: Row): NodeOf<'Activity'> => nodeWithLabel('Activity', row);

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
