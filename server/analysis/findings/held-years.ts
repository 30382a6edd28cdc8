import { fiscalYearOf } from '../../domain/period.js';
import type { MeetingRecord } from '../snapshot.js';

/**
 * The fiscal years in which a meeting may have been held: one, two where only its calendar year is known, none where no
 * date is given.
 */
export function yearsHeld({ node }: MeetingRecord): readonly number[] {
  if (node.heldOn === null) return [];
  const year = fiscalYearOf(node.heldOn);
  return node.heldOnPrecision === 'YEAR' ? [year, year + 1] : [year];
}

/** Whether it is certain that it was held in that fiscal year. */
export function isHeldIn(meeting: MeetingRecord, fiscalYear: number): boolean {
  const years = yearsHeld(meeting);
  return years.length === 1 && years[0] === fiscalYear;
}
