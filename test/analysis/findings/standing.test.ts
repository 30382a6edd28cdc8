import { describe, expect, it } from 'vitest';
import { citation } from '../../../seed/synthetic/parts.js';
import { area, body, facts, found, gapOf, keys, link, org, passage, places, record, role } from './facts.js';

const NOTE = { ja: '＜根拠＞', en: '<ground>' };
const LACKING = gapOf('NOT_REVIEWED');

describe('a role that is only recommended', () => {
  const RULE = 'recommended-only';
  const ought = role('SECRETARIAT', org('o'), 'RECOMMENDED');

  it('is told of with what is known of the actual one', () => {
    const of = (more: Parameters<typeof record>[1]) =>
      found(RULE, facts([record(body('a'), { roles: [ought], ...more })]))[0];
    expect(of({})?.id).toBe('recommended-only~a~o~SECRETARIAT');
    expect(of({})?.sentence.ja).toBe(
      '<a>の事務局は、<o>がふさわしいという見方で書かれている。実際の事務局の記載は見当たらない。',
    );
    expect(of({ areaGap: LACKING })?.sentence.ja).toContain('手元にない部分に書かれているかもしれない');
    expect(of({ areaGap: LACKING })?.sentence.ja).not.toContain('見当たらない');
    expect(of({ roles: [ought, role('SECRETARIAT', org('other'))] })?.sentence.ja).toContain(
      'ほかの名である',
    );
  });

  it('is not when the same is said to hold it', () => {
    const roles = [ought, role('SECRETARIAT', org('o'), 'INFERRED')];
    expect(keys(RULE, facts([record(body('a'), { roles })]))).toEqual([]);
    expect(keys(RULE, facts([record(body('a'), { roles: [ought, role('MEMBER', org('o'))] })]))).toEqual([
      'a~o~SECRETARIAT',
    ]);
  });
});

describe('a succession', () => {
  const RULE = 'succession-unconfirmed';
  const after = (needsReview: boolean) =>
    facts([
      record(body('late'), {
        predecessors: [link('SUCCEEDS', body('early'), { needsReview, note: NOTE, standing: 'INFERRED' })],
      }),
    ]);

  it('is told of while it is to be confirmed, with its ground', () => {
    const [finding] = found(RULE, after(true));
    expect(finding?.id).toBe('succession-unconfirmed~late~early');
    expect(finding?.sentence.ja).toBe('<late>は<early>を継ぐものとみたが、確かめられていない。＜根拠＞');
    expect(finding && places(finding)).toEqual(['p-SUCCEEDS-early']);
    expect(keys('inferred', after(true))).toEqual([]);
  });

  it('is none when it is confirmed, though still inferred', () => {
    expect(keys(RULE, after(false))).toEqual([]);
    expect(keys('inferred', after(false))).toEqual(['late']);
  });
});

describe('inferred claims', () => {
  const RULE = 'inferred';

  it('are told of by body, those with one ground together', () => {
    const roles = [role('OPERATOR', org('o'), 'INFERRED'), role('OPERATOR', org('q'), 'INFERRED')].map(
      (each) => ({
        ...each,
        relation: { ...each.relation, note: NOTE },
      }),
    );
    const cited = {
      ...citation('read'),
      standing: 'INFERRED' as const,
      note: { ja: '名による。', en: 'By name.' },
    };
    const given = facts([record(body('a', { citations: [citation('p'), cited] }), { roles })], {
      claims: new Map([
        ['a', [link('SERVES', area('y'), { standing: 'INFERRED' }), link('UNDER', area('z'))]],
      ]),
    });
    const [finding] = found(RULE, given);
    expect(finding?.sentence.ja).toBe(
      '<a>には、推定による事がらが4件ある。会議体そのもの：名による。対象地域（<y>）：理由の注はない。事業運営（<o>、<q>）：＜根拠＞',
    );
    expect(finding && places(finding)).toEqual(['read', 'p-SERVES-y', 'p-OPERATOR-o', 'p-OPERATOR-q']);
  });

  it('are none where all is stated, planned or recommended', () => {
    const roles = (['STATED', 'PLANNED', 'RECOMMENDED'] as const).map((standing) =>
      role('MEMBER', org(standing), standing),
    );
    expect(keys(RULE, facts([record(body('a'), { roles })]))).toEqual([]);
  });

  it('are told of for a body that is itself inferred', () => {
    expect(keys(RULE, facts([record(body('a', { standing: 'INFERRED' }))]))).toEqual(['a']);
  });
});

