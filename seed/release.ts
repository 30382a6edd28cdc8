import { createHash } from 'node:crypto';
import type { DomainGraph, Release } from '../server/domain/model.js';

const ID_LENGTH = 16;

/** Surrogates stand for code points above all others: U+E000 to U+FFFF come before them. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);

/** The order of code points, the same on every machine and in every engine: no locale, no UTF-16 order. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** JSON with the keys of every object in code point order and without spaces. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`);
  return `{${parts.join(',')}}`;
}

/** The graph as the one text that stands for it: nodes and relations by id, keys sorted, nothing else. */
export function canonicalJson(graph: DomainGraph): string {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): string =>
    [...items]
      .sort((a, b) => byCodePoint(a.id, b.id))
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
