import type { OrganizationKind } from '../../api/generated/operations.js';
import type { MatrixBody, MatrixHolder } from './types.js';

/** How the lines of the matrix are ordered. The address says it: `sort=-name,load`. */

export const HOLDER_ORDERS = ['load', 'bodies', 'kind', 'name', 'source'] as const;
export type HolderOrder = (typeof HOLDER_ORDERS)[number];
export const BODY_ORDERS = ['structure', 'load'] as const;
export type BodyOrder = (typeof BODY_ORDERS)[number];

export interface MatrixOrder {
  readonly holders: HolderOrder;
  /** The other way round; what is equal stays in the order of the source. */
  readonly reversed: boolean;
  readonly bodies: BodyOrder;
  readonly bodiesReversed: boolean;
}

export const DEFAULT_ORDER: MatrixOrder = {
  holders: 'load',
  reversed: false,
  bodies: 'structure',
  bodiesReversed: false,
};

/** Reads the order of an address. What is unknown counts as not said. */
export function parseOrder(text: string | undefined): MatrixOrder {
  const [holders, bodies] = (text ?? '').split(',');
  const [rows, columns] = [unsigned(holders), unsigned(bodies)];
  return {
    holders: HOLDER_ORDERS.find((known) => known === rows.name) ?? DEFAULT_ORDER.holders,
    reversed: rows.reversed,
    bodies: BODY_ORDERS.find((known) => known === columns.name) ?? DEFAULT_ORDER.bodies,
    bodiesReversed: columns.reversed && columns.name === 'load',
  };
}

function unsigned(text = ''): { readonly name: string; readonly reversed: boolean } {
  return { name: text.replace(/^-/, ''), reversed: text.startsWith('-') };
}

/** Writes an order for the address; undefined for the usual one. `parseOrder` of it gives the same order. */
export function formatOrder(order: MatrixOrder): string | undefined {
  const rows = `${order.reversed ? '-' : ''}${order.holders}`;
  const columns = order.bodies === 'structure' ? '' : `,${order.bodiesReversed ? '-' : ''}${order.bodies}`;
  const text = rows + columns;
  return text === DEFAULT_ORDER.holders ? undefined : text;
}

/** The order after the heading of a list of organisations was pressed: by it, then the other way round. */
export function pressedHolders(order: MatrixOrder, by: HolderOrder): MatrixOrder {
  return { ...order, holders: by, reversed: order.holders === by && !order.reversed };
}

/** The same for bodies. There is but one way to read a structure. */
export function pressedBodies(order: MatrixOrder, by: BodyOrder): MatrixOrder {
  const bodiesReversed = by === 'load' && order.bodies === by && !order.bodiesReversed;
  return { ...order, bodies: by, bodiesReversed };
}

/** What is counted of a line as it is shown. */
export interface Counted {
  readonly bodies: number;
  readonly relations: number;
}

/** Kinds of organisation as the glossary lists them: the state first, then the care, then the others. */
const KINDS: Readonly<Record<OrganizationKind, number>> = {
  MINISTRY: 0,
  PREFECTURE: 1,
  MUNICIPALITY: 2,
  WIDE_AREA_UNION: 3,
  HEALTH_CENTER: 4,
  DEPARTMENT: 5,
  COMMUNITY_SUPPORT_CENTER: 6,
  MEDICAL_ASSOCIATION: 7,
  DENTAL_ASSOCIATION: 8,
  PHARMACIST_ASSOCIATION: 9,
  CARE_PROVIDER_ASSOCIATION: 10,
  SOCIAL_WELFARE_COUNCIL: 11,
  SILVER_CENTER: 12,
  HOSPITAL: 13,
  UNIVERSITY: 14,
  RESEARCH_INSTITUTE: 15,
  OTHER: 16,
};

/** The holders in an order; equals as they come. */
export function sortHolders<T extends { readonly holder: MatrixHolder; readonly counted: Counted }>(
  lines: readonly T[],
  { holders, reversed }: MatrixOrder,
): T[] {
  const compare: Readonly<Record<HolderOrder, (a: T, b: T) => number>> = {
    load: (a, b) => b.counted.relations - a.counted.relations || b.counted.bodies - a.counted.bodies,
    bodies: (a, b) => b.counted.bodies - a.counted.bodies || b.counted.relations - a.counted.relations,
    kind: (a, b) => kindPlace(a.holder) - kindPlace(b.holder),
    name: (a, b) => byText(a.holder.reading, b.holder.reading) || byText(a.holder.of, b.holder.of),
    source: () => 0,
  };
  if (holders === 'source') return reversed ? [...lines].reverse() : [...lines];
  return stable(lines, compare[holders], reversed);
}

function kindPlace({ kind }: MatrixHolder): number {
  return kind === null ? Object.keys(KINDS).length : KINDS[kind];
}

/** The bodies in an order; equals as they come. */
export function sortBodies<T extends { readonly body: MatrixBody; readonly counted: Counted }>(
  lines: readonly T[],
  { bodies, bodiesReversed }: MatrixOrder,
): T[] {
  if (bodies === 'structure') return [...lines];
  return stable(lines, (a, b) => b.counted.relations - a.counted.relations, bodiesReversed);
}

function stable<T>(lines: readonly T[], compare: (a: T, b: T) => number, reversed: boolean): T[] {
  return [...lines].sort((a, b) => (reversed ? compare(b, a) : compare(a, b)));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
