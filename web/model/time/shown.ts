/** Which time a view shows: a fiscal year, or one day of it. Pure. */
import type { At } from '../../api/generated/operations.js';
import { dateLabel, fiscalYearLabel, westernFiscalYear, type Locale } from '../era.js';
import type { YearPoint } from '../timeline.js';
import type { AreaView, ViewState } from '../url.js';
import { dayOf, yearOfDay } from './day.js';

/** The time of which a picture is. */
export interface ShownTime {
  /** The fiscal year; of a day the one that it lies in. */
  readonly fiscalYear: number;
  /** ISO 8601; null when the whole year is shown. */
  readonly day: string | null;
}

/** What of an address says when. */
export type AskedTime = Pick<ViewState, 'fiscalYear' | 'options' | 'view'>;

/** The views that can be of one day; the others compare or follow whole years. */
const DAY_VIEWS: ReadonlySet<AreaView> = new Set<AreaView>(['chart', 'matrix', 'print']);

/** Whether a view can be of one day. */
export function hasDays({ view }: Pick<ViewState, 'view'>): boolean {
  return DAY_VIEWS.has(view);
}

/** The day that an address asks for; null where it is a year. */
export function askedDay(asked: Pick<ViewState, 'options' | 'view'>): string | null {
  return hasDays(asked) ? dayOf(asked.options.day) : null;
}

/** The year that an address asks for, a day before its year; null where it leaves the choice open. */
export function askedYear(asked: AskedTime): number | null {
  return yearOfDay(askedDay(asked)) ?? asked.fiscalYear;
}

/** The time that an address asks for, once the year that it may leave open is known. */
export function shownTime(asked: AskedTime, fiscalYear: number): ShownTime {
  return { fiscalYear: askedYear(asked) ?? fiscalYear, day: askedDay(asked) };
}

/** The same for the API. */
export function atOf({ fiscalYear, day }: ShownTime): At {
  return day === null ? { fiscalYear } : { asOf: day };
}

/** 平成25年度, or 平成25年3月31日: the time in a title. */
export function timeLabel({ fiscalYear, day }: ShownTime, locale: Locale): string {
  return day === null ? fiscalYearLabel(fiscalYear, locale) : dateLabel(day, 'DAY', locale);
}

/** 2013年度, or 2013年3月31日: the same by the western calendar. Empty in English, where the label is that already. */
export function westernLabel({ fiscalYear, day }: ShownTime, locale: Locale): string {
  if (day === null || locale === 'en') return westernFiscalYear(fiscalYear, locale);
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * The year since which a chart marks beginnings and ends: one before the shown year. A day has none, for what changed
 * is told of whole years.
 */
export function sinceOf(
  { options, view }: Pick<ViewState, 'options' | 'view'>,
  fiscalYear: number,
): number | null {
  if (view !== 'chart' || dayOf(options.day) !== null) return null;
  const since = /^(?:19|20)\d\d$/.test(options.since ?? '') ? Number(options.since) : null;
  return since !== null && since < fiscalYear ? since : null;
}

/**
 * The step to a year. From a year of which the sources speak to a later one the chart says what changed; a step back,
 * and one from or to a year without source, marks nothing. A year takes the place of a day.
 */
export function toYear(
  { options, view }: Pick<ViewState, 'options' | 'view'>,
  from: number | null,
  to: number,
  points: readonly YearPoint[],
): Pick<ViewState, 'fiscalYear' | 'options'> {
  const { day: _day, since: _since, ...rest } = options;
  const speaks = (year: number): boolean =>
    points.some((point) => point.fiscalYear === year && point.mark !== 'NONE');
  const isTold = view === 'chart' && from !== null && from < to && speaks(from) && speaks(to);
  return { fiscalYear: to, options: isTold ? { ...rest, since: String(from) } : rest };
}

/** The step to one day. */
export function toDay(
  { options }: Pick<ViewState, 'options'>,
  day: string,
): Pick<ViewState, 'fiscalYear' | 'options'> {
  const { since: _, ...rest } = options;
  return { fiscalYear: yearOfDay(day), options: { ...rest, day } };
}

/** The same time without the marks of what changed. */
export function withoutSince({ options }: Pick<ViewState, 'options'>): Pick<ViewState, 'options'> {
  const { since: _, ...rest } = options;
  return { options: rest };
}
