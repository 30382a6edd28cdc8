import { CAPACITIES, type RelationType } from '../../server/domain/vocabulary.js';
import { located, problemAt } from '../case.js';
import type { Rule } from './book.js';

/** Keys that only one type of relation has. */
const ONLY_ON = {
  joint: 'SECRETARIAT_OF',
  capacity: 'TOOK_PART_IN',
  stage: 'PRODUCED',
  needsReview: 'SUCCEEDS',
} as const satisfies Record<string, RelationType>;

/** The keys that belong to one type stand on that type only, and who took part did so in a capacity. */
export const extras: Rule = (book) =>
  located(book.cases, 'relations').flatMap((entry) => {
    const { type } = entry.value;
    const misplaced = Object.entries(ONLY_ON).flatMap(([key, owner]) =>
      entry.value[key as keyof typeof ONLY_ON] === undefined || type === owner
        ? []
        : [
            problemAt(
              entry,
              [key],
              `'${key}' on a relation of the type ${type}`,
              `only ${owner} has it: remove it`,
              'key',
            ),
          ],
    );
    if (type !== 'TOOK_PART_IN' || entry.value.capacity !== undefined) return misplaced;
    const fix = `add 'capacity:' with one of ${CAPACITIES.join(', ')}`;
    return [...misplaced, problemAt(entry, ['type'], "TOOK_PART_IN without a 'capacity'", fix)];
  });
