import type { ActivityCardFragment, OutputDateFragment } from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import type { Named } from './actors.js';
import { CitationBook } from './citations.js';
import { areaText, existence, listSection, told } from './common.js';
import { figureLine } from './meetings.js';
import { isUndated, periodFact, periodText } from './period.js';
import { along, relationFact, relationSections, type Seen } from './relations.js';
import { card, fact, section, type CardContext, type CardModel } from './types.js';

/** The card of an activity: whom it was aimed at, how it was done, with what result. */
export function activityCard(
  activity: ActivityCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(activity, book, context);
  const of = (type: 'CONDUCTED' | 'STAFFED') => relationSections(along(seen, type, 'in'), [], book, context);
  const facts = [
    ...servedFacts(seen, activity.areas, book, context),
    periodFact(activity.period, [], context),
    ...(activity.method === null ? [] : [fact(m.card.method, activity.method)]),
    there,
  ];
  const sections = [
    ...of('CONDUCTED'),
    listSection('targets', m.card.targets, activity.targets),
    section('figures', m.card.figures, { lines: activity.figures.map((figure) => figureLine(figure, book)) }),
    ...of('STAFFED'),
    ...relationSections(seen, ['CONDUCTED-in', 'STAFFED-in', 'SERVES-out'], book, context),
  ];
  return card(m.activityKind[activity.activityKind], activity.name, {
    context: m.card.activities,
    facts,
    sections: told(sections),
    sources: book.list(locale),
    claim: {
      sentence: activity.name,
      standing: activity.standing,
      basis: isUndated(activity.period) ? null : periodText(activity.period, context),
      note: null,
    },
  });
}

/** The areas that a thing serves, each with what says so. */
export function servedFacts(
  seen: readonly Seen[],
  areas: ActivityCardFragment['areas'],
  book: CitationBook,
  context: CardContext,
) {
  return along(seen, 'SERVES', 'out').map((each) => {
    const area = areas.find(({ id }) => id === each.other.id);
    const made = relationFact(context.m.card.area, each, book, context);
    return area ? { ...made, text: areaText(area, context) } : made;
  });
}

/** The card of an output: when it was finished, and which body worked on which stage. */
export function outputCard(
  output: OutputDateFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(output, book, context);
  const day =
    output.completedOn === null
      ? null
      : dateLabel(output.completedOn, output.completedOnPrecision ?? 'DAY', locale);
  return card(m.card.outputs, output.name, {
    context: day ?? '',
    facts: [fact(m.evidence.completedOn, day ?? m.card.dateNotStated), there],
    sections: told(relationSections(seen, [], book, context)),
    sources: book.list(locale),
    claim: { sentence: output.name, standing: output.standing, basis: day, note: null },
  });
}
