import { createHash } from 'node:crypto';
import { sortedJson } from '../server/domain/canonical.js';
import type { DomainGraph, Release } from '../server/domain/model.js';
import { compareText } from '../server/domain/order.js';

const ID_LENGTH = 16;

/** The graph as the one text that stands for it: nodes and relations by id, keys sorted, nothing else. */
export function canonicalJson(graph: DomainGraph): string {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): string =>
    [...items]
      .sort((a, b) => compareText(a.id, b.id))
      .map(sortedJson)
      .join(',');
  return `{"nodes":[${byId(graph.nodes)}],"relations":[${byId(graph.relations)}]}`;
}

/** The release of a graph. Its id is made from the content alone; `loadedAt` is when it is loaded. */
export function releaseOf(graph: DomainGraph, loadedAt: Date = new Date()): Release {
  return {
    id: createHash('sha256').update(canonicalJson(graph), 'utf8').digest('hex').slice(0, ID_LENGTH),
    loadedAt: loadedAt.toISOString(),
    nodeCount: graph.nodes.length,
    relationCount: graph.relations.length,
  };
}
