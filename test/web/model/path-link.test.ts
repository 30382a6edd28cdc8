import { describe, expect, it } from 'vitest';
import { choiceAfter } from '../../../web/model/combobox.js';
import { between, withEnd, withWay } from '../../../web/model/path/link.js';
import { formatUrl, parseUrl } from '../../../web/model/url.js';

const at = (address: string) => {
  const [path = '', search = ''] = address.split('?');
  return parseUrl(path, search);
};

describe('the address of a way', () => {
  it.each([
    ['/area/a?fy=2013&sel=org-b', '/area/a/path?fy=2013&from=org-b'],
    ['/area/a/path?fy=2013&to=org-c&sel=org-b&mode=2', '/area/a/path?fy=2013&from=org-b&to=org-c'],
    [
      '/area/a/path?fy=2013&from=org-x&to=org-c&off=member&lang=en',
      '/area/a/path?fy=2013&from=org-b&to=org-c&off=member&lang=en',
    ],
    ['/area/a/changes?from=2012&to=2013&sel=org-b', '/area/a/path?fy=2013&from=org-b'],
  ])('that begins here, from %s', (address, expected) => {
    expect(formatUrl(withEnd(at(address), 'from', 'org-b', 2013))).toBe(expected);
  });

  it('lets an end be emptied, and both be set', () => {
    const view = at('/area/a/path?fy=2013&from=org-b&to=org-c&mode=1');
    expect(formatUrl(withEnd(view, 'to', null, 2013))).toBe('/area/a/path?fy=2013&from=org-b');
    expect(formatUrl(between(view, 'org-c', 'org-b'))).toBe('/area/a/path?fy=2013&from=org-c&to=org-b');
  });

  it('chooses one of several ways', () => {
    const view = at('/area/a/path?fy=2013&from=org-b&to=org-c&mode=1');
    expect(formatUrl(withWay(view, 3))).toBe('/area/a/path?fy=2013&from=org-b&to=org-c&mode=3');
    expect(formatUrl(withWay(view, 0))).toBe('/area/a/path?fy=2013&from=org-b&to=org-c');
  });
});

describe('the keys of a list of choices', () => {
  it.each([
    ['ArrowDown', null, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', null, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['PageDown', null, 3, 2],
    ['PageDown', 0, 30, 8],
    ['PageUp', 9, 30, 1],
    ['PageUp', null, 30, 0],
    ['ArrowDown', null, 0, null],
    ['Tab', 1, 3, null],
  ])('%s from %j of %i leads to %j', (key, current, size, expected) => {
    expect(choiceAfter(key, current, size)).toBe(expected);
  });
});
