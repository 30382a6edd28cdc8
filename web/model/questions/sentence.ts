import type { Locale } from '../era.js';
import type { Messages } from '../../locales/ja.js';
import { labelOf, type Choices } from './choices.js';
import type { Parameter, Question, Values } from './question.js';

/** A question in words: plain text, and its parameters where they stand in it. */
export type SentencePart = string | Parameter;

type Asking = Pick<Question, 'sentence' | 'parameters'>;

/** The words of a question with its parameters in their places. */
export function partsOf({ sentence, parameters }: Asking, locale: Locale): readonly SentencePart[] {
  return sentence[locale].split(/\{([a-z]+)\}/).flatMap((piece, index): SentencePart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    const parameter = parameters.find(({ key }) => key === piece);
    return parameter ? [parameter] : [];
  });
}

/** A question as one text. */
export function sentenceOf(
  question: Asking,
  values: Values,
  choices: Choices,
  words: { readonly m: Messages; readonly locale: Locale },
): string {
  return partsOf(question, words.locale)
    .map((part) =>
      typeof part === 'string' ? part : labelOf(part, values[part.key] ?? part.initial, choices, words),
    )
    .join('');
}
