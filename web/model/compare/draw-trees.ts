import type { BodyBox } from './boxes.js';
import { GAP, MARGIN, NARROWEST, type Band, type Drawing, type Line, type Placed } from './drawing.js';
import type { Branch, Forest } from './forest.js';
import { aroundRight, downTo, TRACK } from './routes.js';

/** Room between two trees. */
export const TREE_GAP = 16;

/** Where the boxes of a column go: levels and rows that all columns have. */
export interface Grid {
  readonly height: number;
  readonly levels: readonly Band[];
  readonly singles: readonly Band[];
}

/** The width of a tree: of its widest level. */
export function widthOf({ body, parts }: Branch): number {
  return Math.max(body.width, widthBelow(parts));
}

function widthBelow(parts: readonly Branch[]): number {
  return parts.reduce((sum, part) => sum + widthOf(part) + GAP, -GAP);
}

/** One column: its trees side by side, each part under its whole, and below them what stands alone. */
export function drawTrees(forest: Forest, rows: readonly (readonly BodyBox[])[], grid: Grid): Drawing {
  const { height } = grid;
  const placed = new Map<string, Placed>();
  const lines: Line[] = [];
  const put = (body: BodyBox, x: number, y: number): Placed => {
    const box = { body, x, y, width: body.width, height };
    placed.set(body.id, box);
    return box;
  };
  const putBranch = ({ body, rank, parts }: Branch, x: number, room: number): Placed => {
    const level = grid.levels[rank];
    const box = put(body, x + (room - body.width) / 2, level?.y ?? 0);
    let left = x + (room - widthBelow(parts)) / 2;
    for (const part of parts) {
      const partRoom = widthOf(part);
      const below = putBranch(part, left, partRoom);
      lines.push({ points: downTo(box, below, level), dashed: false });
      left += partRoom + GAP;
    }
    return box;
  };
  let x = MARGIN;
  for (const tree of forest.trees) {
    const room = widthOf(tree);
    putBranch(tree, x, room);
    x += room + TREE_GAP;
  }
  rows.forEach((row, index) => {
    let left = MARGIN;
    for (const body of row) left += put(body, left, grid.singles[index]?.y ?? 0).width + GAP;
  });
  const boxes = [...placed.values()];
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0);
  forest.others.forEach(({ part, whole }, index) => {
    const [from, to] = [placed.get(whole), placed.get(part)];
    const level = grid.levels.find(({ y }) => y === from?.y);
    if (from && to) lines.push({ points: aroundRight(from, to, level, right, index), dashed: true });
  });
  const gutter = forest.others.length === 0 ? 0 : GAP + forest.others.length * TRACK;
  return { width: Math.max(NARROWEST, right + gutter + MARGIN), boxes, lines, grounds: [], notes: [] };
}
