import { describe, expect, it } from 'vitest';
import {
  area,
  body,
  facts,
  found,
  gapOf,
  keys,
  link,
  meeting,
  org,
  places,
  profession,
  record,
  role,
  roleGap,
  tally,
} from './facts.js';

const REVIEWED = gapOf('NOT_STATED');
const LACKING = gapOf('NOT_REVIEWED');
const NONE = gapOf('STATED_NONE');

describe('no secretariat stated', () => {
  const RULE = 'no-secretariat';

  it('is told of with the body’s own places, and means nothing more', () => {
    const [finding] = found(RULE, facts([record(body('a'))], { at: { fiscalYear: 2013 } }));
    expect(finding?.sentence).toEqual({
      ja: '<a>の平成25年度の事務局の記載は見当たらない。事務局がないことは意味しない。',
      en: 'No statement of a secretariat of <a en> in FY2013 is found, which does not mean that there is none.',
    });
    expect(finding && places(finding)).toEqual(['p']);
  });

  it('is not told of when there is one, inferred too', () => {
    expect(
      keys(RULE, facts([record(body('a'), { roles: [role('SECRETARIAT', org('o'), 'INFERRED')] })])),
    ).toEqual([]);
    expect(
      keys(RULE, facts([record(body('a'), { roles: [role('SECRETARIAT', org('o'), 'RECOMMENDED')] })])),
    ).toEqual(['a']);
  });

  it('tells of what is said for a group, with the reason and its place', () => {
    const gaps = [roleGap('SECRETARIAT', 'NOT_STATED', { forGroup: true })];
    const [finding] = found(RULE, facts([record(body('a', { gaps }))]));
    expect(finding?.sentence.ja).toBe('<a>の事務局の記載は、個別には見当たらない。＜理由＞');
    expect(finding && places(finding)).toEqual(['gap', 'p']);
  });

  it('is silent where our text lacks a part, and where it is said that there is none', () => {
    expect(keys(RULE, facts([record(body('a'), { areaGap: REVIEWED })]))).toEqual(['a']);
    expect(keys(RULE, facts([record(body('a'), { areaGap: LACKING })]))).toEqual([]);
    expect(keys(RULE, facts([record(body('a', { gaps: [roleGap('SECRETARIAT', 'STATED_NONE')] }))]))).toEqual(
      [],
    );
  });

  it('names no year of a body that has none then', () => {
    const given = facts([record(body('a'), { presence: 'NOT_STATED' })], { at: { fiscalYear: 2013 } });
    expect(found(RULE, given)[0]?.sentence.ja).not.toContain('平成');
  });
});

describe('no meeting stated', () => {
  const RULE = 'no-meeting';
  const [in2013, in2012] = [{ at: { fiscalYear: 2013 } }, { at: { fiscalYear: 2012 } }];

  it('is told of in a year without a date and without a number', () => {
    const given = [record(body('a'), { meetings: [meeting('2013-03-31')] })];
    expect(keys(RULE, facts(given, in2013))).toEqual(['a']);
    expect(found(RULE, facts(given, in2013))[0]?.sentence.ja).toContain('平成25年度の開催は');
    expect(keys(RULE, facts(given, in2012))).toEqual([]);
  });

  it('takes the first of April for the new year, and a bare calendar year for both', () => {
    expect(keys(RULE, facts([record(body('a'), { meetings: [meeting('2013-04-01')] })], in2013))).toEqual([]);
    const vague = [record(body('a'), { meetings: [meeting('2013-01-01', 'YEAR')] })];
    expect(keys(RULE, facts(vague, in2013))).toEqual([]);
    expect(keys(RULE, facts(vague, in2012))).toEqual([]);
    expect(keys(RULE, facts(vague, { at: { fiscalYear: 2014 } }))).toEqual(['a']);
  });

  it('is content with a number, planned too, but not with one that ought to be', () => {
    const tallied = (standing: 'PLANNED' | 'RECOMMENDED') => [
      record(body('a', { tallies: [tally(2013, 6, standing)] })),
    ];
    expect(keys(RULE, facts(tallied('PLANNED'), in2013))).toEqual([]);
    expect(keys(RULE, facts(tallied('RECOMMENDED'), in2013))).toEqual(['a']);
  });

  it('without a year is content with any meeting', () => {
    expect(keys(RULE, facts([record(body('a'), { meetings: [meeting(null)] }), record(body('b'))]))).toEqual([
      'b',
    ]);
  });

  it('is silent for a day, of a body not known then, and where our text lacks a part', () => {
    expect(keys(RULE, facts([record(body('a'))], { at: { asOf: '2013-05-01' } }))).toEqual([]);
    expect(keys(RULE, facts([record(body('a'), { presence: 'NOT_STATED' })], in2013))).toEqual([]);
    expect(keys(RULE, facts([record(body('a'), { areaGap: LACKING })], in2013))).toEqual([]);
    expect(keys(RULE, facts([record(body('a'), { areaGap: NONE })], in2013))).toEqual([]);
  });
});

