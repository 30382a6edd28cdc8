/** Lengths, angles and colours as DrawingML has them. Pure. */

/** English metric units in a pixel of 1/96 inch. */
const EMU = 9525;
/** Pixels in an inch. */
const INCH = 96;

/** A length in EMU. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

/** A length in inches. */
export function inches(pixels: number): number {
  return pixels / INCH;
}

/** A font size in hundredths of a point, for a size in px. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 75);
}

/**
 * A colour as six hexadecimal digits.
 *
 * @throws Error for what is no plain colour
 */
export function hexOf(colour: string): string {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (hex !== undefined) return hex.toUpperCase();
  const [, short] = /^#([0-9a-f]{3})$/i.exec(colour) ?? [];
  if (short !== undefined)
    return [...short]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const channels = /^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)?.slice(1, 4);
  if (!channels) throw new Error(`not a colour: ${colour}`);
  return channels
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
