import type { MeetingNode } from './model.js';
import { fiscalYearOf } from './period.js';

/** The fiscal year in which a meeting was held; null without a day, and where only the calendar year is told, which lies in two. */
export function fiscalYearHeld({
  heldOn,
  heldOnPrecision,
}: Pick<MeetingNode, 'heldOn' | 'heldOnPrecision'>): number | null {
  return heldOn === null || heldOnPrecision === 'YEAR' ? null : fiscalYearOf(heldOn);
}
