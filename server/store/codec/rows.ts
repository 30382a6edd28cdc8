import type { DomainNode, Id, NodeOf, Relation, Release } from '../../domain/model.js';
import type { NodeLabel } from '../../domain/vocabulary.js';
import { ownLabel, relationType } from '../cypher/identifiers.js';
import type { Row, Value, Values } from '../engine/engine.js';
import { number, text } from './fields.js';
import { decodeNode } from './node.js';
import { decodeRelation } from './relation.js';

/** Rows of the query catalogue as domain objects. All of these throw on a row that is not as the query says. */

/** Column `labels`: the label of the domain among them. */
export function labelOf(row: Row): NodeLabel {
  const labels = row['labels'];
  if (!Array.isArray(labels)) throw new Error('a row without labels');
  return ownLabel(labels.map(String));
}

/** Columns `labels` and `node`. */
export function nodeOf(row: Row): DomainNode {
  return decodeNode(labelOf(row), mapOf(row['node']));
}

/** Columns `labels` and `node`, of a query that gives nodes of this label only. */
export function nodeWithLabel<L extends NodeLabel>(label: L, row: Row): NodeOf<L> {
  return decodeNode(label, mapOf(row['node']));
}

/** Columns `type` and `relation`, with the ends known. */
export function relationOf(row: Row, from: Id, to: Id): Relation {
  return decodeRelation(relationType(text.read(row, 'type')), from, to, mapOf(row['relation']));
}

/** Columns `type`, `relation`, and the ids of both ends as `source` and `target`. */
export function relationWithEnds(row: Row): Relation {
  return relationOf(row, text.read(row, 'source'), text.read(row, 'target'));
}

/** The properties of the release node; null when nothing was loaded yet. */
export function releaseOf(value: Value | undefined): Release | null {
  const stored = mapOf(value);
  if (stored['id'] === undefined) return null;
  return {
    id: text.read(stored, 'id'),
    loadedAt: text.read(stored, 'loadedAt'),
    nodeCount: number.read(stored, 'nodeCount'),
    relationCount: number.read(stored, 'relationCount'),
  };
}

/** Column `name` of the one row of a count. */
export function countOf(rows: readonly Row[], name: string): number {
  return number.read(rows[0] ?? {}, name);
}

export function mapOf(value: Value | undefined): Values {
  if (typeof value !== 'object' || value === null || isList(value))
    throw new Error('a row without properties');
  return value;
}

const isList = (value: Values | readonly Value[]): value is readonly Value[] => Array.isArray(value);
