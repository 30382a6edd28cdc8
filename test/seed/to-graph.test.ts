import { describe, expect, it } from 'vitest';
import { checkCases } from '../../seed/check.js';
import { readCases } from '../../seed/read.js';
import { toGraph } from '../../seed/to-graph.js';
import type { DomainGraph, NodeOf } from '../../server/domain/model.js';
import { formerName, renamed } from './fixtures/entries.js';
import { TINY } from './fixtures/tiny.js';

function graphOf(...texts: string[]): DomainGraph {
  const { cases, problems } = readCases(texts.map((text, i) => ({ file: `${i}.yaml`, text })));
  expect([...problems, ...checkCases(cases)]).toEqual([]);
  return toGraph(cases);
}
const tiny = graphOf(TINY);
const node = <L extends 'Body' | 'Meeting' | 'Output' | 'Source' | 'Passage' | 'Area'>(
  label: L,
  id: string,
) => tiny.nodes.find((one): one is NodeOf<L> => one.label === label && one.id === id);
const relation = (id: string) => tiny.relations.find((one) => one.id === id);
const EVERY_KEY = ['id', 'name', 'kana', 'nameEn', 'aliases', 'period', 'standing', 'citations', 'label'];

describe('toGraph: nodes', () => {
  it('gives every node all that nodes share, with null for what is not said', () => {
    for (const one of tiny.nodes) {
      expect(Object.keys(one)).toEqual(expect.arrayContaining(EVERY_KEY));
      expect(Object.values(one)).not.toContain(undefined);
    }
  });

  it('makes passages of a source, which cite nothing', () => {
    expect(node('Passage', 'passage-2')).toMatchObject({
      name: '合成資料／第2段落',
      locator: '合成資料／第2段落',
      locatorEn: 'Paragraph 2',
      nameEn: 'Paragraph 2',
      source: 'source-a',
      reviewed: false,
      citations: [],
    });
    expect(node('Passage', 'passage-1')?.reviewed).toBe(true);
  });

  it('turns dates into their first day and precision', () => {
    expect(node('Source', 'source-a')).toMatchObject({
      publishedOn: '2014-03-01',
      publishedOnPrecision: 'MONTH',
    });
    expect(node('Output', 'output-1')).toMatchObject({
      completedOn: '2016-01-31',
      completedOnPrecision: 'DAY',
    });
    expect(node('Body', 'body-council')?.period).toEqual({
      from: '2012-04-01',
      fromPrecision: 'FISCAL_YEAR',
      fromState: 'KNOWN',
      to: null,
      toPrecision: null,
      toState: 'NOT_STATED',
    });
  });

  it('lets a meeting be there on the day, or in the month, it is held', () => {
    expect(node('Meeting', 'meeting-1')).toMatchObject({
      heldOn: '2012-09-04',
      heldOnPrecision: 'DAY',
      period: { from: '2012-09-04', to: '2012-09-05' },
    });
    expect(node('Meeting', 'meeting-2')?.period).toMatchObject({
      from: '2014-02-01',
      to: '2014-03-01',
      fromPrecision: 'MONTH',
    });
  });

  it('gives short citations the standing of their claim', () => {
    const council = node('Body', 'body-council');
    expect(council?.tallies[0]?.citations).toEqual([
      { passage: 'passage-2', standing: 'PLANNED', note: null },
    ]);
    expect(council?.gaps[0]?.citations[0]?.standing).toBe('STATED');
    expect(relation('org-city~took-part-in~meeting-1~general-affairs')?.citations).toEqual([
      { passage: 'passage-2', standing: 'INFERRED', note: { ja: '合成の推定', en: null } },
    ]);
  });

  it('names a lesson by its summary', () => {
    const lesson = `lessons:\n  - { id: lesson-1, summary: { ja: 合成の教え, en: A lesson }, standing: RECOMMENDED, cite: [passage-1] }\n`;
    expect(graphOf(TINY, lesson).nodes.find((one) => one.id === 'lesson-1')).toMatchObject({
      name: '合成の教え',
      nameEn: 'A lesson',
      summary: { ja: '合成の教え', en: 'A lesson' },
    });
  });
});

