import type { DomainGraph, Release } from '../server/domain/model.js';
import { NODE_LABELS, RELATION_TYPES } from '../server/domain/vocabulary.js';

/** What a graph holds, counted by label and by type, and its release id: text for a terminal. */
export function summaryOf(graph: DomainGraph, release: Release): string {
  const counted = (names: readonly string[], of: (name: string) => number): string[] =>
    names
      .map((name) => ({ name, count: of(name) }))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `  ${String(count).padStart(6)}  ${name}`);
  return [
    `${release.nodeCount} nodes`,
    ...counted(NODE_LABELS, (label) => graph.nodes.filter((node) => node.label === label).length),
    `${release.relationCount} relations`,
    ...counted(RELATION_TYPES, (type) => graph.relations.filter((relation) => relation.type === type).length),
    `release ${release.id}`,
  ].join('\n');
}
