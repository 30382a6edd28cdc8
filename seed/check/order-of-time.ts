import { groupBy } from '../../server/domain/group.js';
import type { IsoDate, Period } from '../../server/domain/period.js';
import { located, problemAt } from '../case.js';
import { dateSpan, periodOf } from '../dates.js';
import type { Problem } from '../problem.js';
import type { Book, Link, Rule } from './book.js';
import type { Id } from '../../server/domain/model.js';

/** What is told about one thing fits in time to what is told about another. */
export const orderOfTime: Rule = (book) => {
  const periods = entityPeriods(book);
  return book.links.flatMap((link) => [...neverHolds(link, periods), ...succeedsEarlier(link, periods)]);
};

/** When each entity is, as far as its dates can be read; a meeting is on the day it is held. */
function entityPeriods(book: Book): Map<Id, Period> {
  const periods = new Map<Id, Period>();
  for (const { value } of book.entities) {
    const period = periodOf(value.period);
    if (period) periods.set(value.id, period);
  }
  for (const { value } of located(book.cases, 'meetings')) {
    const held =
      value.period === undefined && value.held !== undefined ? periodOf({ during: value.held }) : null;
    if (held) periods.set(value.id, held);
  }
  return periods;
}

/** A relation that no day shares with both its ends is selected by no question. */
function neverHolds(link: Link, periods: ReadonlyMap<Id, Period>): Problem[] {
  const own = periodOf(link.value.period);
  const from = periods.get(link.from);
  const to = periods.get(link.to);
  if (!own || !from || !to || link.from === link.to) return [];
  if (link.value.type === 'SUCCEEDS' && link.value.period === undefined) return [];
  const start = latest([own.from, from.from, to.from]);
  const end = earliest([own.to, from.to, to.to]);
  if (start === null || end === null || start < end) return [];
  const inside = link.value.period === undefined ? link.toPath : ['period'];
  const message = `this ${link.value.type} holds on no day: '${link.from}', '${link.to}' and the relation are never at the same time`;
  return [problemAt(link, inside, message, 'correct the dates of one of them')];
}

const latest = (dates: readonly (IsoDate | null)[]): IsoDate | null =>
  dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
const earliest = (dates: readonly (IsoDate | null)[]): IsoDate | null =>
  dates.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** `from` is the later of the two bodies. */
function succeedsEarlier(link: Link, periods: ReadonlyMap<Id, Period>): Problem[] {
  if (link.value.type !== 'SUCCEEDS') return [];
  const [later, earlier] = [periods.get(link.from)?.from, periods.get(link.to)?.from];
  if (!later || !earlier || later >= earlier) return [];
  const message = `'${link.from}' begins before '${link.to}', which it is to succeed`;
  return [problemAt(link, link.fromPath, message, "swap 'from' (the later) and 'to' (the earlier)")];
}

/** The meetings of a body are numbered in the order in which they were held, each number once. */
export const meetingOrdinals: Rule = (book) => {
  const meetings = new Map(located(book.cases, 'meetings').map((item) => [item.value.id, item]));
  const perBody = groupBy(
    book.links.filter((link) => link.value.type === 'MEETING_OF'),
    (link) => link.to,
  );
  return [...perBody].flatMap(([body, links]) => {
    const held = [...new Set(links.map((link) => link.from))]
      .flatMap((id) => meetings.get(id) ?? [])
      .filter((item) => item.value.ordinal !== undefined)
      .sort((a, b) => (a.value.ordinal ?? 0) - (b.value.ordinal ?? 0));
    return held.slice(1).flatMap((item, i) => {
      const before = held[i];
      if (!before) return [];
      const { ordinal, held: date } = item.value;
      if (ordinal === before.value.ordinal) {
        const message = `'${body}' already has a meeting number ${ordinal}: '${before.value.id}'`;
        return [problemAt(item, ['ordinal'], message, 'number the meetings of a body 1, 2, 3 …')];
      }
      const [day, dayBefore] = [dateSpan(date ?? ''), dateSpan(before.value.held ?? '')];
      if (!day || !dayBefore || day.after > dayBefore.first) return [];
      const message = `meeting number ${ordinal} is held (${date}) before number ${before.value.ordinal} (${before.value.held})`;
      return [problemAt(item, ['held'], message, 'correct one of the dates or numbers')];
    });
  });
};
