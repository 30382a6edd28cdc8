/** How far the sources speak of a fiscal year; `NONE` where they say nothing. */
export type Mark = 'STATED' | 'PARTIAL' | 'NONE';

/** One point of a time line. */
export interface YearPoint {
  readonly fiscalYear: number;
  readonly mark: Mark;
}

interface MarkInput {
  readonly fiscalYear: number;
  readonly mark: 'STATED' | 'PARTIAL';
}

/**
 * The time line of an area: every fiscal year from the first to the last of the whole atlas, so that all areas
 * have the same, with the marks of this one.
 */
export function timeline(allYears: readonly number[], marks: readonly MarkInput[]): readonly YearPoint[] {
  const years = [...allYears, ...marks.map((mark) => mark.fiscalYear)];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const markOf = new Map(marks.map((mark) => [mark.fiscalYear, mark.mark]));
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, offset) => ({
    fiscalYear: first + offset,
    mark: markOf.get(first + offset) ?? 'NONE',
  }));
}

/** The year to show when none was chosen: the latest of which the sources speak, fully rather than partly. */
export function defaultYear(points: readonly YearPoint[]): number | null {
  const latest = (mark: Mark): number | undefined =>
    points.findLast((point) => point.mark === mark)?.fiscalYear;
  return latest('STATED') ?? latest('PARTIAL') ?? points.at(-1)?.fiscalYear ?? null;
}

/** The next year with a mark in a direction; null at the end. */
export function nextSpoken(points: readonly YearPoint[], from: number, step: 1 | -1): number | null {
  const spoken = points.filter((point) => point.mark !== 'NONE').map((point) => point.fiscalYear);
  return (step === 1 ? spoken.find((year) => year > from) : spoken.findLast((year) => year < from)) ?? null;
}

/** The nearest year with a mark, the later of two equally near; null where no year has one. */
export function nearestSpoken(points: readonly YearPoint[], to: number): number | null {
  const spoken = points.filter((point) => point.mark !== 'NONE').map((point) => point.fiscalYear);
  const [nearest] = spoken.sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || b - a);
  return nearest ?? null;
}
