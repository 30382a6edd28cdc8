import type { Precision } from '../api/generated/operations.js';
import { knownStateOf, STRONGEST_FIRST, type KnownState, type Standing } from './view-graph.js';

/** What is written of the meetings of a body in the shown year. */

/** A meeting that is told by itself. */
export interface ToldMeeting {
  readonly kind: 'meeting';
  readonly id: string;
  /** The how-manieth; null where not said. */
  readonly ordinal: number | null;
  /** First day of what was said, ISO; null where not said. */
  readonly heldOn: string | null;
  readonly precision: Precision | null;
  readonly standing: Standing;
}
/** How often it met, or was to meet, in a year. */
export interface ToldTally {
  readonly kind: 'tally';
  /** Unique within its body. */
  readonly id: string;
  readonly fiscalYear: number;
  readonly count: number;
  readonly standing: Standing;
}

export interface BodyMeetings {
  readonly state: KnownState;
  /** Those that are shown: meetings in their order, then tallies. */
  readonly told: readonly (ToldMeeting | ToldTally)[];
  /** How many a filter hides. */
  readonly hidden: number;
}

/** The part of a GraphQL `BodyMeetings` that is read. */
export interface BodyMeetingsInput {
  readonly body: string;
  readonly state: string;
  readonly meetings: readonly {
    readonly id: string;
    readonly ordinal: number | null;
    readonly heldOn: string | null;
    readonly heldOnPrecision: Precision | null;
    readonly standing: Standing;
  }[];
  readonly tallies: readonly {
    readonly fiscalYear: number;
    readonly count: number;
    readonly standing: Standing;
  }[];
}

/** Reads what is told of one body, without the standings that a filter hides. */
export function readMeetings(
  { state, meetings, tallies }: BodyMeetingsInput,
  hidden: readonly Standing[],
): BodyMeetings {
  const all = [
    ...meetings.map((meeting): ToldMeeting => ({
      kind: 'meeting',
      id: meeting.id,
      ordinal: meeting.ordinal,
      heldOn: meeting.heldOn,
      precision: meeting.heldOnPrecision,
      standing: meeting.standing,
    })),
    ...tallies.map((tally, i): ToldTally => ({ kind: 'tally', id: `${tally.fiscalYear}-${i}`, ...tally })),
  ];
  const told = all.filter(({ standing }) => !hidden.includes(standing));
  return { state: knownStateOf(state), told, hidden: all.length - told.length };
}

/** What the tag on a body says. */
export interface MeetingSummary {
  readonly standing: Standing;
  /** How many in the year; two counts that disagree are both there. */
  readonly counts: readonly number[];
  /** Which they were, where only single meetings are told and each has its number. */
  readonly ordinals: readonly number[];
}

/** A count of the year wins over single meetings, what is surer over what is less; null where nothing is told. */
export function summaryOf(told: BodyMeetings['told']): MeetingSummary | null {
  const tallies = surest(told.filter((one) => one.kind === 'tally'));
  const [tally] = tallies;
  if (tally) {
    return {
      standing: tally.standing,
      counts: [...new Set(tallies.map(({ count }) => count))],
      ordinals: [],
    };
  }
  const meetings = surest(told.filter((one) => one.kind === 'meeting'));
  const [meeting] = meetings;
  if (!meeting) return null;
  const ordinals = meetings.flatMap(({ ordinal }) => ordinal ?? []).sort((a, b) => a - b);
  const isNumbered = new Set(ordinals).size === meetings.length;
  return { standing: meeting.standing, counts: [meetings.length], ordinals: isNumbered ? ordinals : [] };
}

/** Those of the best standing that any has. */
function surest<T extends { readonly standing: Standing }>(told: readonly T[]): readonly T[] {
  const best = STRONGEST_FIRST.find((standing) => told.some((one) => one.standing === standing));
  return told.filter(({ standing }) => standing === best);
}
