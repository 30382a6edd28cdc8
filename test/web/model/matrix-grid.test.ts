import { describe, expect, it } from 'vitest';
import { keysOf, moveIn, ownerOf, totalsOf, type Place } from '../../../web/model/matrix/keys.js';
import {
  DEFAULT_ORDER,
  formatOrder,
  parseOrder,
  pressedBodies,
  pressedHolders,
  type MatrixOrder,
} from '../../../web/model/matrix/order.js';
import { body, cellText, grid, holder, matrix, rowText } from './matrix-fixture.js';

const MANY = matrix(
  [
    holder('a', { reading: 'c', kind: 'UNIVERSITY' }),
    holder('b', { reading: 'a', kind: 'MINISTRY' }),
    holder('c', { reading: 'b', kind: 'HOSPITAL' }),
    holder('p', { part: 'profession', kind: null }),
  ],
  [body('x', { tree: 'x' }), body('y', { tree: 'x' }), body('z', { unknown: 'NOT_STATED' })],
  [
    'a x SECRETARIAT',
    'b x OPERATOR',
    'b y OPERATOR',
    'c y MEMBER',
    'c y ADVISER',
    'c x MEMBER',
    'p z MEMBER',
  ],
);
const names = (order: Partial<MatrixOrder>): string =>
  grid(MANY, { order: { ...DEFAULT_ORDER, ...order } })
    .rows.map(({ id }) => id)
    .join('');
const bodyNames = (order: Partial<MatrixOrder>): string =>
  grid(MANY, { order: { ...DEFAULT_ORDER, ...order } })
    .columns.map(({ id }) => id)
    .join('');

describe('the order of organisations', () => {
  it.each([
    [{ holders: 'load' }, 'cbap'],
    [{ holders: 'load', reversed: true }, 'abcp'],
    [{ holders: 'bodies' }, 'cbap'],
    [{ holders: 'kind' }, 'bcap'],
    [{ holders: 'name' }, 'bcap'],
    [{ holders: 'name', reversed: true }, 'acbp'],
    [{ holders: 'source' }, 'abcp'],
    [{ holders: 'source', reversed: true }, 'cbap'],
  ] as const)('%j gives %s, others after them', (order, expected) => {
    expect(names(order)).toBe(expected);
  });

  it('is that of the source where nothing tells two apart', () => {
    const equal = matrix(
      ['d', 'b', 'c'].map((id) => holder(id, { reading: '' })),
      [body('x')],
      ['d x MEMBER', 'b x MEMBER', 'c x MEMBER'],
    );
    for (const holders of ['load', 'bodies', 'kind', 'name', 'source'] as const) {
      expect(grid(equal, { order: { ...DEFAULT_ORDER, holders } }).rows.map(({ id }) => id)).toEqual([
        'd',
        'b',
        'c',
      ]);
    }
  });
});

describe('the order of bodies', () => {
  it('follows the structure, or the load of organisations, and then has no trees', () => {
    expect(bodyNames({})).toBe('xyz');
    expect(bodyNames({ bodies: 'load' })).toBe('xyz');
    expect(bodyNames({ bodies: 'load', bodiesReversed: true })).toBe('zxy');
    const sections = grid(MANY, { order: { ...DEFAULT_ORDER, bodies: 'load' } }).columnSections;
    expect(sections.map(({ kind }) => kind)).toEqual(['plain']);
  });
});

describe('the order in the address', () => {
  it.each([
    [DEFAULT_ORDER, undefined],
    [{ ...DEFAULT_ORDER, reversed: true }, '-load'],
    [{ ...DEFAULT_ORDER, holders: 'name' }, 'name'],
    [{ ...DEFAULT_ORDER, bodies: 'load' }, 'load,load'],
    [{ holders: 'kind', reversed: true, bodies: 'load', bodiesReversed: true }, '-kind,-load'],
  ] as const)('is written and read back: %j', (order, text) => {
    expect(formatOrder(order)).toBe(text);
    expect(parseOrder(text)).toEqual(order);
  });

  it.each([undefined, '', 'size', ',', 'size,-structure'])('is the usual one for %s', (text) => {
    expect(parseOrder(text)).toEqual(DEFAULT_ORDER);
  });

  it('changes by a press, and turns round by another', () => {
    const byName = pressedHolders(DEFAULT_ORDER, 'name');
    expect(byName).toMatchObject({ holders: 'name', reversed: false });
    expect(pressedHolders(byName, 'name')).toMatchObject({ holders: 'name', reversed: true });
    const byLoad = pressedBodies(DEFAULT_ORDER, 'load');
    expect(pressedBodies(byLoad, 'load')).toMatchObject({ bodies: 'load', bodiesReversed: true });
    expect(pressedBodies(DEFAULT_ORDER, 'structure')).toEqual(DEFAULT_ORDER);
  });
});

