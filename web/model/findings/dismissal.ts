/** What a reader noted of a finding that needs no more attention. Pure: text in, text out. */

export interface Dismissal {
  /** In the reader's words; may be empty. */
  readonly note: string;
  /** The day it was noted, as 2014-09-03. */
  readonly on: string;
  /** The year that was looked at; null for none. */
  readonly fiscalYear: number | null;
  /** The release of the data in which it was found. */
  readonly release: string;
}

/** By id of the finding. */
export type Dismissed = ReadonlyMap<string, Dismissal>;

/** The longest note that is kept. */
export const MAX_NOTE = 1000;

/** Reads what was kept. What cannot be read counts as not there, entry by entry; it never throws. */
export function parseDismissed(text: string | null): Dismissed {
  const items = new Map<string, Dismissal>();
  for (const [id, value] of entriesOf(text)) {
    if (isDismissal(value)) items.set(id, { ...value, note: value.note.slice(0, MAX_NOTE) });
  }
  return items;
}

/** Writes what is to be kept. `parseDismissed` of it gives the same. */
export function formatDismissed(items: Dismissed): string {
  return JSON.stringify(Object.fromEntries(items));
}

function entriesOf(text: string | null): [string, unknown][] {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== 'object' || value === null) return false;
  const { note, on, fiscalYear, release } = value as Partial<Record<keyof Dismissal, unknown>>;
  return (
    typeof note === 'string' &&
    typeof on === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(on) &&
    (fiscalYear === null || Number.isInteger(fiscalYear)) &&
    typeof release === 'string'
  );
}
