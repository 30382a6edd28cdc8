import { ALWAYS, fiscalYearWindow } from '../../../server/domain/period.js';
import { RELATION_ENDS, RELATION_TYPES, type RelationType } from '../../../server/domain/vocabulary.js';
import { during, graphOf, link, node } from '../build.js';
import { asking, check, type StoreCase } from './case.js';
import type { GraphReader, Neighbour, Step } from '../../../server/store/graph-store.js';

const ends = (found: readonly (readonly Neighbour[])[]): string[][] =>
  found.map((list) => list.map(({ relation, node: other }) => `${relation.type} ${other.id}`));
const out = (...types: RelationType[]): Step => ({ types, direction: 'out' });
const back = (...types: RelationType[]): Step => ({ types, direction: 'in' });

const roles = graphOf(
  [
    node('Body', 'b1'),
    node('Body', 'b2'),
    ...['o1', 'o2', 'o3', 'o10'].map((id) => node('Organization', id)),
  ],
  [
    link('o3', 'MEMBER_OF', 'b1', { order: 0 }),
    link('o2', 'MEMBER_OF', 'b1', { order: 2 }),
    link('o10', 'MEMBER_OF', 'b1', { order: 1 }),
    link('o1', 'MEMBER_OF', 'b1', { order: 1 }),
    link('o1', 'SECRETARIAT_OF', 'b1', { id: 'x2', joint: true, order: 1 }),
    link('o1', 'SECRETARIAT_OF', 'b1', { id: 'x1', order: 1 }),
    link('o1', 'OPERATES', 'b2'),
    link('b2', 'PART_OF', 'b1'),
  ],
);

export const expandCases: readonly StoreCase[] = [
  asking('neighbours come by order, then the other node, then the relation', roles, async (r) => {
    const [found] = await r.expand(['b1'], back('MEMBER_OF', 'SECRETARIAT_OF'), ALWAYS);
    return [
      check(
        'order',
        found?.map(({ relation }) => relation.id),
        ['o3-MEMBER_OF-b1', 'o1-MEMBER_OF-b1', 'x1', 'x2', 'o10-MEMBER_OF-b1', 'o2-MEMBER_OF-b1'],
      ),
      check('whole', found?.[0], { relation: roles.relations[0], node: roles.nodes[4] }),
    ];
  }),

  asking('a step goes one way and along the types asked for only', roles, async (r) => [
    check('in', ends(await r.expand(['b1'], back('PART_OF'), ALWAYS)), [['PART_OF b2']]),
    check('out', ends(await r.expand(['b1'], out('PART_OF'), ALWAYS)), [[]]),
    check('from the other end', ends(await r.expand(['b2'], out('PART_OF'), ALWAYS)), [['PART_OF b1']]),
    check('one type', ends(await r.expand(['o1'], out('OPERATES'), ALWAYS)), [['OPERATES b2']]),
    check('no type', await r.expand(['o1', 'o2'], out(), ALWAYS), [[], []]),
  ]),

  asking(
    'lists come in the order asked, for ids twice, and empty for what is not there',
    roles,
    async (r) => {
      const found = await r.expand(['nobody', 'o2', 'o1', 'o2'], out('MEMBER_OF', 'OPERATES'), ALWAYS);
      return [
        check('lists', ends(found), [
          [],
          ['MEMBER_OF b1'],
          ['OPERATES b2', 'MEMBER_OF b1'],
          ['MEMBER_OF b1'],
        ]),
        check('none asked', await r.expand([], out('MEMBER_OF'), ALWAYS), []),
      ];
    },
  ),

  asking('every relation type is found, both ways', everyType(), async (r) => {
    const missing: string[] = [];
    for (const type of RELATION_TYPES) {
      const [there] = await r.expand([`${type}-from`], out(type), ALWAYS);
      const [back1] = await r.expand([`${type}-to`], back(type), ALWAYS);
      if (there?.[0]?.node.id !== `${type}-to` || back1?.[0]?.node.id !== `${type}-from`) missing.push(type);
    }
    return [check('missing', missing, [])];
  }),

  asking('a relation from a node to itself is found both ways', selfLink(), async (r) => [
    check('out', ends(await r.expand(['b'], out('SUCCEEDS'), ALWAYS)), [['SUCCEEDS b']]),
    check('in', ends(await r.expand(['b'], back('SUCCEEDS'), ALWAYS)), [['SUCCEEDS b']]),
  ]),

  asking('only what the window selects: the relation and both its ends', periods(), async (r) => [
    check('2012', await partsIn(r, 2012), ['b-dated', 'b-plain', 'b-role']),
    check('2013', await partsIn(r, 2013), ['b-plain']),
    check('always', (await r.expand(['o'], out('OPERATES'), ALWAYS))[0]?.length, 4),
    check('start not selected', await r.expand(['o-gone'], out('OPERATES'), fiscalYearWindow(2013)), [[]]),
    check('start selected', ends(await r.expand(['o-gone'], out('OPERATES'), fiscalYearWindow(2012))), [
      ['OPERATES b-plain'],
    ]),
  ]),
];

async function partsIn(r: GraphReader, fiscalYear: number): Promise<string[]> {
  const [found] = await r.expand(['o'], out('OPERATES'), fiscalYearWindow(fiscalYear));
  return (found ?? []).map(({ node: other }) => other.id);
}

function everyType() {
  const pairs = RELATION_TYPES.map((type) => ({
    type,
    from: RELATION_ENDS[type].from[0],
    to: RELATION_ENDS[type].to[0],
  }));
  return graphOf(
    pairs.flatMap(({ type, from, to }) => [node(from, `${type}-from`), node(to, `${type}-to`)]),
    pairs.map(({ type }) => link(`${type}-from`, type, `${type}-to`)),
  );
}

function selfLink() {
  return graphOf([node('Body', 'b')], [link('b', 'SUCCEEDS', 'b')]);
}

/** Four bodies in FY2012: one undated, one dated itself, one by a dated role, one that came too late. */
function periods() {
  const in2012 = during('2012-04-01', '2013-04-01');
  return graphOf(
    [
      node('Organization', 'o'),
      node('Organization', 'o-gone', { period: during(null, '2013-04-01') }),
      node('Body', 'b-plain'),
      node('Body', 'b-dated', { period: in2012 }),
      node('Body', 'b-role'),
      node('Body', 'b-later', { period: during('2014-04-01', null) }),
    ],
    [
      link('o', 'OPERATES', 'b-plain'),
      link('o', 'OPERATES', 'b-dated'),
      link('o', 'OPERATES', 'b-role', { period: in2012 }),
      link('o', 'OPERATES', 'b-later'),
      link('o-gone', 'OPERATES', 'b-plain'),
    ],
  );
}
