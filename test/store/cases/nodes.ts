import { check, asking, idsOf, type StoreCase } from './case.js';
import { graphOf, link, node } from '../build.js';
import { FULL } from '../full-graph.js';

const few = graphOf(
  [
    node('Source', 's2'),
    node('Area', 'a1', { code: '012025' }),
    node('Source', 's1'),
    node('Area', 'a2', { code: '182109' }),
    node('Programme', 'g'),
  ],
  [link('a1', 'WITHIN', 'a2')],
);

export const nodeCases: readonly StoreCase[] = [
  asking(
    'nodes come in the order asked, twice when asked twice, null for what is not there',
    few,
    async (r) => {
      const got = await r.nodes(['s1', 'nobody', 'a1', 's1', '']);
      return [
        check(
          'order',
          got.map((n) => n?.id ?? null),
          ['s1', null, 'a1', 's1', null],
        ),
        check('whole', got[2], few.nodes[1]),
        check('none asked', await r.nodes([]), []),
      ];
    },
  ),

  asking('relations come in the order asked, null for what is not there', few, async (r) => [
    check('order', await r.relations(['nobody', 'a1-WITHIN-a2']), [null, few.relations[0]]),
    check('none asked', await r.relations([]), []),
  ]),

  asking('an area is found by its code, which may begin with 0', few, async (r) => [
    check('found', (await r.areaByCode('012025'))?.id, 'a1'),
    check('not a number', await r.areaByCode('12025'), null),
    check('not there', await r.areaByCode('999999'), null),
  ]),

  asking('all of a label come by id', few, async (r) => [
    check('sources', idsOf(await r.all('Source')), ['s1', 's2']),
    check('programmes', await r.all('Programme'), [few.nodes[4]]),
    check('none', await r.all('Lesson'), []),
  ]),

  asking('every member of every label and relation comes back as it was loaded', FULL, async (r) => {
    const got = await r.graph();
    const nodes = await r.nodes(idsOf(FULL.nodes));
    return [
      check(
        'by graph',
        got.nodes,
        [...FULL.nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
      check(
        'relations by graph',
        got.relations,
        [...FULL.relations].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
      check('by id', nodes, FULL.nodes),
      check('relations by id', await r.relations(idsOf(FULL.relations)), FULL.relations),
    ];
  }),

  asking('an empty graph answers everything with nothing', graphOf([]), async (r) => [
    check('graph', await r.graph(), { nodes: [], relations: [] }),
    check('nodes', await r.nodes(['a']), [null]),
    check('closure', await r.areaClosure(['a']), [[]]),
    check('years', await r.years(), []),
    check('lessons', await r.lessons(null), []),
    check('lessons of an area', await r.lessons('a'), []),
    check('coverage', await r.coverage(), { nodes: [], relations: [] }),
    check('citing', await r.citing(['p']), [[]]),
    check('coverage of an area', await r.coverageOfAreas(['a']), [{ nodes: [], relations: [] }]),
    check('search', await r.search(['a'], { first: 1, after: null }), {
      items: [],
      hasNext: false,
      total: 0,
    }),
    check('release', (await r.release())?.id, 'release-1'),
  ]),
];
