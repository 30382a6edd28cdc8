import { describe, expect, it } from 'vitest';
import { ERAS } from '../../../web/model/era.js';
import { dayOf, endsOfYear, readDay } from '../../../web/model/time/day.js';
import { firstToPlay, isPlayable, nextToPlay } from '../../../web/model/time/play.js';
import {
  askedDay,
  askedYear,
  atOf,
  shownTime,
  sinceOf,
  timeLabel,
  toDay,
  toYear,
  westernLabel,
  withoutSince,
} from '../../../web/model/time/shown.js';
import { timeline } from '../../../web/model/timeline.js';
import { viewTargets } from '../../../web/model/views.js';
import { formatUrl, HOME, parseUrl, type ViewState } from '../../../web/model/url.js';

const POINTS = timeline(
  [2010, 2011, 2012, 2013, 2014],
  [
    { fiscalYear: 2012, mark: 'STATED' },
    { fiscalYear: 2013, mark: 'STATED' },
    { fiscalYear: 2014, mark: 'PARTIAL' },
  ],
);

function viewOf(search: string, path = '/area/a'): ViewState {
  return parseUrl(path, search);
}

describe('a day', () => {
  it.each([
    '2013-03-31',
    '2013/3/31',
    '2013.3.31',
    '20130331',
    '2013年3月31日',
    '平成25年3月31日',
    '平成25年3月31',
    'H25.3.31',
    'h25/3/31',
    'H25-03-31',
    'H.25.3.31',
    ' 平成 25 年 3 月 31 日 ',
    '２０１３－０３－３１',
    '２０１３／３／３１',
    '平成２５年３月３１日',
    '2013ー03ー31',
    '2013−3−31',
  ])('is read from %s', (text) => {
    expect(readDay(text)).toEqual({ day: '2013-03-31' });
  });

  it.each([
    ['平成元年1月8日', '1989-01-08'],
    ['H1.1.8', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['昭和元年12月25日', '1926-12-25'],
    ['2012-02-29', '2012-02-29'],
  ])('at the edge of an era or of a month: %s', (text, day) => {
    expect(readDay(text)).toEqual({ day });
  });

  it.each([
    ['平成31年5月1日', '平成', '1989-01-08', '2019-05-01'],
    ['昭和64年1月8日', '昭和', '1926-12-25', '1989-01-08'],
    ['平成元年1月7日', '平成', '1989-01-08', '2019-05-01'],
    ['令和元年4月30日', '令和', '2019-05-01', null],
  ])('%s is not of that era, and it is said when the era was', (text, era, since, until) => {
    expect(readDay(text)).toEqual({ problem: { kind: 'ERA', era, since, until } });
  });

  it.each([
    ['', 'FORMAT'],
    ['昨日', 'FORMAT'],
    ['25年3月31日', 'FORMAT'],
    ['明治25年3月31日', 'FORMAT'],
    ['3/31', 'FORMAT'],
    ['2013-3', 'FORMAT'],
    ['2013-02-29', 'CALENDAR'],
    ['H25.4.31', 'CALENDAR'],
    ['2013-13-01', 'CALENDAR'],
    ['2013/0/1', 'CALENDAR'],
    ['1900-03-31', 'RANGE'],
    ['2101-04-01', 'RANGE'],
  ])('%s is refused: %s', (text, kind) => {
    expect(readDay(text)).toEqual({ problem: { kind } });
  });

  it('knows the two ends of a fiscal year', () => {
    expect(endsOfYear(2012)).toEqual({ first: '2012-04-01', last: '2013-03-31' });
  });

  it('is read of an address only as it is written there', () => {
    expect(['2013-03-31', '2013-02-30', 'H25.3.31', undefined].map(dayOf)).toEqual([
      '2013-03-31',
      null,
      null,
      null,
    ]);
  });

  it('has eras in order, for each ends where the next begins', () => {
    expect(ERAS.map(({ since }) => since)).toEqual([...ERAS.map(({ since }) => since)].sort().reverse());
  });
});

describe('the time of an address', () => {
  it('is a day of the fiscal year that it lies in, before the year that it also says', () => {
    expect([askedYear(viewOf('?day=2013-03-31')), askedYear(viewOf('?day=2013-04-01'))]).toEqual([
      2012, 2013,
    ]);
    expect(askedYear(viewOf('?fy=2013&day=2013-03-31'))).toBe(2012);
    expect(askedYear(viewOf('?fy=2013&day=2013-02-30'))).toBe(2013);
    expect(askedYear(viewOf(''))).toBeNull();
    expect(shownTime(viewOf(''), 2013)).toEqual({ fiscalYear: 2013, day: null });
    expect(atOf(shownTime(viewOf('?day=2013-03-31'), 2013))).toEqual({ asOf: '2013-03-31' });
    expect(atOf(shownTime(viewOf('?fy=2012'), 2013))).toEqual({ fiscalYear: 2012 });
  });

  it('is of a whole year where two years or a way are told', () => {
    for (const view of ['changes', 'path'])
      expect(askedDay(viewOf('?day=2013-03-31', `/area/a/${view}`))).toBeNull();
    expect(askedDay(viewOf('?day=2013-03-31', '/area/a/matrix'))).toBe('2013-03-31');
  });

  it('goes with one from the chart to the matrix, and not to the views of whole years', () => {
    const urls = viewTargets(viewOf('?fy=2012&day=2013-03-31')).map(([name, view]) => [
      name,
      formatUrl(view),
    ]);
    expect(Object.fromEntries(urls)).toMatchObject({
      matrix: '/area/a/matrix?fy=2012&day=2013-03-31',
      changes: '/area/a/changes?fy=2012',
      path: '/area/a/path?fy=2012',
    });
  });

  it('is said by era and by the western calendar', () => {
    const day = { fiscalYear: 2012, day: '2013-03-31' };
    const year = { fiscalYear: 2013, day: null };
    expect([timeLabel(day, 'ja'), westernLabel(day, 'ja')]).toEqual(['平成25年3月31日', '2013年3月31日']);
    expect([timeLabel(year, 'ja'), westernLabel(year, 'ja')]).toEqual(['平成25年度', '2013年度']);
    expect([timeLabel(day, 'en'), westernLabel(day, 'en')]).toEqual(['31 Mar 2013', '']);
    expect([timeLabel(year, 'en'), westernLabel(year, 'en')]).toEqual(['FY2013', '']);
  });
});

describe('a step in time', () => {
  const step = (search: string, from: number | null, to: number, path?: string): string => {
    const view = viewOf(search, path);
    return formatUrl({ ...view, ...toYear(view, from, to, POINTS) });
  };

  it('to a later year says since when', () => {
    expect(step('?fy=2012', 2012, 2013)).toBe('/area/a?fy=2013&since=2012');
    expect(step('?fy=2012&since=2010&z=1', 2012, 2014)).toBe('/area/a?fy=2014&since=2012&z=1');
    expect(step('?fy=2012', 2012, 2013, '/area/a/matrix')).toBe('/area/a/matrix?fy=2013');
  });

  it('back, or from or to a year without source, marks nothing', () => {
    expect(step('?fy=2013&since=2012', 2013, 2012)).toBe('/area/a?fy=2012');
    expect(step('?fy=2011', 2011, 2012)).toBe('/area/a?fy=2012');
    expect(step('?fy=2014', 2014, 2015)).toBe('/area/a?fy=2015');
    expect(step('', null, 2013)).toBe('/area/a?fy=2013');
    expect(step('?fy=2013&since=2012', 2013, 2013)).toBe('/area/a?fy=2013');
  });

  it('to a year takes the place of a day, and a day that of the marks', () => {
    expect(step('?fy=2012&day=2013-03-31', 2012, 2012)).toBe('/area/a?fy=2012');
    expect(step('?fy=2012&day=2013-03-31', 2012, 2013)).toBe('/area/a?fy=2013&since=2012');
    const view = viewOf('?fy=2013&since=2012&open=-x');
    expect(formatUrl({ ...view, ...toDay(view, '2013-03-31') })).toBe(
      '/area/a?fy=2012&day=2013-03-31&open=-x',
    );
  });

  it('leaves the marks when they are cleared', () => {
    const view = viewOf('?fy=2013&since=2012&z=1,2,1,x');
    expect(formatUrl({ ...view, ...withoutSince(view) })).toBe('/area/a?fy=2013&z=1,2,1,x');
  });

  it('is marked since an earlier year only, in the chart only, and not for a day', () => {
    const since = (search: string, path?: string) => sinceOf(viewOf(search, path), 2013);
    expect(since('?since=2012')).toBe(2012);
    expect(since('?since=2013')).toBeNull();
    expect(since('?since=2014')).toBeNull();
    expect(since('?since=soon')).toBeNull();
    expect(since('')).toBeNull();
    expect(since('?since=2012&day=2013-05-01')).toBeNull();
    expect(since('?since=2012', '/area/a/matrix')).toBeNull();
    expect(sinceOf({ ...HOME, options: { since: '2012' } }, 2013)).toBe(2012);
  });
});

describe('playing the years', () => {
  it('goes through those with a mark and ends with the last', () => {
    expect(firstToPlay(POINTS, 2012)).toBe(2013);
    expect(nextToPlay(POINTS, 2013)).toBe(2014);
    expect(nextToPlay(POINTS, 2014)).toBeNull();
  });

  it('begins again from the first when the last is shown', () => {
    expect(firstToPlay(POINTS, 2014)).toBe(2012);
    expect(firstToPlay(POINTS, null)).toBe(2012);
    expect(firstToPlay(POINTS, 2010)).toBe(2012);
  });

  it('needs two years', () => {
    const single = timeline([2012, 2013], [{ fiscalYear: 2012, mark: 'STATED' }]);
    expect([isPlayable(POINTS), isPlayable(single), isPlayable([])]).toEqual([true, false, false]);
    expect(firstToPlay(single, 2012)).toBeNull();
    expect(firstToPlay(timeline([2012], []), 2012)).toBeNull();
  });
});
