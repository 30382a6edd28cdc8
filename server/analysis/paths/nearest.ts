import type { BodyNode, DomainNode } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import { entersBetween, isTooMuch, LIMITS, type Limits, type Search } from './search.js';
import type { Neighbours, Wave } from './wave.js';
import type { Net } from './ways.js';

/**
 * The body that two things reach with the fewest steps in all; of several the one that is as far from the one as
 * from the other, then by id. No body can be nearer than one on a shortest way; only where none lies on one, both
 * waves go on until no nearer one can come.
 */
export async function nearestCommonBody(
  { start, goal, length }: Search,
  net: Net,
  neighbours: Neighbours,
  limits: Limits = LIMITS,
): Promise<BodyNode | null> {
  if (length === null) return null;
  const onWay = best([...net.values()].flatMap(({ node }) => candidate(node, start, goal, length)));
  if (onWay !== null) return onWay.body;
  const [from, to] = [endOf(start), endOf(goal)];
  if (from === null || to === null) return null;
  const enters = entersBetween(from, to);
  for (;;) {
    const found = best([...start.reached.values()].flatMap(({ node }) => candidate(node, start, goal, null)));
    // Neither end is a body, so that a body with no more steps is at most one less away from either.
    const far = found === null ? Infinity : found.sum - 1;
    const growing = [start, goal].filter((wave) => !wave.spent && wave.depth < far);
    const [wave] = growing.sort((a, b) => a.edge.length - b.edge.length);
    if (wave === undefined || isTooMuch(start, goal, limits)) return found?.body ?? null;
    await wave.grow(neighbours, enters);
  }
}

interface Candidate {
  readonly body: BodyNode;
  readonly sum: number;
  /** By how many steps it is nearer to one end than to the other. */
  readonly uneven: number;
}

/** @param length of the ways that the thing lies on; null where it has to be reached from both ends */
function candidate(node: DomainNode, start: Wave, goal: Wave, length: number | null): Candidate[] {
  if (node.label !== 'Body') return [];
  const [a, b] = [start.reached.get(node.id)?.depth, goal.reached.get(node.id)?.depth];
  if (length === null) {
    if (a === undefined || b === undefined) return [];
    return [{ body: node, sum: a + b, uneven: Math.abs(a - b) }];
  }
  const before = a ?? (b === undefined ? null : length - b);
  return before === null ? [] : [{ body: node, sum: length, uneven: Math.abs(2 * before - length) }];
}

function best(candidates: readonly Candidate[]): Candidate | null {
  const [first] = [...candidates].sort(
    (a, b) => a.sum - b.sum || a.uneven - b.uneven || compareText(a.body.id, b.body.id),
  );
  return first ?? null;
}

function endOf({ reached }: Wave): DomainNode | null {
  const [end] = reached.values();
  return end?.node ?? null;
}
