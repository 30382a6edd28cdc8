import type {
  BodyCardFragment,
  FigurePartsFragment,
  MeetingPartsFragment,
} from '../../api/generated/operations.js';
import { dateLabel, fiscalYearLabel, fiscalYearOfDate } from '../era.js';
import type { CitationBook } from './citations.js';
import { isCollective } from './roles.js';
import {
  line,
  section,
  type CardContext,
  type CardDetail,
  type CardLine,
  type CardSection,
} from './types.js';

type Tally = BodyCardFragment['meetingTallies'][number];

/** Meetings with what is told of each, and how often a body met or was to meet. */
export function meetingSection(
  { meetings, meetingTallies }: Pick<BodyCardFragment, 'meetings' | 'meetingTallies'>,
  book: CitationBook,
  context: CardContext,
): readonly CardSection[] {
  const { m, locale, fiscalYear } = context;
  if (meetings.length === 0 && meetingTallies.length === 0) return [];
  const told = [
    ...meetings.map((meeting) => (meeting.heldOn === null ? null : fiscalYearOfDate(meeting.heldOn))),
    ...meetingTallies.map((tally) => tally.fiscalYear),
  ];
  const missing =
    fiscalYear === null || told.includes(fiscalYear)
      ? []
      : [line({ text: m.card.tallyOf(fiscalYearLabel(fiscalYear, locale)), gap: 'NOT_STATED', sub: true })];
  return [
    section('meetings', m.card.meetings, {
      lines: [
        ...meetings.map((meeting) => meetingLine(meeting, book, context)),
        ...meetingTallies.map((tally) => tallyLine(tally, book, context)),
        ...missing,
      ],
      warning: disagreement(meetingTallies, context),
    }),
  ];
}

function meetingLine(meeting: MeetingPartsFragment, book: CitationBook, context: CardContext): CardLine {
  const { m, locale } = context;
  const date =
    meeting.heldOn === null
      ? m.card.dateNotStated
      : dateLabel(meeting.heldOn, meeting.heldOnPrecision ?? 'DAY', locale);
  const ordinal = meeting.ordinal === null ? '' : m.card.ordinal(meeting.ordinal);
  return line({
    text: [ordinal, date].filter(Boolean).join(' '),
    selects: meeting.id,
    strong: meeting.attendance === null ? '' : m.card.attendance(meeting.attendance),
    standing: meeting.standing,
    cites: book.numbers(meeting.citations),
    details: detailsOf(meeting, book, context),
  });
}

function detailsOf(
  meeting: MeetingPartsFragment,
  book: CitationBook,
  { m }: CardContext,
): readonly CardDetail[] {
  const participants = meeting.participations.map((participation) =>
    line({
      text: `${m.capacity[participation.capacity]}${m.card.colon}`,
      strong: participation.actor.name,
      selects: participation.actor.id,
      collective: isCollective(participation.actor),
      standing: participation.standing,
      cites: book.numbers(participation.citations),
      note: book.told(participation.note),
    }),
  );
  const details = [
    { heading: m.card.participants, lines: participants },
    {
      heading: m.card.agenda,
      lines: meeting.agenda.map((text, index) => line({ text: `${index + 1}. ${text}` })),
    },
    { heading: m.card.findings, lines: meeting.findings.map((figure) => figureLine(figure, book)) },
  ];
  return details.filter((detail) => detail.lines.length > 0);
}

function tallyLine(tally: Tally, book: CitationBook, { m, locale }: CardContext): CardLine {
  return line({
    text: fiscalYearLabel(tally.fiscalYear, locale),
    strong: m.card.times(tally.count),
    standing: tally.standing,
    cites: book.numbers(tally.citations),
    note: tally.basis,
  });
}

/** Two counts of one year that differ are both kept; which of them is right is not ours to say. */
function disagreement(tallies: readonly Tally[], { m, locale }: CardContext): CardSection['warning'] {
  for (const { fiscalYear } of tallies) {
    const counts = [
      ...new Set(tallies.filter((other) => other.fiscalYear === fiscalYear).map(({ count }) => count)),
    ];
    if (counts.length > 1) {
      const title = m.card.talliesDiffer(fiscalYearLabel(fiscalYear, locale), counts.join(m.card.versus));
      return { title, text: m.card.talliesKept };
    }
  }
  return null;
}

/** A number with its label and unit. */
export function figureLine(figure: FigurePartsFragment, book: CitationBook): CardLine {
  return line({
    text: figure.label,
    strong: `${figure.value.toLocaleString('ja')}${figure.unit}`,
    standing: figure.standing,
    cites: book.numbers(figure.citations),
  });
}
