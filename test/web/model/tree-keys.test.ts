import { describe, expect, it } from 'vitest';
import { visibleRows, type OutlineRow } from '../../../web/model/outline-rows.js';
import { outlineOf } from '../../../web/model/outline.js';
import { moveOf, typedTo } from '../../../web/model/tree-keys.js';
import { body, group, view } from './outline-fixture.js';

const graph = view(
  [
    body('council', '推進協議会', [group('SECRETARIAT', ['福井県', '広域連合'])]),
    body('sub', '部会', [group('OPERATOR', ['Center'])]),
  ],
  [['sub', 'council']],
);
const rows = (expanded: Record<string, boolean> = {}): readonly OutlineRow[] =>
  outlineOf(graph, []).flatMap((section) => visibleRows(section.nodes, new Map(Object.entries(expanded))));
const keys = (list: readonly OutlineRow[]): string[] => list.map((row) => row.node.key);

describe('keys in the tree', () => {
  it('shows a council with its roles closed and its parts open', () => {
    expect(keys(rows())).toEqual(['council', 'council~SECRETARIAT', 'council~PARTS', 'sub']);
  });

  it.each([
    ['ArrowDown', 'council', { does: 'focus', key: 'council~SECRETARIAT' }],
    ['ArrowUp', 'council~SECRETARIAT', { does: 'focus', key: 'council' }],
    ['ArrowUp', 'council', null],
    ['ArrowDown', 'sub', null],
    ['Home', 'sub', { does: 'focus', key: 'council' }],
    ['End', 'council', { does: 'focus', key: 'sub' }],
    ['ArrowRight', 'council', { does: 'focus', key: 'council~SECRETARIAT' }],
    ['ArrowRight', 'council~SECRETARIAT', { does: 'open', key: 'council~SECRETARIAT' }],
    ['ArrowLeft', 'council', { does: 'close', key: 'council' }],
    ['ArrowLeft', 'council~SECRETARIAT', { does: 'focus', key: 'council' }],
    ['Enter', 'sub', { does: 'select', key: 'sub' }],
    [' ', 'sub', { does: 'select', key: 'sub' }],
    ['Tab', 'sub', null],
  ])('%s on %s', (pressed, focused, move) => {
    expect(moveOf(pressed, rows(), focused)).toEqual(move);
  });

  it('does nothing on a row that is not there', () => {
    expect(moveOf('ArrowDown', rows(), 'gone')).toBeNull();
  });

  it('goes to the next row that begins with what was typed, round the end', () => {
    const list = rows({ 'council~SECRETARIAT': true });
    const label = (row: OutlineRow): string => row.node.label;
    expect(typedTo('福', list, 'council', label)).toBe('福井県~SECRETARIAT~council');
    expect(typedTo('推', list, 'sub', label)).toBe('council');
    expect(typedTo('推進', list, 'council', label)).toBe('council');
    expect(typedTo('x', list, 'council', label)).toBeNull();
  });

  it('takes full-width letters for half-width ones', () => {
    const list = rows({ sub: true });
    expect(typedTo('ｃ', list, 'council', (row) => row.node.label)).toBe('Center~OPERATOR~sub');
  });
});
