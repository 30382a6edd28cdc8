import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../web/locales/messages.js';
import {
  cellText,
  fileRows,
  formatSort,
  nextSort,
  parseSort,
  sortRows,
  type Cell,
  type Table,
} from '../../../web/model/table.js';

const m = messagesOf('ja');
const text = (words: string, order?: string): Cell =>
  order === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, order };
const number = (value: number, unit = ''): Cell => ({ kind: 'number', value, unit });
const unknown: Cell = { kind: 'state', state: 'NOT_STATED', forGroup: false, forYear: false };

const TABLE: Table = {
  columns: [
    { id: 'held', label: '開催日', numeric: false },
    { id: 'people', label: '人数', numeric: true },
  ],
  rows: [
    [text('平成25年7月24日', '2013-07-24'), unknown],
    [text('平成24年12月', '2012-12-01'), number(155)],
    [text('平成25年2月', '2013-02-01'), number(20)],
    [text('平成24年9月4日', '2012-09-04'), unknown],
  ],
  none: { state: null, text: 'なし' },
};

const sorted = (column: string, descending: boolean) =>
  sortRows(TABLE, { column, descending }, m).map((row) => row.map((cell) => cellText(cell, m)).join(' '));

describe('the order of a table', () => {
  it('is by number, not by sign', () => {
    expect(sorted('people', false).slice(0, 2)).toEqual(['平成25年2月 20', '平成24年12月 155']);
  });

  it('puts what is not known last, whichever way', () => {
    const unknowns = ['平成25年7月24日 記載なし', '平成24年9月4日 記載なし'];
    expect(sorted('people', false).slice(2)).toEqual(unknowns);
    expect(sorted('people', true).slice(2)).toEqual(unknowns);
    expect(sorted('people', true)[0]).toBe('平成24年12月 155');
  });

  it('is by the day that a text stands for', () => {
    expect(sorted('held', false).map((row) => row.split(' ')[0])).toEqual([
      '平成24年9月4日',
      '平成24年12月',
      '平成25年2月',
      '平成25年7月24日',
    ]);
  });

  it('is that of the answer without a column', () => {
    expect(sortRows(TABLE, null, m)).toBe(TABLE.rows);
    expect(sortRows(TABLE, { column: 'gone', descending: false }, m)).toBe(TABLE.rows);
  });

  it('is written in an address and read from it', () => {
    for (const descending of [false, true])
      expect(parseSort(formatSort({ column: 'held', descending }), TABLE.columns)).toEqual({
        column: 'held',
        descending,
      });
    expect(parseSort('gone', TABLE.columns)).toBeNull();
    expect(parseSort(undefined, TABLE.columns)).toBeNull();
  });

  it('goes up, down and back to that of the answer', () => {
    const up = nextSort(null, 'held');
    const down = nextSort(up, 'held');
    expect([up, down, nextSort(down, 'held')]).toEqual([
      { column: 'held', descending: false },
      { column: 'held', descending: true },
      null,
    ]);
    expect(nextSort(down, 'people')).toEqual({ column: 'people', descending: false });
  });
});

describe('a table as a file', () => {
  it('has numbers as numbers and what is not known in words', () => {
    expect(fileRows(TABLE, { column: 'people', descending: true }, m)).toEqual([
      ['開催日', '人数'],
      ['平成24年12月', 155],
      ['平成25年2月', 20],
      ['平成25年7月24日', '記載なし'],
      ['平成24年9月4日', '記載なし'],
    ]);
  });

  it('says why it has no rows', () => {
    expect(fileRows({ ...TABLE, rows: [] }, null, m)).toEqual([['開催日', '人数'], ['なし']]);
  });

  it('has every kind of cell in words', () => {
    const cells: readonly Cell[] = [
      { kind: 'standing', standing: 'INFERRED' },
      { kind: 'role', role: 'SECRETARIAT', text: '事務局（共同）' },
      { kind: 'thing', text: '推進協議会', place: null, collective: false },
      { kind: 'list', cells: [text('一'), number(87, '%')] },
      { kind: 'state', state: 'NOT_STATED', forGroup: true, forYear: false },
      { kind: 'state', state: 'NOT_STATED', forGroup: false, forYear: true },
      { kind: 'state', state: 'NOT_REVIEWED', forGroup: false, forYear: false },
    ];
    expect(cells.map((cell) => cellText(cell, m))).toEqual([
      '推定',
      '事務局（共同）',
      '推進協議会',
      '一、87%',
      '個別の記載なし',
      '年度の記載なし',
      '未確認',
    ]);
  });
});
