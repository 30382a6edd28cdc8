import type { Point } from '../geometry.js';
import { captionHeight, GAP, middle, type Band, type Placed } from './drawing.js';

/** The ways of the lines between boxes: straight, with right angles, in the room between levels. */

/** Room between a level and the next: a line goes down, along, and down again. */
export const BETWEEN = 24;
/** Between two lines that must not be taken for one. */
export const TRACK = 6;

/** From a whole to a part on the next level. @param level that of the whole */
export function downTo(from: Placed, to: Placed, level: Band | undefined): Point[] {
  const start = { x: middle(from), y: belowWords(from) };
  const turn = turnBelow(from, level);
  return [start, { x: start.x, y: turn }, { x: middle(to), y: turn }, { x: middle(to), y: to.y }];
}

/** To the part of a second whole: out beside all boxes, down there and back, on a way of its own. */
export function aroundRight(
  from: Placed,
  to: Placed,
  level: Band | undefined,
  right: number,
  index: number,
): Point[] {
  const side = right + GAP + index * TRACK;
  const out = turnBelow(from, level) + TRACK * (index + 1);
  const back = to.y - TRACK * (index + 1);
  const [start, end] = [middle(from) + TRACK, middle(to) + TRACK];
  return [
    { x: start, y: belowWords(from) },
    { x: start, y: out },
    { x: side, y: out },
    { x: side, y: back },
    { x: end, y: back },
    { x: end, y: to.y },
  ];
}

/** From row to row at the left of all boxes. @param index of the whole, whose lines have a way of their own */
export function aroundLeft(
  from: Placed,
  to: Placed,
  row: Band | undefined,
  left: number,
  index: number,
): Point[] {
  const side = left - GAP - index * TRACK;
  const out = (row === undefined ? belowWords(from) : row.y + row.height) + GAP + (index % 3) * 2;
  const back = to.y - GAP;
  return [
    { x: middle(from), y: belowWords(from) },
    { x: middle(from), y: out },
    { x: side, y: out },
    { x: side, y: back },
    { x: middle(to), y: back },
    { x: middle(to), y: to.y },
  ];
}

/** Under all words of the level. */
function turnBelow(from: Placed, level: Band | undefined): number {
  return (level === undefined ? belowWords(from) : level.y + level.height) + BETWEEN / 2;
}

function belowWords(box: Placed): number {
  const words = captionHeight([box.body]);
  return box.y + box.height + (words === 0 ? 0 : words + 2);
}
