import type { PathStepPartsFragment } from '../../api/generated/operations.js';
import { CitationBook } from '../card/citations.js';
import { periodFact } from '../card/period.js';
import { fact, type CardContext, type CardModel } from '../card/types.js';

/**
 * The card of a step that is no role: a body's place in another, an office, a part taken in a meeting. The answer has
 * all of it, so that no question has to be asked.
 */
export function claimCard(step: PathStepPartsFragment, context: CardContext): CardModel {
  const { m, locale } = context;
  const book = new CitationBook();
  const cites = book.numbers(step.citations);
  const [source, target] = step.forward ? [step.from, step.to] : [step.to, step.from];
  return {
    kind: step.label,
    context: '',
    title: source.name,
    collective: false,
    facts: [
      fact(m.path.source, source.name, { selects: source.id }),
      fact(m.path.target, target.name, { selects: target.id }),
      periodFact(step.period, [], context),
      fact(m.card.standing, '', { standing: step.standing, cites }),
      ...(step.note === null ? [] : [fact(m.card.note, book.told(step.note) ?? '')]),
    ],
    sections: [],
    sources: book.list(locale),
  };
}
