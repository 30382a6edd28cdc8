import type { CitationPartsFragment, DiagramPartsFragment } from '../../api/generated/operations.js';
import { CitationBook } from './citations.js';
import { periodFact } from './period.js';
import { fact, type CardContext, type CardModel } from './types.js';

/** A relation between two bodies as the picture has it, with its evidence. */
export type LineEdge = DiagramPartsFragment['edges'][number] & {
  readonly needsReview: boolean;
  readonly note: string | null;
  readonly citations: readonly CitationPartsFragment[];
};

/** The card of a line between two bodies: part of, or successor of. No question has to be asked for it. */
export function lineCard(edge: LineEdge, nameOf: (id: string) => string, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(edge.citations);
  const isPart = edge.type === 'PART_OF';
  const ends: readonly (readonly [string, string])[] = isPart
    ? [
        [m.card.whole, edge.target],
        [m.card.part, edge.source],
      ]
    : [
        [m.card.predecessor, edge.target],
        [m.card.successor, edge.source],
      ];
  return {
    kind: isPart ? m.role.PART_OF : m.role.succeeds,
    context: edge.needsReview ? m.card.needsReview : '',
    title: nameOf(edge.source),
    collective: false,
    facts: [
      ...ends.map(([label, id]) => fact(label, nameOf(id), { selects: id })),
      periodFact(edge.period, [], context),
      fact(m.card.standing, '', { standing: edge.standing, cites }),
      ...(edge.note === null ? [] : [fact(m.card.note, book.told(edge.note) ?? '')]),
    ],
    sections: [],
    sources: book.list(locale),
  };
}
