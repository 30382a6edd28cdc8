/** Which parts of a text are Japanese. Pure. */

/** Japanese in a text of another language: letters, and the signs that stand among them. */
const RUNS = /([\u3005-\u30ff\u3400-\u9fff][\u3000-\u30ff\u3400-\u9fff\uff01-\uff9f]*)/u;

/** Whether there is anything Japanese in a text. */
export function hasJapanese(text: string): boolean {
  return RUNS.test(text);
}

/** A text in its parts, in order: each is Japanese as a whole, or not at all. */
export function partsByTongue(text: string): readonly string[] {
  return text.split(RUNS).filter((part) => part !== '');
}
