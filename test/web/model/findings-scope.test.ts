import { describe, expect, it } from 'vitest';
import { areaChoices, lackingAreas, yearChoices } from '../../../web/model/findings/scope.js';
import { scope, scopeArea } from './findings-fixture.js';

const GAP = { state: 'NOT_STATED' as const };
const LACKING = { ...GAP, state: 'NOT_REVIEWED' as const };
const MARK = { fiscalYear: 2013, mark: 'PARTIAL' as const };
const within = (id: string) => [{ id }];

describe('the areas to choose from', () => {
  it('are those of which something is said, each wide area with its parts', () => {
    const given = scope(
      scopeArea('city', { gap: GAP, withinAll: within('wide') }),
      scopeArea('other', { yearMarks: [MARK] }),
      scopeArea('silent'),
      scopeArea('wide', { kind: 'WIDE_AREA', gap: GAP }),
    );
    expect(areaChoices(given).map(({ id, inner }) => [id, inner])).toEqual([
      ['other', false],
      ['wide', false],
      ['city', true],
    ]);
  });

  it('keep a part whose wide area is silent', () => {
    const given = scope(
      scopeArea('city', { gap: GAP, withinAll: within('wide') }),
      scopeArea('wide', { kind: 'WIDE_AREA' }),
    );
    expect(areaChoices(given)).toEqual([{ id: 'city', name: '地域city', inner: false }]);
  });
});

describe('the years to choose from', () => {
  it('are those of the atlas, with what the sources say of the area', () => {
    const given = scope(scopeArea('here', { yearMarks: [MARK] }));
    expect(yearChoices(given, 'here')).toEqual([
      { fiscalYear: 2012, mark: 'NONE' },
      { fiscalYear: 2013, mark: 'PARTIAL' },
      { fiscalYear: 2014, mark: 'NONE' },
    ]);
    expect(yearChoices(given, null).map(({ fiscalYear }) => fiscalYear)).toEqual([2012, 2014]);
  });
});

describe('the areas of which a part is not at hand', () => {
  const given = scope(
    scopeArea('city', { gap: LACKING, withinAll: within('wide') }),
    scopeArea('read', { gap: GAP }),
  );

  it.each([
    [null, ['city']],
    ['city', ['city']],
    ['wide', ['city']],
    ['read', []],
  ])('in %j are %j', (areaId, expected) => {
    expect(lackingAreas(given, areaId).map(({ id }) => id)).toEqual(expected);
  });
});
