/** How wide a text is and where it may break, without a page: layout runs anywhere and is the same everywhere. */
import { LATIN_BOLD, LATIN_REGULAR } from './latin-widths.js';
import { breakUnits, splitUnit, type Unit } from './text-units.js';

export type Weight = 400 | 700;

export interface WrapOptions {
  /** Widest line, in em. A single sign that is wider stands alone. */
  readonly maxEm: number;
  readonly weight: Weight;
  /** Break into this many lines even where fewer would do, if the text has places to break. */
  readonly lines?: number;
}

/** What a place to break costs beside the width of the widest line, in em. */
const COST_OF_PLACE = { good: 0, plain: 1.5, bad: 2.5 } as const;

/** The width of a text in em. */
export function emWidth(text: string, weight: Weight): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign.codePointAt(0) ?? 0, weight);
  return width;
}

function signWidth(code: number, weight: Weight): number {
  if (code >= 0x20 && code < 0x7f) {
    return ((weight === 700 ? LATIN_BOLD : LATIN_REGULAR)[code - 0x20] ?? 1000) / 1000;
  }
  if (isMark(code)) return 0;
  if (code >= 0xff61 && code <= 0xff9f) return 0.5;
  return code < 0x2000 ? 0.66 : 1;
}

/** Signs that sit on the one before: combining marks, variation selectors, joiners. */
function isMark(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef)
  );
}

/**
 * Breaks a text into lines of at most `maxEm`, as even as its words allow, preferring a place after a particle, a
 * middle dot or at the end of a phrase. Words that belong together (検討部会, 協議会, 支援センター) stay whole unless
 * one alone is wider than a line.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const { maxEm, weight } = options;
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const wanted = options.lines ?? 1;
  if (wanted === 1 && emWidth(trimmed, weight) <= maxEm) return [trimmed];
  const key = `${maxEm} ${weight} ${wanted} ${trimmed}`;
  const known = wrapped.get(key);
  if (known) return known;
  if (wrapped.size >= MOST_KNOWN) wrapped.clear();
  const lines = breakText(trimmed, maxEm, weight, wanted);
  wrapped.set(key, lines);
  return lines;
}

/** What was broken before: a picture asks for the same names at the same widths again and again. */
const wrapped = new Map<string, readonly string[]>();
const MOST_KNOWN = 4000;

function breakText(trimmed: string, maxEm: number, weight: Weight, wanted: number): readonly string[] {
  const units = breakUnits(trimmed).flatMap((unit) =>
    splitUnit(unit, (part) => emWidth(part, weight) <= maxEm),
  );
  const widthOf = (from: number, to: number): number => emWidth(lineOf(units, from, to), weight);
  const least = greedyLines(units.length, widthOf, maxEm);
  const most = Math.max(least, Math.min(wanted, units.length));
  const breaks = bestBreaks(units, most, widthOf, maxEm);
  return breaks.map((from, line) => lineOf(units, from, breaks[line + 1] ?? units.length));
}

/** The width in em of the widest piece that a reader would not break: a narrower line cuts a word. */
export function widestPiece(text: string, weight: Weight): number {
  return breakUnits(text.trim()).reduce(
    (most, { text: piece }) => Math.max(most, emWidth(piece.trim(), weight)),
    0,
  );
}

function lineOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map((unit) => unit.text)
    .join('')
    .trim();
}

function greedyLines(count: number, widthOf: (from: number, to: number) => number, maxEm: number): number {
  let lines = 1;
  let from = 0;
  for (let to = 1; to <= count; to++) {
    if (widthOf(from, to) <= maxEm || to - from === 1) continue;
    lines++;
    from = to - 1;
  }
  return lines;
}

/** The first unit of each of exactly `lines` lines: the least sum of the widest line and the places broken at. */
function bestBreaks(
  units: readonly Unit[],
  lines: number,
  widthOf: (from: number, to: number) => number,
  maxEm: number,
): number[] {
  interface Way {
    readonly widest: number;
    readonly places: number;
    readonly starts: readonly number[];
  }
  const cost = (way: Way): number => way.widest + way.places;
  let ways = new Map<number, Way>([[0, { widest: 0, places: 0, starts: [] }]]);
  for (let line = 0; line < lines; line++) {
    const next = new Map<number, Way>();
    for (const [from, way] of ways) {
      const last = line === lines - 1;
      for (let to = last ? units.length : from + 1; to <= units.length - (lines - 1 - line); to++) {
        const width = widthOf(from, to);
        if (width > maxEm && to - from > 1) continue;
        const place = to < units.length ? COST_OF_PLACE[units[to - 1]?.after ?? 'plain'] : 0;
        const candidate = {
          widest: Math.max(way.widest, width),
          places: way.places + place,
          starts: [...way.starts, from],
        };
        const known = next.get(to);
        if (!known || cost(candidate) <= cost(known) - 1e-9 || isLaterTie(candidate, known, cost)) {
          next.set(to, candidate);
        }
      }
    }
    ways = next;
  }
  return [...(ways.get(units.length)?.starts ?? [0])];
}

/** Of two equally good ways the one whose lines begin later: the longer line stands first. */
function isLaterTie<T extends { starts: readonly number[] }>(a: T, b: T, cost: (way: T) => number): boolean {
  if (Math.abs(cost(a) - cost(b)) > 1e-9) return false;
  return (a.starts.at(-1) ?? 0) > (b.starts.at(-1) ?? 0);
}