describe('toGraph: former names', () => {
  const named = graphOf(
    TINY,
    renamed(
      '',
      formerName('合成二', '{ from: FY2012, through: 2013-06 }'),
      `{ name: 合成一, kana: いち, en: One, period: { through: FY2011 }, standing: INFERRED, cite: [{ passage: passage-2, note: { ja: 合成 } }] }`,
    ),
  ).nodes.find((one): one is NodeOf<'Body'> => one.id === 'body-x');

  it('come earliest first, with what they rest on', () => {
    expect(named?.formerNames).toEqual([
      {
        name: '合成一',
        kana: 'いち',
        nameEn: 'One',
        period: {
          from: null,
          fromPrecision: null,
          fromState: 'NOT_STATED',
          to: '2012-04-01',
          toPrecision: 'FISCAL_YEAR',
          toState: 'KNOWN',
        },
        standing: 'INFERRED',
        citations: [{ passage: 'passage-2', standing: 'INFERRED', note: { ja: '合成', en: null } }],
      },
      expect.objectContaining({
        name: '合成二',
        kana: null,
        nameEn: null,
        citations: [{ passage: 'passage-1', standing: 'STATED', note: null }],
      }),
    ]);
    expect(node('Body', 'body-council')?.formerNames).toEqual([]);
  });

  it('speak of their first and last year, and of that in which the next name begins', () => {
    expect(named?.years).toEqual([2011, 2012, 2013]);
  });
});

describe('toGraph: relations', () => {
  it('makes one of each pair, with ids that can be read and last', () => {
    expect(tiny.relations.map(({ id, order }) => [order, id])).toEqual([
      [0, 'area-city~within~area-pref'],
      [1, 'area-pref~within~area-country'],
      [2, 'body-council~serves~area-city'],
      [3, 'body-team~serves~area-city'],
      [4, 'body-team~part-of~body-council'],
      [5, 'org-clinic~secretariat-of~body-council~fy2012'],
      [6, 'org-city~secretariat-of~body-council~fy2012'],
      [7, 'meeting-1~meeting-of~body-council'],
      [8, 'meeting-2~meeting-of~body-council'],
      [9, 'org-city~took-part-in~meeting-1~general-affairs'],
      [10, 'body-team~produced~output-1~drafted'],
    ]);
  });

  it('counts the order in each file from 0, so that another file changes nothing', () => {
    const more = `relations:\n  - { type: OPERATES, from: [org-clinic, org-city], to: body-team, standing: STATED, cite: [passage-1] }\n`;
    const orders = (graph: DomainGraph) =>
      graph.relations.filter((one) => one.type === 'OPERATES').map(({ from, order }) => [from, order]);
    const expected = [
      ['org-clinic', 0],
      ['org-city', 1],
    ];
    expect(orders(graphOf(TINY, more))).toEqual(expected);
    expect(orders(graphOf(more, TINY))).toEqual(expected);
  });

  it.each([
    ['{ from: 2013-04 }', '2013-04'],
    ['{ through: FY2013 }', 'until-fy2013'],
    ['{ from: Y2013, through: OPEN }', 'y2013'],
  ])('puts the start %s into the id', (period, end) => {
    const text = `relations:\n  - { type: OPERATES, from: org-city, to: body-team, period: ${period}, standing: STATED, cite: [passage-1] }\n`;
    expect(graphOf(TINY, text).relations.at(-1)?.id).toBe(`org-city~operates~body-team~${end}`);
  });

  it('keeps an id that is given', () => {
    const text = `relations:\n  - { type: OPERATES, id: my-id, from: org-city, to: body-team, standing: STATED, cite: [passage-1] }\n`;
    expect(graphOf(TINY, text).relations.at(-1)?.id).toBe('my-id');
  });
});

describe('years of which the sources speak', () => {
  it('are those of the ends, the tallies, the meetings and the relations', () => {
    // start FY2012, tally FY2011, meetings FY2012 and (2014-02) FY2013, secretariat FY2012 to its last day
    expect(node('Body', 'body-council')?.years).toEqual([2011, 2012, 2013]);
  });

  it('are those of the outputs', () => {
    expect(node('Body', 'body-team')?.years).toEqual([2015]);
  });

  it('count the last day of an end, and calendar years by their days', () => {
    const text = `bodies:
  - { id: body-x, name: 合成, kind: TEAM, period: { from: 2010-03-31, through: FY2010 }, standing: STATED, cite: [passage-1] }
  - { id: body-y, name: 合成, kind: TEAM, period: { during: Y2013 }, standing: STATED, cite: [passage-1] }
relations:
  - { type: SERVES, from: [body-x, body-y], to: area-city, standing: STATED, cite: [passage-1] }
`;
    const years = graphOf(TINY, text).nodes.flatMap((one) =>
      /^body-[xy]$/.test(one.id) && one.label === 'Body' ? [one.years] : [],
    );
    expect(years).toEqual([
      [2009, 2010],
      [2012, 2013],
    ]);
  });
});
