/** How the key and the notes flow over sheets. Pure. */
import type { PaperBlock, PaperContent } from '../../model/paper/types.js';
import type { Rect } from '../scene.js';
import { asideWidth, type SheetFrame } from './frame.js';
import { legendPieces } from './legend-pieces.js';
import { blockPieces, COMPACT, flow, headPiece, type Piece, type PlacedPiece } from './pieces.js';

/** What stands beside the picture of each sheet; after those with a picture come sheets of notes alone. */
type Asides = readonly (readonly PlacedPiece[])[];

/** The key on each of `count` sheets, then the rest as far as there is room; set compactly where that saves a sheet. */
export function asidesOf(
  frame: SheetFrame,
  content: PaperContent,
  texts: readonly PaperBlock[],
  count: number,
): Asides {
  const roomy = flowAt(frame.unit, frame, content, texts, count);
  if (roomy.length === count) return roomy;
  const compact = flowAt(frame.unit * COMPACT, frame, content, texts, count);
  return compact.length < roomy.length ? compact : roomy;
}

function flowAt(
  unit: number,
  frame: SheetFrame,
  content: PaperContent,
  texts: readonly PaperBlock[],
  count: number,
): Asides {
  const width = asideWidth(frame);
  const key = content.nothing ? [] : legendPieces(content.legend, width, unit);
  const again = (rest: readonly Piece[]): readonly Piece[] => {
    const under = rest[0]?.under;
    return under === undefined ? rest : [headPiece(content.words.continued(under), width, unit), ...rest];
  };
  let rest: readonly Piece[] = texts.flatMap((block) => blockPieces(block, width, unit));
  const sheets: (readonly PlacedPiece[])[] = [];
  while (sheets.length < count || rest.length > 0) {
    const isNotes = sheets.length >= count;
    const filled = flow(
      [...(isNotes ? [] : key), ...again(rest)],
      isNotes ? noteColumns(frame, width) : frame.asides,
    );
    sheets.push(filled.placed);
    // A heading that was said again and found no room is said again on the next sheet.
    if (filled.rest.length <= rest.length) rest = filled.rest;
  }
  return sheets;
}

/** The columns of a sheet of notes, as wide as that beside a picture. */
function noteColumns({ unit, inner, left, room, footRule }: SheetFrame, width: number): readonly Rect[] {
  const gap = 22 * unit;
  const y = room.y + 10 * unit;
  return Array.from({ length: Math.max(1, Math.floor((inner + gap) / (width + gap))) }, (_, i) => ({
    x: left + i * (width + gap),
    y,
    width,
    height: footRule - y - 8 * unit,
  }));
}
