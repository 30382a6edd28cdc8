import type { OutlineRow } from './outline-rows.js';

/** What a key does in a tree of rows, as in the ARIA authoring practices. */
export type TreeMove =
  | { readonly does: 'focus'; readonly key: string }
  | { readonly does: 'open' | 'close'; readonly key: string }
  | { readonly does: 'select'; readonly key: string };

/** The move that a key makes from the row in focus; null when it does nothing here. */
export function moveOf(pressed: string, rows: readonly OutlineRow[], focused: string): TreeMove | null {
  const index = rows.findIndex((row) => row.node.key === focused);
  const row = rows[index];
  if (!row) return null;
  const focus = (to: OutlineRow | undefined): TreeMove | null =>
    to ? { does: 'focus', key: to.node.key } : null;
  switch (pressed) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.node.children.length === 0) return null;
      return row.open ? focus(rows[index + 1]) : { does: 'open', key: focused };
    case 'ArrowLeft':
      if (row.open) return { does: 'close', key: focused };
      return row.parentKey === null ? null : { does: 'focus', key: row.parentKey };
    case 'Enter':
    case ' ':
      return { does: 'select', key: focused };
    default:
      return null;
  }
}

/**
 * The row that typed letters lead to: the next one whose label starts with them, round the end.
 * A single letter starts after the row in focus, so that typing it again goes on.
 */
export function typedTo(
  typed: string,
  rows: readonly OutlineRow[],
  focused: string,
  labelOf: (row: OutlineRow) => string,
): string | null {
  const wanted = typed.normalize('NFKC').toLowerCase();
  const from = rows.findIndex((row) => row.node.key === focused) + (wanted.length === 1 ? 1 : 0);
  const found = [...rows.slice(from), ...rows.slice(0, from)].find((row) =>
    labelOf(row).normalize('NFKC').toLowerCase().startsWith(wanted),
  );
  return found?.node.key ?? null;
}
