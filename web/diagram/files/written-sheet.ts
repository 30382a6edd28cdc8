/** The sheet of an area of which no body is written: that it is so, and what is written. Pure. */
import type { PaperBlock, PaperContent } from '../../model/paper/types.js';
import { textWidth } from '../layout/context.js';
import { absenceMark } from '../marks.js';
import type { SheetFrame } from './frame.js';
import { paragraph } from './paragraph.js';
import { blockPieces, flow, PRINT, type Piece } from './pieces.js';
import { words, type Mark } from './sheet.js';

/** The panel in place of the picture, what is written below it as far as there is room, and the rest. */
export function writtenSheet(
  frame: SheetFrame,
  { nothing, written }: PaperContent,
): { readonly marks: readonly Mark[]; readonly rest: readonly PaperBlock[] } {
  if (!nothing) return { marks: [], rest: [] };
  const { left, room, unit } = frame;
  const width = room.x + room.width - left - 12 * unit;
  const panel = panelOf(nothing, { x: left, y: frame.headRule + 18 * unit, width }, unit);
  const y = panel.bottom + 14 * unit;
  const columns = [{ x: left, y, width, height: room.y + room.height - y }];
  const piecesOf = (count: number): readonly Piece[] =>
    written.slice(0, count).flatMap((block) => blockPieces(block, width, unit));
  let count = written.length;
  while (count > 0 && flow(piecesOf(count), columns).rest.length > 0) count -= 1;
  const { placed } = flow(piecesOf(count), columns);
  const marks = [...panel.marks, ...placed.flatMap((one) => one.piece.draw(one.x, one.y))];
  return { marks, rest: written.slice(count) };
}

/** Hatched, with the words on clear ground. */
function panelOf(
  { state, reason }: NonNullable<PaperContent['nothing']>,
  at: { readonly x: number; readonly y: number; readonly width: number },
  unit: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const size = PRINT.heading * 1.2 * unit;
  const textSize = PRINT.text * unit;
  const lineHeight = PRINT.line * unit;
  const lines = paragraph(reason, at.width - 40 * unit, textSize);
  const height = size * 1.5 + lines.length * lineHeight + 28 * unit;
  const { width: weight, dash } = absenceMark('NOT_STATED');
  const titleAt = { x: at.x + 20 * unit, y: at.y + 14 * unit + size * 0.7 };
  const reasonAt = { x: titleAt.x, y: at.y + 16 * unit + size * 1.5 + (lines.length * lineHeight) / 2 };
  const broadest = Math.max(textWidth([state], size, 700), textWidth(lines, textSize, 400));
  const clear = {
    x: titleAt.x - 8 * unit,
    y: at.y + 8 * unit,
    width: broadest + 16 * unit,
    height: height - 16 * unit,
  };
  const marks: Mark[] = [
    {
      kind: 'rect',
      rect: { ...at, height },
      radius: 6,
      fill: 'hatch-ground',
      line: 'edge',
      width: weight,
      dash,
    },
    { kind: 'rect', rect: clear, radius: 4, fill: 'page', line: 'none', width: 0, dash: null },
    words(titleAt, [state], { size, weight: 700 }),
    words(reasonAt, lines, { size: textSize, lineHeight, colour: 'text2' }),
  ];
  return { marks, bottom: at.y + height };
}
