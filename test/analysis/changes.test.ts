import { describe, expect, it } from 'vitest';
import type { FormerName, Relation } from '../../server/domain/model.js';
import type { Period } from '../../server/domain/period.js';
import { during, link } from '../store/build.js';
import { between, cite, council, english, sentences, tallies, years } from './changes-fixture.js';

/** Whether a body is there, what it follows, and what it is called: each rule on a structure made up for it. */

describe('whether a body is there', () => {
  it('is told by its dates, as precisely as they are', async () => {
    const { changes } = await between(2011, 2014, [
      council('a', { tallies: [], period: { ...during('2013-07-24', null), fromPrecision: 'DAY' } }),
      council('b', { tallies: [], period: { ...during('2012-11-01', null), fromPrecision: 'MONTH' } }),
      council('c', { tallies: [], period: years(2010, 2012) }),
    ]);
    // Of a and b nothing is written for 2014.
    expect(sentences(changes)).toEqual(['c会は平成24年度で終わった。']);
    const sooner = await between(2011, 2013, [
      council('a', { tallies: [], period: { ...during('2013-07-24', null), fromPrecision: 'DAY' } }),
      council('b', { period: { ...during('2012-11-01', null), fromPrecision: 'MONTH' } }),
    ]);
    expect(sentences(sooner.changes)).toEqual([
      'a会が平成25年7月24日に設けられた。',
      'b会が平成24年11月に設けられた。',
    ]);
    expect(english(sooner.changes)).toEqual([
      'Body a was set up on 24 Jul 2013.',
      'Body b was set up in Nov 2012.',
    ]);
  });

  it('says when it is only planned, and does not count what only ought to be', async () => {
    const { changes, undetermined, unchanged } = await between(2012, 2013, [
      council('a', { standing: 'PLANNED', period: years(2013, null) }),
      council('b', { standing: 'PLANNED', period: years(2010, 2012) }),
      council('c', { standing: 'RECOMMENDED', period: years(2013, null) }),
    ]);
    expect(sentences(changes)).toEqual([
      'a会が平成25年度に設けられる予定。',
      'b会は平成24年度で終わる予定。',
    ]);
    expect([undetermined, unchanged]).toEqual([[], []]);
  });

  it('rests on what bears the body, and the end on the weakest that is said of it', async () => {
    const why = { ja: '終わりは推定。', en: 'The end is inferred.' };
    const team = council('a', {
      period: years(2011, 2012),
      citations: [...cite('p'), { passage: 'q', standing: 'INFERRED', note: why }],
    });
    const [added] = (await between(2010, 2011, [team])).changes;
    expect(added).toMatchObject({ kind: 'ADDED', standing: 'STATED', needsReview: false, note: null });
    expect(added?.citations.map(({ passage }) => passage)).toEqual(['p']);
    const [ended] = (await between(2012, 2013, [team])).changes;
    expect(ended).toMatchObject({
      kind: 'ENDED',
      year: 'before',
      standing: 'INFERRED',
      needsReview: true,
      note: why,
    });
    expect(ended?.citations.map(({ passage }) => passage)).toEqual(['p', 'q']);
    expect(ended?.sentence).toEqual({
      ja: 'a会は平成24年度で終わった（推定）。',
      en: 'Body a ended in FY2012 (inferred).',
    });
  });

  it('cannot be told of a year that is not spoken of', async () => {
    const one = (fiscalYear: number) => [
      { ...tallies[0], fiscalYear, count: 1, standing: 'STATED' as const, basis: null, citations: [] },
    ];
    const bodies = [
      council('a', { tallies: one(2013) }),
      council('b', { tallies: one(2012) }),
      council('c', { tallies: [] }),
      council('d', { tallies: [], period: years(null, 2012) }),
      council('e', { tallies: one(2010), period: years(2010, null) }),
    ];
    const { changes, undetermined } = await between(2012, 2013, bodies.slice(0, 3));
    expect(changes).toEqual([]);
    expect(undetermined.map(({ id, beforeState, afterState }) => [id, beforeState, afterState])).toEqual([
      ['ADDED~a', 'NOT_STATED', 'KNOWN'],
      ['ENDED~b', 'KNOWN', 'NOT_STATED'],
      ['EXISTENCE_UNKNOWN~c', 'NOT_STATED', 'NOT_STATED'],
    ]);
    expect(sentences(undetermined)).toEqual([
      'a会は、平成24年度についての記載がなく、新設かどうかを判断できない。',
      'b会は、平成25年度についての記載がなく、続いているかどうかを判断できない。',
      'c会は、平成24年度と平成25年度についての記載がなく、あったかどうかを判断できない。',
    ]);
    expect(undetermined.map(({ note }) => note?.ja)).toEqual([
      'この会議体について記載のある年度：平成25年度。',
      'この会議体について記載のある年度：平成24年度。',
      'この会議体について年度の記載はない。',
    ]);
    const half = await between(2009, 2013, bodies.slice(4));
    expect(half.undetermined.map(({ id, beforeState, afterState }) => [id, beforeState, afterState])).toEqual(
      [['EXISTENCE_UNKNOWN~e', 'STATED_NONE', 'NOT_STATED']],
    );
    expect(english(half.undetermined)).toEqual([
      'Whether Body e was there cannot be told: nothing is written of it for FY2013.',
    ]);
    const gone = await between(2011, 2014, bodies.slice(3, 4));
    expect(gone.undetermined.map(({ id, year, afterState }) => [id, year, afterState])).toEqual([
      ['EXISTENCE_UNKNOWN~d', 'before', 'STATED_NONE'],
    ]);
  });

  it('is another thing than serving the area', async () => {
    const { changes } = await between(
      2012,
      2013,
      [council('a'), council('b')],
      [
        link('a', 'SERVES', 'town', { period: years(2013, null) }),
        link('b', 'SERVES', 'town', { period: years(null, 2012) }),
      ],
    );
    expect(sentences(changes)).toEqual([
      'a会が、平成25年度までにこの地域の会議体となった。',
      'b会は、平成25年度までにこの地域の会議体でなくなった。',
    ]);
    expect(changes.map(({ note }) => note?.ja)).toEqual([
      '会議体はもう一方の年度にもあり、対象地域だけが変わる。',
      '会議体はもう一方の年度にもあり、対象地域だけが変わる。',
    ]);
  });

  it('tells bodies of one name apart by their areas', async () => {
    const twins = ['a', 'b'].map((id) =>
      council(id, { name: '同名会', nameEn: null, period: years(2013, null) }),
    );
    const { changes } = await between(2012, 2013, twins);
    expect(sentences(changes)).toEqual([
      '同名会（合成町）が平成25年度に設けられた。',
      '同名会（合成町）が平成25年度に設けられた。',
    ]);
    expect(english(changes)[0]).toBe('同名会 (Synthetic Town) was set up in FY2013.');
  });
});

