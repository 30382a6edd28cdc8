import type { Messages } from '../locales/ja.js';
import type { Grid } from '../model/matrix/grid.js';
import type { Place } from '../model/matrix/keys.js';
import type { MatrixOrder } from '../model/matrix/order.js';

/** What a matrix is drawn with. */
export interface TableParts {
  readonly grid: Grid;
  readonly m: Messages;
  readonly order: MatrixOrder;
  /** The one cell that Tab leads to. */
  readonly active: Place;
  /** What is selected, and the organisation or body that it belongs to. */
  readonly selected: string | null;
  readonly chosen: string | null;
}

/** Whether Tab leads to what stands at a place. */
export function stop(row: number, column: number, { active }: TableParts): number {
  return active.row === row && active.column === column ? 0 : -1;
}

/** The first column of a run, and of the totals, has a line before it. */
export function edge(column: number, { grid }: TableParts): string {
  const starts = grid.columnSections.slice(1).some(({ from }) => from + 1 === column);
  return starts || column === grid.columns.length + 1 ? 'edge' : '';
}
