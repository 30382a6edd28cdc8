import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS, switchLayer } from '../../../web/model/layers.js';
import {
  AREA_VIEWS,
  formatUrl,
  HOME,
  OPTION_KEYS,
  parseUrl,
  type ViewState,
} from '../../../web/model/url.js';

const read = (url: string): ViewState => {
  const { pathname, search } = new URL(url, 'https://atlas.example');
  return parseUrl(pathname, search);
};

const slug = fc.stringMatching(/^[a-z][a-z0-9~:._-]{0,40}$/);
const settings = {
  locale: fc.constantFrom<ViewState['locale']>('ja', 'en'),
  theme: fc.constantFrom<ViewState['theme']>(null, 'light', 'dark'),
};
const chosen = {
  ...settings,
  fiscalYear: fc.option(fc.integer({ min: 1900, max: 2099 })),
  selected: fc.option(slug),
  off: fc.subarray([...LAYERS]),
  options: fc
    .uniqueArray(fc.constantFrom(...OPTION_KEYS))
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, fc.string({ minLength: 1, maxLength: 60 })]))),
    ),
};
const views: fc.Arbitrary<ViewState> = fc.oneof(
  fc.record({ ...settings }).map((each) => ({ ...HOME, ...each })),
  fc
    .record({ ...chosen, area: slug, view: fc.constantFrom(...AREA_VIEWS) })
    .map((each): ViewState => ({ ...HOME, page: 'area', ...each })),
  fc
    .record({ ...chosen, page: fc.constantFrom('compare' as const, 'findings' as const) })
    .map((each): ViewState => ({ ...HOME, ...each })),
  fc
    .record({ ...chosen, question: fc.option(slug) })
    .map((each): ViewState => ({ ...HOME, page: 'questions', ...each })),
);

describe('the address of a view', () => {
  it('gives the same view again', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(formatUrl(view))).toEqual(view);
      }),
    );
  });

  it('is the same whatever else stands in it', () => {
    fc.assert(
      fc.property(views, fc.webQueryParameters(), (view, noise) => {
        const url = formatUrl(view);
        const extra = `${url.includes('?') ? '&' : '?'}x${noise.replaceAll('&', '&x')}`;
        expect(read(url + extra)).toEqual(view);
      }),
    );
  });

  it('reads any address without throwing, and only ids that can be ids', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        const view = parseUrl(`/area/${path}`, `?${search}`);
        expect(view.area ?? 'a').toMatch(/^[A-Za-z0-9][A-Za-z0-9._:~-]*$/);
        expect(view.page).toBe(view.area === null ? 'missing' : 'area');
      }),
    );
  });

  it('is short, and readable', () => {
    expect(
      formatUrl({
        ...HOME,
        page: 'area',
        area: 'area-sakai-chiku',
        fiscalYear: 2013,
        selected: 'body-sakai-council',
        locale: 'en',
        theme: 'dark',
        off: ['MEMBER', 'PART_OF'],
      }),
    ).toBe('/area/area-sakai-chiku?fy=2013&sel=body-sakai-council&off=member.part_of&lang=en&theme=dark');
    expect(formatUrl(HOME)).toBe('/');
  });

  it.each([
    ['/area/area-sakai-chiku?fy=平成25', { fiscalYear: null }],
    ['/area/area-sakai-chiku?fy=99999', { fiscalYear: null }],
    ['/area/area-sakai-chiku?lang=fr&theme=pink', { locale: 'ja', theme: null }],
    ['/area/area-sakai-chiku?off=MEMBER,member.nothing', { off: ['MEMBER'] }],
    ['/area/area-sakai-chiku?sel=%3Cscript%3E', { selected: null }],
    ['/area/area-sakai-chiku/?fy=2012', { page: 'area', fiscalYear: 2012 }],
    ['/area/%E0%A4%A', { page: 'missing', area: null }],
    ['/somewhere?lang=en', { page: 'missing', locale: 'en' }],
  ])('%s leaves out what is unknown', (url, expected) => {
    const [pathname = '', search = ''] = url.split(/(?=\?)/);
    expect(parseUrl(pathname, search)).toMatchObject(expected);
  });
});

describe('layers', () => {
  it('are switched off and on again, in the order of the legend', () => {
    const off = switchLayer(switchLayer([], 'ADVISER'), 'SECRETARIAT');
    expect(off).toEqual(['SECRETARIAT', 'ADVISER']);
    expect(switchLayer(off, 'ADVISER')).toEqual(['SECRETARIAT']);
  });
});
