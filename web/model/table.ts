import type { RoleKind, Standing } from '../api/generated/operations.js';
import type { Messages } from '../locales/ja.js';
import type { Nothing } from './labels.js';
import type { ViewState } from './url.js';

/** A table of answers: what stands in its cells, how it is ordered, and how it is written to a file. Pure. */

/** Where a cell leads: a thing in a view; language and colours are those of the page. */
export type Place = Pick<ViewState, 'page' | 'area' | 'fiscalYear' | 'selected'>;

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly order?: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'state'; readonly state: Nothing; readonly forGroup: boolean; readonly forYear: boolean }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'role'; readonly role: RoleKind; readonly text: string }
  | {
      readonly kind: 'thing';
      readonly text: string;
      readonly place: Place | null;
      /** Named only as a class (総称). */
      readonly collective: boolean;
    }
  | { readonly kind: 'list'; readonly cells: readonly Cell[] };

export interface Column {
  /** Its name in an address, as in `sort=held`. */
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
}

export type Row = readonly Cell[];

/** Why there are no rows: one of the three nothings, or an answer that is a nothing in truth. */
export interface None {
  readonly state: Nothing | null;
  readonly text: string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly none: None;
}

/** By which column, and which way. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Reads `held` or `-held`; null for what is no column of the table. */
export function parseSort(text: string | undefined, columns: readonly Column[]): Sort | null {
  if (text === undefined) return null;
  const descending = text.startsWith('-');
  const column = descending ? text.slice(1) : text;
  return columns.some(({ id }) => id === column) ? { column, descending } : null;
}

/** What an address says of an order. */
export function formatSort({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}

/** The order after a press on the head of a column: up, down, then as answered. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The rows in an order. What is not known comes last either way; rows that are alike stay as answered. */
export function sortRows({ columns, rows }: Table, sort: Sort | null, m: Messages): readonly Row[] {
  const at = sort === null ? -1 : columns.findIndex(({ id }) => id === sort.column);
  if (sort === null || at < 0) return rows;
  const turn = sort.descending ? -1 : 1;
  const keyed = rows.map((row, place) => ({ row, place, key: orderOf(row[at], m) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0) || a.place - b.place;
    return turn * compare(a.key, b.key) || a.place - b.place;
  });
  return keyed.map(({ row }) => row);
}

type Order = string | number;

const compare = (a: Order, b: Order): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [String(a), String(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

function orderOf(cell: Cell | undefined, m: Messages): Order | null {
  if (cell === undefined || cell.kind === 'state') return null;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'list') return cell.cells.length === 0 ? null : orderOf(cell.cells[0], m);
  const text = cell.kind === 'text' ? (cell.order ?? cell.text) : cellText(cell, m);
  return text === '' ? null : text;
}

/** A cell in words. */
export function cellText(cell: Cell, m: Messages): string {
  switch (cell.kind) {
    case 'number':
      return `${cell.value}${cell.unit}`;
    case 'state':
      return cell.forGroup ? m.state.forGroup : cell.forYear ? m.state.forYear : m.state[cell.state];
    case 'standing':
      return m.standing[cell.standing];
    case 'list':
      return cell.cells.map((inner) => cellText(inner, m)).join(m.card.listSeparator);
    case 'text':
    case 'role':
    case 'thing':
      return cell.text;
  }
}

/** The table for a file: names of the columns, then the rows; numbers without a unit stay numbers. */
export function fileRows(table: Table, sort: Sort | null, m: Messages): (string | number)[][] {
  const plain = (cell: Cell): string | number =>
    cell.kind === 'number' && cell.unit === '' ? cell.value : cellText(cell, m);
  const rows = sortRows(table, sort, m).map((row) => row.map(plain));
  const none = table.rows.length > 0 ? [] : [[table.none.text]];
  return [table.columns.map(({ label }) => label), ...rows, ...none];
}
