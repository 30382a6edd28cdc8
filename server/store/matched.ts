import { fold } from '../domain/fold.js';
import type { DomainNode } from '../domain/model.js';
import { romajiOfReading, romajiOfTerms } from '../domain/romaji.js';
import { searchedNames, type SearchMatch } from '../domain/searched.js';

/** Which name of a thing answered, and what sort of name that is. */
export interface Matched {
  readonly matched: string;
  readonly by: SearchMatch;
}

/** Equal to the whole query, beginning with it, or containing it. */
const rankIn = (key: string, whole: string): number => (key === whole ? 0 : key.startsWith(whole) ? 2 : 4);

/**
 * The name of `node` that answers the folded terms best, as stored: equal to the whole query, else beginning with
 * it, else the shortest; each as it is written before romaji, and of equals the name before the reading before others.
 */
export function matchedName(node: DomainNode, terms: readonly string[]): Matched {
  const romaji = romajiOfTerms(terms);
  let best: Matched = { matched: node.name, by: 'NAME' };
  let [bestRank, bestLength] = [Infinity, Infinity];
  const consider = (candidate: Matched, key: string, rank: number): void => {
    const length = [...key].length;
    if (rank > bestRank || (rank === bestRank && length >= bestLength)) return;
    best = candidate;
    [bestRank, bestLength] = [rank, length];
  };
  for (const { text, by } of searchedNames(node)) {
    const key = fold(text);
    if (terms.every((term) => key.includes(term))) {
      consider({ matched: text, by }, key, rankIn(key, terms.join('')));
    }
    const spelled = romaji && romajiOfReading(key);
    if (spelled && romaji.every((term) => spelled.includes(term))) {
      consider({ matched: text, by: 'ROMAJI' }, spelled, rankIn(spelled, romaji.join('')) + 1);
    }
  }
  return best;
}
