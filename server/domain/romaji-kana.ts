/** Kana as Latin letters, syllable by syllable; how they are best spelled is not its matter. */

const VOWELS = 'aiueo';

/** Rows of the table of sounds: the consonant, and the kana with each of the vowels, a dot where there is none. */
const ROWS: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['y', 'や.ゆ.よ'],
  ['r', 'らりるれろ'],
  ['w', 'わ...を'],
  ['v', '..ゔ..'],
];

/** The first letters of a syllable that go on into a small ゃ or a small vowel. */
interface Sound {
  readonly consonant: string;
  readonly vowel: string;
}

const SOUNDS: ReadonlyMap<string, Sound> = new Map(
  ROWS.flatMap(([consonant, row]) =>
    [...row].flatMap((kana, place): [string, Sound][] =>
      kana === '.' ? [] : [[kana, { consonant, vowel: VOWELS[place] ?? '' }]],
    ),
  ),
);

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['ん', 'n'],
  ['ゐ', 'i'],
  ['ゑ', 'e'],
  ['ゎ', 'a'],
  ['ゕ', 'ka'],
  ['ゖ', 'ke'],
  // One consonant stands for two, and one vowel for a long one.
  ['っ', ''],
  ['ー', ''],
]);

const SMALL_Y = 'ゃ.ゅ.ょ';
const SMALL_VOWELS = 'ぁぃぅぇぉ';

/** Sounds whose consonant is another one before a small vowel. */
const GLIDES: ReadonlyMap<string, string> = new Map([
  ['u', 'w'],
  ['hu', 'f'],
  ['tu', 'ts'],
  ['si', 'sy'],
  ['zi', 'zy'],
  ['ti', 'ty'],
  ['di', 'dy'],
]);

/** A folded text as Latin letters, where it is kana and, beside kana, Latin letters and digits; else null. */
export function latinOfKana(folded: string): string | null {
  let latin = '';
  let last: Sound | null = null;
  let kana = false;
  for (const character of folded) {
    const small: Sound | null = smallAfter(last, character);
    if (small !== null && last !== null) latin = latin.slice(0, -last.consonant.length - 1);
    const sound: Sound | null = small ?? SOUNDS.get(character) ?? null;
    const other = sound === null ? (OTHERS.get(character) ?? /[a-z\d]/.exec(character)?.[0]) : undefined;
    if (sound === null && other === undefined) return null;
    kana ||= sound !== null;
    latin += sound === null ? (other ?? '') : sound.consonant + sound.vowel;
    last = sound;
  }
  return kana ? latin : null;
}

/** The sound that a small kana makes of the one before it: きゃ, ふぁ, うぃ; null for what is not small. */
function smallAfter(before: Sound | null, character: string): Sound | null {
  const y = SMALL_Y.indexOf(character);
  const vowel = VOWELS[y >= 0 ? y : SMALL_VOWELS.indexOf(character)];
  if (vowel === undefined) return null;
  if (before === null) return { consonant: '', vowel };
  const { consonant } = before;
  return { consonant: y >= 0 ? `${consonant}y` : (GLIDES.get(consonant + before.vowel) ?? consonant), vowel };
}
