import { graphOf, link, node } from '../build.js';
import { asking, check, idsOf, type StoreCase } from './case.js';

const land = graphOf(
  [
    ...['wide', 'city', 'other'].map((id) => node('Area', id)),
    node('Organization', 'o-city', { citations: [] }),
    node('Organization', 'o-other'),
    node('Body', 'b-wide'),
    node('Activity', 'survey'),
    node('Meeting', 'm', { citations: [] }),
    node('Passage', 'p', { citations: [] }),
    ...['l1', 'l2', 'l3', 'l4', 'l5', 'l6'].map((id) => node('Lesson', id)),
  ],
  [
    link('city', 'WITHIN', 'wide'),
    link('o-city', 'LOCATED_IN', 'city'),
    link('o-other', 'LOCATED_IN', 'other'),
    link('b-wide', 'SERVES', 'wide'),
    link('survey', 'SERVES', 'city', { citations: [] }),
    link('o-other', 'MEMBER_OF', 'b-wide'),
    link('m', 'MEETING_OF', 'b-wide'),
    link('l6', 'ABOUT', 'wide'),
    link('l5', 'ABOUT', 'city'),
    link('l4', 'ABOUT', 'o-city'),
    link('l3', 'ABOUT', 'survey'),
    link('l3', 'ABOUT', 'wide'),
    link('l2', 'ABOUT', 'o-other'),
    link('l1', 'ABOUT', 'm'),
  ],
);

export const scopeCases: readonly StoreCase[] = [
  asking('lessons of an area: about it, within it, or what is located in or serves it', land, async (r) => [
    check('wide', idsOf(await r.lessons('wide')), ['l3', 'l4', 'l5', 'l6']),
    check('city', idsOf(await r.lessons('city')), ['l3', 'l4', 'l5']),
    check('other', idsOf(await r.lessons('other')), ['l2']),
    check('not an area', idsOf(await r.lessons('b-wide')), []),
    check('all', await r.lessons(null), land.nodes.slice(9)),
  ]),

  asking(
    'coverage counts nodes but passages, relations, and those of both with a citation',
    land,
    async (r) => [
      check('all', await r.coverage(null), { nodes: 14, relations: 14, cited: 25 }),
      // wide, city, o-city, b-wide, survey; relations that touch one of them: all but l1, l2 and o-other's place.
      check('wide', await r.coverage('wide'), { nodes: 5, relations: 11, cited: 14 }),
      check('other', await r.coverage('other'), { nodes: 2, relations: 3, cited: 5 }),
      check('nobody', await r.coverage('nobody'), { nodes: 0, relations: 0, cited: 0 }),
    ],
  ),
];
