import type { OrganizationKind } from '../../api/generated/operations.js';
import type { Nothing } from '../labels.js';
import type { DrawnRole, Standing } from '../view-graph.js';

/** Organisations × bodies in one year, in plain data: who has which relation to which body. */
export interface Matrix {
  /** In the order in which the bodies name them. */
  readonly holders: readonly MatrixHolder[];
  /** In the order of the structure: what has parts with all that is under it, then what stands alone. */
  readonly bodies: readonly MatrixBody[];
  /** The claims of a holder on a body, by `cellKey`; none where nothing is written. */
  readonly claims: ReadonlyMap<string, readonly MatrixClaim[]>;
}

/** Organisations; actors of other sorts; at last organisations of which is only said what they ought to do. */
export const MATRIX_PARTS = ['organization', 'post', 'profession', 'recommended'] as const;
export type MatrixPart = (typeof MATRIX_PARTS)[number];

export interface MatrixHolder {
  readonly id: string;
  readonly name: string;
  /** The area that tells it from another of the same name; empty where none has. */
  readonly of: string;
  /** What its name is ordered by. */
  readonly reading: string;
  /** Null for what is no organisation. */
  readonly kind: OrganizationKind | null;
  readonly collective: boolean;
  readonly part: MatrixPart;
}

export interface MatrixBody {
  readonly id: string;
  /** With the area that it serves, where that is not the area shown: 坂井市 地域ケア会議. */
  readonly name: string;
  /** That area; empty where it is the one shown. */
  readonly serves: string;
  /** The name without it, that of the head of a tree short: 推進協議会. */
  readonly short: string;
  /** Short name of the head of its tree; null for what stands alone. */
  readonly tree: string | null;
  /** Selected only because no year is stated. */
  readonly unspoken: boolean;
  /** Why nobody is known to carry it, as secretariat or operator; null when somebody is. */
  readonly unknown: Nothing | null;
  /** Why its secretariat is not known; null when it is. */
  readonly secretariat: { readonly state: Nothing; readonly forGroup: boolean } | null;
}

/** One relation, with its place in the sources. */
export interface MatrixClaim {
  readonly id: string;
  readonly role: DrawnRole;
  readonly standing: Standing;
  readonly joint: boolean;
  /** A kind of holder or a standing that is hidden. */
  readonly hidden?: boolean;
}

/** Where the claims of a holder on a body are found. */
export function cellKey(holderId: string, bodyId: string): string {
  return `${holderId} ${bodyId}`;
}

/** What ought to be is shown, and never counted. */
export function counts({ standing }: Pick<MatrixClaim, 'standing'>): boolean {
  return standing !== 'RECOMMENDED';
}
