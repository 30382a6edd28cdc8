import type { Layer } from '../layers.js';
import { DRAWN_ROLES, type DrawnRole } from '../view-graph.js';
import type { Counted } from './order.js';
import {
  cellKey,
  counts,
  type Matrix,
  type MatrixBody,
  type MatrixClaim,
  type MatrixHolder,
  type MatrixPart,
} from './types.js';

/** The lines of the matrix with what is counted in them, of the kinds of relation that are shown. */

export interface HolderLine {
  readonly axis: 'holder';
  readonly id: string;
  readonly holder: MatrixHolder;
  readonly counted: Counted;
  /** What its relations are, in the order of the legend; no kind that it has none of. */
  readonly roles: readonly { readonly role: DrawnRole; readonly count: number }[];
  /** Claims of what only ought to be. */
  readonly recommended: number;
}

export interface BodyLine {
  readonly axis: 'body';
  readonly id: string;
  readonly body: MatrixBody;
  /** Relations of organisations. */
  readonly counted: Counted;
  /** Relations of others, by what they are. */
  readonly others: readonly { readonly part: 'post' | 'profession'; readonly count: number }[];
  /** Relations that are not shown. */
  readonly hidden: number;
  readonly secretariats: number;
}

export type Line = HolderLine | BodyLine;

/** What of a matrix is shown. */
export interface Shown {
  readonly holders: readonly HolderLine[];
  readonly bodies: readonly BodyLine[];
  /** The claims to show in a cell. */
  readonly claimsAt: (holderId: string, bodyId: string) => readonly MatrixClaim[];
}

/** A matrix without what is hidden and the layers that are off, and without the holders of which nothing is left. */
export function shownOf(matrix: Matrix, off: readonly Layer[]): Shown {
  const claimsAt = (holderId: string, bodyId: string): readonly MatrixClaim[] =>
    (matrix.claims.get(cellKey(holderId, bodyId)) ?? []).filter(
      ({ role, hidden }) => !off.includes(role) && hidden !== true,
    );
  const holders = matrix.holders
    .map((holder) => holderLine(holder, matrix, claimsAt))
    .filter(({ counted, recommended }) => counted.relations + recommended > 0);
  return { holders, bodies: matrix.bodies.map((body) => bodyLine(body, matrix, claimsAt)), claimsAt };
}

function holderLine(holder: MatrixHolder, { bodies }: Matrix, claimsAt: Shown['claimsAt']): HolderLine {
  const perBody = bodies.map((body) => claimsAt(holder.id, body.id));
  const counted = perBody.map((claims) => claims.filter(counts));
  const all = counted.flat();
  return {
    axis: 'holder',
    id: holder.id,
    holder,
    counted: { bodies: counted.filter((claims) => claims.length > 0).length, relations: all.length },
    roles: DRAWN_ROLES.map((role) => ({
      role,
      count: all.filter((claim) => claim.role === role).length,
    })).filter(({ count }) => count > 0),
    recommended: perBody.flat().length - all.length,
  };
}

function bodyLine(body: MatrixBody, matrix: Matrix, claimsAt: Shown['claimsAt']): BodyLine {
  const of = (part: MatrixPart, claims: typeof claimsAt): MatrixClaim[] =>
    matrix.holders
      .filter((holder) => holder.part === part)
      .flatMap((holder) => claims(holder.id, body.id))
      .filter(counts);
  const everyClaim: typeof claimsAt = (holder, at) => matrix.claims.get(cellKey(holder, at)) ?? [];
  const own = of('organization', claimsAt);
  const others = (['post', 'profession'] as const).map((part) => ({
    part,
    count: of(part, claimsAt).length,
  }));
  const shown = own.length + others.reduce((sum, { count }) => sum + count, 0);
  const all = [...of('organization', everyClaim), ...of('post', everyClaim), ...of('profession', everyClaim)]
    .length;
  return {
    axis: 'body',
    id: body.id,
    body,
    counted: { bodies: 1, relations: own.length },
    others: others.filter(({ count }) => count > 0),
    hidden: all - shown,
    secretariats: of('organization', everyClaim).filter(({ role }) => role === 'SECRETARIAT').length,
  };
}
