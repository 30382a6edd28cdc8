import type { Messages } from '../../locales/ja.js';
import { shortName, type Nothing } from '../labels.js';
import type { ViewGraph } from '../view-graph.js';
import type { ChangeClass, ChangeSetInput } from './classes.js';
import type { YearFacts } from './facts.js';

/** A name in a cell; what is not in the other year is marked. */
export interface TableName {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** A run of names in a cell, or why there are none. */
export interface TableLine {
  /** The role, where a cell tells of several. */
  readonly heading: string;
  readonly names: readonly TableName[];
  readonly absence: { readonly state: Nothing; readonly forGroup: boolean } | null;
}

/** One side of a row. `stacked` names stand under one another, others one after the other. */
export interface TableCell {
  readonly lines: readonly TableLine[];
  readonly stacked: boolean;
  /** Said instead of names: 変わらず, 会議体なし, あり. */
  readonly text: string;
}

/** A row of the 新旧対照表: one matter as it was and as it is. */
export interface TableRow {
  readonly key: string;
  readonly item: string;
  /** What to know of the row, as 後継は要確認. */
  readonly remark: string;
  readonly before: TableCell;
  readonly after: TableCell;
  readonly classes: readonly ChangeClass[];
  /** Ids of the bodies that it tells of. */
  readonly bodies: readonly string[];
}

/** What a table is made of. */
export interface TableInput {
  readonly set: ChangeSetInput;
  /** Gives the order of the bodies. */
  readonly graph: ViewGraph;
  readonly before: YearFacts;
  readonly after: YearFacts;
  readonly aliasesOf: (bodyId: string) => readonly string[];
  readonly m: Messages;
}

/** A cell of words. */
export function wordsCell(text: string): TableCell {
  return { lines: [], stacked: false, text };
}

/** A cell of names. */
export function linesCell(lines: readonly TableLine[], stacked = false): TableCell {
  return { lines, stacked, text: '' };
}

/** A cell that says why there are no names. */
export function absentCell(state: Nothing): TableCell {
  return linesCell([{ heading: '', names: [], absence: { state, forGroup: false } }]);
}

/** How a body is called in the first column: short, with its area where that tells it apart. */
export function itemName(id: string, { graph, aliasesOf }: TableInput): string {
  const body = graph.bodies.find((candidate) => candidate.id === id);
  return body ? [...body.serves, shortName(body.name, aliasesOf(id))].join(' ') : id;
}
