import { pairsOf } from '../../domain/nearness.js';
import { romajiOfTerms } from '../../domain/romaji.js';
import type { Values } from '../engine/engine.js';
import type { Bound, Listing } from './pages.js';

/**
 * A node that is searched has `search`, its folded keys one per line, for finding, and `keys`, each with
 * its length in front and shortest first, for ranking: the first hit in `keys` is the shortest. `romaji` and
 * `romajiKeys` are the same for its readings in Latin letters, asked only for what is typed in such.
 */

/** Digits before each of `keys` that tell its length. */
export const LENGTH_DIGITS = 4;

/** A folded key as `keys` holds it. Lengths count code points. */
export function rankedKey(key: string): string {
  const length = Math.min([...key].length, 10 ** LENGTH_DIGITS - 1);
  return String(length).padStart(LENGTH_DIGITS, '0') + key;
}

const KEY = `substring(key, ${LENGTH_DIGITS})`;

/** What asks one pair of properties, and the ranks 0, 2 and 4 that its hits have: equal, beginning so, containing. */
interface Part {
  readonly found: string;
  readonly ranks: readonly string[];
  readonly parameters: Values;
}

/** @param prefix of the parameters; @param rank added to the three ranks, so that two parts go one before the other */
function partOf(
  [text, keys]: readonly [string, string],
  prefix: string,
  rank: number,
  terms: readonly string[],
): Part {
  const whole = terms.join('');
  const all = `all(term IN $${prefix}Terms WHERE ${KEY} CONTAINS term)`;
  // Every key that holds the terms holds the longest of them, so this finds all and leaves little to check.
  const holdsLongest = `n.${text} CONTAINS $${prefix}Longest`;
  const holdsAll = `(${holdsLongest} AND any(key IN n.${keys} WHERE ${all}))`;
  const found = terms.length === 1 ? holdsLongest : holdsAll;
  const shortest = (condition: string): string =>
    `left(head([key IN n.${keys} WHERE ${condition}]), ${LENGTH_DIGITS})`;
  // What is cheap is asked of all keys at once, before the keys are looked at one by one.
  const begins = `(n.${text} STARTS WITH $${prefix}Whole OR n.${text} CONTAINS $${prefix}LineBegins)`;
  return {
    found,
    ranks: [
      `WHEN $${prefix}Exact IN n.${keys} THEN '${rank}' + left($${prefix}Exact, ${LENGTH_DIGITS})`,
      `WHEN ${begins} THEN '${rank + 2}' + ${shortest(`${KEY} STARTS WITH $${prefix}Whole`)}`,
      `WHEN ${found} THEN '${rank + 4}' + ${shortest(all)}`,
    ],
    parameters: {
      [`${prefix}Longest`]: [...terms].sort((a, b) => b.length - a.length)[0] ?? '',
      [`${prefix}Terms`]: [...terms],
      [`${prefix}Exact`]: rankedKey(whole),
      [`${prefix}Whole`]: whole,
      [`${prefix}LineBegins`]: `\n${whole}`,
    },
  };
}

/** Entities with a key that contains every term, best first. `terms` are folded and not empty. */
export function searchListing(terms: readonly string[]): Listing {
  const romaji = romajiOfTerms(terms);
  const written = partOf(['search', 'keys'], 'name', 0, terms);
  const parts = [written, ...(romaji ? [partOf(['romaji', 'romajiKeys'], 'romaji', 1, romaji)] : [])];
  const ranks = [0, 1, 2].flatMap((level) => parts.map((part) => part.ranks[level]));
  return {
    name: 'search',
    clauses: ['MATCH (n:Entity)'],
    conditions: [`(${parts.map(({ found }) => found).join(' OR ')})`],
    parameters: Object.assign({}, ...parts.map(({ parameters }) => parameters)) as Values,
    sort: `CASE ${ranks.join('\n')} END`,
  };
}

/** The entities whose keys share most pairs of letters with the terms, at most `limit`; null where there is no pair. */
export function nearQuery(terms: readonly string[], limit: number): Bound | null {
  const pairs = pairsOf(terms);
  if (pairs.length === 0) return null;
  const shared = (text: string, list: string): string =>
    `size([pair IN ${list} WHERE n.${text} CONTAINS pair])`;
  return {
    query: {
      name: 'near names',
      text: `MATCH (n:Entity) WHERE n.search IS NOT NULL
        WITH n, ${shared('search', '$pairs')} + ${shared('romaji', '$romajiPairs')} AS shared
        WHERE shared > 0
        WITH n, shared ORDER BY shared DESC, n.sortKey LIMIT $limit
        RETURN labels(n) AS labels, properties(n) AS node`,
    },
    parameters: { pairs, romajiPairs: pairsOf(romajiOfTerms(terms) ?? []), limit },
  };
}
