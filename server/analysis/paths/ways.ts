import type { DomainNode, Id, Relation } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import { meetings, type Search } from './search.js';
import type { Wave } from './wave.js';

/** The shortest ways that a search has found, in the order of the ids that they lead over. */

/** One claim that a way leads over. */
export interface WayStep {
  readonly relation: Relation;
  readonly from: DomainNode;
  readonly to: DomainNode;
}

/** A way: what it leads over, both ends included, and its steps. */
export interface Way {
  readonly nodes: readonly DomainNode[];
  readonly steps: readonly WayStep[];
}

/** The things of all shortest ways, each with the steps that lead on from it. */
export type Net = ReadonlyMap<Id, { readonly node: DomainNode; readonly onward: readonly WayStep[] }>;

/** What the shortest ways lead over; only for a search that has found some. */
export function netOf({ start, goal }: Search): Net {
  const onward = new Map<Id, { node: DomainNode; onward: WayStep[] }>();
  const at = (node: DomainNode): WayStep[] => {
    const known = onward.get(node.id) ?? { node, onward: [] };
    onward.set(node.id, known);
    return known.onward;
  };
  const middle = meetings(start, goal);
  for (const { near, far, relation } of links(start, middle)) {
    at(far);
    at(near).push({ relation, from: near, to: far });
  }
  for (const { near, far, relation } of links(goal, middle)) {
    at(near);
    at(far).push({ relation, from: far, to: near });
  }
  for (const { onward: steps } of onward.values()) steps.sort((a, b) => compareText(a.to.id, b.to.id));
  return onward;
}

interface Link {
  /** The thing that is one step nearer to the end from which the wave came. */
  readonly near: DomainNode;
  readonly far: DomainNode;
  readonly relation: Relation;
}

/** All links of a wave over which one of the things was reached. */
function links({ reached }: Wave, of: readonly Id[]): Link[] {
  const found: Link[] = [];
  const seen = new Set(of);
  const waiting = [...of];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const far = reached.get(id);
    for (const { id: nearId, relation } of far?.from ?? []) {
      const near = reached.get(nearId);
      if (far === undefined || near === undefined) continue;
      found.push({ near: near.node, far: far.node, relation });
      if (!seen.has(nearId)) waiting.push(nearId);
      seen.add(nearId);
    }
  }
  return found;
}

/** The first `most` ways of a net, by the ids of what they lead over. Every step of a net leads to the goal. */
export function waysOf(net: Net, from: DomainNode, to: Id, most: number): Way[] {
  const found: Way[] = [];
  const walk = (node: DomainNode, steps: readonly WayStep[]): void => {
    if (node.id === to) {
      found.push({ nodes: [from, ...steps.map((step) => step.to)], steps });
      return;
    }
    for (const step of net.get(node.id)?.onward ?? []) {
      if (found.length === most) return;
      walk(step.to, [...steps, step]);
    }
  };
  walk(from, []);
  return found;
}
