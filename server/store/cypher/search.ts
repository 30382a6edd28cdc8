import type { Listing } from './pages.js';

/**
 * A node that is searched has `search`, its folded keys one per line, for finding, and `keys`, each with
 * its length in front and shortest first, for ranking: the first hit in `keys` is the shortest.
 */

/** Digits before each of `keys` that tell its length. */
export const LENGTH_DIGITS = 4;

/** A folded key as `keys` holds it. Lengths count code points. */
export function rankedKey(key: string): string {
  const length = Math.min([...key].length, 10 ** LENGTH_DIGITS - 1);
  return String(length).padStart(LENGTH_DIGITS, '0') + key;
}

const KEY = `substring(key, ${LENGTH_DIGITS})`;
const shortest = (condition: string): string =>
  `left(head([key IN n.keys WHERE ${condition}]), ${LENGTH_DIGITS})`;

/** Entities with a key that contains every term, best first. `terms` are folded and not empty. */
export function searchListing(terms: readonly string[]): Listing {
  const whole = terms.join('');
  const all = `all(term IN $terms WHERE ${KEY} CONTAINS term)`;
  return {
    name: 'search',
    // Every key that holds the terms holds the longest of them, so this finds all and leaves little to check.
    clauses: ['MATCH (n:Entity)'],
    conditions: [
      'n.search CONTAINS $longest',
      ...(terms.length === 1 ? [] : [`any(key IN n.keys WHERE ${all})`]),
    ],
    parameters: {
      longest: [...terms].sort((a, b) => b.length - a.length)[0] ?? '',
      terms: [...terms],
      exact: rankedKey(whole),
      whole,
      lineBegins: `\n${whole}`,
    },
    // What is cheap is asked of all keys at once, before the keys are looked at one by one.
    sort: `CASE
      WHEN $exact IN n.keys THEN '0' + left($exact, ${LENGTH_DIGITS})
      WHEN n.search STARTS WITH $whole OR n.search CONTAINS $lineBegins
        THEN '1' + ${shortest(`${KEY} STARTS WITH $whole`)}
      ELSE '2' + ${shortest(all)} END`,
  };
}
