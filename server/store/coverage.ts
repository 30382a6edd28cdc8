import { NODE_LABELS, RELATION_TYPES, STANDINGS, type Standing } from '../domain/vocabulary.js';
import { number, oneOf, text } from './codec/fields.js';
import { labelOf } from './codec/rows.js';
import { relationType } from './cypher/identifiers.js';
import type { Row } from './engine/engine.js';
import type { CoverageCount, CoverageGroup } from './graph-store.js';

/** Rows of the counting queries as counts, in the order of the closed lists. */
export function coverageOf(nodes: readonly Row[], relations: readonly Row[]): CoverageCount {
  return {
    nodes: ordered(
      NODE_LABELS,
      nodes.map((row) => group(labelOf(row), row)),
    ),
    relations: ordered(
      RELATION_TYPES,
      relations.map((row) => group(relationType(text.read(row, 'type')), row)),
    ),
  };
}

const standing = oneOf(STANDINGS);

function group<K extends string>(kind: K, row: Row): CoverageGroup<K> {
  return {
    kind,
    standing: standing.read(row, 'standing'),
    total: number.read(row, 'total'),
    cited: number.read(row, 'cited'),
  };
}

function ordered<K extends string>(
  kinds: readonly K[],
  groups: readonly CoverageGroup<K>[],
): readonly CoverageGroup<K>[] {
  const place = (kind: K, of: Standing): number =>
    kinds.indexOf(kind) * STANDINGS.length + STANDINGS.indexOf(of);
  return [...groups].sort((a, b) => place(a.kind, a.standing) - place(b.kind, b.standing));
}
