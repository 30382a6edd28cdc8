/** Arithmetic on colours as the browser resolves them: `rgb(r, g, b)`. */

/** `base` with a share of `other` in it; `base` itself where one of them is no plain colour. */
export function mixed(base: string, other: string, share: number): string {
  const from = channels(base);
  const to = channels(other);
  if (!from || !to) return base;
  const mix = from.map((channel, i) => Math.round(channel + ((to[i] ?? channel) - channel) * share));
  return `rgb(${mix.join(', ')})`;
}

function channels(colour: string): number[] | null {
  const match = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour);
  return match ? match.slice(1, 4).map(Number) : null;
}
