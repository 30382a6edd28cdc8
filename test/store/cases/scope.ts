import type { Citation, Figure } from '../../../server/domain/model.js';
import { UNSTATED_PERIOD } from '../../../server/domain/period.js';
import type { Citing, CoverageCount, CoverageGroup } from '../../../server/store/graph-store.js';
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

const spoken = graphOf([
  node('Body', 'b-late', { years: [2013] }),
  node('Body', 'b-early', { years: [2012, 2013] }),
  node('Body', 'b-silent'),
  node('Activity', 'survey', { years: [2009] }),
]);

/** Counts of all kinds together. */
function sums({ nodes, relations }: CoverageCount): object {
  const sum = (groups: readonly CoverageGroup<string>[], of: 'total' | 'cited'): number =>
    groups.reduce((all, group) => all + group[of], 0);
  return {
    nodes: sum(nodes, 'total'),
    relations: sum(relations, 'total'),
    cited: sum([...nodes, ...relations], 'cited'),
  };
}

const graded = graphOf(
  [
    node('Area', 'wide'),
    node('Body', 'b'),
    node('Organization', 'o-1'),
    node('Organization', 'o-2', { standing: 'INFERRED', citations: [] }),
  ],
  [
    link('b', 'SERVES', 'wide', { standing: 'INFERRED' }),
    link('o-1', 'SECRETARIAT_OF', 'b', { standing: 'RECOMMENDED' }),
    link('o-1', 'MEMBER_OF', 'b', { citations: [] }),
    link('o-2', 'MEMBER_OF', 'b', { standing: 'PLANNED' }),
  ],
);

const at = (passage: string): Citation => ({
  passage,
  standing: 'STATED',
  // A note that looks like a citation is none.
  note: { ja: '"passage":"p-2"', en: null },
});
const held = (passage: string) => ({ standing: 'STATED' as const, citations: [at(passage)] });
const count: Figure = { label: { ja: '数', en: null }, value: 1, unit: '回', ...held('p-1') };
const cited = graphOf(
  [
    node('Area', 'a', {
      citations: [at('p-3')],
      gap: { state: 'NOT_STATED', reason: { ja: '', en: null }, citations: [at('p-1')] },
    }),
    node('Body', 'b', {
      citations: [],
      tallies: [{ fiscalYear: 2013, count: 1, basis: null, ...held('p-1') }],
      gaps: [
        {
          role: 'MEMBER',
          state: 'NOT_STATED',
          reason: { ja: '', en: null },
          period: UNSTATED_PERIOD,
          forGroup: false,
          citations: [at('p-4')],
        },
      ],
      formerNames: [{ name: '旧', kana: null, nameEn: null, period: UNSTATED_PERIOD, ...held('p-5') }],
    }),
    node('Meeting', 'm', { citations: [], figures: [count] }),
    node('Organization', 'o', { citations: [at('p')] }),
    ...['p', 'p-1', 'p-2', 'p-3', 'p-4', 'p-5'].map((id) => node('Passage', id, { citations: [] })),
  ],
  [
    link('b', 'SERVES', 'a', { id: 'b SERVES', citations: [at('p'), at('p-3')] }),
    link('o', 'MEMBER_OF', 'b', { id: 'b MEMBER_OF', citations: [at('p-1')] }),
  ],
);

export const scopeCases: readonly StoreCase[] = [
  asking('years: of bodies and activities, each once, ascending', spoken, async (r) => [
    check('years', await r.years(), [2009, 2012, 2013]),
  ]),

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
      check('all', sums(await r.coverage()), { nodes: 14, relations: 14, cited: 25 }),
      // wide, city, o-city, b-wide, its meeting m, survey; relations that touch one of them: all but l2's and o-other's place.
      check('areas, in the order asked', (await r.coverageOfAreas(['wide', 'nobody', 'other'])).map(sums), [
        { nodes: 6, relations: 12, cited: 15 },
        { nodes: 0, relations: 0, cited: 0 },
        { nodes: 2, relations: 3, cited: 5 },
      ]),
      check('none', await r.coverageOfAreas([]), []),
    ],
  ),

  asking('coverage is told by kind and standing, in the order of the closed lists', graded, async (r) => {
    const whole = {
      nodes: [
        { kind: 'Area', standing: 'STATED', total: 1, cited: 1 },
        { kind: 'Organization', standing: 'STATED', total: 1, cited: 1 },
        { kind: 'Organization', standing: 'INFERRED', total: 1, cited: 0 },
        { kind: 'Body', standing: 'STATED', total: 1, cited: 1 },
      ],
      relations: [
        { kind: 'SERVES', standing: 'INFERRED', total: 1, cited: 1 },
        { kind: 'SECRETARIAT_OF', standing: 'RECOMMENDED', total: 1, cited: 1 },
        { kind: 'MEMBER_OF', standing: 'STATED', total: 1, cited: 0 },
        { kind: 'MEMBER_OF', standing: 'PLANNED', total: 1, cited: 1 },
      ],
    };
    const [area] = await r.coverageOfAreas(['wide']);
    return [
      check('whole', await r.coverage(), whole),
      check('area', area, {
        ...whole,
        nodes: whole.nodes.filter(({ kind }) => kind !== 'Organization'),
      }),
    ];
  }),

  asking('what cites a passage: nodes with all that they hold, then relations, by id', cited, async (r) => {
    const [p1, p, none, again] = await r.citing(['p-1', 'p', 'nobody', 'p-1']);
    const names = (found: readonly Citing[] | undefined) =>
      found?.map(({ node, relation }) => node?.id ?? relation?.id);
    return [
      check('p-1', names(p1), ['a', 'b', 'm', 'b MEMBER_OF']),
      check('gaps and former names', (await r.citing(['p-4', 'p-5'])).map(names), [['b'], ['b']]),
      check('only in a note', (await r.citing(['p-2'])).map(names), [[]]),
      check('the whole of it', p1?.[0], { node: cited.nodes[0], relation: null }),
      check('p, whose id the other begins with', names(p), ['o', 'b SERVES']),
      check('nothing', none, []),
      check('asked again', again, p1),
    ];
  }),
];