describe('an end that is not stated', () => {
  const RULE = 'end-not-stated';

  it('is told of with the beginning, or with the years that are spoken of', () => {
    const given = facts([
      record(body('a', { when: { from: 'FY2013' }, years: [2013] })),
      record(body('b', { years: [2013, 2014] })),
    ]);
    expect(found(RULE, given).map(({ sentence }) => sentence.ja)).toEqual([
      '<a>は、平成25年度からと読める。いつまでかの記載は見当たらない。',
      '<b>は、平成25年度、平成26年度について書かれている。いつまでかの記載は見当たらない。',
    ]);
  });

  it('is none with an end, or when it is said to go on', () => {
    const dated = record(body('a', { when: { during: 'FY2012' }, years: [2012] }));
    const open = record(body('b', { when: { from: 'FY2012', through: 'OPEN' }, years: [2012] }));
    expect(keys(RULE, facts([dated, open]))).toEqual([]);
  });

  it('is left to another rule when there is no year at all', () => {
    const given = facts([record(body('a'))]);
    expect(keys(RULE, given)).toEqual([]);
    expect(keys('undated', given)).toEqual(['a']);
  });

  it('is not said to be missing where our text lacks a part', () => {
    const lacking = facts([
      record(body('a', { years: [2013] }), { areaGap: LACKING }),
      record(body('b'), { areaGap: LACKING }),
    ]);
    const words = ['end-not-stated', 'undated'].map((rule) => found(rule, lacking)[0]?.sentence.ja ?? '');
    for (const text of words) {
      expect(text).toContain('手元にない部分に書かれているかもしれない');
      expect(text).not.toContain('見当たらない');
    }
  });
});

describe('a body without a year', () => {
  it('is one with not a single year about it', () => {
    expect(keys('undated', facts([record(body('a', { years: [2013] })), record(body('b'))]))).toEqual(['b']);
    const none = record(body('c'), { areaGap: gapOf('STATED_NONE') });
    expect(keys('undated', facts([none]))).toEqual([]);
  });
});

describe('a place that is not at hand', () => {
  const RULE = 'not-at-hand';
  const [figure, table] = [passage('figure'), passage('table')];
  const unreviewed = new Map([figure, table].map((each) => [each.id, each]));

  it('is told of once, with all that cite it', () => {
    const gap = { ...gapOf('NOT_REVIEWED'), citations: [citation('figure')] };
    const here = { ...area('y'), gap };
    const gaps = [{ ...gap, role: 'MEMBER' as const, period: body('x').period, forGroup: false }];
    const given = facts([record(body('a', { gaps }))], { areas: [here], unreviewed });
    const [finding, ...rest] = found(RULE, given);
    expect(rest).toEqual([]);
    expect(finding?.id).toBe('not-at-hand~figure');
    expect(finding?.about.map(({ id }) => id)).toEqual(['a', 'y']);
    expect(finding && places(finding)).toEqual(['figure']);
  });

  it('is left out when nothing here cites it, or only for another time', () => {
    const past = { ...body('x', { when: { during: 'FY2010' } }).period };
    const gaps = [
      { ...gapOf('NOT_REVIEWED', 'table'), role: 'MEMBER' as const, period: past, forGroup: false },
    ];
    const given = (fiscalYear: number) =>
      keys(RULE, facts([record(body('a', { gaps }))], { unreviewed, at: { fiscalYear } }));
    expect(given(2010)).toEqual(['table']);
    expect(given(2011)).toEqual([]);
  });
});
