import { setImmediate as breath } from 'node:timers/promises';
import type { DomainGraph, DomainNode, Id, Relation } from '../domain/model.js';
import { encodeNode } from './codec/node.js';
import { isComparable, printOf, samePlace } from './codec/print.js';
import { encodeRelation } from './codec/relation.js';
import { labelOf } from './codec/rows.js';
import { optionalText, text, type Properties } from './codec/fields.js';
import { STORED_NODES, STORED_RELATIONS } from './cypher/load.js';
import type { Row, Transaction } from './engine/engine.js';

/** How the graph that is there differs from the one that is to be, so that a load writes that and no more. */

/** A node or a relation with all that is to be stored of it. */
export interface Encoded<T> {
  readonly item: T;
  readonly properties: Properties;
}

/** What becomes of the nodes, or of the relations. All that is in none of the lists stays as it is. */
export interface Difference<T> {
  readonly fresh: readonly Encoded<T>[];
  readonly changed: readonly Encoded<T>[];
  /** Changed too, but of another label or between other ends: to be made anew. */
  readonly moved: readonly Encoded<T>[];
  readonly gone: readonly Id[];
}

export interface Delta {
  readonly nodes: Difference<DomainNode>;
  readonly relations: Difference<Relation>;
  /** Relations that go when one of their ends is made anew, changed or not. */
  readonly torn: readonly Encoded<Relation>[];
  /** Whether all that was stored can be compared: else what did not change may be among the changed. */
  readonly exact: boolean;
}

/** Things that are looked at in one go: a process that loads goes on answering in between. */
const AT_ONCE = 1_000;

type Prints = ReadonlyMap<Id, string | null>;

export async function deltaTo(tx: Transaction, graph: DomainGraph): Promise<Delta> {
  const [nodeRows, relationRows] = await Promise.all([tx.run(STORED_NODES), tx.run(STORED_RELATIONS)]);
  const [nodePrints, relationPrints] = [printsOf(nodeRows), printsOf(relationRows)];
  const labels = new Map(nodeRows.map((row) => [text.read(row, 'id'), labelOf(row)]));
  const nodes = await difference(
    graph.nodes,
    nodePrints,
    encodedNode,
    ({ id, label }) => labels.get(id) === label,
  );
  const relations = await difference(graph.relations, relationPrints, encodedRelation, (_, before, after) =>
    samePlace(before, after),
  );
  return {
    nodes,
    relations,
    torn: tornBy(nodes.moved, graph.relations, relations),
    exact: [...nodePrints.values(), ...relationPrints.values()].every(isComparable),
  };
}

function tornBy(
  anew: readonly Encoded<DomainNode>[],
  relations: readonly Relation[],
  { fresh, moved }: Difference<Relation>,
): Encoded<Relation>[] {
  if (anew.length === 0) return [];
  const ends = new Set(anew.map(({ item }) => item.id));
  const made = new Set([...fresh, ...moved].map(({ item }) => item.id));
  return relations
    .filter(({ id, from, to }) => (ends.has(from) || ends.has(to)) && !made.has(id))
    .map(encodedRelation);
}

function printsOf(rows: readonly Row[]): Prints {
  return new Map(rows.map((row) => [text.read(row, 'id'), optionalText.read(row, 'print')]));
}

function encodedNode(item: DomainNode): Encoded<DomainNode> {
  return { item, properties: printed([item.label], encodeNode(item)) };
}

function encodedRelation(item: Relation): Encoded<Relation> {
  return { item, properties: printed([item.type, item.from, item.to], encodeRelation(item)) };
}

function printed(as: readonly string[], properties: Properties): Properties {
  return { ...properties, print: printOf(as, properties) };
}

async function difference<T extends { readonly id: Id }>(
  items: readonly T[],
  prints: Prints,
  encoded: (item: T) => Encoded<T>,
  stays: (item: T, before: string | null, after: string) => boolean,
): Promise<Difference<T>> {
  const fresh: Encoded<T>[] = [];
  const changed: Encoded<T>[] = [];
  const moved: Encoded<T>[] = [];
  const gone = new Set(prints.keys());
  for (const [index, item] of items.entries()) {
    if (index % AT_ONCE === 0) await breath();
    const whole = encoded(item);
    const [before, after] = [prints.get(item.id) ?? null, text.read(whole.properties, 'print')];
    if (!gone.delete(item.id)) fresh.push(whole);
    else if (!stays(item, before, after)) moved.push(whole);
    else if (before !== after) changed.push(whole);
  }
  return { fresh, changed, moved, gone: [...gone] };
}
