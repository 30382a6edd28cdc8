import { ALWAYS, fiscalYearWindow } from '../../../server/domain/period.js';
import { during, graphOf, link, node } from '../build.js';
import { ALL, asking, check, idsOf, pageIds, type StoreCase } from './case.js';

/** country > prefecture > wide > (city, town); a collective class of areas beside them. */
const places = graphOf(
  [
    ...['country', 'pref', 'wide', 'city', 'town'].map((id) => node('Area', id)),
    node('Area', 'others', { collective: true }),
    ...['b-wide', 'b-city', 'b-town', 'b-two', 'b-pref'].map((id) => node('Body', id)),
    node('Activity', 'survey'),
  ],
  [
    link('pref', 'WITHIN', 'country'),
    link('wide', 'WITHIN', 'pref'),
    link('city', 'WITHIN', 'wide'),
    link('city', 'WITHIN', 'pref'),
    link('town', 'WITHIN', 'wide'),
    link('b-wide', 'SERVES', 'wide'),
    link('b-city', 'SERVES', 'city'),
    link('b-town', 'SERVES', 'town'),
    link('b-two', 'SERVES', 'city'),
    link('b-two', 'SERVES', 'town'),
    link('b-pref', 'SERVES', 'pref'),
    link('survey', 'SERVES', 'city'),
  ],
);

const circle = graphOf(
  [...['a', 'b', 'c'].map((id) => node('Area', id)), node('Body', 'x')],
  [
    link('a', 'WITHIN', 'b'),
    link('b', 'WITHIN', 'c'),
    link('c', 'WITHIN', 'a'),
    link('a', 'WITHIN', 'a'),
    link('x', 'SERVES', 'b'),
  ],
);

/** The town left the wide area on 1 April 2013 and joined the city. */
const moved = graphOf(
  [
    ...['wide', 'city', 'town'].map((id) => node('Area', id)),
    node('Area', 'gone', { period: during(null, '2012-04-01') }),
    node('Area', 'below-gone'),
    node('Body', 'b'),
    node('Body', 'b-below'),
  ],
  [
    link('town', 'WITHIN', 'wide', { period: during(null, '2013-04-01') }),
    link('town', 'WITHIN', 'city', { period: during('2013-04-01', null) }),
    link('gone', 'WITHIN', 'wide'),
    link('below-gone', 'WITHIN', 'gone'),
    link('b', 'SERVES', 'town'),
    link('b-below', 'SERVES', 'below-gone'),
  ],
);

export const areaCases: readonly StoreCase[] = [
  asking('the closure of an area is itself and all within, once each', places, async (r) => [
    check('closures', await r.areaClosure(['wide', 'nobody', 'country', 'town', 'b-city', 'others']), [
      ['city', 'town', 'wide'],
      [],
      ['city', 'country', 'pref', 'town', 'wide'],
      ['town'],
      [],
      ['others'],
    ]),
    check('none asked', await r.areaClosure([]), []),
  ]),

  asking('bodies of an area: its own, or with those within', places, async (r) => {
    const own = await r.bodiesOfAreas(['wide', 'city', 'nobody', 'wide'], false, ALWAYS);
    const all = await r.bodiesOfAreas(['wide', 'city', 'pref', 'others'], true, ALWAYS);
    return [
      check('own', own.map(idsOf), [['b-wide'], ['b-city', 'b-two'], [], ['b-wide']]),
      check('with those within', all.map(idsOf), [
        ['b-city', 'b-town', 'b-two', 'b-wide'],
        ['b-city', 'b-two'],
        ['b-city', 'b-pref', 'b-town', 'b-two', 'b-wide'],
        [],
      ]),
      check('whole', own[0]?.[0], places.nodes[6]),
    ];
  }),

  asking('areas that contain each other end no reading', circle, async (r) => [
    check('closures', await r.areaClosure(['a', 'c']), [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]),
    check('bodies', (await r.bodiesOfAreas(['a', 'b'], true, ALWAYS)).map(idsOf), [['x'], ['x']]),
    check('never within itself', pageIds(await r.areas({ within: 'a' }, ALWAYS, ALL)), ['b', 'c']),
  ]),

  asking('a window selects along the way down as well', moved, async (r) => {
    const bodies = async (year: number) =>
      (await r.bodiesOfAreas(['wide', 'city'], true, fiscalYearWindow(year))).map(idsOf);
    const within = async (year: number) =>
      pageIds(await r.areas({ within: 'wide' }, fiscalYearWindow(year), ALL));
    return [
      check('bodies 2011', await bodies(2011), [['b', 'b-below'], []]),
      check('bodies 2012', await bodies(2012), [['b'], []]),
      check('bodies 2013', await bodies(2013), [[], ['b']]),
      check('areas 2011', await within(2011), ['below-gone', 'gone', 'town']),
      check('areas 2012', await within(2012), ['town']),
      check('areas 2013', await within(2013), []),
      check('closure has no window', await r.areaClosure(['wide']), [['below-gone', 'gone', 'town', 'wide']]),
    ];
  }),
];
