import { byId } from '../domain/order.js';
import type { Neighbour } from './graph-store.js';

/** Order of neighbours: the relation's `order`, the other node's id, the relation's id. */
export function byPlace(a: Neighbour, b: Neighbour): number {
  return a.relation.order - b.relation.order || byId(a.node, b.node) || byId(a.relation, b.relation);
}

/** Last code point before the surrogates, and unassigned: it stands before what comes after it. */
const ESCAPE = '\uD7FF';
const ABOVE = /[\uD7FF-\u{10FFFF}]/gu;
const HEX_DIGITS = 6;

/**
 * `id` as a key whose order is that of code points however a machine compares strings. Neo4j compares two
 * stored strings by code point and a stored one with a parameter by UTF-16 unit; here both are the same.
 */
export function sortKey(id: string): string {
  return id.replace(
    ABOVE,
    (c) => ESCAPE + (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(HEX_DIGITS, '0'),
  );
}
