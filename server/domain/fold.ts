/**
 * One key for all the ways in which the same words are typed.
 *
 * Names are stored byte for byte; only this key is folded: NFKC, lower case, katakana to hiragana, the
 * variants that NFKC leaves apart, and without spaces, punctuation and invisible characters.
 */

/** Pairs that NFKC does not fold and people do not tell apart. */
const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  濵: '浜',
  濱: '浜',
  邉: '辺',
  邊: '辺',
  齋: '斎',
  齊: '斉',
  德: '徳',
  淵: '渕',
  澤: '沢',
  廣: '広',
  會: '会',
  醫: '医',
  縣: '県',
  區: '区',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/** Spaces, punctuation, symbols, format characters and variation selectors carry no meaning in a search. */
const SILENT = /[\p{Z}\p{P}\p{S}\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

const KATAKANA = /[\u30A1-\u30F6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** The search key of `text`; empty when nothing of it can be searched for. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(VARIANT, (c) => VARIANTS[c] ?? c)
    .replace(SILENT, '')
    .replace(KATAKANA, (c) => String.fromCharCode(c.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

/** A query as folded terms: what stands between spaces, each to be found. Empty when nothing is left. */
export function foldTerms(query: string): string[] {
  const terms = query
    .normalize('NFKC')
    .split(/\s+/u)
    .map(fold)
    .filter((term) => term !== '');
  return [...new Set(terms)];
}
