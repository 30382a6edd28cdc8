/**
 * How near what was typed comes to a name that does not contain it: letters left out, put in, changed or turned
 * round. Lengths and places are those of code points.
 */

/** Of a query as long as this many letters one may be wrong. */
const LETTERS_PER_EDIT = 3;
/** More pairs tell no more, and each costs a look at every name. */
const MOST_PAIRS = 12;

/**
 * Each two letters that stand side by side in a term, once; nothing for a term of one letter. Of very many some from
 * all over the terms.
 */
export function pairsOf(terms: readonly string[]): string[] {
  const pairs = terms.flatMap((term) => {
    const letters = [...term];
    return letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`);
  });
  const distinct = [...new Set(pairs)];
  const step = Math.max(1, distinct.length / MOST_PAIRS);
  return distinct.filter((_, place) => Math.floor(place / step) > Math.floor((place - 1) / step));
}

/** How many edits it takes until the key contains every term; null where that is more than a slip. */
export function editsUntilFound(terms: readonly string[], key: string): number | null {
  const edits = terms.reduce((sum, term) => sum + editsWithin([...term], [...key]), 0);
  const allowed = Math.floor([...terms.join('')].length / LETTERS_PER_EDIT);
  return edits <= allowed ? edits : null;
}

/** The edits to the part of `key` that is nearest to `term`: that part may begin and end anywhere. */
function editsWithin(term: readonly string[], key: readonly string[]): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: key.length + 1 }, () => 0);
  term.forEach((letter, i) => {
    const next = [i + 1];
    key.forEach((other, j) => {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const turned =
        letter === key[j - 1] && other === term[i - 1] ? (before[j - 1] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(changed, turned, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    before = row;
    row = next;
  });
  return Math.min(...row);
}
