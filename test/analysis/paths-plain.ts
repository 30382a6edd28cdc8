import { PATH_TYPES, compareClaims } from '../../server/analysis/paths/claims.js';
import type { Neighbours } from '../../server/analysis/paths/wave.js';
import type { DomainGraph, DomainNode, Id, Relation } from '../../server/domain/model.js';
import { overlaps, type Window } from '../../server/domain/period.js';
import type { Standing } from '../../server/domain/vocabulary.js';

/** Ways over a whole graph, found the plain way: everything is looked at, nothing is clever. */

export interface Plain {
  readonly nodes: readonly DomainNode[];
  /** What a way may lead over at that time. */
  readonly claims: readonly Relation[];
}

/** What of a graph a way may lead over. */
export function plainOf(graph: DomainGraph, window: Window, standings: readonly Standing[]): Plain {
  const nodes = graph.nodes.filter((node) => overlaps(node.period, window));
  const there = new Set(nodes.map(({ id }) => id));
  const types: readonly string[] = PATH_TYPES;
  return {
    nodes,
    claims: graph.relations.filter(
      (relation) =>
        types.includes(relation.type) &&
        standings.includes(relation.standing) &&
        overlaps(relation.period, window) &&
        there.has(relation.from) &&
        there.has(relation.to),
    ),
  };
}

/** The neighbours of the search, over the same claims. Tells of every call. */
export function neighboursIn({ nodes, claims }: Plain, onCall: () => void = () => undefined): Neighbours {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return async (ids) => {
    onCall();
    return ids.map((id) =>
      claims.flatMap((relation) => {
        const other = relation.from === id ? relation.to : relation.to === id ? relation.from : null;
        const node = other === null ? undefined : byId.get(other);
        return node === undefined ? [] : [{ relation, node }];
      }),
    );
  };
}

/** The fewest steps from one thing to every other, over no profession but the ends. */
export function depthsFrom(start: Id, ends: readonly Id[], { nodes, claims }: Plain): Map<Id, number> {
  const mayEnter = (id: Id): boolean =>
    ends.includes(id) || nodes.find((node) => node.id === id)?.label !== 'Profession';
  const depths = new Map([[start, 0]]);
  for (let depth = 0, grown = true; grown; depth += 1) {
    const next = claims
      .flatMap(({ from, to }) => [
        [from, to],
        [to, from],
      ])
      .flatMap(([near = '', far = '']) => (depths.get(near) === depth && mayEnter(far) ? [far] : []))
      .filter((id) => !depths.has(id));
    for (const id of next) depths.set(id, depth + 1);
    grown = next.length > 0;
  }
  return depths;
}

/** All ways with the fewest steps, as the ids that they lead over. */
export function shortestWays(from: Id, to: Id, plain: Plain): Id[][] {
  const depths = depthsFrom(to, [from, to], plain);
  const extend = (way: Id[]): Id[][] => {
    const last = way.at(-1) ?? '';
    if (last === to) return [way];
    const nearer = plain.nodes.filter(
      ({ id }) => depths.get(id) === (depths.get(last) ?? 0) - 1 && claimsBetween(last, id, plain).length > 0,
    );
    return nearer.flatMap(({ id }) => extend([...way, id]));
  };
  return depths.has(from) ? extend([from]) : [];
}

/** The claims that connect two things, the one to lead over first. */
export function claimsBetween(a: Id, b: Id, { claims }: Plain): Relation[] {
  return claims
    .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    .sort(compareClaims);
}
