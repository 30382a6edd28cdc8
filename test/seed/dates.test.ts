import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan, periodOf, shareADay } from '../../seed/dates.js';
import { nextDay, previousDay } from '../../server/domain/period.js';

describe('dateSpan', () => {
  it.each([
    ['2014-09-03', '2014-09-03', '2014-09-04', 'DAY'],
    ['2012-02-29', '2012-02-29', '2012-03-01', 'DAY'],
    ['2013-12-31', '2013-12-31', '2014-01-01', 'DAY'],
    ['2014-03', '2014-03-01', '2014-04-01', 'MONTH'],
    ['2013-12', '2013-12-01', '2014-01-01', 'MONTH'],
    ['2013-09', '2013-09-01', '2013-10-01', 'MONTH'],
    ['FY2012', '2012-04-01', '2013-04-01', 'FISCAL_YEAR'],
    ['Y2013', '2013-01-01', '2014-01-01', 'YEAR'],
    ['FY1868', '1868-04-01', '1869-04-01', 'FISCAL_YEAR'],
    ['2100-12-31', '2100-12-31', '2101-01-01', 'DAY'],
  ])('%s covers [%s, %s), to the %s', (text, first, after, precision) => {
    expect(dateSpan(text)).toEqual({ first, after, precision });
  });

  it.each([
    '2013-02-29',
    '2013-04-31',
    '2013-13',
    '2013-00',
    '2013-01-00',
    'FY1867',
    'Y2101',
    '2013',
    '13-1',
    '',
  ])('%s is no date', (text) => {
    expect(dateSpan(text)).toBeNull();
  });

  it('begins before it ends, and ends where the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1868, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const span = dateSpan(`${year}-${String(month).padStart(2, '0')}`);
        const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
        expect(span?.after).toBe(dateSpan(next)?.first);
        expect(dateSpan(`FY${year}`)?.after).toBe(dateSpan(`FY${year + 1}`)?.first);
      }),
    );
  });
});

describe('periodOf', () => {
  it('says nothing for no entry and for an empty one', () => {
    expect(periodOf(undefined)).toEqual(periodOf({}));
    expect(periodOf(undefined)).toMatchObject({
      from: null,
      fromState: 'NOT_STATED',
      to: null,
      toState: 'NOT_STATED',
    });
  });

  it('knows both ends of what was said for one year', () => {
    expect(periodOf({ during: 'FY2012' })).toEqual({
      from: '2012-04-01',
      fromPrecision: 'FISCAL_YEAR',
      fromState: 'KNOWN',
      to: '2013-04-01',
      toPrecision: 'FISCAL_YEAR',
      toState: 'KNOWN',
    });
  });

  it('includes the last day, month or year', () => {
    expect(periodOf({ from: '2010-07', through: '2013-03-31' })).toMatchObject({
      from: '2010-07-01',
      fromPrecision: 'MONTH',
      to: '2013-04-01',
      toPrecision: 'DAY',
    });
    expect(periodOf({ through: 'FY2013' })).toMatchObject({
      from: null,
      fromState: 'NOT_STATED',
      to: '2014-04-01',
    });
  });

  it('tells an end that is not stated from one that is stated to go on', () => {
    expect(periodOf({ from: 'FY2013' })).toMatchObject({ to: null, toState: 'NOT_STATED' });
    expect(periodOf({ from: 'FY2013', through: 'OPEN' })).toMatchObject({
      to: null,
      toState: 'OPEN',
      toPrecision: null,
    });
  });

  it('is null when a date does not exist or the end comes first', () => {
    expect(periodOf({ during: '2013-02-29' })).toBeNull();
    expect(periodOf({ from: 'FY2013', through: '2013-03-31' })).toBeNull();
    expect(periodOf({ from: '2013-04-01', through: '2013-04-01' })).not.toBeNull();
  });
});

describe('shareADay', () => {
  const period = (from: string, through: string) => {
    const made = periodOf({ from, through });
    if (!made) throw new RangeError('no period');
    return made;
  };
  it('knows neighbours from those that overlap, either way round', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2013-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [one, other] = [period(a < b ? a : b, a < b ? b : a), period(c < d ? c : d, c < d ? d : c)];
        let shared = false;
        for (let at = one.from ?? ''; at < (one.to ?? ''); at = nextDay(at)) {
          shared ||= at >= (other.from ?? '') && at <= previousDay(other.to ?? '');
        }
        expect([shareADay(one, other), shareADay(other, one)]).toEqual([shared, shared]);
      }),
    );
  });

  it('is shut out by no end that is not known', () => {
    const unknown = periodOf({}) ?? period('2013-01', '2013-01');
    expect(shareADay(unknown, period('2013-01', '2013-01'))).toBe(true);
  });
});
