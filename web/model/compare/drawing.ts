import type { Point, Rect } from '../geometry.js';
import type { BodyBox, BoxColumn, Note } from './boxes.js';

/** The card trees of all columns, on bands that go through all of them. Pixels at full size. */
export interface Trees {
  readonly bands: readonly Band[];
  readonly height: number;
  /** In the order of the columns. */
  readonly columns: readonly Drawing[];
}

/** A stripe at the same height in every column. */
export interface Band {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly boxes: readonly Placed[];
  readonly lines: readonly Line[];
  /** Grounds that say that nothing is written here. */
  readonly grounds: readonly Ground[];
  readonly notes: readonly PlacedNote[];
}

export interface Ground extends Rect {
  /** Whether it stands for all bodies of the column. */
  readonly all: boolean;
}

export interface PlacedNote extends Point {
  readonly note: Note;
}

/** A box with the words under it. */
export interface Placed extends Rect {
  readonly body: BodyBox;
}

export interface Line {
  readonly points: readonly Point[];
  /** To a second whole. */
  readonly dashed: boolean;
}

/** Pixels. */
export const LINE_HEIGHT = 15;
export const CAPTION_HEIGHT = 15;
export const GAP = 5;
export const MARGIN = 8;
/** The narrowest column: what is done beside bodies has room there. */
export const NARROWEST = 228;
const BOX_ROOM = 16;

/** The height of all boxes: that of the longest name of any column. */
export function boxHeight(columns: readonly BoxColumn[]): number {
  return BOX_ROOM + LINE_HEIGHT * Math.max(2, ...columns.map(({ nameLines }) => nameLines));
}

/** The height of the words under the boxes that stand side by side. */
export function captionHeight(boxes: readonly BodyBox[]): number {
  const lines = Math.max(0, ...boxes.map(({ caption }) => caption.length));
  return lines === 0 ? 0 : 4 + lines * CAPTION_HEIGHT;
}

/** The height of what is told of an activity. */
export function noteHeight({ lines }: Note): number {
  return (lines.length + 1) * LINE_HEIGHT + GAP * 2;
}

/** The middle of a box, where its lines begin and end. */
export function middle(box: Rect): number {
  return box.x + box.width / 2;
}
