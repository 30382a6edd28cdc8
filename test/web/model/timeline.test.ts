import { describe, expect, it } from 'vitest';
import { defaultYear, nearestSpoken, nextSpoken, timeline } from '../../../web/model/timeline.js';

const POINTS = timeline(
  [2010, 2011, 2012, 2013, 2014],
  [
    { fiscalYear: 2012, mark: 'STATED' },
    { fiscalYear: 2013, mark: 'STATED' },
    { fiscalYear: 2014, mark: 'PARTIAL' },
  ],
);

describe('the time line', () => {
  it('has every year from the first to the last, those without a source too', () => {
    expect(POINTS.map(({ fiscalYear, mark }) => `${fiscalYear} ${mark}`)).toEqual([
      '2010 NONE',
      '2011 NONE',
      '2012 STATED',
      '2013 STATED',
      '2014 PARTIAL',
    ]);
    expect(timeline([2010, 2013], []).map((point) => point.fiscalYear)).toEqual([2010, 2011, 2012, 2013]);
    expect(timeline([], [])).toEqual([]);
  });

  it('opens at the latest year that is fully told of', () => {
    expect(defaultYear(POINTS)).toBe(2013);
    expect(defaultYear(timeline([2012], [{ fiscalYear: 2011, mark: 'PARTIAL' }]))).toBe(2011);
    expect(defaultYear(timeline([2012], []))).toBe(2012);
    expect(defaultYear([])).toBeNull();
  });

  it('steps over years without a source and stops at the ends', () => {
    expect([nextSpoken(POINTS, 2013, 1), nextSpoken(POINTS, 2014, 1)]).toEqual([2014, null]);
    expect([nextSpoken(POINTS, 2013, -1), nextSpoken(POINTS, 2012, -1)]).toEqual([2012, null]);
    expect([nextSpoken(POINTS, 2010, 1), nextSpoken(POINTS, 2011, -1)]).toEqual([2012, null]);
  });

  it('knows the nearest year with a source, the later of two', () => {
    expect([nearestSpoken(POINTS, 2010), nearestSpoken(POINTS, 2020)]).toEqual([2012, 2014]);
    const gap = timeline(
      [],
      [
        { fiscalYear: 2010, mark: 'STATED' },
        { fiscalYear: 2012, mark: 'STATED' },
      ],
    );
    expect(nearestSpoken(gap, 2011)).toBe(2012);
    expect(nearestSpoken(timeline([2010], []), 2010)).toBeNull();
  });
});
