import type { Neighbour } from './graph-store.js';

/**
 * Orders by code point, which is how both engines order strings. JavaScript compares UTF-16 units, which
 * puts what lies outside the basic plane (𠮷, emoji) before ideographs such as 神 (FA19).
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return weight(x) - weight(y);
  }
  return a.length - b.length;
}

/** Of the first units that differ: surrogates stand for what comes after all other units. */
const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** Order of things that have an id. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareText(a.id, b.id);

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
