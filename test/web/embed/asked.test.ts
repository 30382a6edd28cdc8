import { describe, expect, it } from 'vitest';
import { areaIn, dayIn, layersOff, localeIn, yearIn } from '../../../web/embed/asked.js';
import { LAYERS, type Layer } from '../../../web/model/layers.js';
import { atlasAt, setHome } from '../../../web/embed/home.js';

describe('what attributes ask for', () => {
  it.each([
    ['area-sakai-chiku', 'area-sakai-chiku'],
    [' area-sakai-chiku ', 'area-sakai-chiku'],
    ['../../elsewhere', null],
    ['a b', null],
    ['', null],
    [null, null],
  ])('%j is the area %j', (text, area) => expect(areaIn(text)).toBe(area));

  it.each([
    ['2013', 2013],
    [' 2013 ', 2013],
    [2013, 2013],
    ['', null],
    ['1899', null],
    ['2101', null],
    ['2013.5', null],
    ['平成25', null],
    [null, null],
  ])('%j is the year %j', (value, year) => expect(yearIn(value)).toBe(year));

  it.each([
    ['2013-03-31', '2013-03-31'],
    ['2012-02-29', '2012-02-29'],
    ['2013-02-29', null],
    ['2013-3-1', null],
    ['', null],
    [null, null],
  ])('%j is the day %j', (text, day) => expect(dayIn(text)).toBe(day));

  it.each<[string, readonly Layer[]]>([
    ['', LAYERS],
    ['nobody', LAYERS],
    [LAYERS.join(' ').toLowerCase().replaceAll('_', '-'), LAYERS],
    ['secretariat,part_of', ['SECRETARIAT', 'PART_OF']],
    ['part-of,\n  Secretariat nobody', ['SECRETARIAT', 'PART_OF']],
  ])('%j shows %j', (text, shown) => {
    const off = layersOff(text);
    expect(LAYERS.filter((layer) => !off.includes(layer))).toEqual(shown);
  });

  it.each([
    [null, null, 'ja'],
    [null, 'en-GB', 'en'],
    [null, 'fr', 'ja'],
    ['en', 'ja', 'en'],
    ['ja', 'en', 'ja'],
    ['fr', 'en', 'en'],
  ])('%j in a text in %j is told in %j', (own, around, locale) => expect(localeIn(own, around)).toBe(locale));
});

describe('the atlas that is asked', () => {
  const PAGE = 'https://town.example/news/';

  it('is that of the script where nothing else is said', () => {
    setHome(new URL('https://atlas.example/sub/'));
    expect(atlasAt('', PAGE)?.home.href).toBe('https://atlas.example/sub/');
    expect(atlasAt('', PAGE)).toBe(atlasAt('https://atlas.example/sub/graphql', PAGE));
  });

  it.each([
    ['https://other.example/graphql', 'https://other.example/'],
    ['/atlas/graphql', 'https://town.example/atlas/'],
  ])('is at %s', (endpoint, home) => expect(atlasAt(endpoint, PAGE)?.home.href).toBe(home));

  it.each(['https://', 'javascript:alert(1)', 'ftp://other.example/graphql'])('is none at %s', (endpoint) =>
    expect(atlasAt(endpoint, PAGE)).toBeNull(),
  );
});
