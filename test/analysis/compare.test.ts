import { describe, expect, it } from 'vitest';
import { depthOf, inTreeOrder } from '../../server/analysis/compare/body-order.js';
import { compareColumns } from '../../server/analysis/compare/compare.js';
import { meetingYears } from '../../server/analysis/compare/meeting-years.js';
import { missingIn } from '../../server/analysis/compare/missing.js';
import { kindsOf } from '../../server/analysis/compare/organizations.js';
import { scopeRoles } from '../../server/analysis/compare/scope-roles.js';
import { ALWAYS } from '../../server/domain/period.js';
import { UNSCOPED } from '../../server/domain/scope.js';
import {
  area,
  body,
  column,
  gap,
  held,
  IN_2013,
  meeting,
  organization,
  partOf,
  profession,
  record,
  role,
} from './compare-fixture.js';

describe('what it means that something is missing', () => {
  const inner = (...gaps: Parameters<typeof gap>[]) =>
    gaps.map((each, i) => area(`area-in-${i}`, gap(...each)));

  it('is what the area says', () => {
    const of = area('area-a', gap('STATED_NONE', 'none'));
    expect(missingIn(column([record(body('b'))], { of }))).toEqual({
      state: 'STATED_NONE',
      reason: { ja: 'none', en: null },
    });
  });

  it('is as weak as the weakest of the areas within, which is named', () => {
    const within = inner(['STATED_NONE', 'x'], ['NOT_REVIEWED', 'y'], ['NOT_STATED', 'z']);
    const missing = missingIn(column([record(body('b'))], { within }));
    expect(missing.state).toBe('NOT_REVIEWED');
    expect(missing.reason?.ja).toBe('合成area-in-1：y');
    expect(missing.reason?.en).toBe('Synthetic area-in-1: y');
    expect(
      missingIn(column([record(body('b'))], { within: inner(['STATED_NONE'], ['NOT_STATED']) })).state,
    ).toBe('NOT_STATED');
  });

  it('is not stated where no area says anything', () => {
    expect(missingIn(column([record(body('b'))]))).toEqual({ state: 'NOT_STATED', reason: null });
  });

  it('is that the sources are silent at that time, where they are', () => {
    expect(missingIn(column([])).reason?.ja).toBe('silent');
    const undated = record(body('b'), { presence: 'NOT_STATED' });
    expect(missingIn(column([undated])).reason?.ja).toBe('silent');
  });
});

describe('a cell', () => {
  const decides = (id: string, more = {}) => body(id, { functions: ['DECISION', 'RULES'], ...more });
  const cellsOf = (...columns: Parameters<typeof compareColumns>[0]) =>
    compareColumns(columns).rows.find((row) => row.function === 'RULES');

  it('has all bodies with that function, by id', () => {
    const row = cellsOf(column([record(decides('b')), record(decides('a')), record(body('c'))]), column([]));
    expect(row?.cells.map(({ state, bodies }) => [state, bodies.map(({ id }) => id)])).toEqual([
      ['KNOWN', ['a', 'b']],
      ['NOT_STATED', []],
    ]);
    expect(row).toMatchObject({ sharing: 'ONE', knownCount: 1, unknownCount: 1 });
  });

  it('is not known by a body that only ought to be', () => {
    const row = cellsOf(column([record(decides('a', { standing: 'RECOMMENDED' }))]), column([]));
    expect(row?.cells.map(({ state }) => state)).toEqual(['NOT_STATED', 'NOT_STATED']);
  });

  it('tells when all its bodies are undated', () => {
    const undated = record(decides('a'), { presence: 'NOT_STATED' });
    const row = cellsOf(column([undated]), column([undated, record(decides('b'))]));
    expect(row?.cells.map(({ state, presence }) => [state, presence])).toEqual([
      ['KNOWN', 'NOT_STATED'],
      ['KNOWN', 'KNOWN'],
    ]);
    expect(row?.sharing).toBe('ALL');
  });

  it('that is stated not to be counts neither as known nor as unknown', () => {
    const none = column([], { of: area('area-n', gap('STATED_NONE')) });
    expect(cellsOf(none, column([]), column([record(decides('a'))]))).toMatchObject({
      sharing: 'ONE',
      knownCount: 1,
      unknownCount: 1,
    });
  });
});

describe('what all share and what only one has', () => {
  it('is told of what is written alone', () => {
    const both = record(body('a', { functions: ['DECISION'] }));
    const one = record(body('b', { functions: ['EVALUATION'] }));
    const { shared, scopes } = compareColumns([column([both, one]), column([both])]);
    expect(shared).toEqual(['DECISION']);
    expect(scopes.map(({ onlyHere }) => onlyHere)).toEqual([['EVALUATION'], []]);
  });
});

