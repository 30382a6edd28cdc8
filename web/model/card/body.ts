import type { BodyCardFragment, SuccessionPartsFragment } from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import { shortName } from '../labels.js';
import { CitationBook } from './citations.js';
import { areaText, bodyLabel, frameSections } from './common.js';
import { figureLine, meetingSection } from './meetings.js';
import { periodFact } from './period.js';
import { roleSections } from './roles.js';
import { fact, line, section, type CardContext, type CardModel, type CardSection } from './types.js';

/** The card of a body. */
export function bodyCard(body: BodyCardFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const own = book.numbers(body.citations);
  const roles = roleSections(body, book, context);
  const sections = [
    ...roles,
    ...meetingSection(body, book, context),
    section('figures', m.card.figures, { lines: body.figures.map((figure) => figureLine(figure, book)) }),
    outputSection(body, book, context),
    successions('succeeds', m.card.predecessor, body.succeeds, book, context),
    successions('succeededBy', m.card.successor, body.succeededBy, book, context),
    ...frameSections(body, book, context),
  ];
  const [whole] = body.partOf;
  return {
    kind: m.bodyKind[body.bodyKind],
    context: whole
      ? m.card.partOf(shortName(whole.name, whole.aliases))
      : body.areas.map(({ name }) => name).join(m.card.listSeparator),
    title: bodyLabel(body, context),
    collective: false,
    facts: [
      fact(m.card.area, body.areas.map((area) => areaText(area, context)).join(m.card.listSeparator)),
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
      fact(m.card.standing, '', { standing: body.standing, cites: own }),
    ],
    sections: sections.filter((made) => made.lines.length > 0 || made.gap !== null),
    sources: book.list(locale),
  };
}

function outputSection(body: BodyCardFragment, book: CitationBook, { m, locale }: CardContext): CardSection {
  return section('outputs', m.card.outputs, {
    lines: body.outputs.map((output) =>
      line({
        text:
          output.completedOn === null
            ? ''
            : dateLabel(output.completedOn, output.completedOnPrecision ?? 'DAY', locale),
        strong: output.name,
        standing: output.standing,
        cites: book.numbers(output.citations),
        details: [
          {
            heading: m.card.makers,
            lines: output.producers.map((production) =>
              line({
                text: `${m.stage[production.stage]}${m.card.colon}`,
                strong: production.body.name,
                selects: production.body.id,
                standing: production.standing,
                cites: book.numbers(production.citations),
                note: book.told(production.note),
              }),
            ),
          },
        ],
      }),
    ),
  });
}

function successions(
  id: string,
  heading: string,
  list: readonly SuccessionPartsFragment[],
  book: CitationBook,
  { m }: CardContext,
): CardSection {
  return section(id, heading, {
    lines: list.map((succession) =>
      line({
        text: succession.body.name,
        strong: succession.needsReview ? m.card.needsReview : '',
        selects: succession.body.id,
        standing: succession.standing,
        cites: book.numbers(succession.citations),
        note: book.told(succession.note),
      }),
    ),
  });
}
