/**
 * Hatch and dots as one polygon each, in the square from -1 to 1 that a canvas node has. A picture file would be
 * blurred by zoom and would have to be made again for each theme.
 */

/** Distance of two stripes along an edge, and the width of one, px: 6 apart and 1 thick across the stripe. */
const STRIPE_STEP = 6 * Math.SQRT2;
const STRIPE_WIDTH = 1.1 * Math.SQRT2;
const DOT_STEP = 6;
const DOT_RADIUS = 0.95;

type Pair = readonly [x: number, y: number];

/** Slanting stripes. The outline walks along the upper and right edge and dips down each stripe. */
export function hatchPolygon(width: number, height: number): number[] {
  const upper = (c: number): Pair => (c <= width ? [c, 0] : [width, c - width]);
  const lower = (c: number): Pair => (c <= height ? [0, c] : [c - height, height]);
  const corner: Pair = [width, 0];
  const points: Pair[] = [[0, 0]];
  let isPastCorner = false;
  for (let c = STRIPE_STEP / 2; c + STRIPE_WIDTH < width + height; c += STRIPE_STEP) {
    if (!isPastCorner && c > width) {
      points.push(corner);
      isPastCorner = true;
    }
    points.push(upper(c), lower(c), lower(c + STRIPE_WIDTH), upper(c + STRIPE_WIDTH));
  }
  points.push(corner);
  return normalised(points, width, height);
}

/** Rows of dots, joined by a line without width. */
export function dotsPolygon(width: number, height: number): number[] {
  const points: Pair[] = [];
  for (let y = DOT_STEP / 2; y < height; y += DOT_STEP) {
    for (let x = DOT_STEP / 2; x < width; x += DOT_STEP) {
      const r = DOT_RADIUS;
      points.push([x, y], [x - r, y], [x, y - r], [x + r, y], [x, y + r], [x - r, y], [x, y]);
    }
    points.push([DOT_STEP / 2, y]);
  }
  const back = points.filter(([x]) => x === DOT_STEP / 2).reverse();
  return normalised([...points, ...back], width, height);
}

function normalised(points: readonly Pair[], width: number, height: number): number[] {
  return points.flatMap(([x, y]) => [(2 * x) / width - 1, (2 * y) / height - 1]);
}
