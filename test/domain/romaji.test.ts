import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRomaji } from 'wanakana';
import { fold, foldTerms } from '../../server/domain/fold.js';
import { romajiOfReading, romajiOfTerms } from '../../server/domain/romaji.js';

const keyOf = (reading: string): string | null => romajiOfReading(fold(reading));
const typed = (query: string): string | undefined => romajiOfTerms(foldTerms(query))?.join(' ');

describe('one key for every spelling of a reading', () => {
  it.each<[string, readonly string[]]>([
    [
      'ほうかつ',
      ['houkatsu', 'hokatsu', 'hôkatsu', 'hōkatsu', 'hoːkatsu', 'ho-katsu', 'hohkatsu', 'HOUKATU'],
    ],
    ['さかいし', ['sakai-shi', 'sakaishi', 'sakaisi', 'Ｓａｋａｉ－ｓｈｉ']],
    ['たしょくしゅ', ['tashokushu', 'tasyokusyu']],
    ['しゃきょう', ['shakyo', 'shakyou', 'syakyō', 'shakyô']],
    ['しんぶん', ['shinbun', 'shimbun', 'sinbun', 'simbun']],
    ['ろうけんぽ', ['roukenpo', 'rōkempo']],
    ['がっかい', ['gakkai', 'gakai']],
    ['ざっし', ['zasshi', 'zassi', 'zashi']],
    ['まっちゃ', ['matcha', 'maccha', 'mattya', 'macha']],
    ['みっつ', ['mittsu', 'mittu', 'mitsu']],
    ['じゅうみん', ['juumin', 'jūmin', 'jumin', 'zyuumin', 'jyumin']],
    ['ふくい', ['fukui', 'hukui']],
    ['ちいき', ['chiiki', 'chīki', 'tiiki', 'chiki']],
    ['おおの', ['oono', 'ohno', 'ōno', 'ono']],
    ['つづき', ['tsuzuki', 'tuduki', 'tudzuki']],
    ['センター', ['sentā', 'sentaa', 'senta']],
    ['ファックス', ['fakkusu', 'fakusu']],
    ['シェア', ['shea', 'syea']],
    ['ウィーク', ['wīku', 'wiku']],
    ['ヴァイオリン', ['vaiorin', 'baiorin']],
    ['ティッシュ', ['tisshu', 'tissyu']],
    ['れんあい', ["ren'ai", 'renai', 'rennai']],
  ])('%s', (reading, spellings) => {
    expect(spellings.map((spelling) => typed(spelling))).toEqual(spellings.map(() => keyOf(reading)));
  });

  it('keeps readings apart that are not spelled alike', () => {
    const readings = ['ほうかつ', 'ほうかん', 'いし', 'しか', 'いしかい', 'しかいしかい', 'けんし', 'かんし'];
    expect(new Set(readings.map(keyOf)).size).toBe(readings.length);
  });

  it('leaves alone what is no reading and what is not typed in Latin letters', () => {
    expect(['坂井市', '医師会いしかい', 'WG', '10', ''].map(keyOf)).toEqual([null, null, null, null, null]);
    expect(keyOf('れんけいWG')).toBe('renkeiwg');
    expect(['ほうかつ', '包括 houkatsu', 'houkatsu 10', '・'].map(typed)).toEqual(Array(4).fill(undefined));
  });

  it('asks for more than one letter', () => {
    expect(['a', 'aa', 'oh'].map(typed)).toEqual([undefined, undefined, undefined]);
    expect(typed('a ka')).toBe('a ka');
  });

  it('keeps the words of a query apart', () => {
    expect(romajiOfTerms(foldTerms('kouiki rengō'))).toEqual(['koiki', 'rengo']);
  });
});

const SYLLABLES = [
  ...'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわん',
  ...[
    'きゃ',
    'きゅ',
    'きょ',
    'しゃ',
    'しゅ',
    'しょ',
    'ちゃ',
    'ちゅ',
    'ちょ',
    'じゃ',
    'じゅ',
    'じょ',
    'りょ',
    'ひょ',
  ],
  ...['っか', 'っき', 'っし', 'った', 'っぱ', 'こう', 'しょう', 'おお', 'ちい', 'ゆう', 'けい'],
];
const reading = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 8 })
  .map((list) => list.join(''));

describe('any reading', () => {
  it('has the key of its Hepburn spelling by another hand', () => {
    fc.assert(
      fc.property(reading, (kana) => {
        fc.pre((keyOf(kana) ?? '').length > 1);
        expect(typed(toRomaji(kana))).toBe(keyOf(kana));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found while it is being typed, letter by letter', () => {
    fc.assert(
      fc.property(reading, (kana) => {
        const latin = toRomaji(kana);
        const key = keyOf(kana) ?? '';
        for (let length = 2; length <= latin.length; length += 1) {
          const soFar = typed(latin.slice(0, length));
          if (soFar !== undefined)
            expect(key.startsWith(soFar), `${latin.slice(0, length)} of ${key}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
