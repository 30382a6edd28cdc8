import { describe, expect, it } from 'vitest';
import { body, facts, found, keys, meeting, places, record, tally } from './facts.js';

const RULE = 'counts-disagree';
const counted = (...tallies: readonly ReturnType<typeof tally>[]) => record(body('a', { tallies }));

describe('two counts of one year', () => {
  it('are told of when they differ, with both and what one is made of', () => {
    const eight = {
      ...tally(2014, 8, 'PLANNED'),
      basis: { ja: '4つで2回ずつ。分けて開く。', en: 'Four, two each. Split.' },
    };
    const [finding, ...rest] = found(RULE, facts([counted(tally(2014, 10, 'PLANNED'), eight)]));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      id: 'counts-disagree~a~fy2014',
      sentence: {
        ja: '<a>の平成26年度の回数は、予定10回とも予定8回とも読める。8回の内訳：4つで2回ずつ。違いの説明は見当たらない。どちらも残し、誤りとはみなさない。',
        en: 'The number of meetings of <a en> in FY2014 can be read as 10 planned or as 8 planned. Of the 8: Four, two each. No explanation of the difference is found. Both are kept and neither is taken for an error.',
      },
    });
    expect(finding && places(finding)).toEqual(['tally-10', 'tally-8']);
  });

  it('are not told of when they agree, stand in different years, or one only ought to be', () => {
    expect(keys(RULE, facts([counted(tally(2014, 8), tally(2014, 8, 'PLANNED'))]))).toEqual([]);
    expect(keys(RULE, facts([counted(tally(2013, 6), tally(2014, 8))]))).toEqual([]);
    expect(keys(RULE, facts([counted(tally(2014, 6), tally(2014, 8, 'RECOMMENDED'))]))).toEqual([]);
  });

  it('are told of in their own year only, and under the same id whatever was asked', () => {
    const given = [counted(tally(2014, 10), tally(2014, 8), tally(2015, 3), tally(2015, 4))];
    expect(keys(RULE, facts(given, { at: { fiscalYear: 2014 } }))).toEqual(['a~fy2014']);
    expect(keys(RULE, facts(given, { at: { asOf: '2015-03-31' } }))).toEqual(['a~fy2014']);
    expect(keys(RULE, facts(given, { at: { asOf: '2015-04-01' } }))).toEqual(['a~fy2015']);
    expect(keys(RULE, facts(given, { at: { fiscalYear: 2013 } }))).toEqual([]);
    expect(keys(RULE, facts(given))).toEqual(['a~fy2014', 'a~fy2015']);
  });
});

describe('dated meetings', () => {
  const held = ['2014-04-01', '2014-09-03', '2015-03-31'].map((day) => meeting(day));

  it('are told of when there are more than were counted, not when there are fewer', () => {
    const given = (count: number) =>
      facts([record(body('a', { tallies: [tally(2014, count)] }), { meetings: held })]);
    expect(found(RULE, given(2))[0]?.sentence.ja).toContain('2回とも日付の分かる開催だけで3回とも読める');
    expect(keys(RULE, given(3))).toEqual([]);
    expect(keys(RULE, given(4))).toEqual([]);
  });

  it('are no more than a plan', () => {
    const planned = record(body('a', { tallies: [tally(2014, 2, 'PLANNED')] }), { meetings: held });
    expect(keys(RULE, facts([planned]))).toEqual([]);
  });

  it('are left out when only their calendar year is known', () => {
    const vague = [meeting('2014-01-01', 'YEAR'), meeting('2014-06-01', 'MONTH')];
    const given = record(body('a', { tallies: [tally(2014, 1)] }), { meetings: vague });
    expect(keys(RULE, facts([given]))).toEqual([]);
  });
});
