/** What stands beside a picture, piece by piece, so that it can flow over columns and sheets. Pure. */
import type { PaperBlock } from '../../model/paper/types.js';
import type { Rect } from '../scene.js';
import { paragraph } from './paragraph.js';
import { rule, words, type Mark } from './sheet.js';

/** Something that is not cut. */
export interface Piece {
  readonly height: number;
  /** Room above it, unless it begins a column. */
  readonly above: number;
  /** It stands with what follows. */
  readonly isHead: boolean;
  /** The heading that it stands under, which is said again where it goes on on another sheet. */
  readonly under?: string;
  draw(x: number, y: number): readonly Mark[];
}
export interface PlacedPiece {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
}

/** Sizes of small print at A4, px. Also when it is set compactly nothing of it is below 8 pt. */
export const PRINT = { heading: 12.5, text: 11.5, line: 16, note: 11.5 } as const;

/** A heading with the line under it. */
export function headPiece(heading: string, width: number, unit: number): Piece {
  const size = PRINT.heading * unit;
  const lines = paragraph(heading, width, size, 700);
  const height = lines.length * size * 1.3;
  return {
    height: height + 7 * unit,
    above: 9 * unit,
    isHead: true,
    draw: (x, y) => [
      words({ x, y: y + height / 2 }, lines, { size, weight: 700, lineHeight: size * 1.3 }),
      rule(x, y + height + 2 * unit, width, 'edge'),
    ],
  };
}

/** A paragraph, cut into pieces of a few lines when it is long. */
export function textPieces(text: string, width: number, unit: number): Piece[] {
  const size = PRINT.text * unit;
  const lineHeight = PRINT.line * unit;
  const lines = paragraph(text, width, size);
  const runs: (readonly string[])[] = [];
  for (let i = 0; i < lines.length; i += MOST_LINES) runs.push(lines.slice(i, i + MOST_LINES));
  return runs.map((run, i) => ({
    height: run.length * lineHeight,
    above: i === 0 ? 2 * unit : 0,
    isHead: false,
    draw: (x, y) => [words({ x, y: y + (run.length * lineHeight) / 2 }, run, { size, lineHeight })],
  }));
}

const MOST_LINES = 8;

/** By how much small print is smaller where that keeps it on one sheet. */
export const COMPACT = 0.93;

/** Several pieces that are not parted. */
export function joined(pieces: readonly Piece[]): Piece {
  const tops: number[] = [];
  let height = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) height += piece.above;
    tops.push(height);
    height += piece.height;
  }
  return {
    height,
    above: pieces[0]?.above ?? 0,
    isHead: false,
    draw: (x, y) => pieces.flatMap((piece, i) => piece.draw(x, y + (tops[i] ?? 0))),
  };
}

/** A heading with its paragraphs. */
export function blockPieces({ heading, lines }: PaperBlock, width: number, unit: number): Piece[] {
  return [
    headPiece(heading, width, unit),
    ...lines.flatMap((line) => textPieces(line, width, unit)).map((piece) => ({ ...piece, under: heading })),
  ];
}

/** Fills columns one after the other. What finds no room is left; nothing is left behind but in its order. */
export function flow(
  pieces: readonly Piece[],
  columns: readonly Rect[],
): { readonly placed: readonly PlacedPiece[]; readonly rest: readonly Piece[] } {
  const placed: PlacedPiece[] = [];
  let column = 0;
  let y = columns[0]?.y ?? 0;
  for (const [i, piece] of pieces.entries()) {
    for (;;) {
      const place = columns[column];
      if (!place) return { placed, rest: pieces.slice(i) };
      const top = y > place.y ? y + piece.above : y;
      const isEmpty = y === place.y;
      if (top + withNext(pieces, i) <= place.y + place.height || (isEmpty && piece.height > place.height)) {
        placed.push({ piece, x: place.x, y: top });
        y = top + piece.height;
        break;
      }
      column += 1;
      y = columns[column]?.y ?? 0;
    }
  }
  return { placed, rest: [] };
}

/** The height of a piece, of a heading with what stands under it. */
function withNext(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (!piece) return 0;
  return piece.isHead && next ? piece.height + next.above + next.height : piece.height;
}

/** The height of the tallest piece, which no column may be lower than. */
export function tallest(pieces: readonly Piece[]): number {
  return pieces.reduce((most, piece) => Math.max(most, piece.height), 0);
}

/** The lowest height at which the pieces fit so many columns. */
export function balancedHeight(pieces: readonly Piece[], columns: number): number {
  const total = pieces.reduce((sum, piece) => sum + piece.above + piece.height, 0);
  let height = Math.max(total / columns, tallest(pieces));
  const fits = (): boolean => {
    const rects = Array.from({ length: columns }, (_, i) => ({ x: i, y: 0, width: 1, height }));
    return flow(pieces, rects).rest.length === 0;
  };
  while (!fits() && height < total) height += 4;
  return height;
}
