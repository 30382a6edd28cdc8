/** Blocks side by side in rows that are no wider than asked for, in their order. */
import type { Block } from './context.js';

/** Joins blocks to one. A block that is wider than a row has a row of its own. */
export function shelves(blocks: readonly Block[], width: number, gapX: number, gapY: number): Block {
  const rows: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && used + gapX + block.width <= width) {
      row.push(block);
      used += gapX + block.width;
    } else {
      rows.push([block]);
      used = block.width;
    }
  }
  const heights = rows.map((row) => Math.max(...row.map((block) => block.height)));
  return {
    width: Math.max(0, ...rows.map((row) => row.reduce((sum, block) => sum + gapX + block.width, -gapX))),
    height: heights.reduce((sum, height) => sum + gapY + height, heights.length > 0 ? -gapY : 0),
    draw: (x, y, draft) => {
      let top = y;
      rows.forEach((row, i) => {
        let left = x;
        for (const block of row) {
          block.draw(left, top, draft);
          left += block.width + gapX;
        }
        top += (heights[i] ?? 0) + gapY;
      });
      return top - gapY;
    },
  };
}
