import { commonEra, fiscalYearLabel, fiscalYearShort, fiscalYearTick, type Locale } from '../era.js';
import { nextSpoken, type YearPoint } from '../timeline.js';
import type { Options } from '../url.js';

/** Two fiscal years, the earlier first: 前 and 後. */
export interface YearPair {
  readonly from: number;
  readonly to: number;
}
/** One of the two ends of a pair. */
export type End = keyof YearPair;

/**
 * The two years that an address asks for. One alone is completed by its neighbour of which the sources speak; without
 * any, the year that the other views showed counts as the later. Null where the time line has fewer than two years.
 */
export function pairOf(
  options: Options,
  fiscalYear: number | null,
  points: readonly YearPoint[],
): YearPair | null {
  const from = yearIn(options.from, points);
  const to = yearIn(options.to, points);
  if (from !== null && to !== null && from !== to) return inOrder(from, to);
  if (to !== null) return endingWith(to, points) ?? beginningWith(to, points);
  if (from !== null) return beginningWith(from, points) ?? endingWith(from, points);
  return around(fiscalYear, points) ?? defaultPair(points);
}

function yearIn(text: string | undefined, points: readonly YearPoint[]): number | null {
  return points.find(({ fiscalYear }) => String(fiscalYear) === text)?.fiscalYear ?? null;
}

function inOrder(a: number, b: number): YearPair {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function endingWith(to: number, points: readonly YearPoint[]): YearPair | null {
  const from = nextSpoken(points, to, -1) ?? points.findLast((point) => point.fiscalYear < to)?.fiscalYear;
  return from === undefined ? null : { from, to };
}

function beginningWith(from: number, points: readonly YearPoint[]): YearPair | null {
  const to = nextSpoken(points, from, 1) ?? points.find((point) => point.fiscalYear > from)?.fiscalYear;
  return to === undefined ? null : { from, to };
}

/** The year that was looked at and the one before, else the one after, of which the sources speak. */
function around(year: number | null, points: readonly YearPoint[]): YearPair | null {
  if (year === null || !points.some((point) => point.fiscalYear === year && point.mark !== 'NONE'))
    return null;
  const from = nextSpoken(points, year, -1);
  if (from !== null) return { from, to: year };
  const to = nextSpoken(points, year, 1);
  return to === null ? null : { from: year, to };
}

/**
 * The latest two neighbouring years that the sources speak of fully, else the latest two that they speak of at all,
 * else the last two of the time line.
 */
export function defaultPair(points: readonly YearPoint[]): YearPair | null {
  const later = points.findLast(
    ({ mark }, index) => mark === 'STATED' && points[index - 1]?.mark === 'STATED',
  );
  if (later) return { from: later.fiscalYear - 1, to: later.fiscalYear };
  const spoken = points.filter(({ mark }) => mark !== 'NONE');
  const [from, to] = (spoken.length < 2 ? points : spoken).slice(-2);
  return from && to ? { from: from.fiscalYear, to: to.fiscalYear } : null;
}

/** The pair when one end goes to a year: beyond the other end the two change places; onto it nothing happens. */
export function withEnd(pair: YearPair, end: End, year: number): YearPair {
  const other = end === 'from' ? pair.to : pair.from;
  return year === other ? pair : inOrder(other, year);
}

/** The end that a press on a year means: the nearer one, the earlier of two equally near. */
export function nearerEnd(pair: YearPair, year: number): End {
  return Math.abs(year - pair.from) <= Math.abs(year - pair.to) ? 'from' : 'to';
}

/** The year to which a key moves an end: a step along the line, over the other end; null past the last year. */
export function steppedYear(
  points: readonly YearPoint[],
  pair: YearPair,
  end: End,
  step: 1 | -1,
): number | null {
  const years = points.map(({ fiscalYear }) => fiscalYear).filter((year) => year !== pair[other(end)]);
  return years[years.indexOf(pair[end]) + step] ?? null;
}

function other(end: End): End {
  return end === 'from' ? 'to' : 'from';
}

/** The next pair of years with a mark, earlier or later; null where there is none. */
export function nextPair(points: readonly YearPoint[], pair: YearPair, step: 1 | -1): YearPair | null {
  const to = nextSpoken(points, pair.to, step);
  const from = to === null ? null : nextSpoken(points, to, -1);
  return to === null || from === null ? null : { from, to };
}

/** 平成24 → 25年度, 平成30 → 令和元年度, FY2012 → FY2013. */
export function pairLabel({ from, to }: YearPair, locale: Locale): string {
  const short = fiscalYearShort(from, locale);
  const later = fiscalYearLabel(to, locale);
  if (commonEra([from, to], locale) === '') return `${short} → ${later}`;
  return `${short} → ${later.slice(later.indexOf(fiscalYearTick(to, locale)))}`;
}
