import type { PassageCardFragment, SourceCardFragment } from '../../api/generated/operations.js';
import { claimTexts, thingText } from '../sources/claims.js';
import { CitationBook, publishedText } from './citations.js';
import { told } from './common.js';
import { relationSections, type Seen } from './relations.js';
import { card, fact, line, section, type CardContext, type CardFact, type CardModel } from './types.js';

/** Documents and the places in them. */

/** The card of a document: who published it, whether it is at hand, and the places in it that are cited. */
export function sourceCard(
  source: SourceCardFragment,
  seen: readonly Seen[],
  context: CardContext,
): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(source.citations);
  const published = publishedText(source, locale);
  const facts: readonly CardFact[] = [
    ...(source.publisher === null ? [] : [fact(m.evidence.publisher, source.publisher)]),
    fact(m.evidence.publishedOn, published === '' ? m.card.dateNotStated : published),
    fact(m.evidence.address, source.url ?? m.evidence.noAddress),
    fact(m.card.standing, '', { standing: source.sourceStanding, cites }),
  ];
  const sections = [
    section('passages', m.evidence.passages, {
      count: source.passages.length,
      lines: source.passages.map(({ id, locator, reviewed }) =>
        line({ text: locator, selects: id, gap: reviewed ? null : 'NOT_REVIEWED' }),
      ),
    }),
    ...relationSections(seen, [], book, context),
  ];
  return card(m.evidence.source, source.title, {
    context: source.publisher ?? '',
    facts,
    sections: told(sections),
    sources: book.list(locale),
    claim: { sentence: source.title, standing: source.sourceStanding, basis: published || null, note: null },
  });
}

/** The card of a place in a document: what rests on it. */
export function passageCard(passage: PassageCardFragment, context: CardContext): CardModel {
  const { m } = context;
  const { nodes, totalCount } = passage.citedBy;
  return card(m.evidence.passageKind[passage.passageKind], passage.locator, {
    context: passage.source.title,
    facts: [
      fact(m.evidence.source, passage.source.title, { selects: passage.source.id }),
      fact(m.evidence.reading, passage.reviewed ? m.evidence.read : m.card.notReviewedPassage),
    ],
    sections: [
      section('carries', m.evidence.carries, {
        count: totalCount,
        lines: nodes.flatMap((citing) =>
          claimTexts(citing, context).map(({ part, standing, note }) =>
            line({
              text: [thingText(citing.thing, context), part].filter(Boolean).join(m.evidence.csv.separator),
              selects: citing.thing.id,
              standing,
              note,
            }),
          ),
        ),
      }),
    ],
    more: totalCount - nodes.length,
  });
}