describe('the order of bodies', () => {
  const [top, mid, low, lone] = ['z-top', 'y-mid', 'x-low', 'a-lone'].map((id) => body(id)) as [
    ReturnType<typeof body>,
    ReturnType<typeof body>,
    ReturnType<typeof body>,
    ReturnType<typeof body>,
  ];
  const ids = (records: ReturnType<typeof inTreeOrder>) => records.map((each) => each.body.id);

  it('puts those with parts first, each followed by its parts', () => {
    const records = [record(lone), partOf(low, [mid]), partOf(mid, [top]), record(top)];
    expect(ids(inTreeOrder(records))).toEqual(['z-top', 'y-mid', 'x-low', 'a-lone']);
    expect(depthOf(records)).toBe(3);
  });

  it('has a body with two wholes once', () => {
    const records = [record(lone), record(top), partOf(low, [top, lone])];
    expect(ids(inTreeOrder(records))).toEqual(['a-lone', 'x-low', 'z-top']);
  });

  it('takes no part that only ought to be, nor one of something that is not there', () => {
    const records = [partOf(low, [top], 'RECOMMENDED'), record(top)];
    expect(ids(inTreeOrder(records))).toEqual(['x-low', 'z-top']);
    expect(depthOf(records)).toBe(1);
    expect(depthOf([partOf(low, [top])])).toBe(1);
    expect(depthOf([])).toBe(0);
  });

  it('takes no longer for each of very many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => body(`part-${String(i).padStart(5, '0')}`));
    const records = [...many.map((part) => partOf(part, [top])).reverse(), record(top)];
    // With a look through all claims for each of them this would not end within the time of a test.
    expect(ids(inTreeOrder(records))).toEqual(['z-top', ...many.map(({ id }) => id)]);
    expect(depthOf(records)).toBe(2);
  });

  it('ends in a circle', () => {
    expect(ids(inTreeOrder([partOf(low, [mid]), partOf(mid, [low])]))).toHaveLength(2);
  });
});

describe('organisations by kind', () => {
  it('counts each once, in the order of kinds, without what only ought to be and professions', () => {
    const [b, c] = [body('b'), body('c')];
    const doctors = organization('org-b', 'MEDICAL_ASSOCIATION');
    const city = organization('org-a', 'MUNICIPALITY');
    const roles = [
      role('MEMBER', doctors, b),
      role('OPERATOR', doctors, c),
      role('MEMBER', city, b),
      role('SECRETARIAT', organization('org-c', 'DEPARTMENT'), b, 'RECOMMENDED'),
      role('MEMBER', profession('profession-a'), b),
    ];
    expect(
      kindsOf(roles).map(({ kind, organizations }) => [kind, organizations.map(({ id }) => id)]),
    ).toEqual([
      ['MUNICIPALITY', ['org-a']],
      ['MEDICAL_ASSOCIATION', ['org-b']],
    ]);
  });
});

describe('a kind of role in a column', () => {
  const missing = { state: 'NOT_STATED' as const, reason: { ja: 'column', en: null } };
  const b = body('b');

  it('keeps who only ought to hold it, and is not known by it', () => {
    const ought = record(b, { roles: [role('SECRETARIAT', organization('org-a'), b, 'RECOMMENDED')] });
    expect(scopeRoles('SECRETARIAT', [ought], UNSCOPED, missing)).toMatchObject({
      state: 'NOT_STATED',
      roles: [{ body: b }],
      organizationKinds: [],
      unknownBodies: [b],
    });
  });

  it('is known when one body has one; the others are still unknown', () => {
    const has = record(b, { roles: [role('ADVISER', organization('org-a'), b)] });
    expect(scopeRoles('ADVISER', [has, record(body('c'))], UNSCOPED, missing)).toMatchObject({
      state: 'KNOWN',
      reason: null,
      unknownBodies: [{ id: 'c' }],
    });
  });

  it('has the reason that all share, else that of the column', () => {
    const silent = (id: string, words: string) => record(body(id), { areaGap: gap('NOT_STATED', words) });
    const reasonOf = (...words: string[]) =>
      scopeRoles(
        'ADVISER',
        words.map((each, i) => silent(`b${i}`, each)),
        UNSCOPED,
        missing,
      ).reason?.ja;
    expect(reasonOf('x', 'x')).toBe('x');
    expect(reasonOf('x', 'y')).toBe('column');
    expect(reasonOf()).toBe('column');
  });

  it('is stated to be none only where it is of every body', () => {
    const none = record(b, { areaGap: gap('STATED_NONE') });
    expect(scopeRoles('ADVISER', [none], UNSCOPED, missing)).toMatchObject({
      state: 'STATED_NONE',
      unknownBodies: [],
    });
    expect(scopeRoles('ADVISER', [none, record(body('c'))], UNSCOPED, missing).state).toBe('NOT_STATED');
  });
});

describe('meetings by year', () => {
  const tally = (fiscalYear: number, count: number, standing: 'STATED' | 'RECOMMENDED' = 'STATED') => ({
    fiscalYear,
    count,
    standing,
    basis: null,
    citations: [],
  });

  it('keeps two counts that disagree, and meetings told one by one, by year and body', () => {
    const b = body('b', { tallies: [tally(2014, 10), tally(2014, 8), tally(2013, 6)] });
    const a = body('a');
    const records = [record(b), record(a, { meetings: [held(meeting('m', '2014-03-31'), a)] })];
    const years = meetingYears(records, ALWAYS);
    expect(years.map((year) => [year.fiscalYear, year.body.id])).toEqual([
      [2013, 'a'],
      [2013, 'b'],
      [2014, 'b'],
    ]);
    expect(years[2]?.tallies.map(({ count }) => count)).toEqual([10, 8]);
    expect(years[0]?.meetings.map(({ id }) => id)).toEqual(['m']);
  });

  it('leaves out what ought to be, other years, and days of which only the calendar year is told', () => {
    const b = body('b', { tallies: [tally(2013, 6, 'RECOMMENDED'), tally(2014, 10)] });
    const meetings = [held(meeting('m', '2013-01-01', 'YEAR'), b), held(meeting('n', null, null), b)];
    expect(meetingYears([record(b, { meetings })], IN_2013.window)).toEqual([]);
  });

  it('tells that something is written, also of meetings without a day', () => {
    const b = body('b');
    const { scopes } = compareColumns([
      column([record(b, { meetings: [held(meeting('n', null, null), b)] })]),
      column([record(b)]),
    ]);
    expect(scopes.map(({ meetingsState, meetingYears: years }) => [meetingsState, years])).toEqual([
      ['KNOWN', []],
      ['NOT_STATED', []],
    ]);
  });
});