describe('the filter', () => {
  it('takes relations away, and organisations of which nothing is left', () => {
    const shown = grid(MANY, { off: ['OPERATOR', 'SECRETARIAT'] });
    expect(shown.rows.map(({ id }) => id)).toEqual(['c', 'p']);
    expect(shown.organizations).toEqual({ shown: 1, all: 3 });
    expect(rowText(shown, 0)).toBe('M MA #!');
    expect(shown.rows[0]).toMatchObject({
      counted: { bodies: 2, relations: 3 },
      roles: [
        { role: 'MEMBER', count: 2 },
        { role: 'ADVISER', count: 1 },
      ],
    });
    expect(shown.columns[0]).toMatchObject({ counted: { relations: 1 }, hidden: 2 });
  });

  it('takes the trees away with the relation between bodies', () => {
    const { columnSections, columns } = grid(MANY, { off: ['PART_OF'] });
    expect(columnSections.map(({ kind }) => kind)).toEqual(['plain']);
    expect(columns).toHaveLength(3);
  });
});

describe('blocks', () => {
  const unknown = matrix(
    ['a', 'b', 'c', 'd', 'e'].map((id) => holder(id)),
    [body('x'), body('y', { unknown: 'NOT_REVIEWED' })],
    [...['a', 'b', 'c', 'd', 'e'].map((id) => `${id} x MEMBER`), 'b y MEMBER', 'd y SECRETARIAT RECOMMENDED'],
  );
  const order = { ...DEFAULT_ORDER, holders: 'source' } as const;

  it('are what is left between claims; the longest, else the first, is named', () => {
    const { cells } = grid(unknown, { order });
    expect(cells.map((row) => cellText(row[1] ?? { kind: 'blank' }))).toEqual(['#!', 'M', '#', 'S', '#']);
    const filtered = grid(unknown, { order, off: ['SECRETARIAT'] }).cells;
    expect(filtered.map((row) => cellText(row[1] ?? { kind: 'blank' }))).toEqual([
      '#',
      'M',
      '#!',
      '#!',
      '#!',
    ]);
  });

  it('lie along the organisations when the table is turned', () => {
    const turned = grid(unknown, { order, flip: true });
    expect(turned.rowAxis).toBe('body');
    expect(rowText(turned, 1)).toBe('#! M # S #');
    expect(turned.columns.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('keys', () => {
  const shown = grid(MANY);
  const turned = grid(MANY, { flip: true });
  const at = (row: number, column: number): Place => ({ row, column });

  it('know every line by its name, heads and totals too', () => {
    expect(keysOf(shown)).toEqual({
      rows: ['head', 'c', 'b', 'a', 'p', 'total:relations', 'total:secretariat'],
      columns: ['head', 'x', 'y', 'z', 'total:bodies', 'total:relations', 'total:roles'],
    });
    expect(totalsOf(turned)).toEqual({
      side: ['relations', 'secretariat'],
      foot: ['bodies', 'relations'],
    });
  });

  it.each([
    [at(1, 1), 'ArrowRight', false, at(1, 2)],
    [at(1, 1), 'ArrowLeft', false, at(1, 0)],
    [at(1, 0), 'ArrowLeft', false, at(1, 0)],
    [at(1, 1), 'ArrowUp', false, at(0, 1)],
    [at(0, 1), 'ArrowUp', false, at(0, 1)],
    [at(6, 1), 'ArrowDown', false, at(6, 1)],
    [at(2, 6), 'ArrowRight', false, at(2, 6)],
    [at(2, 1), 'Home', false, at(2, 0)],
    [at(2, 1), 'End', false, at(2, 6)],
    [at(2, 1), 'Home', true, at(0, 0)],
    [at(2, 1), 'End', true, at(6, 6)],
    [at(2, 1), 'PageDown', false, at(6, 1)],
    [at(2, 1), 'PageUp', false, at(0, 1)],
  ])('from %j %s (ctrl %s) to %j', (from, key, ctrl, to) => {
    expect(moveIn(shown, from, key, ctrl)).toEqual(to);
  });

  it('go over a block as one cell and leave it in the row in which they came', () => {
    expect(ownerOf(shown, at(2, 3))).toMatchObject({ ...at(1, 3), last: at(3, 3) });
    expect(moveIn(shown, at(2, 3), 'ArrowDown', false)).toEqual(at(4, 3));
    expect(moveIn(shown, at(2, 3), 'ArrowUp', false)).toEqual(at(0, 3));
    expect(moveIn(shown, at(2, 3), 'ArrowLeft', false)).toEqual(at(2, 2));
    expect(moveIn(turned, at(3, 2), 'ArrowRight', false)).toEqual(at(3, 4));
    expect(moveIn(turned, at(3, 2), 'ArrowUp', false)).toEqual(at(2, 2));
  });

  it('are not of the grid when they do nothing in it', () => {
    expect(moveIn(shown, at(1, 1), 'x', false)).toBeNull();
  });
});
