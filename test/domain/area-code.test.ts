import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigitOf, readAreaCode } from '../../server/domain/area-code.js';

/** Codes of the public list, with their check digits. */
const CODES = ['122173', '182109', '182087', '052035', '120006', '180009', '050008'];

describe('a municipal code', () => {
  it.each(CODES)('%s is read with and without its check digit', (code) => {
    expect([readAreaCode(code), readAreaCode(code.slice(0, 5))]).toEqual([code, code]);
  });

  it('is read in full width and with spaces around', () => {
    expect(readAreaCode(' １８２１０９ ')).toBe('182109');
  });

  it('with a wrong check digit says the right one', () => {
    expect(() => readAreaCode('182100')).toThrow(/for 18210 it is 182109/);
  });

  it.each(['', '1821', '1821099', '18210a', '18210-9', '坂井市'])('refuses %j', (text) => {
    expect(() => readAreaCode(text)).toThrow(/5 or 6 digits/);
  });

  it('has exactly one check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5}$/), (five) => {
        const right = [...'0123456789'].filter((digit) => {
          try {
            return readAreaCode(five + digit) === five + digit;
          } catch {
            return false;
          }
        });
        expect(right).toEqual([checkDigitOf(five)]);
      }),
    );
  });
});
