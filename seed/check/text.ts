import { problemAt, type Path } from '../case.js';
import type { Problem } from '../problem.js';
import type { Rule } from './book.js';

/** Characters that no text has: unpaired halves, control characters, and what a wrong decoding leaves behind. */
const UNFIT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Every text can be stored, sent and shown. */
export const unfitText: Rule = (book) =>
  book.cases.flatMap((file) =>
    file.entries.flatMap((entry) =>
      stringsIn(entry.value, []).flatMap(([inside, text]): Problem[] => {
        const found = UNFIT.exec(text);
        if (!found) return [];
        const code = found[0].codePointAt(0) ?? 0;
        const message = `the text has the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        const fix =
          code === 0xfffd
            ? 'save the file as UTF-8 and type the lost character again'
            : 'remove the character';
        return [problemAt({ case: file, path: [entry.section, entry.index] }, inside, message, fix)];
      }),
    ),
  );

function stringsIn(value: unknown, path: Path): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
