/** A day as people write it, read and checked. Pure. */
import { ERAS, fiscalYearOfDate, type Era } from '../era.js';

/** Why a text is no day: unreadable, not in the calendar, not in that era, or before and after what can be asked for. */
export type DayProblem =
  | { readonly kind: 'FORMAT' | 'CALENDAR' | 'RANGE' }
  | { readonly kind: 'ERA'; readonly era: string; readonly since: string; readonly until: string | null };

/** A day as ISO 8601, or why there is none. */
export type DayReading = { readonly day: string } | { readonly problem: DayProblem };

/** The fiscal years that can be asked for lie between these days. */
const FIRST = '1900-04-01';
const LAST = '2101-03-31';

const WESTERN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const JAPANESE =
  /^(令和|平成|昭和|R|H|S)\.?(元|\d{1,2})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/i;
const LETTERS: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和' };

/**
 * Reads 2013-03-31, 2013/3/31, 20130331, 2013年3月31日, 平成25年3月31日, H25.3.31 and the like, half or full width.
 * An era is held to its own days: the first of May 2019 is 令和元年5月1日 and not 平成31年5月1日.
 */
export function readDay(text: string): DayReading {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−ー]/g, '-');
  const western = WESTERN.exec(plain) ?? COMPACT.exec(plain);
  if (western) {
    const [, year, ...rest] = western;
    return checked(Number(year), rest);
  }
  const [, said = '', count = '', ...rest] = JAPANESE.exec(plain) ?? [];
  const era = eraCalled(LETTERS[said.toUpperCase()] ?? said);
  if (!era) return { problem: { kind: 'FORMAT' } };
  const reading = checked(era.first + (count === '元' ? 1 : Number(count)) - 1, rest);
  return 'day' in reading && !isOf(era, reading.day) ? { problem: { kind: 'ERA', ...spanOf(era) } } : reading;
}

/** A day of an address, which is always written as ISO 8601; null when it is none. */
export function dayOf(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const reading = readDay(text);
  return 'day' in reading ? reading.day : null;
}

/** 4/1 and 3/31: the first and the last day of a fiscal year. */
export function endsOfYear(fiscalYear: number): { readonly first: string; readonly last: string } {
  return { first: `${fiscalYear}-04-01`, last: `${fiscalYear + 1}-03-31` };
}

function checked(year: number, numbers: readonly (string | undefined)[]): DayReading {
  const [month = 0, date = 0] = numbers.filter((part) => part !== undefined).map(Number);
  const day = [String(year).padStart(4, '0'), two(month), two(date)].join('-');
  const real = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day)
    return { problem: { kind: 'CALENDAR' } };
  return day < FIRST || day > LAST ? { problem: { kind: 'RANGE' } } : { day };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function eraCalled(name: string): Era | undefined {
  return ERAS.find((era) => era.name === name);
}

function isOf(era: Era, day: string): boolean {
  const { until } = spanOf(era);
  return day >= era.since && (until === null || day < until);
}

/** Its first day, and the first day of the era after it. */
function spanOf(era: Era): { readonly era: string; readonly since: string; readonly until: string | null } {
  const next = ERAS[ERAS.indexOf(era) - 1];
  return { era: era.name, since: era.since, until: next?.since ?? null };
}

/** The fiscal year of a day; null passes through. */
export function yearOfDay(day: string | null): number | null {
  return day === null ? null : fiscalYearOfDate(day);
}
