/** The chips of one role in rows, all of one width. */
import type { ViewGroup } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { chipHeight, chipLines, keepsWords } from './chip.js';

const { chip: CHIP, frame: FRAME } = MEASURES;

export interface Grid {
  readonly columns: number;
  readonly chipWidth: number;
  readonly lines: readonly (readonly string[])[];
  /** Height of every row of chips. */
  readonly rows: readonly number[];
  readonly height: number;
}

function gridOf(group: ViewGroup, width: number, columns: number): Grid {
  const inner = width - 2 * FRAME.padding - (columns - 1) * CHIP.columnGap;
  const chipWidth = inner / columns;
  const lines = group.chips.map((chip) => chipLines(chip, group.role, chipWidth));
  const rows = Array.from({ length: Math.ceil(lines.length / columns) }, (_, row) =>
    Math.max(...lines.slice(row * columns, (row + 1) * columns).map((chip) => chipHeight(chip.length))),
  );
  const height = rows.reduce((sum, row) => sum + row + CHIP.gap, -CHIP.gap);
  return { columns, chipWidth, lines, rows, height };
}

/** The chips in as many columns as asked for, or in those that make the frame lower. */
export function bestGrid(group: ViewGroup, width: number, columns: 1 | 2 | 'best'): Grid {
  if (columns !== 'best') return gridOf(group, width, columns);
  const single = gridOf(group, width, 1);
  const double = gridOf(group, width, 2);
  const isWhole = group.chips.every((chip) => keepsWords(chip, group.role, double.chipWidth));
  return isWhole && double.height < single.height ? double : single;
}
