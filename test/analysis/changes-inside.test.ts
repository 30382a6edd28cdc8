import { describe, expect, it } from 'vitest';
import type { BodyNode, Relation, RoleGap } from '../../server/domain/model.js';
import type { Period } from '../../server/domain/period.js';
import { link } from '../store/build.js';
import { between, cite, council, english, names, org, sentences, years } from './changes-fixture.js';

/** What a body is part of and who holds its roles: each rule on a structure made up for it. */

describe('what a body is part of', () => {
  const part = (to: string, period: Period, more: Partial<Relation> = {}): Relation =>
    link('part', 'PART_OF', to, { period, ...more, id: `part-${to}` });
  const kinds = async (bodies: readonly BodyNode[], ...relations: Relation[]) => {
    const { changes, undetermined } = await between(2012, 2013, [council('part'), ...bodies], relations);
    return { certain: changes.filter(({ kind }) => kind === 'MOVED'), open: undetermined };
  };

  it('changes when both years say so, and differently', async () => {
    const { certain, open } = await kinds(
      [council('x'), council('y')],
      part('x', years(null, 2012)),
      part('y', years(2013, null)),
    );
    expect(open).toEqual([]);
    expect(certain).toMatchObject([
      {
        id: 'MOVED~part',
        sentence: {
          ja: 'part会の属する会議体がx会からy会に変わった（平成24年度→平成25年度）。',
          en: 'The body that Body part is part of changed from Body x to Body y (FY2012→FY2013).',
        },
      },
    ]);
    expect([names(certain[0]?.partOfBefore), names(certain[0]?.partOfAfter)]).toEqual([['x会'], ['y会']]);
  });

  it('is a move when its whole ends and another is written', async () => {
    const { certain } = await kinds(
      [council('x', { period: years(2010, 2012) }), council('y', { period: years(2013, null) })],
      part('x', years(null, null)),
      part('y', years(null, null)),
    );
    expect(certain.map(({ id }) => id)).toEqual(['MOVED~part']);
  });

  it.each([
    ['the claim', [council('x')], part('x', years(null, 2012))],
    ['the whole', [council('x', { period: years(2010, 2012) })], part('x', years(null, null))],
  ])('cannot be told when only %s ends and nothing else is written', async (_, bodies, relation) => {
    const { certain, open } = await kinds(bodies, relation);
    expect(certain).toEqual([]);
    expect(open).toMatchObject([
      {
        id: 'MOVED~part',
        beforeState: 'KNOWN',
        afterState: 'NOT_STATED',
        sentence: {
          ja: 'part会は、平成24年度にはx会の下部組織とあるが、平成25年度については記載がなく、変わったかどうかを判断できない。',
          en: 'Whether Body part moved cannot be told: part of Body x in FY2012, not stated in FY2013.',
        },
        note: { ja: '平成25年度にどの会議体に属するかは書かれていない。' },
      },
    ]);
  });

  it('does not change by advice, nor by what is told without a year', async () => {
    const advice = part('y', years(2013, null), { standing: 'RECOMMENDED' });
    expect(await kinds([council('x'), council('y')], part('x', years(null, null)), advice)).toEqual({
      certain: [],
      open: [],
    });
  });
});

