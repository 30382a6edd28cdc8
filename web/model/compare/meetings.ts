import type { Messages } from '../../locales/ja.js';
import { dateLabel, fiscalYearLabel, type Locale } from '../era.js';
import type { FactLine } from './fact-cell.js';
import { shortBodyName, type ScopeAnswer } from './names.js';

type MeetingYear = ScopeAnswer['meetingYears'][number];

/** How often bodies met, a line for each count of a year, and one for the meetings that are told one by one. */
export function meetingLines(scope: ScopeAnswer, m: Messages, locale: Locale): readonly FactLine[] {
  return scope.meetingYears.flatMap((year) => {
    const body = scope.bodies.find(({ id }) => id === year.body.id);
    const name = body === undefined ? '' : shortBodyName(scope, body);
    const heading = m.compare.meetingOf(fiscalYearLabel(year.fiscalYear, locale), name);
    return [...tallyLines(heading, year, m), ...toldLines(heading, year, m, locale)];
  });
}

function tallyLines(heading: string, { tallies }: MeetingYear, m: Messages): FactLine[] {
  return tallies.map(({ count, standing, citations }) => ({
    text: `${heading}${m.card.colon}${m.card.times(count)}`,
    standing,
    leadsTo: null,
    locators: citations.map(({ locator }) => locator),
  }));
}

/** Those told one by one are no count: there may have been more. */
function toldLines(heading: string, { meetings }: MeetingYear, m: Messages, locale: Locale): FactLine[] {
  if (meetings.length === 0) return [];
  const told = meetings.map(({ ordinal, heldOn, heldOnPrecision }) => {
    const day = heldOn === null ? m.card.dateNotStated : dateLabel(heldOn, heldOnPrecision ?? 'DAY', locale);
    return ordinal === null ? day : m.compare.toldMeeting(m.card.ordinal(ordinal), day);
  });
  return [
    {
      text: `${heading}${m.card.colon}${told.join(m.card.listSeparator)}`,
      standing: 'STATED',
      leadsTo: null,
      locators: meetings.flatMap(({ citations }) => citations.map(({ locator }) => locator)),
    },
  ];
}
