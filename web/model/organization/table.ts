import { layersOn } from '../counts.js';
import type { Layer } from '../layers.js';
import { counts } from '../matrix/types.js';
import { claimsIn, isSpoken, isUndated, overlaps, type HeldBody, type HeldClaim } from './held.js';

/** Bodies × fiscal years: what one actor is to each body in each year. Pure. */

/** One body in one year. */
export type YearCell =
  /** `unspoken`: it holds only because no end is stated; no source speaks of the body in this year. */
  | { readonly kind: 'roles'; readonly claims: readonly HeldClaim[]; readonly unspoken: boolean }
  /** By its dates the body is not there. */
  | { readonly kind: 'outside' }
  /** The body may be there; nothing is written of the actor in it in this year. */
  | { readonly kind: 'silent' }
  /** What is there is switched off. */
  | { readonly kind: 'hidden' };

export interface TableRow {
  readonly body: HeldBody;
  /** One for each year of the table. */
  readonly cells: readonly YearCell[];
  /** Relations of which no year is stated. */
  readonly undated: readonly HeldClaim[];
}

export interface TableGroup {
  readonly area: { readonly id: string; readonly name: string };
  readonly rows: readonly TableRow[];
}

export interface Choice {
  readonly off: readonly Layer[];
  /** Only bodies with a relation in this year; null for all. */
  readonly fiscalYear: number | null;
}

/** The table, by area as the areas come; a body that the choice leaves without a relation is not in it. */
export function tableOf(
  bodies: readonly HeldBody[],
  years: readonly number[],
  { off, fiscalYear }: Choice,
): readonly TableGroup[] {
  const on = layersOn(off);
  const groups = new Map<string, TableRow[]>();
  for (const body of bodies) {
    const shown = (fiscalYear === null ? body.claims : claimsIn(body, fiscalYear)).some(({ role }) =>
      on.has(role),
    );
    if (!shown) continue;
    const row = {
      body,
      cells: years.map((year) => cellOf(body, year, on)),
      undated: body.claims.filter((claim) => isUndated(claim) && on.has(claim.role)),
    };
    groups.set(body.area.id, [...(groups.get(body.area.id) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ area: first.body.area, rows: [...rows].sort(byFirstYear) }] : [];
  });
}

function cellOf(body: HeldBody, year: number, on: ReadonlySet<Layer>): YearCell {
  if (!overlaps(body.period, year)) return { kind: 'outside' };
  const dated = claimsIn(body, year).filter((claim) => !isUndated(claim));
  if (dated.length === 0) return { kind: 'silent' };
  const claims = dated.filter(({ role }) => on.has(role));
  return claims.length === 0
    ? { kind: 'hidden' }
    : { kind: 'roles', claims, unspoken: !isSpoken(body, year) };
}

/** Earliest first, undated last; then by id. */
function byFirstYear(a: TableRow, b: TableRow): number {
  const startOf = ({ body }: TableRow): string => body.period.from ?? '~';
  const [mine, other] = [startOf(a), startOf(b)];
  if (mine !== other) return mine < other ? -1 : 1;
  return a.body.id < b.body.id ? -1 : 1;
}

/** How many places an actor has in a year, in how many bodies; what only ought to be is told apart. */
export interface YearCount {
  readonly fiscalYear: number;
  readonly places: number;
  readonly bodies: number;
  /** Of the places, those of which no year is stated. */
  readonly undated: number;
  /** Of the places, those in bodies of which no source speaks in this year. */
  readonly unspoken: number;
  /** Places that it ought to have, which are not counted. */
  readonly recommended: number;
}

/** Counts a year as the chart of that year does. */
export function countIn(bodies: readonly HeldBody[], fiscalYear: number, off: readonly Layer[]): YearCount {
  const on = layersOn(off);
  const places = bodies.flatMap((body) =>
    claimsIn(body, fiscalYear)
      .filter(({ role }) => on.has(role))
      .map((claim) => ({ body, claim })),
  );
  const counted = places.filter(({ claim }) => counts(claim));
  return {
    fiscalYear,
    places: counted.length,
    bodies: new Set(counted.map(({ body }) => body.id)).size,
    undated: counted.filter(({ claim }) => isUndated(claim)).length,
    unspoken: counted.filter(({ body }) => !isSpoken(body, fiscalYear)).length,
    recommended: places.length - counted.length,
  };
}

/** The years of the table: from the first to the last that the areas mark, and that which was asked for. */
export function yearsOf(
  marks: readonly { readonly fiscalYear: number }[],
  asked: number | null,
): readonly number[] {
  const years = [...marks.map(({ fiscalYear }) => fiscalYear), ...(asked === null ? [] : [asked])];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}
