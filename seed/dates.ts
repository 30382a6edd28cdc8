import {
  UNSTATED_PERIOD,
  fiscalYearWindow,
  isIsoDate,
  nextDay,
  type IsoDate,
  type Period,
} from '../server/domain/period.js';
import type { Precision } from '../server/domain/vocabulary.js';
import type { PeriodEntry } from './schema.js';

/** What a date text covers: its first day, the day after its last, and how precise it is. */
export interface DateSpan {
  readonly first: IsoDate;
  readonly after: IsoDate;
  readonly precision: Precision;
}

/** Outside these years a date is a slip of the pen: Meiji 1, and far enough ahead for any plan. */
export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2100;

const FORMS = /^(?:(FY|Y)(\d{4})|(\d{4})-(\d{2})(?:-(\d{2}))?)$/;

/** The days that `text` covers; null when there is no such date or it lies outside 1868 to 2100. */
export function dateSpan(text: string): DateSpan | null {
  const match = FORMS.exec(text);
  if (!match) return null;
  const [, prefix, prefixedYear, year = prefixedYear, month, day] = match;
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (prefix === 'FY') {
    const window = fiscalYearWindow(Number(year));
    return { first: window.since, after: window.until, precision: 'FISCAL_YEAR' };
  }
  if (month === undefined) {
    return { first: `${year}-01-01`, after: `${Number(year) + 1}-01-01`, precision: 'YEAR' };
  }
  if (day === undefined) return monthSpan(year, month);
  return isIsoDate(text) ? { first: text, after: nextDay(text), precision: 'DAY' } : null;
}

function monthSpan(year: string, month: string): DateSpan | null {
  const first = `${year}-${month}-01`;
  if (!isIsoDate(first)) return null;
  const after =
    month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return { first, after, precision: 'MONTH' };
}

/**
 * The period that an entry of a case file says; an entry that is left out says nothing.
 * Null when one of its dates does not exist, or when it ends before it begins.
 */
export function periodOf(entry: PeriodEntry | undefined): Period | null {
  if (entry === undefined) return UNSTATED_PERIOD;
  const ends = 'during' in entry ? { from: entry.during, through: entry.during } : entry;
  const from = ends.from === undefined ? undefined : dateSpan(ends.from);
  const open = ends.through === 'OPEN';
  const through = ends.through === undefined || open ? undefined : dateSpan(ends.through);
  if (from === null || through === null) return null;
  if (from && through && from.first >= through.after) return null;
  return {
    from: from?.first ?? null,
    fromPrecision: from?.precision ?? null,
    fromState: from ? 'KNOWN' : 'NOT_STATED',
    to: through?.after ?? null,
    toPrecision: through?.precision ?? null,
    toState: through ? 'KNOWN' : open ? 'OPEN' : 'NOT_STATED',
  };
}

/** Whether the two periods have a day in common, as far as their ends are known. */
export function shareADay(a: Period, b: Period): boolean {
  const before = (end: IsoDate | null, start: IsoDate | null): boolean =>
    end !== null && start !== null && end <= start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}
