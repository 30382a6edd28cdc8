import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonEra,
  dateLabel,
  dayBefore,
  fiscalYearLabel,
  fiscalYearOfDate,
  fiscalYearShort,
  fiscalYearTick,
  westernFiscalYear,
} from '../../../web/model/era.js';

describe('fiscal years', () => {
  it.each([
    [2012, '平成24年度', 'FY2012', '24', '’12'],
    [2013, '平成25年度', 'FY2013', '25', '’13'],
    [2018, '平成30年度', 'FY2018', '30', '’18'],
    [2019, '令和元年度', 'FY2019', '元', '’19'],
    [2026, '令和8年度', 'FY2026', '8', '’26'],
    [1989, '平成元年度', 'FY1989', '元', '’89'],
    [1988, '昭和63年度', 'FY1988', '63', '’88'],
  ])('%i is %s, %s', (year, ja, en, tickJa, tickEn) => {
    expect([fiscalYearLabel(year, 'ja'), fiscalYearLabel(year, 'en')]).toEqual([ja, en]);
    expect([fiscalYearTick(year, 'ja'), fiscalYearTick(year, 'en')]).toEqual([tickJa, tickEn]);
    expect(fiscalYearShort(year, 'ja')).toBe(ja.replace('年度', ''));
  });

  it('are said in the western way beside the era, in Japanese only', () => {
    expect([westernFiscalYear(2013, 'ja'), westernFiscalYear(2013, 'en')]).toEqual(['2013年度', '']);
  });

  it('begin on 1 April', () => {
    expect(['2013-03-31', '2013-04-01', '2014-03-01', '2014-12-31'].map(fiscalYearOfDate)).toEqual([
      2012, 2013, 2013, 2014,
    ]);
  });

  it('name their era once when it is the same for all', () => {
    expect([commonEra([2010, 2014], 'ja'), commonEra([2018, 2019], 'ja'), commonEra([2010], 'en')]).toEqual([
      '平成',
      '',
      '',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2013-07-24', 'DAY', '平成25年7月24日', '24 Jul 2013'],
    ['2012-12-01', 'MONTH', '平成24年12月', 'Dec 2012'],
    ['2013-01-01', 'YEAR', '平成25年', '2013'],
    ['2012-04-01', 'FISCAL_YEAR', '平成24年度', 'FY2012'],
    ['2013-03-31', 'FISCAL_YEAR', '平成24年度', 'FY2012'],
    ['2019-04-30', 'DAY', '平成31年4月30日', '30 Apr 2019'],
    ['2019-05-01', 'DAY', '令和元年5月1日', '1 May 2019'],
  ] as const)('%s to the %s is %s, %s', (date, precision, ja, en) => {
    expect([dateLabel(date, precision, 'ja'), dateLabel(date, precision, 'en')]).toEqual([ja, en]);
  });

  it('have a day before, over months and leap days', () => {
    expect(['2013-04-01', '2016-03-01', '2015-01-01'].map(dayBefore)).toEqual([
      '2013-03-31',
      '2016-02-29',
      '2014-12-31',
    ]);
  });

  it('of one fiscal year all have its label', () => {
    const days = fc.date({
      min: new Date('2010-04-01T00:00:00Z'),
      max: new Date('2018-03-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const year = fiscalYearOfDate(iso);
        expect(iso >= `${year}-04-01` && iso < `${year + 1}-04-01`).toBe(true);
        expect(dateLabel(iso, 'FISCAL_YEAR', 'ja')).toBe(fiscalYearLabel(year, 'ja'));
      }),
    );
  });
});
