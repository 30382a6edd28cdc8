import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionsIn,
  filterOf,
  HOLDER_KINDS,
  holderKindOf,
  NO_FILTER,
  STANDINGS,
  switched,
  withFilter,
} from '../../../../web/model/filters/filter.js';
import { LAYERS, onlyLayer, switchLayer } from '../../../../web/model/layers.js';
import { formatUrl, HOME, parseUrl } from '../../../../web/model/url.js';
import { filterArbitrary } from './random-answer.js';

describe('the filter in the address', () => {
  it('is read back as it was written, whatever it hides', () => {
    fc.assert(
      fc.property(filterArbitrary, (filter) => {
        const view = { ...HOME, page: 'area', area: 'area-sakai-chiku', off: filter.off } as const;
        const url = formatUrl({ ...view, options: withFilter({}, filter) });
        const [path = '', search = ''] = url.split('?');
        expect(filterOf(parseUrl(path, search))).toEqual(filter);
      }),
    );
  });

  it('is short and can be read', () => {
    const options = withFilter(
      { flip: '1', kinds: 'other' },
      { kinds: ['HOSPITAL', 'POST'], standings: ['INFERRED'] },
    );
    expect(options).toEqual({ flip: '1', kinds: 'hospital.post', standings: 'inferred' });
    expect(withFilter(options, NO_FILTER)).toEqual({ flip: '1' });
  });

  it('leaves out what is unknown or malformed', () => {
    expect(filterOf({ off: [], options: { kinds: 'x,HOSPITAL.. ,', standings: 'stated!' } })).toEqual({
      off: [],
      kinds: ['HOSPITAL'],
      standings: [],
    });
  });
});

describe('switching', () => {
  it('twice is as before, and keeps the order of all', () => {
    fc.assert(
      fc.property(fc.subarray([...STANDINGS]), fc.constantFrom(...STANDINGS), (hidden, one) => {
        const once = switched(STANDINGS, hidden, one);
        expect(once.includes(one)).toBe(!hidden.includes(one));
        expect(switched(STANDINGS, once, one)).toEqual(hidden);
      }),
    );
    expect(switched(HOLDER_KINDS, ['PROFESSION'], 'MINISTRY')).toEqual(['MINISTRY', 'PROFESSION']);
  });

  it('to one layer alone and again shows all', () => {
    const alone = onlyLayer(['ADVISER'], 'MEETING');
    expect(alone).toEqual(LAYERS.filter((layer) => layer !== 'MEETING'));
    expect(onlyLayer(alone, 'MEETING')).toEqual([]);
    expect(switchLayer(alone, 'MEETING')).toEqual([...LAYERS]);
  });

  it('counts the conditions besides the layers', () => {
    expect(conditionsIn({ off: ['MEMBER'], kinds: ['OTHER'], standings: ['PLANNED', 'INFERRED'] })).toBe(3);
  });
});

describe('the sort of a holder', () => {
  it('is the kind of an organisation, else what it is', () => {
    expect(holderKindOf({ __typename: 'Organization', organizationKind: 'HOSPITAL' })).toBe('HOSPITAL');
    expect(holderKindOf({ __typename: 'Post' })).toBe('POST');
    expect(holderKindOf({ __typename: 'Profession' })).toBe('PROFESSION');
  });
});
