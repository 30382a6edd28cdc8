import type { DomainGraph, DomainNode, Id, Relation } from '../../../server/domain/model.js';
import { overlaps, type Window } from '../../../server/domain/period.js';
import { readScope, UNSCOPED } from '../../../server/domain/scope.js';
import type { At, Branch, Selection } from './documents.js';
import type { Hop } from './hops.js';

/** What a random document should be answered, worked out from the graph itself, naively and slowly. */

/** A thing of an answer: its type, its id, and what was asked below it. */
export interface Answered {
  readonly __typename: string;
  readonly id: Id;
  readonly [field: string]: unknown;
}

export const windowOf = (at: At | null): Window => readScope(at, UNSCOPED).window;

/** The relations of a hop that the window selects, with what is at the other end. */
function follow(
  graph: DomainGraph,
  from: Id,
  hop: Hop,
  window: Window,
): { relation: Relation; node: DomainNode }[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.relations
    .filter(({ type }) => hop.types.includes(type))
    .filter((relation) => (hop.direction === 'out' ? relation.from : relation.to) === from)
    .filter((relation) =>
      [relation, nodes.get(relation.from), nodes.get(relation.to)].every(
        (thing) => thing !== undefined && overlaps(thing.period, window),
      ),
    )
    .flatMap((relation) => {
      const node = nodes.get(hop.direction === 'out' ? relation.to : relation.from);
      return node !== undefined && hop.to.includes(node.label) ? [{ relation, node }] : [];
    });
}

/** The items of an answered field as things, whatever they are wrapped in. */
function itemsOf(value: unknown, hop: Hop): Answered[] {
  const items = (Array.isArray(value) ? value : value === null ? [] : [value]) as Record<string, unknown>[];
  return items.map((item) => (hop.through === undefined ? item : item[hop.through])) as Answered[];
}

/**
 * Where an answer is not what the graph says: one line per place; none when all is right. Nothing may be
 * there that the time does not select, and nothing that it selects may be missing.
 */
export function faultsIn(
  graph: DomainGraph,
  answer: Answered,
  selection: Selection,
  window: Window,
): string[] {
  const branches: readonly Branch[] = selection[answer.__typename as keyof Selection] ?? [];
  return branches.flatMap((branch) => {
    const { field, hop, at, below } = branch;
    const here = at === null ? window : windowOf(at);
    const found = follow(graph, answer.id, hop, here).map(({ node }) => node.id);
    // A claim is an item of its own; a thing to which several claims lead is there once.
    const expected = (hop.through === undefined ? [...new Set(found)] : found).sort();
    const items = itemsOf(answer[field], hop);
    const given = items.map(({ id }) => id).sort();
    const right = hop.single === true ? isFirst(given, expected) : String(given) === String(expected);
    const place = `${answer.id}.${field} ${here.since}: `;
    return right
      ? items.flatMap((item) => faultsIn(graph, item, below, here))
      : [`${place}given ${String(given)}; expected ${String(expected)}`];
  });
}

function isFirst(given: readonly Id[], expected: readonly Id[]): boolean {
  return expected.length === 0 ? given.length === 0 : given.length === 1 && expected.includes(given[0] ?? '');
}
