import { makesKnown } from '../../domain/known.js';
import type { Id } from '../../domain/model.js';
import type { BodyRecord } from '../snapshot.js';
import { basisOf, claimOf } from './basis.js';
import { changeOf, type Change } from './change.js';
import { succeededSentence } from './words/structure.js';
import type { Years } from './years.js';

/**
 * What a new body takes the place of.
 *
 * @param record of a body that is new
 * @param ended bodies that are no more
 */
export function successions(record: BodyRecord, ended: ReadonlySet<Id>, years: Years): Change[] {
  const claims = record.predecessors.filter(
    ({ relation, node }) => makesKnown(relation.standing) && ended.has(node.id),
  );
  const predecessors = [...new Map(claims.map(({ node }) => [node.id, node])).values()];
  return predecessors.map((predecessor) => {
    const relations = claims.flatMap(({ relation, node }) => (node.id === predecessor.id ? [relation] : []));
    const basis = basisOf(relations.map(claimOf), record.body);
    const members = {
      ...basis,
      kind: 'SUCCEEDED',
      record,
      predecessor,
      beforeState: 'STATED_NONE',
      afterState: 'KNOWN',
      sentence: succeededSentence(record.body, predecessor, years, basis.standing),
      needsReview: basis.standing === 'INFERRED' || relations.some(({ needsReview }) => needsReview),
    } as const;
    return changeOf(members, predecessor.id);
  });
}
