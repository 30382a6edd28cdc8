import type { MeetingPartsFragment } from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import type { Named } from './actors.js';
import { CitationBook } from './citations.js';
import { existence, listSection, told } from './common.js';
import { figureLine } from './meetings.js';
import { along, relationFact, relationSections, type Seen } from './relations.js';
import { card, fact, section, type CardContext, type CardModel } from './types.js';

/** The card of one meeting: of which body, when, how many came, what was talked about, who did what. */
export function meetingCard(
  meeting: MeetingPartsFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(meeting, book, context);
  const day =
    meeting.heldOn === null ? null : dateLabel(meeting.heldOn, meeting.heldOnPrecision ?? 'DAY', locale);
  const facts = [
    ...along(seen, 'MEETING_OF', 'out').map((each) => relationFact(m.card.body, each, book, context)),
    ...(meeting.ordinal === null ? [] : [fact(m.evidence.ordinal, m.card.ordinal(meeting.ordinal))]),
    fact(m.evidence.heldOn, day ?? m.card.dateNotStated),
    ...(meeting.attendance === null
      ? []
      : [fact(m.evidence.attendance, m.card.attendance(meeting.attendance))]),
    there,
  ];
  const agenda = meeting.agenda.map((text, index) => `${index + 1}. ${text}`);
  const sections = [
    ...relationSections(seen, ['MEETING_OF-out', 'ABOUT-in'], book, context),
    listSection('agenda', m.card.agenda, agenda),
    section('findings', m.card.findings, {
      lines: meeting.findings.map((figure) => figureLine(figure, book)),
    }),
    ...relationSections(along(seen, 'ABOUT', 'in'), [], book, context),
  ];
  return card(m.card.meetings, meeting.name, {
    context: day ?? '',
    facts,
    sections: told(sections),
    sources: book.list(locale),
    claim: { sentence: meeting.name, standing: meeting.standing, basis: day, note: null },
  });
}
