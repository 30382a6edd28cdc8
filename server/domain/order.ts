/**
 * Orders by code point, the same on every machine and in every engine: no locale. JavaScript compares UTF-16 units, which
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
