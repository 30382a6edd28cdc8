/** Names with the pages on which they are told, in columns. Pure. */
import type { Rect } from '../scene.js';
import { flow, headPiece, textPieces, type Piece } from './pieces.js';
import type { ListMeasure } from './split.js';
import type { Mark } from './sheet.js';

/** The narrowest column of a list at A4, and the room between two, px. */
const COLUMN = { width: 240, gap: 22 } as const;
/** As many lines as the longest name may take. */
const NAME_LINES = 3;
const LINE = 18;
const HEAD = 34;

/** What a list is made of before the pages are known: each name takes the room of a long one. */
export function listMeasure(unit: number): ListMeasure {
  return {
    heightOf: (names, width) =>
      (HEAD + Math.ceil(names / columnsIn(width, unit)) * (NAME_LINES * LINE + 2)) * unit,
  };
}

/** The list itself. */
export function listMarks(heading: string, names: readonly string[], room: Rect, unit: number): Mark[] {
  const count = columnsIn(room.width, unit);
  const width = (room.width - (count - 1) * COLUMN.gap * unit) / count;
  const head = headPiece(heading, room.width, unit);
  const top = room.y + head.height + 4 * unit;
  const columns = Array.from({ length: count }, (_, i) => ({
    x: room.x + i * (width + COLUMN.gap * unit),
    y: top,
    width,
    height: room.y + room.height - top,
  }));
  const pieces = names.flatMap((name): Piece[] => textPieces(name, width, unit));
  const { placed } = flow(pieces, columns);
  return [...head.draw(room.x, room.y), ...placed.flatMap(({ piece, x, y }) => piece.draw(x, y))];
}

function columnsIn(width: number, unit: number): number {
  return Math.max(1, Math.floor((width + COLUMN.gap * unit) / ((COLUMN.width + COLUMN.gap) * unit)));
}
