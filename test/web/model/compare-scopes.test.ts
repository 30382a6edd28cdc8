import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../web/locales/ja.js';
import { en } from '../../../web/locales/en.js';
import { areaChoices, completionAreas, latestYear, nextScope } from '../../../web/model/compare/choices.js';
import {
  atOneTime,
  changeScope,
  completeScopes,
  formatScopes,
  parseScopes,
  removeScope,
  type Scope,
} from '../../../web/model/compare/scopes.js';
import { timesOf, titleOf } from '../../../web/model/compare/title.js';
import { casebookAnswers, type CasebookAnswers } from './compare-answer.js';

let answers: CasebookAnswers;
beforeAll(async () => {
  answers = await casebookAnswers();
});

const THREE = 'area-kashiwa-city@2013,area-sakai-chiku@2013,area-yokote-city@2013';

describe('scopes in the address', () => {
  it('are areas with a year or without', () => {
    expect(parseScopes('area-a@2013,area-b')).toEqual([
      { area: 'area-a', fiscalYear: 2013 },
      { area: 'area-b', fiscalYear: null },
    ]);
  });

  it.each([
    [undefined, 0],
    ['', 0],
    [',,@2013,a b@2013,area-a@13,area-a@3013', 0],
    ['area-a,area-a,area-a@2013', 2],
    ['a1,a2,a3,a4,a5,a6,a7', 6],
  ])('leave out what is wrong, twice or too much: %j', (text, count) => {
    expect(parseScopes(text)).toHaveLength(count);
  });

  it('come back as they were', () => {
    const scope = fc.record({
      area: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      fiscalYear: fc.option(fc.integer({ min: 1900, max: 2099 })),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(scope, { maxLength: 6, selector: (each) => formatScopes([each]) }),
        (scopes) => {
          expect(parseScopes(formatScopes(scopes))).toEqual(scopes);
        },
      ),
    );
  });
});

describe('changing them', () => {
  const two = parseScopes('area-a@2012,area-a@2013');

  it('never makes two alike', () => {
    expect(changeScope(two, 0, { fiscalYear: 2013 })).toBe(two);
    expect(changeScope(two, 0, { area: 'area-b' })).toEqual(parseScopes('area-b@2012,area-a@2013'));
    expect(changeScope(two, 7, { area: 'area-b' })).toBe(two);
  });

  it('never leaves fewer than two', () => {
    expect(removeScope(two, 0)).toBe(two);
    expect(removeScope(parseScopes('a,b,c'), 1)).toEqual(parseScopes('a,c'));
  });

  it('sets one year for all', () => {
    expect(formatScopes(atOneTime(parseScopes('a@2012,b'), 2013))).toBe('a@2013,b@2013');
    expect(formatScopes(atOneTime(parseScopes('a@2012,b'), null))).toBe('a,b');
  });
});

describe('an address with too few', () => {
  const completed = (text: string): string | null => {
    const scopes = completeScopes(
      parseScopes(text),
      completionAreas(answers.areas),
      latestYear(answers.areas),
    );
    return scopes && formatScopes(scopes);
  };

  it('is completed with the other areas of the casebook, at the same year', () => {
    expect(completed('')).toBe(THREE);
    expect(completed('area-yokote-city@2012')).toBe(
      'area-yokote-city@2012,area-kashiwa-city@2012,area-sakai-chiku@2012',
    );
    expect(completed('area-sakai-chiku')).toBe('area-sakai-chiku,area-kashiwa-city,area-yokote-city');
    expect(completed('area-a,area-b')).toBeNull();
  });

  it('stays as it is where there is nothing to compare with', () => {
    expect(completeScopes([], ['area-a'], 2013)).toBeNull();
  });
});

describe('what can be chosen', () => {
  it('is every area of which something is written, with the years of the atlas', () => {
    const choices = areaChoices(answers.areas);
    expect(choices.map(({ name }) => name)).toEqual(['あわら市', '柏市', '坂井地区', '坂井市', '横手市']);
    const yokote = choices.at(-1)?.years.map(({ fiscalYear, mark }) => `${fiscalYear} ${mark}`);
    expect(yokote).toEqual(['2010 NONE', '2011 NONE', '2012 STATED', '2013 NONE', '2014 NONE']);
  });

  it('adds another area first, then another year, then nothing', () => {
    const choices = areaChoices(answers.areas);
    const after = (text: string): string | null => {
      const next = nextScope(parseScopes(text), choices);
      return next && formatScopes([next]);
    };
    expect(after(THREE)).toBe('area-awara-city@2013');
    expect(after(`${THREE},area-awara-city@2013,area-sakai-city@2013`)).toBe('area-yokote-city@2014');
    expect(after('a,b,c,d,e,f')).toBeNull();
    expect(after('')).toBeNull();
  });
});

describe('the title', () => {
  const names = new Map([
    ['area-k', '柏市'],
    ['area-s', '坂井地区'],
  ]);
  const nameOf = (area: string): string => names.get(area) ?? area;
  const scopes = (text: string): readonly Scope[] => parseScopes(text);

  it('names the areas, or the times of the only one', () => {
    expect(titleOf(scopes('area-k@2013,area-s@2013'), nameOf, ja, 'ja')).toBe('柏市・坂井地区');
    expect(titleOf(scopes('area-s@2012,area-s@2013'), nameOf, ja, 'ja')).toBe(
      '坂井地区（平成24年度・平成25年度）',
    );
    expect(titleOf(scopes('area-s@2012,area-s'), nameOf, en, 'en')).toBe('坂井地区 (FY2012, any time)');
    expect(titleOf(scopes('area-s@2012,area-k@2012,area-s@2013'), nameOf, ja, 'ja')).toBe('坂井地区・柏市');
  });

  it('tells the time once where it is the same', () => {
    expect(timesOf(scopes('area-k@2013,area-s@2013'), nameOf, ja, 'ja')).toBe('平成25年度');
    expect(timesOf(scopes('area-k@2012,area-s'), nameOf, ja, 'ja')).toBe(
      '柏市（平成24年度）、坂井地区（時期を限らない）',
    );
  });
});
