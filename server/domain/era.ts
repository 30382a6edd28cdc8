import type { IsoDate } from './period.js';
import type { Precision } from './vocabulary.js';

/** Dates and fiscal years in words: era years (平成25年度) for Japanese, Western years (FY2013) for English. */

/** Eras by their first day, the latest first. What is older is written in Western years. */
const ERAS = [
  { name: '令和', first: '2019-05-01' },
  { name: '平成', first: '1989-01-08' },
  { name: '昭和', first: '1926-12-25' },
] as const;

const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The year of a day in the era of that day, without 年: `平成25`, `令和元`, or `1920` before 昭和. */
export function eraYear(date: IsoDate): string {
  const year = Number(date.slice(0, 4));
  const era = ERAS.find(({ first }) => date >= first);
  if (era === undefined) return String(year);
  const inEra = year - Number(era.first.slice(0, 4)) + 1;
  return `${era.name}${inEra === 1 ? '元' : inEra}`;
}

/** `平成25年度`. The year in which the era changed to 令和 is 令和元年度, as the government writes it: 1 May decides. */
export function fiscalYearJa(fiscalYear: number): string {
  return `${eraYear(`${String(fiscalYear).padStart(4, '0')}-05-01`)}年度`;
}

/** `FY2013`. */
export function fiscalYearEn(fiscalYear: number): string {
  return `FY${fiscalYear}`;
}

/**
 * A date as precisely as it was said: `平成25年7月24日`, `平成25年7月`, `平成25年`, `平成25年度`.
 * A month or a year in which the era changed is written in the new era.
 *
 * @param date the first day of what was said
 */
export function dateJa(date: IsoDate, precision: Precision): string {
  const [year = '', month = '', day = ''] = date.split('-');
  switch (precision) {
    case 'FISCAL_YEAR':
      return fiscalYearJa(Number(year));
    case 'YEAR':
      return `${eraYear(`${year}-12-31`)}年`;
    case 'MONTH':
      return `${eraYear(`${year}-${month}-31`)}年${Number(month)}月`;
    case 'DAY':
      return `${eraYear(date)}年${Number(month)}月${Number(day)}日`;
  }
}

/** The same in English: `24 Jul 2013`, `Jul 2013`, `2013`, `FY2013`. */
export function dateEn(date: IsoDate, precision: Precision): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS_EN[Number(month) - 1] ?? month;
  switch (precision) {
    case 'FISCAL_YEAR':
      return fiscalYearEn(Number(year));
    case 'YEAR':
      return String(Number(year));
    case 'MONTH':
      return `${name} ${Number(year)}`;
    case 'DAY':
      return `${Number(day)} ${name} ${Number(year)}`;
  }
}
