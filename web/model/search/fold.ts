/**
 * Words as the search of the API folds them, so that the page can show where they stand: half and full width, capital
 * letters and katakana make no difference, spaces and signs say nothing.
 */

const SILENT = /[\p{Z}\p{P}\p{S}\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}]/gu;
const KATAKANA = /[\u30A1-\u30F6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** The folded text; empty when nothing in it says anything. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}