describe('a succession', () => {
  const bodies = [
    council('new', { period: years(2013, null) }),
    council('old', { period: years(2010, 2012) }),
    council('still'),
  ];
  const succeeds = (to: string, more: Partial<Relation> = {}): Relation => link('new', 'SUCCEEDS', to, more);

  it('is listed beside the beginning and the end', async () => {
    const relation = succeeds('old', {
      standing: 'INFERRED',
      needsReview: true,
      note: { ja: '理由。', en: 'Why.' },
    });
    const { changes } = await between(2012, 2013, bodies, [relation]);
    expect(changes.map(({ id }) => id)).toEqual(['ADDED~new', 'ENDED~old', 'SUCCEEDED~new~old']);
    expect(changes[2]).toMatchObject({
      predecessor: { id: 'old' },
      needsReview: true,
      standing: 'INFERRED',
      note: { ja: '理由。' },
      sentence: {
        ja: 'new会がold会の後継となった（平成24年度→平成25年度、推定）。',
        en: 'Body new took the place of Body old (FY2012→FY2013, inferred).',
      },
    });
  });

  it('is none of a body that is still there, of advice, or in another year', async () => {
    const kinds = async (from: number, to: number, ...relations: Relation[]) =>
      (await between(from, to, bodies, relations)).changes.map(({ kind }) => kind);
    expect(await kinds(2012, 2013, succeeds('still'))).toEqual(['ADDED', 'ENDED']);
    expect(await kinds(2012, 2013, succeeds('old', { standing: 'RECOMMENDED' }))).toEqual(['ADDED', 'ENDED']);
    expect(await kinds(2013, 2014, succeeds('old'))).toEqual([]);
  });
});

describe('a name', () => {
  const former = (name: string, period: Period, more: Partial<FormerName> = {}): FormerName => ({
    name,
    kana: null,
    nameEn: null,
    period,
    standing: 'STATED',
    citations: cite(`passage of ${name}`),
    ...more,
  });

  it('changes with what says so', async () => {
    const body = council('a', { formerNames: [former('旧会', years(null, 2012), { nameEn: 'Old Body' })] });
    const { changes, unchanged } = await between(2012, 2013, [body]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      id: 'RENAMED~a',
      nameBefore: { name: '旧会', nameEn: 'Old Body' },
      nameAfter: { name: 'a会' },
      sentence: {
        ja: '旧会の名称がa会に変わった（平成24年度→平成25年度）。',
        en: 'Old Body was renamed Body a (FY2012→FY2013).',
      },
    });
    expect(changes[0]?.citations.map(({ passage }) => passage)).toEqual(['passage of 旧会', 'p']);
    expect(unchanged).toEqual([]);
    expect((await between(2013, 2014, [body])).changes).toEqual([]);
  });

  it('stays when it comes back', async () => {
    const body = council('a', {
      name: '同じ会',
      formerNames: [former('同じ会', years(null, 2011)), former('別の会', years(2012, 2013))],
    });
    expect((await between(2011, 2014, [body])).changes).toEqual([]);
    expect(sentences((await between(2012, 2015, [body])).changes)).toEqual([
      '別の会の名称が同じ会に変わった（平成24年度→平成27年度）。',
    ]);
  });

  it('cannot be told for a time before that of which a former name is said', async () => {
    const body = council('a', { formerNames: [former('旧会', years(2012, 2012))] });
    const { changes, undetermined, unchanged } = await between(2011, 2013, [body]);
    expect([changes, unchanged.map(({ body: { id } }) => id)]).toEqual([[], ['a']]);
    expect(undetermined).toMatchObject([
      {
        id: 'RENAMED~a',
        beforeState: 'NOT_STATED',
        afterState: 'KNOWN',
        nameBefore: null,
        nameAfter: { name: 'a会' },
        sentence: { ja: 'a会は、平成23年度の名称の記載がなく、名称が変わったかどうかを判断できない。' },
        note: { ja: '旧名称の記載は、平成23年度より後についてだけにある。' },
      },
    ]);
  });
});

describe('the order', () => {
  it('is that of the kinds, then of the rank, then of the ids', async () => {
    const from = years(2013, null);
    const { changes } = await between(
      2012,
      2013,
      ['c', 'b', 'a', 'gone'].map((id) => council(id, { period: id === 'gone' ? years(null, 2012) : from })),
      [link('a', 'PART_OF', 'c')],
    );
    expect(changes.map(({ id }) => id)).toEqual(['ADDED~b', 'ADDED~c', 'ADDED~a', 'ENDED~gone']);
  });
});
