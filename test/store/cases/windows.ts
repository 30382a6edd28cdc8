import { ALWAYS, dayWindow, fiscalYearWindow, type Window } from '../../../server/domain/period.js';
import { during, graphOf, link, node } from '../build.js';
import { ALL, asking, check, idsOf, pageIds, type StoreCase } from './case.js';

/** The edges of fiscal years and months: where a day more or less is a different answer. */

const spans = graphOf(
  [
    node('Area', 'a'),
    node('Body', 'b1-2012', { period: during('2012-04-01', '2013-04-01') }),
    node('Body', 'b2-2013', { period: during('2013-04-01', '2014-04-01') }),
    node('Body', 'b3-until', { period: during(null, '2013-04-01') }),
    node('Body', 'b4-since', { period: during('2013-04-01', null) }),
    node('Body', 'b5-day', { period: during('2013-03-31', '2013-04-01') }),
    node('Body', 'b6-unstated'),
    node('Body', 'b7-leap', { period: during('2012-02-29', '2012-03-01') }),
  ],
  ['b1-2012', 'b2-2013', 'b3-until', 'b4-since', 'b5-day', 'b6-unstated', 'b7-leap'].map((id) =>
    link(id, 'SERVES', 'a'),
  ),
);

const WINDOWS: readonly (readonly [string, Window, readonly string[]])[] = [
  ['fiscal year 2012', fiscalYearWindow(2012), ['b1-2012', 'b3-until', 'b5-day', 'b6-unstated']],
  ['fiscal year 2013', fiscalYearWindow(2013), ['b2-2013', 'b4-since', 'b6-unstated']],
  ['31 March 2013', dayWindow('2013-03-31'), ['b1-2012', 'b3-until', 'b5-day', 'b6-unstated']],
  ['1 April 2013', dayWindow('2013-04-01'), ['b2-2013', 'b4-since', 'b6-unstated']],
  ['30 March 2013', dayWindow('2013-03-30'), ['b1-2012', 'b3-until', 'b6-unstated']],
  ['31 March 2014', dayWindow('2014-03-31'), ['b2-2013', 'b4-since', 'b6-unstated']],
  ['1 April 2014', dayWindow('2014-04-01'), ['b4-since', 'b6-unstated']],
  ['29 February 2012', dayWindow('2012-02-29'), ['b3-until', 'b6-unstated', 'b7-leap']],
  ['1 March 2012', dayWindow('2012-03-01'), ['b3-until', 'b6-unstated']],
  ['always', ALWAYS, ['b1-2012', 'b2-2013', 'b3-until', 'b4-since', 'b5-day', 'b6-unstated', 'b7-leap']],
];

export const windowCases: readonly StoreCase[] = WINDOWS.map(([name, window, want]) =>
  asking(`window: ${name}`, spans, async (r) => {
    const list = await r.bodies({}, window, ALL);
    const [neighbours] = await r.expand(['a'], { types: ['SERVES'], direction: 'in' }, window);
    const [served] = await r.bodiesOfAreas(['a'], false, window);
    const [within] = await r.bodiesOfAreas(['a'], true, window);
    const filtered = await r.bodies({ area: 'a' }, window, ALL);
    return [
      check('list', pageIds(list), want),
      check('total', list.total, want.length),
      check(
        'neighbours',
        neighbours?.map(({ node: body }) => body.id),
        want,
      ),
      check('of the area', idsOf(served ?? []), want),
      check('within the area', idsOf(within ?? []), want),
      check('filtered', pageIds(filtered), want),
    ];
  }),
);
