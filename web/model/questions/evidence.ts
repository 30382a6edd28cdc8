import {
  QEvidenceOfBodyDocument,
  type QEvidenceOfBodyQuery,
  type QWrittenFragment,
} from '../../api/generated/operations.js';
import { fiscalYearLabel } from '../era.js';
import { chart, column, noneOf, standing, text } from './cells.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { body } from './values.js';

type Found = NonNullable<QEvidenceOfBodyQuery['body']>;

interface Claim {
  readonly words: string;
  readonly citations: readonly QWrittenFragment[];
}

/** Everything that is claimed of a body, each with the places where it is written. */
function claimsOf(found: Found, { m, locale }: Asked): Claim[] {
  const said = (what: string, words: string): string => what + m.card.colon + words;
  return [
    { words: m.questions.existence, citations: found.citations },
    ...found.formerNames.map(({ name, citations }) => ({
      words: said(m.questions.formerName, name),
      citations,
    })),
    ...found.succeeds.map((one) => ({
      words: said(m.card.predecessor, one.body.name),
      citations: one.citations,
    })),
    ...found.roles.map((held) => ({
      words: said(m.role[held.roleKind], held.holder.name),
      citations: held.citations,
    })),
    ...found.meetingTallies.map((tally) => ({
      words: said(m.card.tallyOf(fiscalYearLabel(tally.fiscalYear, locale)), m.card.times(tally.count)),
      citations: tally.citations,
    })),
    ...found.figures.map((figure) => ({
      words: said(figure.label, `${figure.value}${figure.unit}`),
      citations: figure.citations,
    })),
  ];
}

/** Where everything about a body is written; null when there is no such body. */
export function evidence({ body: found }: QEvidenceOfBodyQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const claims = claimsOf(found, asked);
  const all = claims.flatMap(({ citations }) => citations);
  return {
    headline: m.questions.claimsAndPlaces(claims.length, new Set(all.map(({ locator }) => locator)).size),
    table: {
      columns: (['claim', 'standing', 'places', 'source', 'note'] as const).map((id) => column(id, m)),
      rows: claims.flatMap(({ words, citations }) =>
        citations.map((citation) => [
          text(words),
          standing(citation.standing),
          text(citation.locator),
          text(citation.source.title),
          text(citation.note),
        ]),
      ),
      none: noneOf(null, m),
    },
    remarks: [],
    picture: chart(found.areas[0]?.id ?? null, asked, found.id),
  };
}

export const evidenceQuestions: readonly Question[] = [
  question({
    id: 'evidence-of-body',
    group: 'evidence',
    sentence: {
      ja: '{body}について、何が資料のどこに書かれているか',
      en: 'What is written about {body}, and where?',
    },
    parameters: [body('body-sakai-council')],
    document: QEvidenceOfBodyDocument,
    variables: (values, locale) => ({ body: values.body ?? '', locale }),
    answer: evidence,
  }),
];
