import { located, problemAt, type Located, type Path } from '../case.js';
import { dateSpan, FIRST_YEAR, LAST_YEAR } from '../dates.js';
import type { Problem } from '../problem.js';
import type { PeriodEntry } from '../schema.js';
import type { Book, Rule } from './book.js';

/** Every date and period of the book exists, and no period ends before it begins. */
export const dates: Rule = (book) => [
  ...periodsOf(book).flatMap(({ where, inside, period }) => inPeriod(where, inside, period)),
  ...located(book.cases, 'meetings').flatMap((item) => inDate(item, ['held'], item.value.held)),
  ...located(book.cases, 'outputs').flatMap((item) => inDate(item, ['completed'], item.value.completed)),
  ...located(book.cases, 'sources').flatMap((item) => inDate(item, ['published'], item.value.published)),
];

interface PeriodPlace {
  readonly where: Located<unknown>;
  readonly inside: Path;
  readonly period: PeriodEntry;
}

function periodsOf(book: Book): PeriodPlace[] {
  const own = [...book.entities, ...located(book.cases, 'relations')].flatMap((where) =>
    where.value.period === undefined ? [] : [{ where, inside: ['period'], period: where.value.period }],
  );
  const ofBodies = located(book.cases, 'bodies').flatMap((where) => {
    const { gaps, formerNames } = where.value;
    return [...periodsIn('gaps', gaps), ...periodsIn('formerNames', formerNames)].map((found) => ({
      where,
      ...found,
    }));
  });
  return [...own, ...ofBodies];
}

/** The periods of the items of a list inside an entity. */
function periodsIn(
  key: string,
  items: readonly { readonly period?: PeriodEntry | undefined }[] = [],
): Omit<PeriodPlace, 'where'>[] {
  return items.flatMap(({ period }, i) =>
    period === undefined ? [] : [{ inside: [key, i, 'period'], period }],
  );
}

function inPeriod(where: Located<unknown>, inside: Path, period: PeriodEntry): Problem[] {
  if ('during' in period) return inDate(where, [...inside, 'during'], period.during);
  const { from, through } = period;
  const last = through === 'OPEN' ? undefined : through;
  const faults = [
    ...inDate(where, [...inside, 'from'], from),
    ...inDate(where, [...inside, 'through'], last),
  ];
  if (faults.length > 0 || from === undefined || last === undefined) return faults;
  const [first, end] = [dateSpan(from), dateSpan(last)];
  if (!first || !end || first.first < end.after) return [];
  const message = `the period ends (${last}) before it begins (${from})`;
  return [problemAt(where, [...inside, 'through'], message, "swap the two, or correct 'through'")];
}

function inDate(where: Located<unknown>, inside: Path, text: string | undefined): Problem[] {
  if (text === undefined || dateSpan(text) !== null) return [];
  const message = `there is no date ${text} between ${FIRST_YEAR} and ${LAST_YEAR}`;
  return [problemAt(where, inside, message, fixFor(text))];
}

function fixFor(text: string): string {
  const [year = '', month = ''] = text.split('-');
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    return 'correct the year';
  if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return 'a month is 01 to 12';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month} has the days 01 to ${days}`;
}
