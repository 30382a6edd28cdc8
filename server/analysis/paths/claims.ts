import type { DomainNode, Id, Relation } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import type { NodeLabel, RelationType, Standing } from '../../domain/vocabulary.js';
import type { Linked } from '../snapshot.js';

/** Over which claims a way may lead, and which of several between the same two things it leads over. */

/** The relations of governance, the most telling first. */
export const PATH_TYPES = [
  'SECRETARIAT_OF',
  'OPERATES',
  'MEMBER_OF',
  'ADVISES',
  'SUPPORTS',
  'ESTABLISHED',
  'PART_OF',
  'UNIT_OF',
  'POST_OF',
  'MEETING_OF',
  'TOOK_PART_IN',
] as const satisfies readonly RelationType[];
export type PathType = (typeof PATH_TYPES)[number];

/** What a way may begin or end at. */
export const END_LABELS: readonly NodeLabel[] = ['Organization', 'Post', 'Profession', 'Body', 'Meeting'];

/** The firmest first: what is only to be, or ought to be, comes last. */
const FIRMNESS: readonly Standing[] = ['STATED', 'INFERRED', 'PLANNED', 'RECOMMENDED'];

/** The type of a claim that a way may lead over; null for all others. */
export function pathTypeOf(relation: Relation): PathType | null {
  return PATH_TYPES.find((type) => type === relation.type) ?? null;
}

/**
 * Order of the claims that connect the same two things: the firmest standing first, then the most telling type,
 * then as the source lists them. A way leads over the first alone, so that ways differ by things, not by claims.
 */
export function compareClaims(a: Relation, b: Relation): number {
  return (
    FIRMNESS.indexOf(a.standing) - FIRMNESS.indexOf(b.standing) ||
    placeOf(a) - placeOf(b) ||
    a.order - b.order ||
    compareText(a.id, b.id)
  );
}

function placeOf({ type }: Relation): number {
  return (PATH_TYPES as readonly RelationType[]).indexOf(type);
}

/** The things next to one, each once, with the claim that a way to it leads over; by id. */
export function closest(links: readonly Linked<DomainNode>[]): Linked<DomainNode>[] {
  const best = new Map<Id, Linked<DomainNode>>();
  for (const link of links) {
    const before = best.get(link.node.id);
    if (before === undefined || compareClaims(link.relation, before.relation) < 0) {
      best.set(link.node.id, link);
    }
  }
  return [...best.values()].sort((a, b) => compareText(a.node.id, b.node.id));
}
