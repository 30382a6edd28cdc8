import type { HeldBodyFragment } from '../../api/generated/operations.js';
import type { RoleLayer } from '../layers.js';
import type { MatrixClaim } from '../matrix/types.js';
import { DRAWN_ROLES } from '../view-graph.js';

/** What an actor is to one body, and when. */
export interface HeldBody {
  readonly id: string;
  readonly name: string;
  /** The area that it serves itself. */
  readonly serves: { readonly id: string; readonly name: string };
  /** The area under which it is shown: the wide area around that one, if there is one. */
  readonly area: { readonly id: string; readonly name: string };
  /** First and last fiscal year of which the sources speak for it; null when nothing told of it has a date. */
  readonly spoken: { readonly first: number; readonly last: number } | null;
  readonly period: Span;
  readonly claims: readonly HeldClaim[];
  /** Whether the actor set it up. */
  readonly founded: boolean;
}

/** One relation to it, with the days it is said of. */
export interface HeldClaim extends MatrixClaim {
  readonly role: RoleLayer;
  readonly period: Span;
}

/** Half-open, ISO 8601; null where the source gives none. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const ROLE_ORDER = DRAWN_ROLES;

/** Reads what an actor is to a body; null for a body that serves no area. */
export function heldBody(body: HeldBodyFragment, actorId: string): HeldBody | null {
  const [serves] = body.areas;
  if (serves === undefined) return null;
  const own = body.roles.filter(({ holder }) => holder.id === actorId);
  const claims = own.flatMap(({ id, kind, joint, standing, period }) => {
    const role = ROLE_ORDER.find((drawn) => drawn === kind);
    return role === undefined ? [] : [{ id, role, joint, standing, period }];
  });
  const [first] = body.fiscalYears;
  const last = body.fiscalYears.at(-1);
  return {
    id: body.id,
    name: body.name,
    serves,
    area: serves.withinAll.find(({ kind }) => kind === 'WIDE_AREA') ?? serves,
    spoken: first === undefined || last === undefined ? null : { first, last },
    period: body.period,
    claims: claims.sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role)),
    founded: own.some(({ kind }) => kind === 'FOUNDER'),
  };
}

/** Whether a span and a fiscal year share a day, as the API has it: an unknown end excludes nothing. */
export function overlaps({ from, to }: Span, fiscalYear: number): boolean {
  return (from === null || from < `${fiscalYear + 1}-04-01`) && (to === null || to > `${fiscalYear}-04-01`);
}

/** Whether nothing is said of when. */
export function isUndated({ period }: HeldClaim): boolean {
  return period.from === null && period.to === null;
}

/** The claims that the API gives for a fiscal year: undated ones hold in every year in which the body is there. */
export function claimsIn(body: HeldBody, fiscalYear: number): readonly HeldClaim[] {
  return overlaps(body.period, fiscalYear)
    ? body.claims.filter(({ period }) => overlaps(period, fiscalYear))
    : [];
}

/** Whether the sources speak of the body in a fiscal year, as the API has it: from the first to the last that they name. */
export function isSpoken({ spoken }: HeldBody, fiscalYear: number): boolean {
  return spoken !== null && fiscalYear >= spoken.first && fiscalYear <= spoken.last;
}
