import type { BodyNode, Text } from '../../domain/model.js';
import { byId } from '../../domain/order.js';
import { BODY_FUNCTIONS, type BodyFunction, type KnownState } from '../../domain/vocabulary.js';
import type { BodyRecord } from '../snapshot.js';
import { countedBodies, type Column } from './column.js';
import { KNOWN, missingIn } from './missing.js';

/** How many of the columns are written to have a function. */
export type Sharing = 'ALL' | 'SOME' | 'ONE' | 'NONE';

/** One function in one column. */
export interface Cell {
  readonly state: KnownState;
  readonly reason: Text | null;
  /** By id. */
  readonly bodies: readonly BodyNode[];
  /** NOT_STATED when all of the bodies are there only because no year is stated for them. */
  readonly presence: KnownState;
}

/** One function in all columns. */
export interface Row {
  readonly function: BodyFunction;
  readonly cells: readonly Cell[];
  readonly sharing: Sharing;
  readonly knownCount: number;
  /** Not stated or not reviewed; with what is stated not to be, the rest. */
  readonly unknownCount: number;
}

/** One row for every function, in the order of the list; the cells in the order of the columns. */
export function rowsOf(columns: readonly Column[]): readonly Row[] {
  return BODY_FUNCTIONS.map((name) => rowOf(name, columns));
}

function rowOf(name: BodyFunction, columns: readonly Column[]): Row {
  const cells = columns.map((column) => cellOf(name, column));
  const knownCount = cells.filter(({ state }) => state === 'KNOWN').length;
  return {
    function: name,
    cells,
    sharing: sharingOf(knownCount, columns.length),
    knownCount,
    unknownCount: cells.filter(({ state }) => state === 'NOT_STATED' || state === 'NOT_REVIEWED').length,
  };
}

function cellOf(name: BodyFunction, column: Column): Cell {
  const found = countedBodies(column).filter(({ body }) => body.functions.includes(name));
  const presence = found.some(isSpokenOf) ? 'KNOWN' : 'NOT_STATED';
  if (found.length === 0) return { ...missingIn(column), bodies: [], presence };
  return { ...KNOWN, bodies: found.map(({ body }) => body).sort(byId), presence };
}

function isSpokenOf({ presence }: BodyRecord): boolean {
  return presence === 'KNOWN';
}

function sharingOf(known: number, columns: number): Sharing {
  if (known === 0) return 'NONE';
  if (known === columns) return 'ALL';
  return known === 1 ? 'ONE' : 'SOME';
}
