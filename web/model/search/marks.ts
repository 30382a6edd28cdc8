import { fold } from './fold.js';

/** A piece of a text: what was looked for, or what stands between. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The text in pieces: each term that stands in it, however it is written there, is a piece of its own. */
export function pieces(text: string, terms: readonly string[]): readonly Piece[] {
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const marked = markedLetters(letters, terms);
  const found: Piece[] = [];
  letters.forEach((letter, place) => {
    const last = found.at(-1);
    const isFound = marked[place] ?? false;
    if (last?.found === isFound) found[found.length - 1] = { text: last.text + letter, found: isFound };
    else found.push({ text: letter, found: isFound });
  });
  return found;
}

/** Which letters belong to a term. A letter that folds to nothing belongs to it when it stands within. */
function markedLetters(letters: readonly string[], terms: readonly string[]): readonly boolean[] {
  const owners = letters.flatMap((letter, place) => Array.from(fold(letter), () => place));
  const folded = letters.map(fold).join('');
  const marked = letters.map(() => false);
  for (const term of terms.filter(Boolean)) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const first = owners[at] ?? 0;
      const last = owners[at + term.length - 1] ?? first;
      marked.fill(true, first, last + 1);
    }
  }
  return marked;
}
