import {
  QInShortDocument,
  QInShortMoreDocument,
  QChoicesDocument,
} from '../../../web/api/generated/operations.js';
import { inShortVariables } from '../../../web/model/questions/in-short.js';
import { QUESTIONS } from '../../../web/model/questions/registry.js';
import { valuesOf } from '../../../web/model/questions/values.js';
import { each, type CorpusDocument } from './document.js';

const LOCALES = ['JA', 'EN'] as const;

/** The planner questions as they are asked at first, what their choosers offer, and all of them in short. */
export const questions: readonly CorpusDocument[] = [
  ...QUESTIONS.flatMap((question) =>
    each(
      `question ${question.id}`,
      question.text,
      4,
      LOCALES.map((locale) => question.variables(valuesOf(question, {}, null), locale)).slice(
        0,
        question.text.includes('$locale') ? 2 : 1,
      ),
    ),
  ),
  ...each(
    'choices of questions',
    QChoicesDocument.text,
    100,
    LOCALES.map((locale) => ({ locale })),
  ),
  ...[QInShortDocument, QInShortMoreDocument].flatMap(({ text }, index) =>
    each(
      `all questions in short ${index + 1}`,
      text,
      200,
      LOCALES.map((locale) => inShortVariables(null, locale)),
    ),
  ),
];
