import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPair,
  nearerEnd,
  nextPair,
  pairLabel,
  pairOf,
  steppedYear,
  withEnd,
} from '../../../web/model/changes/range.js';
import type { YearPoint } from '../../../web/model/timeline.js';

/** S speaks, P in part, - not: from 2010 on. */
const line = (marks: string): readonly YearPoint[] =>
  [...marks].map((mark, index) => ({
    fiscalYear: 2010 + index,
    mark: mark === 'S' ? 'STATED' : mark === 'P' ? 'PARTIAL' : 'NONE',
  }));
const SAKAI = line('--SSP');

describe('the two years', () => {
  it.each([
    ['--SSP', { from: 2012, to: 2013 }],
    ['SS-SS', { from: 2013, to: 2014 }],
    ['S-S-P', { from: 2012, to: 2014 }],
    ['--P--', { from: 2013, to: 2014 }],
    ['-----', { from: 2013, to: 2014 }],
    ['S', null],
    ['', null],
  ])('of %s are by default %o', (marks, pair) => {
    expect(defaultPair(line(marks))).toEqual(pair);
  });

  it.each([
    [{}, null, { from: 2012, to: 2013 }],
    [{ from: '2010', to: '2014' }, null, { from: 2010, to: 2014 }],
    [{ from: '2013', to: '2012' }, null, { from: 2012, to: 2013 }],
    [{ to: '2014' }, null, { from: 2013, to: 2014 }],
    [{ from: '2011' }, null, { from: 2011, to: 2012 }],
    [{ from: '2014', to: '2014' }, null, { from: 2013, to: 2014 }],
    [{ from: '2010', to: '2010' }, null, { from: 2010, to: 2012 }],
    [{ from: '1950', to: 'soon' }, null, { from: 2012, to: 2013 }],
    [{}, 2014, { from: 2013, to: 2014 }],
    [{}, 2012, { from: 2012, to: 2013 }],
    [{}, 2010, { from: 2012, to: 2013 }],
  ])('of %o, with %s looked at before, are %o', (options, fiscalYear, pair) => {
    expect(pairOf(options, fiscalYear, SAKAI)).toEqual(pair);
  });

  it('are in order and on the line, whatever an address says', () => {
    const marks = fc.string({ unit: fc.constantFrom<string>('S', 'P', '-'), maxLength: 8 });
    const year = fc.option(
      fc.integer({ min: 2008, max: 2020 }).map((n) => String(n)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        marks,
        year,
        year,
        fc.option(fc.integer({ min: 2008, max: 2020 })),
        (text, from, to, fy) => {
          const points = line(text);
          const options = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
          const pair = pairOf(options, fy, points);
          expect(pair === null).toBe(points.length < 2);
          if (!pair) return;
          expect(pair.from).toBeLessThan(pair.to);
          const years = points.map((point) => point.fiscalYear);
          expect(years).toContain(pair.from);
          expect(years).toContain(pair.to);
        },
      ),
    );
  });

  it('change places when one goes past the other, and never meet', () => {
    const pair = { from: 2012, to: 2013 };
    expect(withEnd(pair, 'from', 2014)).toEqual({ from: 2013, to: 2014 });
    expect(withEnd(pair, 'to', 2010)).toEqual({ from: 2010, to: 2012 });
    expect(withEnd(pair, 'to', 2012)).toEqual(pair);
  });

  it('are meant by a press as the nearer one', () => {
    const pair = { from: 2011, to: 2013 };
    expect([2010, 2011, 2012, 2013, 2014].map((year) => nearerEnd(pair, year))).toEqual([
      'from',
      'from',
      'from',
      'to',
      'to',
    ]);
  });

  it('go by keys over one another and not past the ends of the line', () => {
    const pair = { from: 2012, to: 2013 };
    expect(steppedYear(SAKAI, pair, 'from', 1)).toBe(2014);
    expect(steppedYear(SAKAI, pair, 'from', -1)).toBe(2011);
    expect(steppedYear(SAKAI, { from: 2010, to: 2014 }, 'to', 1)).toBeNull();
    expect(steppedYear(SAKAI, { from: 2010, to: 2014 }, 'from', -1)).toBeNull();
  });

  it('step to the next pair with a mark', () => {
    expect(nextPair(SAKAI, { from: 2012, to: 2013 }, 1)).toEqual({ from: 2013, to: 2014 });
    expect(nextPair(SAKAI, { from: 2012, to: 2013 }, -1)).toBeNull();
    expect(nextPair(SAKAI, { from: 2013, to: 2014 }, -1)).toEqual({ from: 2012, to: 2013 });
  });

  it('are said with the era once where it is the same', () => {
    expect(pairLabel({ from: 2012, to: 2013 }, 'ja')).toBe('平成24 → 25年度');
    expect(pairLabel({ from: 2018, to: 2019 }, 'ja')).toBe('平成30 → 令和元年度');
    expect(pairLabel({ from: 2012, to: 2013 }, 'en')).toBe('FY2012 → FY2013');
  });
});
