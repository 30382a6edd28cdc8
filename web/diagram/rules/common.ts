/** What the rules of the canvas have in common. */
import type { Palette } from '../palette.js';

/** A rule of the canvas library: a selector over classes, and properties. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

export interface StyleOptions {
  readonly palette: Palette;
  readonly fontFamily: string;
  /** System colours leave no room for fills that differ: outlines get stronger instead. */
  readonly forcedColours: boolean;
}

/** From the back to the front. */
export const LEVEL = {
  rule: 0,
  line: 1,
  frame: 2,
  ground: 3,
  stack: 4,
  chip: 5,
  bar: 6,
  text: 7,
  body: 8,
  seal: 9,
};
/** One step of a fill when the pointer is on it. */
export const HOVER_SHARE = 0.18;

/** Only the dash of an outline. */
export function outlineDash(dash: readonly number[] | null): StyleRule['style'] {
  return dash ? { 'border-style': 'dashed', 'border-dash-pattern': dash } : { 'border-style': 'solid' };
}

/** An outline; without a dash a solid one. */
export function border(
  colour: string,
  line: { readonly width: number; readonly dash: readonly number[] | null },
): StyleRule['style'] {
  return { 'border-color': colour, 'border-width': line.width, ...outlineDash(line.dash) };
}
