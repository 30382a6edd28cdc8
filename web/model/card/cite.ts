import { citeClaim, citeView, type CiteFrame } from '../cite.js';
import type { CardModel, CardSource } from './types.js';

/** A card to be pasted into a report: what it claims, every place on which it rests, the release, the day and the link. */
export function cardCitation(card: CardModel, frame: CiteFrame): string {
  const { claim, title, context } = card;
  if (claim === null) return citeView({ title, place: context, basis: null, sources: [] }, frame);
  return citeClaim({ ...claim, passages: card.sources.map(placeOf) }, frame);
}

function placeOf({ locator, source }: CardSource) {
  const { title, publisher, published } = source;
  return { locator, source: { title, publisher, published: published === '' ? null : published } };
}
