import type { Id } from '../../server/domain/model.js';
import type { Capacity, ProductionStage, RelationType } from '../../server/domain/vocabulary.js';
import type { PeriodEntry } from '../schema.js';

/** What tells one relation from another. */
export interface RelationKey {
  readonly type: RelationType;
  readonly from: Id;
  readonly to: Id;
  readonly period?: PeriodEntry | undefined;
  readonly capacity?: Capacity | null | undefined;
  readonly stage?: ProductionStage | null | undefined;
}

const slug = (text: string): string => text.toLowerCase().replaceAll('_', '-');

/** When the claim begins, as written; when only its end is told, that end. */
function startOf(period: PeriodEntry | undefined): string | null {
  if (period === undefined) return null;
  if ('during' in period) return slug(period.during);
  if (period.from !== undefined) return slug(period.from);
  return period.through === undefined ? null : `until-${slug(period.through)}`;
}

/**
 * A readable id, stable as long as the claim is: `org-a~secretariat-of~body-b~fy2012`. The start stands
 * in it when the claim is dated, then the capacity or the stage when it has one.
 */
export function relationId(key: RelationKey): Id {
  const parts = [key.from, slug(key.type), key.to, startOf(key.period), key.capacity, key.stage];
  return parts
    .filter((part) => part !== null && part !== undefined)
    .map(slug)
    .join('~');
}
