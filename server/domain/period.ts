import type { KnownState, Precision } from './vocabulary.js';

/** ISO 8601 calendar date, `2014-09-03`. Compared as text, which is the order of time. */
export type IsoDate = string;

/**
 * A half-open span of days, `[from, to)`.
 *
 * An end that is not known has no date and a state that says why. A date of coarse precision is the
 * first day of what was said: month 2010-07 is `2010-07-01`, fiscal year 2012 is `2012-04-01`, and the
 * end of fiscal year 2012 is `2013-04-01`.
 */
export interface Period {
  readonly from: IsoDate | null;
  readonly fromPrecision: Precision | null;
  readonly fromState: KnownState;
  readonly to: IsoDate | null;
  readonly toPrecision: Precision | null;
  readonly toState: KnownState;
}

/** A period of which the source says nothing. */
export const UNSTATED_PERIOD: Period = {
  from: null,
  fromPrecision: null,
  fromState: 'NOT_STATED',
  to: null,
  toPrecision: null,
  toState: 'NOT_STATED',
};

/** The days `[since, until)` that a question asks about: one day, or one fiscal year. */
export interface Window {
  readonly since: IsoDate;
  readonly until: IsoDate;
}

/** The window that leaves nothing out: no `at` was given. */
export const ALWAYS: Window = { since: '0000-01-01', until: '9999-12-31' };

const MS_PER_DAY = 86_400_000;

/** The day after `date`. */
export function nextDay(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day before `date`. */
export function previousDay(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - MS_PER_DAY).toISOString().slice(0, 10);
}

const pad4 = (n: number): string => String(n).padStart(4, '0');

/** Fiscal year n (年度) as a window: `n-04-01` up to and not including `(n+1)-04-01`. */
export function fiscalYearWindow(fiscalYear: number): Window {
  return { since: `${pad4(fiscalYear)}-04-01`, until: `${pad4(fiscalYear + 1)}-04-01` };
}

/** One day as a window. */
export function dayWindow(date: IsoDate): Window {
  return { since: date, until: nextDay(date) };
}

/** The fiscal year in which a day lies: January to March belong to the year before. */
export function fiscalYearOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/** Whether the period and the window share a day. An unknown end excludes nothing by itself. */
export function overlaps(period: Period, window: Window): boolean {
  return (
    (period.from === null || period.from < window.until) && (period.to === null || period.to > window.since)
  );
}

/** Whether `text` is a calendar date that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}
