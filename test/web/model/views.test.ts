import { describe, expect, it } from 'vitest';
import { formatUrl, parseUrl } from '../../../web/model/url.js';
import { viewNameOf, viewTargets } from '../../../web/model/views.js';

const read = (url: string) => {
  const { pathname, search } = new URL(url, 'https://atlas.example');
  return parseUrl(pathname, search);
};
const links = (url: string) => viewTargets(read(url)).map(([name, target]) => [name, formatUrl(target)]);

describe('the views', () => {
  it('go on with the area, the year, the layers and the language', () => {
    expect(links('/area/area-sakai-chiku?fy=2013&off=member&lang=en')).toEqual([
      ['chart', '/area/area-sakai-chiku?fy=2013&off=member&lang=en'],
      ['matrix', '/area/area-sakai-chiku/matrix?fy=2013&off=member&lang=en'],
      ['changes', '/area/area-sakai-chiku/changes?fy=2013&lang=en'],
      ['compare', '/compare?s=area-sakai-chiku@2013&lang=en'],
      ['path', '/area/area-sakai-chiku/path?fy=2013&off=member&lang=en'],
    ]);
  });

  it('go on with the first scope of a comparison', () => {
    expect(links('/compare?s=area-kashiwa-city@2011,area-sakai-chiku')[0]).toEqual([
      'chart',
      '/area/area-kashiwa-city?fy=2011',
    ]);
    expect(links('/compare')).toEqual([]);
  });

  it('go on with the later of two years', () => {
    expect(links('/area/area-sakai-chiku/changes?from=2012&to=2013')[0]).toEqual([
      'chart',
      '/area/area-sakai-chiku?fy=2013',
    ]);
  });

  it('lead back to the very address where one is', () => {
    const url = '/area/area-sakai-chiku/path?fy=2013&from=org-utokyo&to=org-sakai-silver';
    expect(links(url)[4]).toEqual(['path', url]);
  });

  it('are none of the other pages', () => {
    expect(['/', '/findings', '/questions', '/nowhere'].map((url) => viewNameOf(read(url)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
