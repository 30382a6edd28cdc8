import type { Options } from '../url.js';
import { sourceOfId, type SourceRow } from './list.js';

/** Which documents are open: what the address says, the first where it says nothing, and what is selected. */

const ALL = 'all';
const NONE = 'none';

/** The ids of the documents that are open. */
export function openSources(
  rows: readonly SourceRow[],
  { open }: Options,
  selected: string | null,
): ReadonlySet<string> {
  if (open === ALL) return new Set(rows.map(({ id }) => id));
  const own = sourceOfId(rows, selected);
  const said = open === undefined ? (own ? [] : rows.slice(0, 1).map(({ id }) => id)) : open.split(',');
  const known = rows.filter(({ id }) => said.includes(id) || id === own?.id);
  return new Set(known.map(({ id }) => id));
}

/** What the address says after one document was opened or closed. */
export function toggled(rows: readonly SourceRow[], open: ReadonlySet<string>, id: string): string {
  const next = rows.filter((row) => (row.id === id ? !open.has(id) : open.has(row.id)));
  if (next.length === rows.length) return ALL;
  return next.length === 0 ? NONE : next.map((row) => row.id).join(',');
}

/** What the address says when all are open. */
export const ALL_OPEN = ALL;
