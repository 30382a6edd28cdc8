import { describe, expect, it } from 'vitest';
import { dateEn, dateJa, eraYear, fiscalYearEn, fiscalYearJa } from '../../server/domain/era.js';
import type { Precision } from '../../server/domain/vocabulary.js';

describe('era years', () => {
  it.each([
    ['1926-12-24', '1926'],
    ['1926-12-25', '昭和元'],
    ['1927-01-01', '昭和2'],
    ['1989-01-07', '昭和64'],
    ['1989-01-08', '平成元'],
    ['2012-04-01', '平成24'],
    ['2019-04-30', '平成31'],
    ['2019-05-01', '令和元'],
    ['2020-01-01', '令和2'],
  ])('%s is in %s', (date, year) => {
    expect(eraYear(date)).toBe(year);
  });
});

describe('fiscal years', () => {
  it.each([
    [1925, '1925年度'],
    [1927, '昭和2年度'],
    [1988, '昭和63年度'],
    [1989, '平成元年度'],
    [2012, '平成24年度'],
    [2013, '平成25年度'],
    [2018, '平成30年度'],
    [2019, '令和元年度'],
    [2020, '令和2年度'],
  ])('%i is %s', (fiscalYear, label) => {
    expect(fiscalYearJa(fiscalYear)).toBe(label);
    expect(fiscalYearEn(fiscalYear)).toBe(`FY${fiscalYear}`);
  });
});

describe('a date as precisely as it was said', () => {
  it.each<[string, Precision, string, string]>([
    ['2013-07-24', 'DAY', '平成25年7月24日', '24 Jul 2013'],
    ['2014-09-03', 'DAY', '平成26年9月3日', '3 Sep 2014'],
    ['2010-07-01', 'MONTH', '平成22年7月', 'Jul 2010'],
    ['2019-05-01', 'MONTH', '令和元年5月', 'May 2019'],
    ['2019-04-01', 'MONTH', '平成31年4月', 'Apr 2019'],
    ['2013-01-01', 'YEAR', '平成25年', '2013'],
    ['2019-01-01', 'YEAR', '令和元年', '2019'],
    ['2012-04-01', 'FISCAL_YEAR', '平成24年度', 'FY2012'],
  ])('%s to the %s', (date, precision, ja, en) => {
    expect([dateJa(date, precision), dateEn(date, precision)]).toEqual([ja, en]);
  });
});
