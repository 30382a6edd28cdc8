import type { Id } from './model.js';

/** One claim that `part` is part of `whole`. */
export interface PartOf {
  readonly part: Id;
  readonly whole: Id;
}

/**
 * How far below the top each body stands among the bodies given: 0 without a parent among them, else
 * one more than the lowest of its parents. A cycle, which a checked case cannot have, ends where it closes.
 */
export function ranks(bodies: readonly Id[], claims: readonly PartOf[]): ReadonlyMap<Id, number> {
  const shown = new Set(bodies);
  const parents = new Map<Id, Id[]>();
  for (const { part, whole } of claims) {
    if (!shown.has(part) || !shown.has(whole)) continue;
    parents.set(part, [...(parents.get(part) ?? []), whole]);
  }
  const found = new Map<Id, number>();
  const rankOf = (id: Id, below: ReadonlySet<Id>): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = new Set(below).add(id);
    const above = (parents.get(id) ?? []).filter((parent) => !path.has(parent));
    const rank = above.reduce((deepest, parent) => Math.max(deepest, rankOf(parent, path) + 1), 0);
    found.set(id, rank);
    return rank;
  };
  for (const id of bodies) rankOf(id, new Set());
  return found;
}
