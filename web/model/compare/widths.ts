import { NARROWEST, type Drawing } from './drawing.js';

/** Pixels: the column of the row names, and the widest that a tree may make its column. */
export const FIRST = 224;
const WIDEST = 720;

/** How wide the columns of the table are, in pixels; together as wide as the room there is, or as they need. */
export interface Widths {
  /** The first is that of the row names. */
  readonly columns: readonly number[];
  readonly total: number;
  /** What they need together. */
  readonly least: number;
}

/**
 * Every column has the room that its trees need. What is left over goes to the narrowest ones first, so that columns
 * become alike as there is room.
 *
 * @param room for all columns together
 */
export function widthsOf(drawings: readonly Pick<Drawing, 'width'>[], room: number): Widths {
  const needed = drawings.map(({ width }) => Math.min(Math.max(width, NARROWEST), WIDEST));
  const level = levelFor(needed, room - FIRST);
  const columns = [FIRST, ...needed.map((width) => Math.max(width, level))];
  return { columns, total: sumOf(columns), least: FIRST + sumOf(needed) };
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The width up to which all narrower columns can be raised; 0 where there is no room for it. */
function levelFor(needed: readonly number[], room: number): number {
  const ascending = [...needed].sort((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const level = Math.floor((room - sumOf(ascending.slice(index + 1))) / (index + 1));
    const next = ascending[index + 1];
    if (level < width) return 0;
    if (next === undefined || level <= next) return level;
  }
  return 0;
}
