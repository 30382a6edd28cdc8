import type { DomainNode, Id } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import { Wave, type Neighbours } from './wave.js';

/**
 * The search for the shortest ways, from both ends at once. The wave with the smaller edge grows, so that a hub is
 * asked about late or never. Each step costs one call of `neighbours`.
 */

/** How much is looked at before the search is given up. */
export interface Limits {
  /** Things reached from either end. */
  readonly things: number;
  /** Steps of both waves together. */
  readonly steps: number;
}

/** A search has an end on any graph: 20,000 things, and steps enough for any structure that people can follow. */
export const LIMITS: Limits = { things: 20_000, steps: 32 };

export interface Search {
  readonly start: Wave;
  readonly goal: Wave;
  /** The steps of the shortest ways; null when there is none, or none was found. */
  readonly length: number | null;
  /** Whether all was looked at that could be, as far as it mattered. */
  readonly complete: boolean;
}

/** Whether a way between two things may lead over a third: a profession stands at an end only. */
export function entersBetween(from: DomainNode, to: DomainNode): (node: DomainNode) => boolean {
  return (node) => node.label !== 'Profession' || node.id === from.id || node.id === to.id;
}

/** Looks for the shortest ways between two different things. */
export async function search(
  from: DomainNode,
  to: DomainNode,
  neighbours: Neighbours,
  limits: Limits = LIMITS,
): Promise<Search> {
  const [start, goal] = [new Wave(from), new Wave(to)];
  const enters = entersBetween(from, to);
  for (;;) {
    // Reached from both with the last step: no way is shorter, for every shorter one would have met before.
    if (meetings(start, goal).length > 0) {
      return { start, goal, length: start.depth + goal.depth, complete: true };
    }
    if (start.spent || goal.spent) return { start, goal, length: null, complete: true };
    if (isTooMuch(start, goal, limits)) return { start, goal, length: null, complete: false };
    await next(start, goal).grow(neighbours, enters);
  }
}

/** The things that both waves have at their edge, by id: on every shortest way lies exactly one of them. */
export function meetings(start: Wave, goal: Wave): Id[] {
  const [few, many] = start.edge.length <= goal.edge.length ? [start, goal] : [goal, start];
  const edge = new Set(many.edge);
  return few.edge.filter((id) => edge.has(id)).sort(compareText);
}

/** Whether looking further would be too much. */
export function isTooMuch(start: Wave, goal: Wave, limits: Limits): boolean {
  return start.reached.size + goal.reached.size > limits.things || start.depth + goal.depth >= limits.steps;
}

/** The wave to grow; of two with equally wide edges the one whose end has the lesser id, whichever was asked first. */
function next(start: Wave, goal: Wave): Wave {
  const wider = start.edge.length - goal.edge.length;
  if (wider !== 0) return wider < 0 ? start : goal;
  return compareText(endOf(start), endOf(goal)) <= 0 ? start : goal;
}

function endOf({ reached }: Wave): Id {
  const [end = ''] = reached.keys();
  return end;
}
