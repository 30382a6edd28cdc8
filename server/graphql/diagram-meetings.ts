import { fiscalYearHeld } from '../domain/held.js';
import { makesKnown } from '../domain/known.js';
import type { BodyNode, Id, MeetingTally, NodeOf } from '../domain/model.js';
import { ALWAYS, fiscalYearOf, fiscalYearWindow } from '../domain/period.js';
import type { Moment, Scope } from '../domain/scope.js';
import type { KnownState } from '../domain/vocabulary.js';
import type { Step } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import { byOrdinal } from './meetings.js';
import { areaGapOf } from './roles.js';

/** What is written of the meetings of a drawn body in a fiscal year; of all years when no time was asked for. */
export interface BodyMeetings {
  readonly body: Id;
  readonly state: KnownState;
  /** Those told one by one; there may have been more. */
  readonly meetings: readonly NodeOf<'Meeting'>[];
  /** Two that disagree are both there. */
  readonly tallies: readonly MeetingTally[];
}

const MEETINGS: Step = { types: ['MEETING_OF'], direction: 'in' };

/** One for each body, in their order: one question for all of them. */
export async function meetingsOfBodies(
  bodies: readonly BodyNode[],
  scope: Scope,
  loaders: Loaders,
): Promise<BodyMeetings[]> {
  return Promise.all(bodies.map((body) => meetingsOfBody(body, scope, loaders)));
}

async function meetingsOfBody(body: BodyNode, scope: Scope, loaders: Loaders): Promise<BodyMeetings> {
  const year = yearOf(scope.moment);
  const window = year === null ? ALWAYS : fiscalYearWindow(year);
  const [told, areaGap] = await Promise.all([
    loaders.neighbours(body.id, MEETINGS, window, 'Meeting'),
    areaGapOf(body, scope, loaders),
  ]);
  const meetings = told
    .filter((meeting) => year === null || fiscalYearHeld(meeting) === year)
    .sort((a, b) => byOrdinal({ it: a, scope }, { it: b, scope }));
  const tallies = body.tallies.filter(({ fiscalYear }) => year === null || fiscalYear === year);
  const isKnown = [...meetings, ...tallies].some(({ standing }) => makesKnown(standing));
  return { body: body.id, state: isKnown ? 'KNOWN' : (areaGap?.state ?? 'NOT_STATED'), meetings, tallies };
}

/** Meetings are told of by year: a day asks about the fiscal year in which it lies. */
function yearOf(moment: Moment | null): number | null {
  if (moment === null) return null;
  return moment.unit === 'day' ? fiscalYearOf(moment.date) : moment.fiscalYear;
}
