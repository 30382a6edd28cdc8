import { latinOfKana } from './romaji-kana.js';

/**
 * One key for all the ways in which a Japanese reading is spelled in Latin letters.
 *
 * Hepburn and kunrei, long vowels written twice, with a sign or not at all, n or m before b and p, one consonant
 * or two: all lead to the same key, that of the kana too. It is short of what was said, so that two readings may
 * share a key; it is for finding, and never shown.
 */

/** Fewer letters than this are in nearly every reading. */
const SHORTEST = 2;

/** What stands for a long vowel, and the marks over one once they are taken apart. */
const LENGTH_SIGNS = /[\p{M}ːー]/gu;

/** Each spelling becomes that of Hepburn, so that what is typed so far begins like the whole. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [LENGTH_SIGNS, ''],
  // A name in a passport: Ohno.
  [/oh(?![aiueoy])/g, 'o'],
  [/shy|sy/g, 'sh'],
  [/chy|cy|ty/g, 'ch'],
  [/jy|zy|dy/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/(?<![sc])hu/g, 'fu'],
  [/[zd]i/g, 'ji'],
  [/dzu|du/g, 'zu'],
  [/wo/g, 'o'],
  [/v/g, 'b'],
  [/m(?=[bpm])/g, 'n'],
  [/([^aiueo\d])\1+/g, '$1'],
  [/tc/g, 'c'],
  [/o[ou]+/g, 'o'],
  [/([aiue])\1+/g, '$1'],
];

const keyOfLatin = (latin: string): string =>
  SPELLINGS.reduce((text, [spelling, key]) => text.replace(spelling, key), latin.normalize('NFD'));

/** The key of a folded reading; null where it is not kana throughout. */
export function romajiOfReading(folded: string): string | null {
  const latin = latinOfKana(folded);
  return latin === null ? null : keyOfLatin(latin);
}

/** Folded terms of a query as keys; null where they are not Latin letters throughout, or too few of them. */
export function romajiOfTerms(folded: readonly string[]): readonly string[] | null {
  const latin = folded.map((term) => term.normalize('NFD').replace(LENGTH_SIGNS, ''));
  if (!latin.every((term) => /^[a-z]+$/.test(term))) return null;
  const keys = latin.map(keyOfLatin);
  return keys.join('').length < SHORTEST ? null : keys;
}
