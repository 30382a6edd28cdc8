import { BadUserInput } from './errors.js';
import { ALWAYS, dayWindow, fiscalYearWindow, isIsoDate, type IsoDate, type Window } from './period.js';

/** When a question asks about, as it was asked. */
export type Moment =
  | { readonly unit: 'day'; readonly date: IsoDate }
  | { readonly unit: 'fiscalYear'; readonly fiscalYear: number };

/** The time that holds for a part of an answer: the window, and how it was asked; null when it was not. */
export interface Scope {
  readonly window: Window;
  readonly moment: Moment | null;
}

/** No time was asked for: nothing is left out. */
export const UNSCOPED: Scope = { window: ALWAYS, moment: null };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** `at` as a client gives it. */
export interface AskedTime {
  readonly asOf?: string | null | undefined;
  readonly fiscalYear?: number | null | undefined;
}

/**
 * The date that an argument names.
 *
 * @throws BadUserInput naming the argument, when there is no such day or its year is not 1900 to 2100.
 */
export function readDate(text: string, argument: string): IsoDate {
  const year = Number(text.slice(0, 4));
  if (!isIsoDate(text)) {
    throw new BadUserInput(`${argument}: there is no such day; a date is written 2014-09-03`, { argument });
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new BadUserInput(`${argument}: the year must be ${FIRST_YEAR} to ${LAST_YEAR}`, { argument });
  }
  return text;
}

/**
 * The scope of a fiscal year that an argument names.
 *
 * @throws BadUserInput naming the argument, when it is not 1900 to 2100.
 */
export function fiscalYearScope(fiscalYear: number, argument: string): Scope {
  if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
    throw new BadUserInput(`${argument}: must be ${FIRST_YEAR} to ${LAST_YEAR}`, { argument });
  }
  return { window: fiscalYearWindow(fiscalYear), moment: { unit: 'fiscalYear', fiscalYear } };
}

/**
 * The scope that `at` asks for, or `outer` when it asks for nothing.
 *
 * @throws BadUserInput naming the argument, when both are given, or either is not a time.
 */
export function readScope(at: AskedTime | null | undefined, outer: Scope): Scope {
  const asOf = at?.asOf ?? null;
  const fiscalYear = at?.fiscalYear ?? null;
  if (asOf !== null && fiscalYear !== null) {
    throw new BadUserInput('at: give asOf or fiscalYear, not both', { argument: 'at' });
  }
  if (asOf !== null) {
    const date = readDate(asOf, 'at.asOf');
    return { window: dayWindow(date), moment: { unit: 'day', date } };
  }
  return fiscalYear === null ? outer : fiscalYearScope(fiscalYear, 'at.fiscalYear');
}
