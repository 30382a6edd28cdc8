import type { CompareQuery } from '../../api/generated/operations.js';
import { nothingOf, type Nothing } from '../labels.js';
import type { Options } from '../url.js';
import { bodyName } from './names.js';

type Compared = CompareQuery['compare'];

/** One function in all columns, as the table shows it. */
export interface FunctionRow {
  readonly key: string;
  readonly label: string;
  /** In how many columns it is written. */
  readonly known: number;
  readonly cells: readonly FunctionCell[];
}

export interface FunctionCell {
  /** Why there is no body; null when there is one. */
  readonly nothing: Nothing | null;
  readonly reason: string | null;
  readonly bodies: readonly ShownBody[];
}

export interface ShownBody {
  readonly id: string;
  readonly name: string;
  /** There only because no year is stated for it. */
  readonly undated: boolean;
  readonly locators: readonly string[];
}

/** What the address says of the rows. */
export interface RowOptions {
  readonly sharedFirst: boolean;
  /** Whether rows without any body are left out. */
  readonly hideUnknown: boolean;
  /** Functions that somebody hid. */
  readonly hidden: readonly string[];
}

const SHARED = 'shared';
const UNKNOWN = 'unknown';

export function readRowOptions({ sort, hide }: Options): RowOptions {
  const parts = (hide ?? '').split(',').filter(Boolean);
  return {
    sharedFirst: sort === SHARED,
    hideUnknown: parts.includes(UNKNOWN),
    hidden: parts.filter((part) => part !== UNKNOWN).map((part) => part.toUpperCase()),
  };
}

/** The same as options of the address; the default is not written. */
export function writeRowOptions(options: Options, { sharedFirst, hideUnknown, hidden }: RowOptions): Options {
  const { sort: _sort, hide: _hide, ...others } = options;
  const hide = [...(hideUnknown ? [UNKNOWN] : []), ...hidden.map((key) => key.toLowerCase())].join();
  return { ...others, ...(sharedFirst ? { sort: SHARED } : {}), ...(hide === '' ? {} : { hide }) };
}

/** Every function, in the order of the list. */
export function functionRows({ rows, scopes }: Compared): readonly FunctionRow[] {
  return rows.map((row) => ({
    key: row.function,
    label: row.label,
    known: row.knownCount,
    cells: row.cells.map(({ state, reason, bodies }, index) => {
      const scope = scopes[index];
      const ids = new Set(bodies.map(({ id }) => id));
      const found = scope?.bodies.filter(({ id }) => ids.has(id)) ?? [];
      return {
        nothing: nothingOf(state),
        reason,
        bodies: found.map((body) => ({
          id: body.id,
          name: scope === undefined ? body.name : bodyName(scope, body),
          undated: body.presence !== 'KNOWN',
          locators: body.citations.map(({ locator }) => locator),
        })),
      };
    }),
  }));
}

/** The rows that are shown, in order, and how many are not. */
export function shownRows(
  rows: readonly FunctionRow[],
  options: RowOptions,
): { readonly shown: readonly FunctionRow[]; readonly hidden: number } {
  const shown = rows.filter(
    ({ key, known }) => !options.hidden.includes(key) && !(options.hideUnknown && known === 0),
  );
  const order = options.sharedFirst ? [...shown].sort((a, b) => b.known - a.known) : shown;
  return { shown: order, hidden: rows.length - shown.length };
}
