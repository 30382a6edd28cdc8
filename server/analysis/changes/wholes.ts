import { makesKnown } from '../../domain/known.js';
import type { BodyNode } from '../../domain/model.js';
import type { BodyRecord, Linked } from '../snapshot.js';
import { basisOf, claimOf, joined } from './basis.js';
import { changeOf, type Found } from './change.js';
import type { KnownPair } from './existence.js';
import { movedSentence, perhapsMovedSentence, wholeNotWritten } from './words/structure.js';
import type { Years } from './years.js';

/**
 * Whether a body is part of another body than before. It moved when both years name a whole and not the same ones. When
 * only one of them does, it cannot be told: its whole may just not be there in the other year, and that a body is
 * part of none is nothing that a case can say.
 */
export function wholeChange({ before, after }: KnownPair, years: Years): Found | null {
  const [were, are] = [wholesOf(before), wholesOf(after)];
  if (sameBodies(were, are)) return null;
  const claims = [...linksOf(before), ...linksOf(after)].map(({ relation }) => claimOf(relation));
  const basis = basisOf(claims, after.body);
  const name = years.call(after.body, 'after');
  const shared = {
    ...basis,
    kind: 'MOVED',
    record: after,
    beforeState: were.length > 0 ? 'KNOWN' : 'NOT_STATED',
    afterState: are.length > 0 ? 'KNOWN' : 'NOT_STATED',
    partOfBefore: were,
    partOfAfter: are,
  } as const;
  if (were.length > 0 && are.length > 0) {
    const sentence = movedSentence(name, were, are, years, basis.standing);
    return {
      determined: true,
      change: changeOf({ ...shared, sentence, needsReview: basis.standing === 'INFERRED' }),
    };
  }
  const unknown = are.length === 0 ? 'after' : 'before';
  const silent = are.length === 0 ? years.to : years.from;
  return {
    determined: false,
    change: changeOf({
      ...shared,
      sentence: perhapsMovedSentence(name, are.length === 0 ? were : are, unknown, years),
      needsReview: false,
      note: joined([wholeNotWritten(silent), ...(basis.note ? [basis.note] : [])]),
    }),
  };
}

/** Claims of what it is part of, what only ought to be left out. */
function linksOf({ wholes }: BodyRecord): Linked<BodyNode>[] {
  return wholes.filter(({ relation, node }) => makesKnown(relation.standing) && makesKnown(node.standing));
}

/** The bodies that it is part of, each once. */
export function wholesOf(record: BodyRecord): BodyNode[] {
  return [...new Map(linksOf(record).map(({ node }) => [node.id, node])).values()];
}

function sameBodies(a: readonly BodyNode[], b: readonly BodyNode[]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return a.length === b.length && b.every(({ id }) => ids.has(id));
}
