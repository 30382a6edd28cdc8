/** Fiscal years, dates and eras as words. Pure; the locale is a parameter of each function. */

/** The languages of the interface. */
export type Locale = 'ja' | 'en';

/** How much of a date the source gives. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'FISCAL_YEAR';

/** An era of the calendar. */
export interface Era {
  readonly name: string;
  /** First day, ISO 8601. */
  readonly since: string;
  /** The year that is 元年. */
  readonly first: number;
}

/** The eras that the sources and their readers use, newest first. */
export const ERAS: readonly Era[] = [
  { name: '令和', since: '2019-05-01', first: 2019 },
  { name: '平成', since: '1989-01-08', first: 1989 },
  { name: '昭和', since: '1926-12-25', first: 1926 },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const eraYear = (era: Era, year: number): string =>
  year === era.first ? '元' : String(year - era.first + 1);

/** Fiscal years are named by the era that most of the year lies in: 2019年度 is 令和元年度. */
function eraOfFiscalYear(fiscalYear: number): Era | undefined {
  return ERAS.find((era) => fiscalYear >= era.first);
}

/** 平成25年度, FY2013. */
export function fiscalYearLabel(fiscalYear: number, locale: Locale): string {
  if (locale === 'en') return `FY${fiscalYear}`;
  const era = eraOfFiscalYear(fiscalYear);
  return era ? `${era.name}${eraYear(era, fiscalYear)}年度` : `${fiscalYear}年度`;
}

/** 平成25, FY2013: the label of a point on the time line. */
export function fiscalYearShort(fiscalYear: number, locale: Locale): string {
  return fiscalYearLabel(fiscalYear, locale).replace(/年度$/, '');
}

/** 25, '13: the label where only two signs have room; the era or century stands in the heading. */
export function fiscalYearTick(fiscalYear: number, locale: Locale): string {
  if (locale === 'en') return `’${String(fiscalYear % 100).padStart(2, '0')}`;
  const era = eraOfFiscalYear(fiscalYear);
  return era ? eraYear(era, fiscalYear) : String(fiscalYear % 100);
}

/** 2013年度: said once per view beside the era year. Empty in English, where the label is that already. */
export function westernFiscalYear(fiscalYear: number, locale: Locale): string {
  return locale === 'ja' ? `${fiscalYear}年度` : '';
}

/** 平成, or an empty text in English: the era of a run of years, if it is the same for all. */
export function commonEra(fiscalYears: readonly number[], locale: Locale): string {
  if (locale === 'en') return '';
  const names = new Set(fiscalYears.map((year) => eraOfFiscalYear(year)?.name ?? ''));
  return names.size === 1 ? [...names].join('') : '';
}

/** The fiscal year in which a day lies: January to March belong to the year before. */
export function fiscalYearOfDate(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  return Number(isoDate.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The day before, for a half-open end that is to be shown as the last day that counts. */
export function dayBefore(isoDate: string): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A date with as much as the source gives: 平成25年7月24日, 平成24年12月, 平成25年, 平成24年度. */
export function dateLabel(isoDate: string, precision: DatePrecision, locale: Locale): string {
  const year = Number(isoDate.slice(0, 4));
  const month = Number(isoDate.slice(5, 7));
  const day = Number(isoDate.slice(8, 10));
  if (precision === 'FISCAL_YEAR') return fiscalYearLabel(fiscalYearOfDate(isoDate), locale);
  if (locale === 'en') return englishDate(year, month, day, precision);
  const era = ERAS.find((candidate) => isoDate >= candidate.since);
  const yearText = era ? `${era.name}${eraYear(era, year)}年` : `${year}年`;
  if (precision === 'YEAR') return yearText;
  if (precision === 'MONTH') return `${yearText}${month}月`;
  return `${yearText}${month}月${day}日`;
}

function englishDate(year: number, month: number, day: number, precision: 'DAY' | 'MONTH' | 'YEAR'): string {
  const monthText = MONTHS[month - 1] ?? '';
  if (precision === 'YEAR') return String(year);
  return precision === 'MONTH' ? `${monthText} ${year}` : `${day} ${monthText} ${year}`;
}
