import { describe, expect, it } from 'vitest';
import type { Relation } from '../../server/domain/model.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import { yearMarks, type Spoken } from '../../server/domain/year-marks.js';

const during = (fiscalYear: number): Period => ({
  from: `${fiscalYear}-04-01`,
  fromPrecision: 'FISCAL_YEAR',
  fromState: 'KNOWN',
  to: `${fiscalYear + 1}-04-01`,
  toPrecision: 'FISCAL_YEAR',
  toState: 'KNOWN',
});
const spoken = (thing: Partial<Spoken>): Spoken => ({
  period: UNSTATED_PERIOD,
  years: [],
  relations: [],
  completions: [],
  namings: [],
  ...thing,
});
const relation = (period: Period): Relation => ({
  id: 'r',
  type: 'OPERATES',
  from: 'o',
  to: 'b',
  period,
  standing: 'STATED',
  note: null,
  citations: [],
  joint: false,
  capacity: null,
  stage: null,
  needsReview: false,
  order: 0,
});

describe('year marks', () => {
  it('are STATED where a body takes another name', () => {
    const council = spoken({ years: [2011, 2012], namings: ['2012-03-31', '2012-04-01'] });
    expect(yearMarks([council]).map(({ mark }) => mark)).toEqual(['STATED', 'STATED']);
  });

  it('are STATED where something begins, ends or is done, else PARTIAL', () => {
    const council = spoken({
      period: { ...during(2012), to: null, toPrecision: null, toState: 'NOT_STATED' },
      years: [2012, 2013, 2014],
      relations: [relation(during(2013))],
    });
    expect(yearMarks([council])).toEqual([
      { fiscalYear: 2012, mark: 'STATED' },
      { fiscalYear: 2013, mark: 'STATED' },
      { fiscalYear: 2014, mark: 'PARTIAL' },
    ]);
  });

  it('take a finished output as something done, in the fiscal year of its month', () => {
    const group = spoken({ years: [2013], completions: ['2014-03-01'] });
    expect(yearMarks([group])).toEqual([{ fiscalYear: 2013, mark: 'STATED' }]);
  });

  it('put several things together, years ascending', () => {
    const marks = yearMarks([
      spoken({ years: [2014] }),
      spoken({ years: [2010], relations: [relation(during(2010))] }),
    ]);
    expect(marks).toEqual([
      { fiscalYear: 2010, mark: 'STATED' },
      { fiscalYear: 2014, mark: 'PARTIAL' },
    ]);
  });

  it('do not make up a year that nothing speaks of', () => {
    expect(yearMarks([spoken({ years: [2012], relations: [relation(during(2013))] })])).toEqual([
      { fiscalYear: 2012, mark: 'PARTIAL' },
    ]);
  });
});
