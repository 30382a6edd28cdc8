/** The key of a sheet: samples of lines, frames and marks with their names. Pure. */
import { GLYPHS } from '../../model/icons.js';
import type { LegendEntry, LegendLayer, PaperContent } from '../../model/paper/types.js';
import { textWidth } from '../layout/context.js';
import { absenceMark, LINES, MEETING_GLYPH, ROLE_MARKS, STANDING_MARKS } from '../marks.js';
import type { Rect } from '../scene.js';
import { paragraph } from './paragraph.js';
import { headPiece, joined, PRINT, type Piece } from './pieces.js';
import { isDrawnRole, words, type LineMark, type Mark, type RectMark } from './sheet.js';

/** Widths of the sample columns at A4, px. */
const GLYPH = 11;
const SAMPLE = { relation: 54, mark: 52 } as const;

/** The key in the order in which it is read. */
export function legendPieces(legend: PaperContent['legend'], width: number, unit: number): Piece[] {
  const markWidth = legend.entries.reduce<number>(
    (most, { sample: text }) => Math.max(most, sampleWidth(text, unit) / unit),
    SAMPLE.mark,
  );
  return [
    joined([
      headPiece(legend.relations, width, unit),
      ...legend.layers.map((layer) =>
        row(layer.name, SAMPLE.relation, width, unit, (at) => relation(layer, at, unit)),
      ),
    ]),
    joined([
      headPiece(legend.marks, width, unit),
      ...legend.entries.map((entry) =>
        row(entry.name, markWidth, width, unit, (at) => sample(entry, at, unit)),
      ),
    ]),
  ];
}

/** A sample with its name at the right. */
function row(
  name: string,
  sampleWidth: number,
  width: number,
  unit: number,
  draw: (at: Rect) => readonly Mark[],
): Piece {
  const size = PRINT.text * unit;
  const left = (sampleWidth + 8) * unit;
  const lines = paragraph(name, width - left, size);
  const lineHeight = PRINT.line * unit;
  const height = Math.max(19 * unit, lines.length * lineHeight);
  return {
    height,
    above: 0,
    isHead: false,
    draw: (x, y) => [
      ...draw({ x, y, width: sampleWidth * unit, height }),
      words({ x: x + left, y: y + height / 2 }, lines, { size, lineHeight }),
    ],
  };
}

function relation({ layer, isFrame, isOff }: LegendLayer, at: Rect, unit: number): readonly Mark[] {
  const middle = at.y + at.height / 2;
  const size = GLYPH * unit;
  const glyphAt = { x: at.x, y: middle - size / 2, width: size, height: size };
  const from = at.x + size + 6 * unit;
  const to = at.x + at.width;
  if (layer === 'MEETING') return meetingSample(glyphAt, from, to, unit);
  if (!isDrawnRole(layer)) return partSample(glyphAt, from, to, unit);
  const mark = ROLE_MARKS[layer];
  const colour = isOff ? 'edge' : mark.line;
  const glyph: Mark = { kind: 'glyph', at: glyphAt, role: layer, colour };
  if (isFrame) {
    const rect = { x: from, y: middle - 6 * unit, width: to - from, height: 12 * unit };
    return [
      glyph,
      frameOf(rect, { fill: mark.fill, line: colour, width: mark.chipWidth, dash: mark.frameDash }),
    ];
  }
  return [glyph, level(from, to, middle, { colour, width: mark.edgeWidth, dash: mark.edgeDash })];
}

/** The sign of a tag that tells of meetings, in a tag. */
function meetingSample(at: Rect, from: number, to: number, unit: number): readonly Mark[] {
  const rect = { x: from, y: at.y + at.height / 2 - 7 * unit, width: to - from, height: 14 * unit };
  const sign = { ...at, x: rect.x + (rect.width - at.width) / 2 };
  return [
    { ...frameOf(rect, { line: 'edge', width: LINES.meeting.width, dash: null }), radius: 7 * unit },
    { kind: 'shape', at: sign, points: MEETING_GLYPH, colour: 'text2' },
  ];
}

