/** NUL, which some engines end a text at, and halves of a pair, which no encoding can send: UTF-8 has no bytes for them. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** The first character of `text` that an engine may refuse or change, as `U+D83D`; null when there is none. */
export function unstorableIn(text: string): string | null {
  const code = UNSTORABLE.exec(text)?.[0].charCodeAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
