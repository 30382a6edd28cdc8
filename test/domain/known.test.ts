import { describe, expect, it } from 'vitest';
import { presenceOf, roleKnowledge } from '../../server/domain/known.js';
import type { Gap, RoleGap } from '../../server/domain/model.js';
import { UNSTATED_PERIOD } from '../../server/domain/period.js';
import { readScope, UNSCOPED } from '../../server/domain/scope.js';
import type { RoleKind, Standing } from '../../server/domain/vocabulary.js';

const year = (fiscalYear: number) => readScope({ fiscalYear }, UNSCOPED);
const day = (asOf: string) => readScope({ asOf }, UNSCOPED);

describe('presence', () => {
  it.each([
    ['before the first year', [2012, 2014], year(2011), 'NOT_STATED'],
    ['in the first year', [2012, 2014], year(2012), 'KNOWN'],
    ['between years that are spoken of', [2012, 2014], year(2013), 'KNOWN'],
    ['in the last year', [2012, 2014], year(2014), 'KNOWN'],
    ['after the last year', [2012, 2014], year(2015), 'NOT_STATED'],
    ['on the day before the first', [2012], day('2012-03-31'), 'NOT_STATED'],
    ['on the first day', [2012], day('2012-04-01'), 'KNOWN'],
    ['on the last day', [2012], day('2013-03-31'), 'KNOWN'],
    ['on the day after the last', [2012], day('2013-04-01'), 'NOT_STATED'],
    ['of what no year is said', [], year(2013), 'NOT_STATED'],
    ['of what no year is said, when no time is asked', [], UNSCOPED, 'KNOWN'],
  ] as const)('%s', (_, years, scope, presence) => {
    expect(presenceOf(years, scope)).toBe(presence);
  });
});

const reason = { ja: '理由', en: 'a reason' };
const areaGap: Gap = { state: 'NOT_REVIEWED', reason, citations: [] };
const bodyGap = (role: RoleKind, forGroup = false): RoleGap => ({
  state: 'NOT_STATED',
  reason,
  citations: [],
  role,
  forGroup,
  period: {
    ...UNSTATED_PERIOD,
    from: '2013-04-01',
    fromPrecision: 'FISCAL_YEAR',
    fromState: 'KNOWN',
  },
});

describe('what is known of a role', () => {
  it.each<[Standing, string]>([
    ['STATED', 'KNOWN'],
    ['INFERRED', 'KNOWN'],
    ['PLANNED', 'KNOWN'],
    ['RECOMMENDED', 'NOT_REVIEWED'],
  ])('with one that is %s', (standing, state) => {
    expect(roleKnowledge('SECRETARIAT', [standing], [], areaGap, UNSCOPED).state).toBe(state);
  });

  it('is the gap of the body at that time before that of the area', () => {
    const knowledge = roleKnowledge('SECRETARIAT', [], [bodyGap('SECRETARIAT', true)], areaGap, year(2013));
    expect(knowledge).toMatchObject({ state: 'NOT_STATED', gap: { forGroup: true } });
  });

  it.each([
    ['another time', bodyGap('SECRETARIAT'), year(2012)],
    ['another role', bodyGap('ADVISER'), year(2013)],
  ])('passes over a gap for %s', (_, gap, scope) => {
    const knowledge = roleKnowledge('SECRETARIAT', [], [gap], areaGap, scope);
    expect(knowledge).toMatchObject({ state: 'NOT_REVIEWED', gap: { forGroup: false } });
  });

  it('is NOT_STATED without a reason where nothing is said', () => {
    expect(roleKnowledge('MEMBER', [], [], null, UNSCOPED)).toEqual({ state: 'NOT_STATED', gap: null });
  });
});