describe('a sub-body without a parent', () => {
  const RULE = 'part-without-whole';

  it.each(['WORKING_GROUP', 'SUBCOMMITTEE', 'TEAM'] as const)('is told of for a %s', (kind) => {
    expect(keys(RULE, facts([record(body('a', { kind }))]))).toEqual(['a']);
    const wholes = [link('PART_OF', body('w'))];
    expect(keys(RULE, facts([record(body('a', { kind }), { wholes })]))).toEqual([]);
  });

  it.each(['COUNCIL', 'CONFERENCE'] as const)('is not for a %s', (kind) => {
    expect(keys(RULE, facts([record(body('a', { kind }))]))).toEqual([]);
  });

  it('has none in a parent that only ought to be', () => {
    const wholes = [link('PART_OF', body('w'), { standing: 'RECOMMENDED' })];
    expect(keys(RULE, facts([record(body('a', { kind: 'TEAM' }), { wholes })]))).toEqual(['a']);
  });

  it('says where our text lacks a part that this may be the reason', () => {
    const of = (areaGap: typeof LACKING) =>
      found(RULE, facts([record(body('a', { kind: 'TEAM' }), { areaGap })]));
    expect(of(REVIEWED)[0]?.sentence.ja).toContain('記載は見当たらない');
    expect(of(LACKING)[0]?.sentence.ja).toContain('手元にない部分に書かれているかもしれない');
    expect(of(LACKING)[0]?.sentence.ja).not.toContain('見当たらない');
    expect(of(NONE)).toEqual([]);
  });
});

describe('key professions that are not named', () => {
  const RULE = 'key-professions';
  const named = (...names: readonly string[]) => names.map((name) => role('MEMBER', profession(name)));
  const ALL = ['医師', '歯科医師', '薬剤師', '看護師', 'ケアマネジャー'];

  it('are told of where some are named', () => {
    const [finding] = found(RULE, facts([record(body('a'), { roles: named('ケアマネ', '歯科医師') })]));
    expect(finding?.sentence.ja).toContain(
      '名の挙がる職種はケアマネ、歯科医師で、医師、薬剤師、看護師の名は',
    );
    expect(finding && places(finding)).toContain('p-MEMBER-profession-ケアマネ');
  });

  it('are not when all five are, by name, alias or a narrower name', () => {
    expect(keys(RULE, facts([record(body('a'), { roles: named(...ALL) })]))).toEqual([]);
    const roles = [
      ...named('在宅医師', '歯科医師', '薬剤師', '訪問看護師'),
      role('MEMBER', profession('CM', ['介護支援専門員'])),
    ];
    expect(keys(RULE, facts([record(body('a'), { roles })]))).toEqual([]);
  });

  it('does not find 医師 in 歯科医師', () => {
    const roles = named(...ALL.slice(1));
    expect(found(RULE, facts([record(body('a'), { roles })]))[0]?.sentence.ja).toContain('、医師の名は');
  });

  it('are named by who took part in a meeting, not by who ought to', () => {
    const there = [link('TOOK_PART_IN', profession('医師'))];
    const roles = [...named(...ALL.slice(1)), role('MEMBER', profession('医師'), 'RECOMMENDED')];
    expect(keys(RULE, facts([record(body('a'), { roles })]))).toEqual(['a']);
    const meetings = [meeting('2013-05-01', 'DAY', there)];
    expect(keys(RULE, facts([record(body('a'), { roles, meetings })]))).toEqual([]);
  });

  it('are not looked for where no profession is named, or our text lacks a part', () => {
    expect(keys(RULE, facts([record(body('a'), { roles: [role('MEMBER', org('医師会'))] })]))).toEqual([]);
    expect(keys(RULE, facts([record(body('a'), { roles: named('医師'), areaGap: LACKING })]))).toEqual([]);
  });
});

describe('an area without a body', () => {
  const RULE = 'no-body';
  const empty = (...areas: readonly ReturnType<typeof area>[]) =>
    facts([], { areas, withoutBodies: new Set(areas.map(({ id }) => id)) });

  it('is told of with the reason and its place', () => {
    const [finding] = found(RULE, empty(area('y', 'NOT_STATED')));
    expect(finding?.sentence.ja).toBe(
      '<y>の会議体の記載は見当たらない。＜理由＞会議体がないことは意味しない。',
    );
    expect(finding && places(finding)).toEqual(['gap-y']);
  });

  it('is told of otherwise where our text lacks a part, and not where it is said that there is none', () => {
    const given = empty(area('r', 'NOT_REVIEWED'), area('n', 'STATED_NONE'), area('u'));
    expect(keys(RULE, given)).toEqual(['r']);
    expect(found(RULE, given)[0]?.sentence.ja).not.toContain('見当たらない');
  });

  it('is none with a body', () => {
    expect(keys(RULE, facts([], { areas: [area('y', 'NOT_STATED')] }))).toEqual([]);
  });
});
