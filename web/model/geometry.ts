/** Points and boxes in pixels, y downwards. Pure. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A box by its top left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** How much two things may touch before it counts as overlapping, against rounding. */
const TOUCH = 0.01;

/** Whether two boxes share an area; touching edges do not count. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x + a.width > b.x + TOUCH &&
    b.x + b.width > a.x + TOUCH &&
    a.y + a.height > b.y + TOUCH &&
    b.y + b.height > a.y + TOUCH
  );
}

/** Whether `inner` lies wholly in `outer`; the edges may touch. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - TOUCH &&
    inner.y >= outer.y - TOUCH &&
    inner.x + inner.width <= outer.x + outer.width + TOUCH &&
    inner.y + inner.height <= outer.y + outer.height + TOUCH
  );
}

/** Whether the axis-parallel stretch from `a` to `b` enters the box; running along its edge does not count. */
export function stretchEnters(a: Point, b: Point, box: Rect): boolean {
  const stretch = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  return overlap(
    {
      ...stretch,
      x: stretch.x - TOUCH,
      width: stretch.width + 2 * TOUCH,
      y: stretch.y - TOUCH,
      height: stretch.height + 2 * TOUCH,
    },
    { x: box.x + TOUCH, y: box.y + TOUCH, width: box.width - 2 * TOUCH, height: box.height - 2 * TOUCH },
  );
}

/** The smallest box around all of them; an empty one at the origin if there are none. */
export function boundsOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = rects.reduce((least, rect) => Math.min(least, rect.x), Infinity);
  const y = rects.reduce((least, rect) => Math.min(least, rect.y), Infinity);
  const right = rects.reduce((most, rect) => Math.max(most, rect.x + rect.width), -Infinity);
  const bottom = rects.reduce((most, rect) => Math.max(most, rect.y + rect.height), -Infinity);
  return { x, y, width: right - x, height: bottom - y };
}

/** The middle of a box. */
export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
