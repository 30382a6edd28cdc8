import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../server/domain/order.js';
import { sortKey } from '../../server/store/order.js';
import { textOrder } from './reference-order.js';

const text = fc.string({ unit: 'binary', maxLength: 6 });

describe('the order of ids', () => {
  it('is that of code points', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(textOrder(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is that of their keys, compared by code point or by UTF-16 unit', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const wanted = Math.sign(textOrder(a, b));
        const [x, y] = [sortKey(a), sortKey(b)];
        expect(Math.sign(textOrder(x, y))).toBe(wanted);
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(wanted);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves the ids of our case files as they are', () => {
    expect(sortKey('body-sakai-council')).toBe('body-sakai-council');
    expect(sortKey('神\u{FA19}')).not.toBe('神\u{FA19}');
  });
});