describe('who holds a role', () => {
  const secretariat = (from: string, period: Period, more: Partial<Relation> = {}): Relation =>
    link(from, 'SECRETARIAT_OF', 'a', {
      period,
      id: `${from}-${period.from}`,
      citations: cite(from),
      ...more,
    });
  const gap = (state: RoleGap['state'], period: Period, forGroup = false): RoleGap => ({
    role: 'SECRETARIAT',
    period,
    state,
    forGroup,
    reason: { ja: '個別にはない。', en: 'Not one by one.' },
    citations: cite('gap'),
  });
  const ask = (body: BodyNode, ...relations: Relation[]) =>
    between(2012, 2013, [body, ...['x', 'y', 'z'].map((id) => org(id))], relations);

  it.each([
    [
      'another',
      [secretariat('x', years(null, 2012)), secretariat('y', years(2013, null))],
      'a会の事務局がx社からy社に変わった（平成24年度→平成25年度）。',
      'The secretariat of Body a changed from x Inc to y Inc (FY2012→FY2013).',
    ],
    [
      'one more',
      [secretariat('x', years(2010, null)), secretariat('y', years(2013, null))],
      'a会の事務局では、y社が加わった（平成24年度→平成25年度）。',
      'The secretariat of Body a: y Inc joined (FY2012→FY2013).',
    ],
    [
      'one for another beside a third',
      [
        secretariat('x', years(2010, null)),
        secretariat('y', years(null, 2012)),
        secretariat('z', years(2013, null)),
      ],
      'a会の事務局では、z社が加わり、y社が外れた（平成24年度→平成25年度）。',
      'The secretariat of Body a: z Inc joined, y Inc left (FY2012→FY2013).',
    ],
    [
      'one less, by inference',
      [secretariat('x', years(2010, null)), secretariat('y', years(null, 2012), { standing: 'INFERRED' })],
      'a会の事務局では、y社が外れた（平成24年度→平成25年度、推定）。',
      'The secretariat of Body a: y Inc left (FY2012→FY2013, inferred).',
    ],
  ])('changes: %s', async (_, relations, ja, en) => {
    const { changes, undetermined } = await ask(council('a'), ...relations);
    expect(undetermined).toEqual([]);
    expect(changes).toMatchObject([
      { id: 'SECRETARIAT_CHANGED~a~SECRETARIAT', role: 'SECRETARIAT', sentence: { ja, en } },
    ]);
    expect(changes[0]?.needsReview).toBe(ja.includes('推定'));
  });

  it('changes when one year says that there is none', async () => {
    const { changes } = await ask(
      council('a', { gaps: [gap('STATED_NONE', years(null, 2012))] }),
      secretariat('y', years(2013, null)),
    );
    expect(changes).toMatchObject([
      { beforeState: 'STATED_NONE', afterState: 'KNOWN', before: [], after: [{ id: 'y' }] },
    ]);
    expect(changes[0]?.citations.map(({ passage }) => passage)).toEqual(['y', 'gap']);
  });

  it.each([
    ['NOT_STATED', true, '会議体ごとの記載がなく', 'not stated per body'],
    ['NOT_STATED', false, '記載がなく', 'not stated'],
    ['NOT_REVIEWED', false, '未確認の箇所があり', 'not reviewed'],
  ] as const)('cannot be told when a year is %s (for a group: %s)', async (state, forGroup, ja, en) => {
    const { changes, undetermined, unchanged } = await ask(
      council('a', { gaps: [gap(state, years(2013, null), forGroup)] }),
      secretariat('x', years(2012, 2012)),
    );
    expect([changes, unchanged.length]).toEqual([[], 1]);
    expect(undetermined).toMatchObject([
      {
        before: [{ id: 'x' }],
        after: [],
        beforeState: 'KNOWN',
        afterState: state,
        forGroup,
        needsReview: false,
        note: { ja: '個別にはない。', en: 'Not one by one.' },
        sentence: {
          ja: `a会の事務局は、平成24年度にはx社とあるが、平成25年度には${ja}、変わったかどうかを判断できない。`,
          en: `Whether the secretariat of Body a changed cannot be told: x Inc in FY2012, ${en} in FY2013.`,
        },
      },
    ]);
    expect(undetermined[0]?.citations.map(({ passage }) => passage)).toEqual(['x', 'gap']);
  });

  it('says that nothing is written where no reason is given', async () => {
    const { undetermined } = await ask(council('a'), secretariat('y', years(2013, null)));
    expect(undetermined).toMatchObject([{ note: { ja: '平成24年度の事務局は書かれていない。' } }]);
  });

  it.each([
    ['in the year before', years(2012, 2012), { beforeState: 'KNOWN', afterState: 'NOT_STATED' }],
    ['in the year after', years(2013, null), { beforeState: 'NOT_STATED', afterState: 'KNOWN' }],
  ])('cannot be told when only %s somebody is told of that year', async (_, period, states) => {
    const { changes, undetermined } = await ask(
      council('a'),
      secretariat('x', years(null, null)),
      secretariat('y', period),
    );
    expect(changes).toEqual([]);
    expect(undetermined).toMatchObject([{ id: 'SECRETARIAT_CHANGED~a~SECRETARIAT', ...states }]);
    expect(sentences(undetermined)[0]).toContain('y社とあるが');
  });

  it('does not change by advice, by who founded it, or without a year', async () => {
    const { changes, undetermined, unchanged } = await between(
      2012,
      2013,
      [council('a'), org('x'), org('late', years(2013, null))],
      [
        link('x', 'SECRETARIAT_OF', 'a', { standing: 'RECOMMENDED', period: years(2013, null) }),
        link('x', 'ESTABLISHED', 'a', { period: years(2013, 2013) }),
        link('x', 'ADVISES', 'a'),
        // Told without a year, of an organisation that is not there in the year before.
        link('late', 'ADVISES', 'a'),
      ],
    );
    expect([changes, undetermined, unchanged.length]).toEqual([[], [], 1]);
  });

  it('names the first of a long list', async () => {
    const crowd = Array.from({ length: 6 }, (_, i) => org(`n${i}`));
    const { undetermined } = await between(
      2012,
      2013,
      [council('a'), ...crowd],
      crowd.map(({ id }, order) => link(id, 'MEMBER_OF', 'a', { period: years(2012, 2012), order })),
    );
    expect(sentences(undetermined)).toEqual([
      'a会の構成・参加は、平成24年度にはn0社、n1社、n2社ほか3件とあるが、平成25年度には記載がなく、変わったかどうかを判断できない。',
    ]);
    expect(english(undetermined)[0]).toContain('n0 Inc, n1 Inc, n2 Inc and 3 more in FY2012');
    expect(undetermined[0]?.before).toHaveLength(6);
  });
});
