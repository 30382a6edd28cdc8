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
  /** A line of a way that is shown, over those that it shares its course with. */
  way: 2,
  frame: 3,
  ground: 4,
  stack: 5,
  chip: 6,
  bar: 7,
  text: 8,
  body: 9,
  seal: 10,
  mark: 11,
  disc: 12,
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
