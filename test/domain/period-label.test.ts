import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../server/domain/period-label.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import type { KnownState, Precision } from '../../server/domain/vocabulary.js';

const from = (date: string, precision: Precision): Partial<Period> => ({
  from: date,
  fromPrecision: precision,
  fromState: 'KNOWN',
});
const to = (date: string, precision: Precision): Partial<Period> => ({
  to: date,
  toPrecision: precision,
  toState: 'KNOWN',
});
const open: Partial<Period> = { toState: 'OPEN' };
const unread: Partial<Period> = { toState: 'NOT_REVIEWED' };

describe('a period in words', () => {
  it.each<[Partial<Period>, Partial<Period>, string, string]>([
    [from('2012-04-01', 'FISCAL_YEAR'), to('2013-04-01', 'FISCAL_YEAR'), '平成24年度', 'FY2012'],
    [from('2012-04-01', 'FISCAL_YEAR'), {}, '平成24年度から（終わりの記載なし）', 'FY2012–'],
    [from('2012-04-01', 'FISCAL_YEAR'), open, '平成24年度から（継続）', 'FY2012– (ongoing)'],
    [from('2012-04-01', 'FISCAL_YEAR'), unread, '平成24年度から（終わりの記載は未確認）', 'FY2012–'],
    [from('2010-07-01', 'MONTH'), {}, '平成22年7月から（終わりの記載なし）', 'Jul 2010–'],
    [from('2012-12-01', 'MONTH'), to('2013-01-01', 'MONTH'), '平成24年12月', 'Dec 2012'],
    [from('2013-07-24', 'DAY'), to('2013-07-25', 'DAY'), '平成25年7月24日', '24 Jul 2013'],
    [from('2013-01-01', 'YEAR'), to('2014-01-01', 'YEAR'), '平成25年', '2013'],
    [
      from('2012-04-01', 'FISCAL_YEAR'),
      to('2014-04-01', 'FISCAL_YEAR'),
      '平成24年度から平成25年度まで',
      'FY2012–FY2013',
    ],
    [
      from('2012-05-01', 'MONTH'),
      to('2013-03-31', 'DAY'),
      '平成24年5月から平成25年3月30日まで',
      'May 2012–30 Mar 2013',
    ],
    [{}, to('2013-04-01', 'FISCAL_YEAR'), '平成24年度まで（始まりの記載なし）', '–FY2012'],
    [{}, open, '継続（始まりの記載なし）', 'ongoing, start not stated'],
    [{}, {}, '年度の記載なし', 'year not stated'],
    [{}, unread, '年度の記載は未確認', 'year not reviewed'],
  ])('%j %j', (begin, end, ja, en) => {
    expect(periodLabel({ ...UNSTATED_PERIOD, ...begin, ...end })).toEqual({ ja, en });
  });

  it('never takes an unknown end for a known one', () => {
    const states: KnownState[] = ['NOT_STATED', 'NOT_REVIEWED', 'STATED_NONE', 'OPEN'];
    const labels = states.map((toState) =>
      periodLabel({ ...UNSTATED_PERIOD, ...from('2012-04-01', 'FISCAL_YEAR'), toState }),
    );
    expect(labels.filter(({ ja, en }) => ja === '平成24年度' || en === 'FY2012')).toEqual([]);
  });
});
