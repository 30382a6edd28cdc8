/** A finished sheet as geometry, in pixels of 1/96 inch. SVG and PPTX write it as it stands. */
import type { Layer } from '../../model/layers.js';
import type { DrawnRole } from '../../model/view-graph.js';
import type { Overlaid } from '../overlay/overlaid.js';
import type { PaletteName } from '../palette.js';
import type { Point, Rect, SceneText } from '../scene.js';

/** Words, lines and signs around the picture. */
export type Mark = TextMark | LineMark | RectMark | GlyphMark | ShapeMark;
export interface TextMark {
  readonly kind: 'text';
  readonly text: SceneText;
  readonly colour: PaletteName;
  /** What the text is in the sheet; a title is written as one. */
  readonly part: 'title' | 'text';
}
export interface LineMark {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly colour: PaletteName;
  readonly width: number;
  readonly dash: readonly number[] | null;
}
export interface RectMark {
  readonly kind: 'rect';
  readonly rect: Rect;
  readonly radius: number;
  readonly fill: PaletteName | 'none' | 'hatch-ground' | 'dots-ground';
  readonly line: PaletteName | 'none';
  readonly width: number;
  readonly dash: readonly number[] | null;
}
export interface GlyphMark {
  readonly kind: 'glyph';
  readonly at: Rect;
  readonly role: DrawnRole;
  readonly colour: PaletteName;
}

/** A filled outline, given in a square from -1 to 1. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly at: Rect;
  readonly points: readonly number[];
  readonly colour: PaletteName;
}

/** A picture in its place on a sheet. */
export interface PlacedPicture extends Point {
  readonly overlaid: Overlaid;
  readonly scale: number;
}

/** One sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly page: number;
  readonly of: number;
  /** What it shows, for readers of titles. */
  readonly title: string;
  /** The same in a sentence or two. */
  readonly description: string;
  readonly picture: PlacedPicture | null;
  readonly marks: readonly Mark[];
  /** Bodies that are told here. */
  readonly full: readonly string[];
}

/** A line of text that starts at `x`. */
export function words(
  at: Point,
  lines: readonly string[],
  style: {
    readonly size: number;
    readonly weight?: 400 | 700;
    readonly align?: SceneText['align'];
    readonly lineHeight?: number;
    readonly colour?: PaletteName;
    readonly part?: TextMark['part'];
  },
): TextMark {
  const {
    size,
    weight = 400,
    align = 'start',
    lineHeight = size * 1.4,
    colour = 'text',
    part = 'text',
  } = style;
  return { kind: 'text', part, colour, text: { ...at, lines, size, weight, align, lineHeight } };
}

/** A thin level line. */
export function rule(x: number, y: number, width: number, colour: PaletteName, weight = 1): LineMark {
  return {
    kind: 'line',
    colour,
    width: weight,
    dash: null,
    points: [
      { x, y },
      { x: x + width, y },
    ],
  };
}

/** The layers that have a sign of their own in the picture. */
export function isDrawnRole(layer: Layer): layer is DrawnRole {
  return layer !== 'PART_OF' && layer !== 'MEETING';
}
