import type { BodyBox, BoxColumn } from './boxes.js';
import {
  boxHeight,
  captionHeight,
  GAP,
  MARGIN,
  NARROWEST,
  type Band,
  type Drawing,
  type Line,
  type Placed,
  type Trees,
} from './drawing.js';
import { forestOf, type Branch } from './forest.js';
import { aroundLeft, TRACK } from './routes.js';

/** Room between two rows: a line leaves the one and another comes to the next. */
const BETWEEN_ROWS = 26;
/** The row of bodies without a function. */
export const NO_FUNCTION = 'none';

/**
 * The same boxes in a row for each function, at one height in all columns; a function that no column has is left out.
 * A body with several stands in the row of its first. What is part of what is drawn at the left.
 */
export function layoutFunction(columns: readonly BoxColumn[], functions: readonly string[]): Trees {
  const height = boxHeight(columns);
  const rowOf = (body: BodyBox): string =>
    functions.find((name) => body.functions.includes(name)) ?? NO_FUNCTION;
  const all = columns.flatMap(({ boxes }) => boxes);
  const keys = [...functions, NO_FUNCTION].filter((key) => all.some((body) => rowOf(body) === key));
  const rows: Band[] = [];
  let y = BETWEEN_ROWS / 2;
  for (const key of keys) {
    const captions = captionHeight(all.filter((body) => rowOf(body) === key));
    rows.push({ key, y, height: height + captions });
    y += height + captions + BETWEEN_ROWS;
  }
  const half = BETWEEN_ROWS / 2;
  return {
    height: y - half,
    bands: rows.map((row) => ({ key: row.key, y: row.y - half, height: row.height + BETWEEN_ROWS })),
    columns: columns.map((column) => drawColumn(column, rows, rowOf, height)),
  };
}

function drawColumn(
  { boxes }: BoxColumn,
  rows: readonly Band[],
  rowOf: (body: BodyBox) => string,
  height: number,
): Drawing {
  const claims = claimsOf(boxes);
  const wholes = [...new Set(claims.map(({ whole }) => whole))];
  const left = MARGIN + (wholes.length === 0 ? 0 : GAP + wholes.length * TRACK);
  const placed = new Map<string, Placed>();
  const empty: Band[] = [];
  let right = NARROWEST - MARGIN;
  for (const row of rows) {
    const here = boxes.filter((body) => rowOf(body) === row.key);
    if (here.length === 0) empty.push(row);
    let x = left;
    for (const body of here) {
      placed.set(body.id, { body, x, y: row.y, width: body.width, height });
      right = Math.max(right, x + body.width);
      x += body.width + GAP;
    }
  }
  const lines = claims.flatMap(({ part, whole, dashed }): Line[] => {
    const [from, to] = [placed.get(whole), placed.get(part)];
    if (!from || !to) return [];
    const row = rows.find(({ y }) => y === from.y);
    return [{ points: aroundLeft(from, to, row, left, wholes.indexOf(whole)), dashed }];
  });
  return {
    width: right + MARGIN,
    boxes: [...placed.values()],
    lines,
    grounds: empty.map((row) => ({ x: left, y: row.y, width: right - left, height, all: false })),
    notes: [],
  };
}

interface Claim {
  readonly part: string;
  readonly whole: string;
  readonly dashed: boolean;
}

function claimsOf(boxes: readonly BodyBox[]): Claim[] {
  const { trees, others } = forestOf(boxes);
  const below = ({ body, parts }: Branch): Claim[] =>
    parts.flatMap((part) => [{ part: part.body.id, whole: body.id, dashed: false }, ...below(part)]);
  return [...trees.flatMap(below), ...others.map((other) => ({ ...other, dashed: true }))];
}
