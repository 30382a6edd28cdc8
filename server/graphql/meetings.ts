import type { MeetingModel } from './model.js';

/** Order of a body's meetings: by ordinal, then day, then id; what is not known comes last. */
export function byOrdinal({ it: a }: MeetingModel, { it: b }: MeetingModel): number {
  return (
    (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) ||
    compare(a.heldOn ?? '9999', b.heldOn ?? '9999') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
