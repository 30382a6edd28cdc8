import type { AreaCardFragment } from '../../api/generated/operations.js';
import type { Named } from './actors.js';
import { CitationBook } from './citations.js';
import { areaText, existence, told } from './common.js';
import { along, relationFact, relationSections, type Seen } from './relations.js';
import { card, fact, section, type CardContext, type CardModel } from './types.js';

/** The card of an area: where it lies, who and what is there, and what it means when something is missing. */
export function areaCard(
  area: AreaCardFragment & Named,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const there = existence(area, book, context);
  const wholes = along(seen, 'WITHIN', 'out');
  const facts = [
    ...(area.code === null ? [] : [fact(m.evidence.code, area.code)]),
    ...wholes.map((each) => relationFact(m.evidence.relation.WITHIN.out, each, book, context)),
    there,
  ];
  const { gap } = area;
  const sections = [
    ...relationSections(seen, ['WITHIN-out'], book, context),
    section('gap', m.evidence.missing, {
      gap:
        gap === null
          ? null
          : {
              state: gap.state,
              forGroup: gap.forGroup,
              reason: gap.reason,
              cites: book.numbers(gap.citations),
            },
    }),
  ];
  return card(m.area.kind[area.areaKind], areaText(area, context), {
    collective: area.collective,
    facts,
    sections: told(sections),
    sources: book.list(locale),
    claim: { sentence: area.name, standing: area.standing, basis: null, note: null },
  });
}
