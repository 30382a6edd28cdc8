import type { CompareQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Locale } from '../era.js';
import type { Nothing } from '../labels.js';
import type { Options } from '../url.js';
import { boxColumn } from './boxes.js';
import { columnNothing } from './column-nothing.js';
import type { Drawing, Trees } from './drawing.js';
import { factRows, type FactRow } from './facts.js';
import { layoutFunction, NO_FUNCTION } from './layout-function.js';
import { layoutTree } from './layout-tree.js';
import { functionRows, readRowOptions, shownRows, type FunctionRow } from './rows.js';
import { widthsOf, type Widths } from './widths.js';

/** The whole sheet of a comparison: the rows of the table, the card trees under it, the widths of the columns. */
export interface Sheet {
  readonly functions: readonly FunctionRow[];
  readonly facts: readonly FactRow[];
  /** By column: why something is missing there, if it is told. */
  readonly reasons: readonly (string | null)[];
  readonly missing: readonly Nothing[];
  readonly trees: Trees;
  /** One for each band of the trees. */
  readonly bandLabels: readonly { readonly label: string; readonly note: string }[];
  readonly widths: Widths;
}

/** How the card trees line up. */
export type TreeMode = 'tree' | 'function';

export function treeMode({ mode }: Options): TreeMode {
  return mode === 'function' ? 'function' : 'tree';
}

/** @param room for all columns together, in pixels */
export function sheetOf(
  compared: CompareQuery['compare'],
  options: Options,
  m: Messages,
  locale: Locale,
  room: number,
): Sheet {
  const rows = functionRows(compared);
  const { shown } = shownRows(rows, readRowOptions(options));
  const columns = compared.scopes.map((scope) => boxColumn(scope, m));
  const byLevel = layoutTree(columns);
  const widths = widthsOf(byLevel.columns, room);
  const isTree = treeMode(options) === 'tree';
  const trees = isTree
    ? byLevel
    : layoutFunction(
        columns,
        rows.map(({ key }) => key),
      );
  const labelOf = new Map([
    ...rows.map(({ key, label }) => [key, label] as const),
    [NO_FUNCTION, m.compare.noFunction],
  ]);
  return {
    functions: shown,
    facts: factRows(compared.scopes, m, locale),
    reasons: compared.scopes.map(({ reason }, index) => reasonOf(reason, rows, index)),
    missing: compared.scopes.map(columnNothing),
    trees: { ...trees, columns: trees.columns.map((drawing, i) => inColumn(drawing, widths.columns[i + 1])) },
    bandLabels: trees.bands.map(({ key }) =>
      isTree ? bandLabel(key, m) : { label: labelOf.get(key) ?? key, note: '' },
    ),
    widths,
  };
}

/** As wide as its column, so that all drawings have one scale also where columns shrink on paper. */
function inColumn(drawing: Drawing, width = 0): Drawing {
  if (width <= drawing.width) return drawing;
  const more = width - drawing.width;
  return {
    ...drawing,
    width,
    grounds: drawing.grounds.map((ground) => ({ ...ground, width: ground.width + more })),
  };
}

/** The reason of the column, else of the first of its cells that has one. */
function reasonOf(own: string | null, rows: readonly FunctionRow[], index: number): string | null {
  return own ?? rows.flatMap(({ cells }) => cells[index]?.reason ?? [])[0] ?? null;
}

function bandLabel(key: string, m: Messages): { label: string; note: string } {
  if (key === 'tops') return { label: m.compare.bands.tops, note: '' };
  if (key === 'parts') return { label: m.compare.bands.parts, note: '' };
  return { label: m.compare.bands.singles, note: m.compare.singlesNote };
}
