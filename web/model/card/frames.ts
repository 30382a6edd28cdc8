import type {
  InitiativeCardFragment,
  LessonCardFragment,
  ProgrammeCardFragment,
} from '../../api/generated/operations.js';
import type { Named } from './actors.js';
import { CitationBook } from './citations.js';
import { existence, told } from './common.js';
import { isUndated, periodFact, periodText } from './period.js';
import { along, relationFact, relationSections, type Seen } from './relations.js';
import { card, fact, type CardContext, type CardModel } from './types.js';

/** What bodies and activities stand in: programmes and their items, and the lessons drawn from them. */

/** The card of a programme: its items, and what is done under it. */
export function programmeCard(
  programme: ProgrammeCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(programme, book, context);
  const { period } = programme;
  return card(m.evidence.programme, programme.name, {
    facts: [periodFact(period, [], context), there],
    sections: told(relationSections(seen, [], book, context)),
    sources: book.list(locale),
    claim: {
      sentence: programme.name,
      standing: programme.standing,
      basis: isUndated(period) ? null : periodText(period, context),
      note: null,
    },
  });
}

/** The card of one of the items (ア) to (ク): of which programme, and who addresses it. */
export function initiativeCard(
  initiative: InitiativeCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(initiative, book, context);
  const title = m.card.item(initiative.symbol, initiative.name);
  const facts = [
    ...along(seen, 'ITEM_OF', 'out').map((each) =>
      relationFact(m.evidence.relation.ITEM_OF.out, each, book, context),
    ),
    there,
  ];
  return card(m.card.initiatives, title, {
    facts,
    sections: told(relationSections(seen, ['ITEM_OF-out'], book, context)),
    sources: book.list(locale),
    claim: { sentence: title, standing: initiative.standing, basis: null, note: null },
  });
}

/** The card of a recommendation or experience: what it is about. */
export function lessonCard(
  lesson: LessonCardFragment,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(lesson.citations);
  return card(m.card.lessons, lesson.summary, {
    context: lesson.lessonStanding === 'RECOMMENDED' ? m.evidence.recommendation : m.evidence.experience,
    facts: [fact(m.card.standing, '', { standing: lesson.lessonStanding, cites })],
    sections: told(relationSections(seen, [], book, context)),
    sources: book.list(locale),
    claim: { sentence: lesson.summary, standing: lesson.lessonStanding, basis: null, note: null },
  });
}