function partSample(at: Rect, from: number, to: number, unit: number): readonly Mark[] {
  const scale = at.width / 12;
  const paths = GLYPHS.PART_OF.d
    .split('M')
    .filter(Boolean)
    .map((d) => pointsOf(d, at, scale));
  const glyph = paths.map((points): LineMark => ({
    kind: 'line',
    points,
    colour: 'partLine',
    width: 1.6 * unit,
    dash: null,
  }));
  return [...glyph, level(from, to, at.y + at.height / 2, { colour: 'partLine', ...LINES.part })];
}

/** The corners of a path that has only level and upright stretches, as the sign of a part has. */
function pointsOf(d: string, at: Rect, scale: number): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const [, command = 'M', numbers = ''] of `M${d}`.matchAll(/([MVHvh])([-\d.\s]+)/g)) {
    const [first = 0, second = 0] = numbers.trim().split(/\s+/).map(Number);
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else if (command === 'h') x += first;
    else y += first;
    points.push({ x: at.x + x * scale, y: at.y + y * scale });
  }
  return points;
}

/** Left and right of the words of a sample at A4, px; and the width of one without words. */
const PAD = 6;
const WORDLESS = 44;

/** The width of a sample, px. */
function sampleWidth(text: string, unit: number): number {
  return text === '' ? WORDLESS * unit : textWidth([text], PRINT.note * unit, 400) + 2 * PAD * unit;
}

function sample({ mark, sample: text }: LegendEntry, at: Rect, unit: number): readonly Mark[] {
  const height = 16 * unit;
  const size = PRINT.note * unit;
  const pad = PAD * unit;
  const rect = { x: at.x, y: at.y + (at.height - height) / 2, width: sampleWidth(text, unit), height };
  const name = words({ x: rect.x + rect.width / 2, y: rect.y + height / 2 }, [text], {
    size,
    align: 'middle',
  });
  if (mark === 'GHOST')
    return [frameOf(rect, { line: 'edge', width: LINES.ghost.width, dash: LINES.ghost.dash })];
  if (mark === 'COLLECTIVE') {
    const plain = { fill: 'page', line: 'text2', width: 1.2, dash: null } as const;
    const front = { ...rect, width: rect.width - 3 * unit };
    return [
      frameOf({ ...front, x: front.x + 3 * unit, y: front.y + 3 * unit }, plain),
      frameOf(front, plain),
    ];
  }
  if (mark === 'NOT_STATED' || mark === 'NOT_REVIEWED' || mark === 'STATED_NONE') {
    const absence = absenceMark(mark);
    const ground = absence.ground === null ? 'none' : (`${absence.ground}-ground` as const);
    const line = { fill: ground, line: 'edge', width: absence.width, dash: absence.dash } as const;
    const clear = {
      ...rect,
      x: rect.x + pad - 2,
      width: rect.width - 2 * pad + 4,
      y: rect.y + 2,
      height: height - 4,
    };
    return [
      frameOf(rect, line),
      ...(ground === 'none' ? [] : [frameOf(clear, { fill: 'page', line: 'none', width: 0, dash: null })]),
      name,
    ];
  }
  if (mark === 'STATED') return [frameOf(rect, { line: 'edge', width: 1, dash: null }), name];
  const { colour, dash, isDouble } = STANDING_MARKS[mark];
  const weight = isDouble ? LINES.double.width : LINES.seal.width;
  return [
    frameOf(rect, { line: colour, width: weight, dash }),
    ...(isDouble ? [frameOf(rect, { line: 'page', width: weight / 3, dash: null })] : []),
    { ...name, colour },
  ];
}

function frameOf(
  rect: Rect,
  style: Pick<RectMark, 'line' | 'width' | 'dash'> & { readonly fill?: RectMark['fill'] },
): RectMark {
  return { kind: 'rect', rect, radius: 4, fill: style.fill ?? 'none', ...style };
}

function level(
  from: number,
  to: number,
  y: number,
  style: Pick<LineMark, 'colour' | 'width' | 'dash'>,
): LineMark {
  return {
    kind: 'line',
    points: [
      { x: from, y },
      { x: to, y },
    ],
    ...style,
  };
}
