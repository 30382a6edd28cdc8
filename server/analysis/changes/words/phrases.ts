import type { DomainNode, Text } from '../../../domain/model.js';
import type { Standing } from '../../../domain/vocabulary.js';
import type { Years } from '../years.js';

/** Parts of sentences in both languages. */

/** The English of a text, Japanese where there is none. */
export const en = ({ ja, en: english }: Text): string => english ?? ja;

/** The name of somebody who holds a role. */
export const nameOf = ({ name, nameEn }: DomainNode): Text => ({ ja: name, en: nameEn });

/** Of a list that is longer only the first are named. */
const NAMED = 4;

/** A、B、C and 'A, B and C'; of a long list the first few and how many more. */
export function listed(names: readonly Text[]): Text {
  const few = names.length > NAMED ? names.slice(0, NAMED - 1) : names;
  const more = names.length - few.length;
  const english = few.map(en);
  const last = more > 0 ? `${more} more` : english.pop();
  const before = english.join(', ');
  return {
    ja: few.map(({ ja }) => ja).join('、') + (more > 0 ? `ほか${more}件` : ''),
    en: before === '' ? (last ?? '') : `${before} and ${last ?? ''}`,
  };
}

const WEAK: Readonly<Record<Standing, Text | null>> = {
  STATED: null,
  INFERRED: { ja: '推定', en: 'inferred' },
  PLANNED: { ja: '予定を含む', en: 'partly planned' },
  RECOMMENDED: { ja: '推奨', en: 'recommended' },
};

/** How far a sentence is said by the source, behind it: （推定）; nothing when it simply is. */
export function weakness(standing: Standing): Text {
  const word = WEAK[standing];
  return word === null ? { ja: '', en: '' } : { ja: `（${word.ja}）`, en: ` (${en(word)})` };
}

/** Between which years, and how far the source says so: （平成24年度→平成25年度、推定）. */
export function between({ from, to }: Years, standing: Standing): Text {
  const word = WEAK[standing];
  return {
    ja: `（${from.ja}→${to.ja}${word === null ? '' : `、${word.ja}`}）`,
    en: ` (${en(from)}→${en(to)}${word === null ? '' : `, ${en(word)}`})`,
  };
}
