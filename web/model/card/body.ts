import type { BodyCardFragment } from '../../api/generated/operations.js';
import { shortName } from '../labels.js';
import { servedFacts } from './activities.js';
import type { Named } from './actors.js';
import { CitationBook } from './citations.js';
import { bodyLabel, existence, told } from './common.js';
import { figureLine, meetingSection } from './meetings.js';
import { isUndated, periodFact, periodText } from './period.js';
import { relationSections, type Seen } from './relations.js';
import { roleSections } from './roles.js';
import { card, fact, line, section, type CardContext, type CardModel, type CardSection } from './types.js';

/** The card of a body. */
export function bodyCard(
  body: BodyCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(body, book, context);
  const roles = roleSections(body, book, context);
  const sections = [
    ...roles,
    ...meetingSection(body, book, context),
    section('figures', m.card.figures, { lines: body.figures.map((figure) => figureLine(figure, book)) }),
    formerNames(body, book, context),
    ...relationSections(seen, ['SERVES-out', 'MEETING_OF-in'], book, context),
  ];
  const [whole] = body.partOf;
  const areas = body.areas.map(({ name }) => name).join(m.card.listSeparator);
  const title = bodyLabel(body, context);
  return card(m.bodyKind[body.bodyKind], title, {
    context: whole ? m.card.partOf(shortName(whole.name, whole.aliases)) : areas,
    facts: [
      ...servedFacts(seen, body.areas, book, context),
      periodFact(body.period, body.fiscalYears, context),
      ...(body.functions.length === 0
        ? []
        : [
            fact(
              m.card.functions,
              body.functions.map((name) => m.bodyFunction[name]).join(m.card.listSeparator),
            ),
          ]),
      ...(body.purpose === null ? [] : [fact(m.card.purpose, body.purpose)]),
      there,
    ],
    sections: told(sections),
    sources: book.list(locale),
    claim: {
      sentence: title.includes(areas) ? title : m.card.within(title, areas),
      standing: body.standing,
      basis: isUndated(body.period) ? null : periodText(body.period, context),
      note: null,
    },
  });
}

/** The names that it had before. */
function formerNames(body: BodyCardFragment, book: CitationBook, context: CardContext): CardSection {
  return section('names', context.m.evidence.formerNames, {
    lines: body.formerNames.map(({ name, period, standing, citations }) =>
      line({ text: name, when: periodText(period, context), standing, cites: book.numbers(citations) }),
    ),
  });
}
