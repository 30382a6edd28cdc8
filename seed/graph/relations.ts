import type { Relation } from '../../server/domain/model.js';
import { located, type ReadCase } from '../case.js';
import { linksOf } from '../check/book.js';
import { checkedPeriod, citationsOf, textOrNull } from './claims.js';
import { relationId } from './ids.js';

/**
 * The relations of one file. `order` counts through the file, so that the members of a body come as
 * its source lists them, over as many entries as they are written in.
 */
export function relationsOf(file: ReadCase): Relation[] {
  return located([file], 'relations')
    .flatMap(linksOf)
    .map(({ value, from, to }, order) => ({
      id: value.id ?? relationId({ ...value, from, to }),
      type: value.type,
      from,
      to,
      period: checkedPeriod(value.period),
      standing: value.standing,
      note: textOrNull(value.note),
      citations: citationsOf(value.cite, value.standing),
      joint: value.joint ?? false,
      capacity: value.capacity ?? null,
      stage: value.stage ?? null,
      needsReview: value.needsReview ?? false,
      order,
    }));
}
