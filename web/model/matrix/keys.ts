import type { Grid } from './grid.js';

/** Moving in the matrix by keys, as in a grid of the ARIA practices. Heads and totals are cells too. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the first and the last lines are, beside those of organisations and bodies. */
export const HEAD = 'head';
export const HOLDER_TOTALS = ['bodies', 'relations', 'roles'] as const;
export const BODY_TOTALS = ['relations', 'secretariat'] as const;
export type HolderTotal = (typeof HOLDER_TOTALS)[number];
export type BodyTotal = (typeof BODY_TOTALS)[number];

/** The totals at the end of a row, and the rows of totals at the foot. */
export function totalsOf({ rowAxis }: Pick<Grid, 'rowAxis'>): {
  readonly side: readonly (HolderTotal | BodyTotal)[];
  readonly foot: readonly (HolderTotal | BodyTotal)[];
} {
  return rowAxis === 'holder'
    ? { side: HOLDER_TOTALS, foot: BODY_TOTALS }
    : { side: BODY_TOTALS, foot: ['bodies', 'relations'] };
}

/** The names of all rows and columns, by which a cell is found again after the lines changed places. */
export function keysOf(grid: Grid): {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
} {
  const { side, foot } = totalsOf(grid);
  const totals = (names: readonly string[]): string[] => names.map((name) => `total:${name}`);
  return {
    rows: [HEAD, ...grid.rows.map(({ id }) => id), ...totals(foot)],
    columns: [HEAD, ...grid.columns.map(({ id }) => id), ...totals(side)],
  };
}

/** The cell that stands at a place: a block is one cell, found at its first place. */
export function ownerOf(grid: Grid, place: Place): Place & { readonly last: Place } {
  const cell = grid.cells[place.row - 1]?.[place.column - 1];
  if (cell?.kind !== 'block') return { ...place, last: place };
  const [from, to] = [cell.from + 1, cell.to + 1];
  return grid.rowAxis === 'holder'
    ? { row: from, column: place.column, last: { row: to, column: place.column } }
    : { row: place.row, column: from, last: { row: place.row, column: to } };
}

/** How many rows PageUp and PageDown go. */
const PAGE = 10;

/** Where a key leads from a place; null when it is not one of the grid. */
export function moveIn(grid: Grid, from: Place, key: string, ctrl: boolean): Place | null {
  const { rows, columns } = keysOf(grid);
  const last = { row: rows.length - 1, column: columns.length - 1 };
  const owner = ownerOf(grid, from);
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const toRow = (row: number): Place => ({ row: within(row, last.row), column: from.column });
  const toColumn = (column: number): Place => ({ row: from.row, column: within(column, last.column) });
  switch (key) {
    case 'ArrowDown':
      return owner.last.row >= last.row ? from : toRow(owner.last.row + 1);
    case 'ArrowUp':
      return toRow(owner.row - 1);
    case 'ArrowRight':
      return owner.last.column >= last.column ? from : toColumn(owner.last.column + 1);
    case 'ArrowLeft':
      return toColumn(owner.column - 1);
    case 'PageDown':
      return toRow(from.row + PAGE);
    case 'PageUp':
      return toRow(from.row - PAGE);
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : toColumn(0);
    case 'End':
      return ctrl ? last : toColumn(last.column);
    default:
      return null;
  }
}
