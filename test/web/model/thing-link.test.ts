import { describe, expect, it } from 'vitest';
import {
  hrefOfThing,
  viewOfThing,
  type AreaOfThing,
  type LinkedThing,
} from '../../../web/model/thing-link.js';
import { HOME, parseUrl, type ViewState } from '../../../web/model/url.js';

const CHIKU: AreaOfThing = {
  id: 'area-sakai-chiku',
  yearMarks: [
    { fiscalYear: 2012, mark: 'STATED' },
    { fiscalYear: 2013, mark: 'STATED' },
    { fiscalYear: 2014, mark: 'PARTIAL' },
  ],
  withinAll: [{ id: 'area-fukui-pref', kind: 'PREFECTURE' }],
};
const CITY: AreaOfThing = {
  id: 'area-sakai-city',
  withinAll: [
    { id: 'area-fukui-pref', kind: 'PREFECTURE' },
    { id: 'area-sakai-chiku', kind: 'WIDE_AREA' },
  ],
};
const KASHIWA: AreaOfThing = { id: 'area-kashiwa-city', withinAll: [] };

const body = (id: string, areas: readonly AreaOfThing[], fiscalYears: readonly number[] = []) => ({
  __typename: 'Body',
  id,
  areas,
  fiscalYears,
});
const at = (path: string): ViewState => {
  const { pathname, search } = new URL(path, 'http://localhost');
  return parseUrl(pathname, search);
};
const from = (thing: LinkedThing, path = '/'): string => hrefOfThing(thing, at(path));

describe('where a thing is shown', () => {
  it.each<[string, LinkedThing, string]>([
    ['an area has a page', { __typename: 'Area', id: 'a' }, '/area/a'],
    ['so has an organisation', { __typename: 'Organization', id: 'o' }, '/organization/o'],
    ['a source is among the sources', { __typename: 'Source', id: 's' }, '/sources?sel=s'],
    ['and so is a place in one', { __typename: 'Passage', id: 'p' }, '/sources?sel=p'],
    [
      'a body is in the chart of its area',
      body('b', [KASHIWA], [2012]),
      '/area/area-kashiwa-city?fy=2012&sel=b',
    ],
    [
      'of a municipality in that of the wide area, which shows them together',
      body('b', [CITY]),
      '/area/area-sakai-chiku?sel=b',
    ],
    [
      'in the year that the chart would choose of its years',
      body('b', [CHIKU], [2012, 2013, 2014]),
      '/area/area-sakai-chiku?fy=2013&sel=b',
    ],
    ['or the last one of its own', body('b', [CHIKU], [2010, 2011]), '/area/area-sakai-chiku?fy=2011&sel=b'],
    [
      'a meeting with its body',
      { __typename: 'Meeting', id: 'm', body: body('b', [CHIKU], [2012]) },
      '/area/area-sakai-chiku?fy=2012&sel=m',
    ],
    [
      'an output with its makers',
      { __typename: 'Output', id: 'u', producers: [{ body: body('b', [KASHIWA], [2013]) }] },
      '/area/area-kashiwa-city?fy=2013&sel=u',
    ],
    [
      'an activity in its area, in whatever year',
      { __typename: 'Activity', id: 't', areas: [KASHIWA] },
      '/area/area-kashiwa-city?sel=t',
    ],
    [
      'a profession where it has a role',
      { __typename: 'Profession', id: 'p', roles: [{ body: body('b', [CHIKU], [2012]) }] },
      '/area/area-sakai-chiku?fy=2012&sel=p',
    ],
    [
      'a post in the area of its organisation',
      { __typename: 'Post', id: 'p', organization: { area: KASHIWA } },
      '/area/area-kashiwa-city?sel=p',
    ],
    [
      'a lesson where that is which it is about',
      { __typename: 'Lesson', id: 'l', about: [{ __typename: 'Organization', id: 'o' }] },
      '/organization/o',
    ],
    [
      'and what is in no chart among what a search for it finds',
      { __typename: 'Programme', id: 'g', name: '拠点 事業' },
      `/search?text=${encodeURIComponent('拠点')}+${encodeURIComponent('事業')}&sel=g`,
    ],
    ['also without a name', { __typename: 'Lesson', id: 'l' }, '/search?text=l&sel=l'],
  ])('%s', (_, thing, href) => {
    expect(from(thing)).toBe(href);
  });

  it('stays in the chart and the year that show it too', () => {
    const two = body('b', [KASHIWA, CITY], [2012, 2013]);
    expect(from(two, '/area/area-sakai-chiku?fy=2012&sel=x')).toBe('/area/area-sakai-chiku?fy=2012&sel=b');
    expect(from(two, '/area/area-sakai-city/matrix?fy=2012')).toBe('/area/area-sakai-city?fy=2012&sel=b');
    expect(from(two, '/area/area-sakai-chiku?fy=2010')).toBe('/area/area-sakai-chiku?fy=2013&sel=b');
    expect(from(two, '/area/area-yokote-city?fy=2012')).toBe('/area/area-kashiwa-city?fy=2013&sel=b');
  });

  it('keeps the language and the colours, and nothing that could hide it', () => {
    const view = at('/area/area-kashiwa-city?fy=2012&lang=en&theme=dark&off=member&hide=x');
    expect(viewOfThing(body('b', [KASHIWA], [2012]), view)).toEqual({
      ...HOME,
      locale: 'en',
      theme: 'dark',
      page: 'area',
      area: 'area-kashiwa-city',
      fiscalYear: 2012,
      selected: 'b',
    });
  });
});
