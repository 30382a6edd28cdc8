import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsUntilFound, pairsOf } from '../../server/domain/nearness.js';

describe('how near what was typed comes to a name', () => {
  it.each<[string, string, number]>([
    ['nothing wrong', '推進協議会', 0],
    ['one changed', '推進共議会', 1],
    ['one left out', '推進議会', 1],
    ['one too many', '推進協協議会', 1],
    ['turned round', '推進議協会', 1],
  ])('%s', (_, typed, edits) => {
    expect(editsUntilFound([typed], '坂井地区推進協議会資料')).toBe(edits);
  });

  it('allows one edit for three letters', () => {
    expect(editsUntilFound(['堺市'], '坂井市')).toBeNull();
    expect(editsUntilFound(['医師介'], '医師会')).toBe(1);
    expect(editsUntilFound(['薬剤士介'], '薬剤師会')).toBeNull();
    expect(editsUntilFound(['歯科薬剤士介'], '歯科薬剤師会')).toBe(2);
  });

  it('adds up the edits to each of the words, wherever they stand', () => {
    expect(editsUntilFound(['協議会', '坂井'], '坂井地区推進協議会')).toBe(0);
    expect(editsUntilFound(['共議会', '坂丼'], '坂井地区推進協議会')).toBeNull();
    expect(editsUntilFound(['推進共議会', '坂丼'], '坂井地区推進協議会')).toBe(2);
  });

  it('counts letters by code point', () => {
    expect(editsUntilFound(['𠮷野家'], '吉野家')).toBe(1);
    expect(pairsOf(['𠮷野'])).toEqual(['𠮷野']);
  });

  it('is never more than the letters that were taken out', () => {
    const text = fc.array(fc.constantFrom(...'あいうえおかき'), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(), (letters, at) => {
        const typed = letters.toSpliced(at % letters.length, 1).join('');
        fc.pre([...typed].length >= 3);
        expect(editsUntilFound([typed], `まえ${letters.join('')}うしろ`)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('pairs of letters', () => {
  it('are those of each word, once, and not over its end', () => {
    expect(pairsOf(['かいかい', 'ぎ', 'いぎ'])).toEqual(['かい', 'いか', 'いぎ']);
  });

  it('are no more than can be looked for', () => {
    for (const length of [13, 14, 20, 25, 200]) {
      const long = Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
      const pairs = pairsOf([long]);
      expect(pairs.length).toBe(12);
      expect(pairs[0]).toBe(long.slice(0, 2));
      expect(long.indexOf(pairs.at(-1) ?? '')).toBeGreaterThan(length / 2);
    }
  });
});
