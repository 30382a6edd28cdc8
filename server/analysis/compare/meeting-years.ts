import { fiscalYearHeld } from '../../domain/held.js';
import { makesKnown } from '../../domain/known.js';
import type { BodyNode, MeetingTally, NodeOf } from '../../domain/model.js';
import { byId, compareText } from '../../domain/order.js';
import { fiscalYearWindow, type Window } from '../../domain/period.js';
import type { BodyRecord } from '../snapshot.js';
import { counts } from './column.js';

/** What is written of how often a body met in a fiscal year. */
export interface MeetingYear {
  readonly body: BodyNode;
  readonly fiscalYear: number;
  /** Two that disagree are both there. */
  readonly tallies: readonly MeetingTally[];
  /** Those told one by one; there may have been more. */
  readonly meetings: readonly NodeOf<'Meeting'>[];
}

/** The years of which something is written, ascending; of one year by body. A meeting without a day is in none. */
export function meetingYears(records: readonly BodyRecord[], window: Window): readonly MeetingYear[] {
  return records
    .flatMap((record) => yearsOf(record, window))
    .sort((a, b) => a.fiscalYear - b.fiscalYear || compareText(a.body.id, b.body.id));
}

/** The meetings of a body that took place, by day, then id. */
export function meetingsOf({ meetings }: BodyRecord): readonly NodeOf<'Meeting'>[] {
  return meetings
    .filter(counts)
    .map(({ node }) => node)
    .filter(({ standing }) => makesKnown(standing))
    .sort((a, b) => compareText(a.heldOn ?? '9999', b.heldOn ?? '9999') || byId(a, b));
}

/** What is written of how often a body meets, within the time that is asked about. */
export function talliesOf({ body }: BodyRecord, window: Window): readonly MeetingTally[] {
  return body.tallies.filter(({ standing, fiscalYear }) => {
    const { since, until } = fiscalYearWindow(fiscalYear);
    return makesKnown(standing) && since < window.until && until > window.since;
  });
}

function yearsOf(record: BodyRecord, window: Window): MeetingYear[] {
  const tallies = talliesOf(record, window);
  const meetings = meetingsOf(record);
  const years = [
    ...tallies.map(({ fiscalYear }) => fiscalYear),
    ...meetings.flatMap((meeting) => fiscalYearHeld(meeting) ?? []),
  ];
  return [...new Set(years)].map((fiscalYear) => ({
    body: record.body,
    fiscalYear,
    tallies: tallies.filter((tally) => tally.fiscalYear === fiscalYear),
    meetings: meetings.filter((meeting) => fiscalYearHeld(meeting) === fiscalYear),
  }));
}
