import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFault, isPrefectureCode } from '../../seed/codes.js';
import { checkDigitOf } from '../../server/domain/area-code.js';

describe('全国地方公共団体コード', () => {
  it.each([
    ['柏市', '122173'],
    ['坂井市', '182109'],
    ['あわら市', '182087'],
    ['横手市', '052035'],
    ['千葉県', '120006'],
    ['福井県', '180009'],
    ['秋田県', '050008'],
    ['札幌市', '011002'],
    ['那覇市', '472018'],
  ])('%s has the code %s', (_name, code) => {
    expect(codeFault(code)).toBeNull();
    expect(checkDigitOf(code.slice(0, 5))).toBe(code[5]);
  });

  it('finds every single wrong digit', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.constantFrom('122173', '182109', '052035'), fc.nat(5), digit, (code, at, other) => {
        const wrong = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
        expect(codeFault(wrong) === null).toBe(wrong === code);
      }),
    );
  });

  it('says the right digit, and both readings of five digits', () => {
    expect(codeFault('122170')?.fix).toMatch(/it is 3: write '122173'/);
    expect(codeFault('52035')?.fix).toMatch(/52035\d or 052035/);
  });

  it('tells prefectures from municipalities', () => {
    expect([isPrefectureCode('120006'), isPrefectureCode('122173')]).toEqual([true, false]);
  });
});
