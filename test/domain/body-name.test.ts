import { describe, expect, it } from 'vitest';
import { nameAt, namingAt, namingDays } from '../../server/domain/body-name.js';
import type { FormerName } from '../../server/domain/model.js';
import { readScope, UNSCOPED, type AskedTime } from '../../server/domain/scope.js';
import { during, node } from '../store/build.js';

const former = (name: string, from: string | null, to: string): FormerName => ({
  name,
  kana: null,
  nameEn: `${name} en`,
  period: during(from, to),
  standing: 'STATED',
  citations: [],
});
const first = former('一', null, '2010-10-01');
const third = former('三', '2012-04-01', '2013-04-01');
const body = node('Body', 'b', { name: '今', nameEn: 'Now', kana: 'いま', formerNames: [first, third] });
const called = (at: AskedTime) => nameAt(body, readScope(at, UNSCOPED));

describe('the name of a body', () => {
  it.each<[AskedTime, string, boolean]>([
    [{ fiscalYear: 2009 }, '一', true],
    [{ asOf: '2010-09-30' }, '一', true],
    [{ asOf: '2010-10-01' }, '今', false],
    [{ fiscalYear: 2010 }, '今', false],
    [{ asOf: '2012-03-31' }, '今', false],
    [{ asOf: '2012-04-01' }, '三', true],
    [{ fiscalYear: 2012 }, '三', true],
    [{ asOf: '2013-03-31' }, '三', true],
    [{ asOf: '2013-04-01' }, '今', true],
    [{ fiscalYear: 2013 }, '今', true],
    [{}, '今', true],
  ])('at %j is %s, written: %s', (at, name, stated) => {
    expect([called(at).name, called(at).stated]).toEqual([name, stated]);
  });

  it('has its own reading and English, and the claim that says so', () => {
    expect(called({ fiscalYear: 2012 })).toMatchObject({ kana: null, nameEn: '三 en', claim: third });
    expect(called({})).toMatchObject({ kana: 'いま', nameEn: 'Now', claim: null });
  });

  it('of anything else is the one it has', () => {
    const organization = node('Organization', 'o', { name: '組織' });
    expect(namingAt(organization, readScope({ fiscalYear: 2012 }, UNSCOPED)).name).toBe('組織');
    expect(namingAt(body, readScope({ fiscalYear: 2012 }, UNSCOPED)).name).toBe('三');
  });

  it('is told with the first and last day of each former name, and the first of the next', () => {
    expect(namingDays(body)).toEqual(['2010-09-30', '2010-10-01', '2012-04-01', '2013-03-31', '2013-04-01']);
  });
});
