import { describe, expect, it } from 'vitest';
import { BadUserInput } from '../../server/domain/errors.js';
import { readDate, readScope, UNSCOPED } from '../../server/domain/scope.js';

const outer = readScope({ fiscalYear: 2012 }, UNSCOPED);

describe('the time that is asked about', () => {
  it('is a fiscal year from April to March', () => {
    expect(outer).toEqual({
      window: { since: '2012-04-01', until: '2013-04-01' },
      moment: { unit: 'fiscalYear', fiscalYear: 2012 },
    });
  });

  it('is a day', () => {
    expect(readScope({ asOf: '2012-02-29' }, UNSCOPED)).toEqual({
      window: { since: '2012-02-29', until: '2012-03-01' },
      moment: { unit: 'day', date: '2012-02-29' },
    });
  });

  it.each([null, undefined, {}, { asOf: null }, { fiscalYear: null, asOf: null }])(
    'is that further up when %j is given',
    (at) => {
      expect(readScope(at, outer)).toBe(outer);
    },
  );

  it('is new when given anew', () => {
    expect(readScope({ fiscalYear: 2013 }, outer).window.since).toBe('2013-04-01');
  });

  it.each([
    [{ asOf: '2013-01-01', fiscalYear: 2012 }, 'at'],
    [{ asOf: '2014-02-30' }, 'at.asOf'],
    [{ asOf: '2013-02-29' }, 'at.asOf'],
    [{ asOf: '2013-13-01' }, 'at.asOf'],
    [{ asOf: '2013-4-1' }, 'at.asOf'],
    [{ asOf: '2013-04-01T00:00:00Z' }, 'at.asOf'],
    [{ asOf: '' }, 'at.asOf'],
    [{ asOf: '1899-12-31' }, 'at.asOf'],
    [{ asOf: '2101-01-01' }, 'at.asOf'],
    [{ fiscalYear: 1899 }, 'at.fiscalYear'],
    [{ fiscalYear: 2101 }, 'at.fiscalYear'],
    [{ fiscalYear: -1 }, 'at.fiscalYear'],
  ])('refuses %j, naming %s', (at, argument) => {
    const attempt = (): unknown => readScope(at, UNSCOPED);
    expect(attempt).toThrow(BadUserInput);
    expect(attempt).toThrow(expect.objectContaining({ data: { argument } }));
  });

  it('names the argument whose date does not exist', () => {
    expect(() => readDate('2014-02-30', 'filter.heldTo')).toThrow(/^filter\.heldTo: there is no such day/);
  });
});
