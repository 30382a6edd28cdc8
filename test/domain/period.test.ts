import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  dayWindow,
  fiscalYearOf,
  fiscalYearWindow,
  isIsoDate,
  nextDay,
  overlaps,
  previousDay,
  UNSTATED_PERIOD,
  type Period,
} from '../../server/domain/period.js';

const EPOCH = Date.UTC(1868, 0, 1);
const DAYS = Math.round((Date.UTC(2100, 11, 31) - EPOCH) / 86_400_000);
const day = fc.nat(DAYS).map((n) => new Date(EPOCH + n * 86_400_000).toISOString().slice(0, 10));
const between = (from: string | null, to: string | null): Period => ({ ...UNSTATED_PERIOD, from, to });

describe('days', () => {
  it.each([
    ['2013-03-31', '2013-04-01'],
    ['2012-02-28', '2012-02-29'],
    ['2013-02-28', '2013-03-01'],
    ['2013-12-31', '2014-01-01'],
  ])('%s is followed by %s', (one, next) => {
    expect(nextDay(one)).toBe(next);
    expect(previousDay(next)).toBe(one);
  });

  it('go forward and back, in the order of text', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(previousDay(nextDay(one))).toBe(one);
        expect(nextDay(one) > one).toBe(true);
        expect(isIsoDate(nextDay(one))).toBe(true);
      }),
    );
  });

  it.each([
    '2013-02-29',
    '2013-13-01',
    '2013-00-10',
    '2013-1-1',
    '2013-01-32',
    '20130101',
    '',
    '2013-01-01T00:00Z',
  ])('%j is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('fiscal years', () => {
  it.each([
    ['2013-03-31', 2012],
    ['2013-04-01', 2013],
    ['2013-12-31', 2013],
    ['2014-01-01', 2013],
    ['2014-03-31', 2013],
  ])('%s lies in FY%i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  it('hold exactly the days that lie in them', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { since, until } = fiscalYearWindow(fiscalYearOf(date));
        expect(since <= date && date < until).toBe(true);
        expect(overlaps(between(date, nextDay(date)), fiscalYearWindow(fiscalYearOf(date)))).toBe(true);
        expect(overlaps(between(date, nextDay(date)), fiscalYearWindow(fiscalYearOf(date) + 1))).toBe(false);
      }),
    );
  });
});

describe('overlaps', () => {
  const FY2012 = between('2012-04-01', '2013-04-01');

  it.each([
    ['2012-03-31', false],
    ['2012-04-01', true],
    ['2013-03-31', true],
    ['2013-04-01', false],
  ])('what holds in FY2012 holds on %s: %s', (date, holds) => {
    expect(overlaps(FY2012, dayWindow(date))).toBe(holds);
  });

  it('is shut out by no end that is not known', () => {
    expect(overlaps(UNSTATED_PERIOD, dayWindow('1950-01-01'))).toBe(true);
    expect(overlaps(between('2012-04-01', null), fiscalYearWindow(2050))).toBe(true);
    expect(overlaps(between('2012-04-01', null), fiscalYearWindow(2011))).toBe(false);
    expect(overlaps(between(null, '2013-04-01'), fiscalYearWindow(1950))).toBe(true);
    expect(overlaps(between(null, '2013-04-01'), fiscalYearWindow(2013))).toBe(false);
  });

  it('is true of everything when no time is asked for', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(overlaps(between(a < b ? a : b, nextDay(a < b ? b : a)), ALWAYS)).toBe(true);
      }),
    );
  });

  it('means that there is a day in both', () => {
    const near = fc.integer({ min: 1, max: 29 }).map((n) => `2013-04-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(near, near, near, (a, b, asked) => {
        const [from, last] = a < b ? [a, b] : [b, a];
        expect(overlaps(between(from, nextDay(last)), dayWindow(asked))).toBe(from <= asked && asked <= last);
      }),
    );
  });
});
