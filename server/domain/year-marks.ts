import type { Relation } from './model.js';
import { fiscalYearOf, previousDay, type IsoDate, type Period } from './period.js';

/** How far the sources speak of an area in a fiscal year: the marks of a time line. */

export type YearMarkKind = 'STATED' | 'PARTIAL';
export interface YearMark {
  readonly fiscalYear: number;
  readonly mark: YearMarkKind;
}

/** The fiscal years of the known ends of a period; the last day stands for its end. */
function endYears(period: Period): number[] {
  const ends: (IsoDate | null)[] = [period.from, period.to && previousDay(period.to)];
  return ends.filter((end) => end !== null).map(fiscalYearOf);
}

/** What is spoken of: a body or an activity with the relations that touch it, meetings left out. */
export interface Spoken {
  readonly period: Period;
  readonly years: readonly number[];
  readonly relations: readonly Relation[];
  /** First days of the outputs that it made. */
  readonly completions: readonly IsoDate[];
  /** Days that are told with its former names. */
  readonly namings: readonly IsoDate[];
}

/**
 * The fiscal years of which the sources speak, ascending. A year of which they only date or count
 * meetings, held or planned, is PARTIAL; one in which something is said to begin, to end or to be done
 * is STATED.
 */
export function yearMarks(things: readonly Spoken[]): YearMark[] {
  const all = new Set(things.flatMap(({ years }) => years));
  const stated = new Set(
    things.flatMap(({ period, relations, completions, namings }) => [
      ...endYears(period),
      ...relations.flatMap((relation) => endYears(relation.period)),
      ...[...completions, ...namings].map(fiscalYearOf),
    ]),
  );
  return [...all]
    .sort((a, b) => a - b)
    .map((fiscalYear) => ({ fiscalYear, mark: stated.has(fiscalYear) ? 'STATED' : 'PARTIAL' }));
}
