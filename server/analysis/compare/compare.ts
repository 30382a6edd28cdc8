import type { BodyFunction } from '../../domain/vocabulary.js';
import type { Column } from './column.js';
import { comparedScope, type ComparedScope } from './compared-scope.js';
import { rowsOf, type Row } from './rows.js';

/** Areas side by side, by what their bodies are for. */
export interface Comparison {
  /** In the order of the columns. */
  readonly scopes: readonly ComparedScope[];
  readonly rows: readonly Row[];
  /** Functions that every column is written to have a body for. */
  readonly shared: readonly BodyFunction[];
}

/** Compares what is written. What is not known never counts, neither as there nor as missing. */
export function compareColumns(columns: readonly Column[]): Comparison {
  const rows = rowsOf(columns);
  return {
    scopes: columns.map((column, index) => comparedScope(column, onlyIn(index, rows))),
    rows,
    shared: rows.filter(({ sharing }) => sharing === 'ALL').map((row) => row.function),
  };
}

function onlyIn(index: number, rows: readonly Row[]): readonly BodyFunction[] {
  return rows
    .filter(({ sharing, cells }) => sharing === 'ONE' && cells[index]?.state === 'KNOWN')
    .map((row) => row.function);
}
