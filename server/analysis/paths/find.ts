import type { BodyNode, DomainNode } from '../../domain/model.js';
import { nearestCommonBody } from './nearest.js';
import { LIMITS, search, type Limits } from './search.js';
import type { Neighbours } from './wave.js';
import { netOf, waysOf, type Way } from './ways.js';

/** How two things are connected. */

/** UNDECIDED: there was more to look at than the limits allow. */
export type PathState = 'FOUND' | 'TOO_LONG' | 'UNREACHABLE' | 'UNDECIDED' | 'SAME';

export interface Connection {
  readonly state: PathState;
  /** The steps of the shortest ways, also of those that are too long; null where there are none. */
  readonly length: number | null;
  readonly ways: readonly Way[];
  /** Whether there are more shortest ways than are given. */
  readonly hasMore: boolean;
  readonly nearestCommonBody: BodyNode | null;
  /** The end of which nothing is written that a way could lead over, if that is why there is none. */
  readonly alone: DomainNode | null;
}

/** So many ways are given at most. */
export const MOST_WAYS = 50;

const NONE = { length: null, ways: [], hasMore: false, nearestCommonBody: null, alone: null } as const;

/** The shortest ways between two things, none of more than `maxLength` steps. */
export async function connect(
  from: DomainNode,
  to: DomainNode,
  maxLength: number,
  neighbours: Neighbours,
  limits: Limits = LIMITS,
): Promise<Connection> {
  if (from.id === to.id) return { ...NONE, state: 'SAME', length: 0 };
  const searched = await search(from, to, neighbours, limits);
  const { length } = searched;
  if (length === null && !searched.complete) return { ...NONE, state: 'UNDECIDED' };
  if (length === null) {
    const { start, goal } = searched;
    const alone = start.isAlone ? from : goal.isAlone ? to : null;
    return { ...NONE, state: 'UNREACHABLE', alone };
  }
  const net = netOf(searched);
  if (length > maxLength) {
    const nearest = await nearestCommonBody(searched, net, neighbours, limits);
    return { ...NONE, state: 'TOO_LONG', length, nearestCommonBody: nearest };
  }
  const ways = waysOf(net, from, to.id, MOST_WAYS + 1);
  return {
    ...NONE,
    state: 'FOUND',
    length,
    ways: ways.slice(0, MOST_WAYS),
    hasMore: ways.length > MOST_WAYS,
  };
}
