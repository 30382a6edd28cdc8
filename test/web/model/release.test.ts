import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../web/locales/messages.js';
import {
  changeGroups,
  changeTable,
  differences,
  isRelease,
  shortRelease,
} from '../../../web/model/release.js';
import { formatUrl } from '../../../web/model/url.js';

const m = messagesOf('ja');
const item = (id: string, type: string, area: string | null, members: readonly string[] = []) => ({
  id,
  type,
  label: `${type}の語`,
  name: `${id}の名`,
  members,
  area: area === null ? null : { id: area, name: '地域' },
});
const answer = {
  state: 'KNOWN' as const,
  from: '9f90ecb61fa11553',
  complete: true,
  to: { id: 'da6589eebeac0371' },
  added: {
    total: 5,
    items: [item('b', 'Body', 'a'), item('org-x', 'Organization', null), item('s', 'SERVES', 'a')],
  },
  removed: { total: 1, items: [item('gone', 'Body', 'a')] },
  changed: {
    total: 3,
    items: [item('r', 'OPERATES', 'a', ['期間', '注']), item('a', 'Area', 'a'), item('p', 'Passage', null)],
  },
};
const UNKNOWN = {
  ...answer,
  state: 'UNKNOWN' as const,
  from: null,
  added: null,
  removed: null,
  changed: null,
};

describe('what became of a release', () => {
  it('is told in groups, with where each thing is shown', () => {
    const groups = changeGroups(answer, m);
    expect(groups.map(({ sort, total, rows }) => [sort, total, rows.length])).toEqual([
      ['added', 5, 3],
      ['removed', 1, 1],
      ['changed', 3, 3],
    ]);
    const links = groups.flatMap(({ rows }) =>
      rows.map(({ id, shownAt }) => [id, shownAt && formatUrl(shownAt)]),
    );
    expect(links).toEqual([
      ['b', '/area/a?sel=b'],
      ['org-x', '/organization/org-x'],
      ['s', null],
      ['gone', null],
      ['r', '/area/a?sel=r'],
      ['a', '/area/a'],
      ['p', '/sources'],
    ]);
  });

  it('is counted, and not where it is not known', () => {
    expect([differences(answer), differences(UNKNOWN)]).toEqual([9, null]);
    expect(changeGroups(UNKNOWN, m)).toEqual([]);
    const none = { total: 0, items: [] };
    const same = { ...answer, added: none, removed: none, changed: none };
    expect([changeGroups(same, m), differences(same)]).toEqual([[], 0]);
  });

  it('is a table for a file', () => {
    const [head, ...rows] = changeTable(changeGroups(answer, m), m);
    expect(head).toEqual(['違い', '種類', '名前', '地域', '変わったところ', 'ID']);
    expect(rows[3]).toEqual(['なくなったもの', 'Bodyの語', 'goneの名', '地域', '', 'gone']);
    expect(rows[4]?.[4]).toBe('期間、注');
  });

  it('is of a release that its first digits name', () => {
    expect([isRelease('da6589e', 'da6589eebeac0371'), isRelease('9f90ecb', 'da6589eebeac0371')]).toEqual([
      true,
      false,
    ]);
    expect(shortRelease('da6589eebeac0371')).toBe('da6589e');
  });
});
