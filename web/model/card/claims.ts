import type { RelationPartsFragment } from '../../api/generated/operations.js';
import { CitationBook } from './citations.js';
import { periodFact, periodText, isUndated } from './period.js';
import { endText, headingOf } from './relations.js';
import { card, fact, type CardClaim, type CardContext, type CardModel } from './types.js';

/** The card of a claim that is no role: what it says of which two things, since when, and why. */
export function relationCard(claim: RelationPartsFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(claim.citations);
  const [from, to] = [endText(claim.from, context), endText(claim.to, context)];
  const lead = claim.capacity ? m.capacity[claim.capacity] : claim.stage ? m.stage[claim.stage] : null;
  return card(claim.relationLabel, from, {
    context: claim.needsReview ? m.card.needsReview : '',
    facts: [
      fact(headingOf(claim.type, 'in', context), from, { selects: claim.from.id }),
      fact(headingOf(claim.type, 'out', context), to, { selects: claim.to.id }),
      ...(lead === null ? [] : [fact(m.evidence.as, lead)]),
      periodFact(claim.period, [], context),
      fact(m.card.standing, '', { standing: claim.standing, cites }),
      ...(claim.note === null ? [] : [fact(m.card.note, book.told(claim.note) ?? '')]),
    ],
    sources: book.list(locale),
    claim: claimOf(m.evidence.between(from, claim.relationLabel, to), claim, context),
  });
}

/** A claim as it is cited. */
export function claimOf(
  sentence: string,
  { standing, note, period }: Pick<RelationPartsFragment, 'standing' | 'note' | 'period'>,
  context: CardContext,
): CardClaim {
  return { sentence, standing, note, basis: isUndated(period) ? null : periodText(period, context) };
}
