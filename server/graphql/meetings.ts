import { compareText } from '../domain/order.js';
import type { MeetingModel } from './model.js';

/** Order of a body's meetings: by ordinal, then day, then id; what is not known comes last. */
export function byOrdinal({ it: a }: MeetingModel, { it: b }: MeetingModel): number {
  return (
    (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) ||
    compareText(a.heldOn ?? '9999', b.heldOn ?? '9999') ||
    compareText(a.id, b.id)
  );
}
