import { describe, expect, it } from 'vitest';
import { membersOf, trailOf } from '../../../web/model/trail.js';

interface Area {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly withinAll: readonly Area[];
}

const area = (id: string, kind: string, withinAll: readonly Area[] = []): Area => ({
  id,
  name: `名${id}`,
  kind,
  withinAll,
});
describe('the way down to an area', () => {
  const country = area('country', 'COUNTRY');
  const prefecture = area('prefecture', 'PREFECTURE', [country]);
  const wide = area('wide', 'WIDE_AREA', [prefecture]);

  it('goes from the outermost in, whatever the order of the answer', () => {
    const steps = [
      { id: 'prefecture', name: '名prefecture' },
      { id: 'wide', name: '名wide' },
    ];
    expect(trailOf(area('city', 'MUNICIPALITY', [wide, prefecture]))).toEqual(steps);
    expect(trailOf(area('city', 'MUNICIPALITY', [prefecture, wide]))).toEqual(steps);
  });

  it('finds what is only around what is around it, each once, and leaves the country out', () => {
    expect(trailOf(area('city', 'MUNICIPALITY', [wide])).map(({ id }) => id)).toEqual(['prefecture', 'wide']);
    expect(trailOf(prefecture)).toEqual([]);
  });

  it('ends where the data go round in a circle', () => {
    const a = { id: 'a', name: 'a', kind: 'MUNICIPALITY', withinAll: [] as Area[] };
    const b = area('b', 'WIDE_AREA', [a]);
    a.withinAll.push(b);
    expect(trailOf(a).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what an area is made of', () => {
  const contains = [area('city', 'MUNICIPALITY'), area('living', 'LIVING_AREA')];

  it('are the municipalities of a wide area', () => {
    expect(membersOf({ kind: 'WIDE_AREA', contains })).toEqual([{ id: 'city', name: '名city' }]);
  });

  it('is nothing that a prefecture would list', () => {
    expect(membersOf({ kind: 'PREFECTURE', contains })).toEqual([]);
  });
});
