import type { Standing } from '../../api/generated/operations.js';
import type { Nothing } from '../labels.js';

/** What one column tells in one row under those of the functions. */
export interface FactCell {
  readonly lines: readonly FactLine[];
  /** Why there is nothing, or nothing that counts; null when there is an answer. */
  readonly nothing: Nothing | null;
  /** Of how many bodies there is no answer, by state; only beside an answer. */
  readonly unknown: readonly {
    readonly state: Nothing;
    readonly forGroup: boolean;
    readonly count: number;
  }[];
}

export interface FactLine {
  readonly text: string;
  readonly standing: Standing | null;
  /** A thing that the line leads to. */
  readonly leadsTo: string | null;
  readonly locators: readonly string[];
}

/** A line without evidence of its own: a number or a sum. */
export function plainLine(text: string): FactLine {
  return { text, standing: null, leadsTo: null, locators: [] };
}

/** A cell with an answer, or the nothing that stands in its place. */
export function cellOf(lines: readonly FactLine[], nothing: Nothing): FactCell {
  return { lines, nothing: lines.length === 0 ? nothing : null, unknown: [] };
}
