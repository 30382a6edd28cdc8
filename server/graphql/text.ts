import type { Text } from '../domain/model.js';

/** Choosing the language of a text. */

export type Locale = 'JA' | 'EN';

/** The text in that language; in Japanese where there is no English. */
export function pick(text: Text, locale: Locale): string {
  return locale === 'EN' ? (text.en ?? text.ja) : text.ja;
}

/** The same for a text that may be missing. */
export function pickOrNull(text: Text | null, locale: Locale): string | null {
  return text && pick(text, locale);
}

/** The name of a thing in that language; as written where there is no English. */
export function nameIn(
  thing: { readonly name: string; readonly nameEn: string | null },
  locale: Locale,
): string {
  return locale === 'EN' ? (thing.nameEn ?? thing.name) : thing.name;
}
