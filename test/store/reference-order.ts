/** Orders, the slow and obvious way. */

/** The code points of a text. */
export const codePoints = (text: string): number[] => [...text].map((c) => c.codePointAt(0) ?? 0);

/** By code point, the slow and obvious way. */
export function textOrder(a: string, b: string): number {
  const [x, y] = [codePoints(a), codePoints(b)];
  const i = x.findIndex((point, at) => point !== y[at]);
  return i === -1 ? x.length - y.length : (x[i] ?? 0) - (y[i] ?? -1);
}

/** By the id. */
export const idOrder = (a: { id: string }, b: { id: string }): number => textOrder(a.id, b.id);
