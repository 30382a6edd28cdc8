/** Cards in rows around things that stand in the way. */
import { overlap, type Rect } from '../../model/geometry.js';
import type { Block } from './context.js';

export interface Packed {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/**
 * Fills rows from the left, each card beside what is in its way.
 *
 * @param cards each in the forms that it may take, the best first: where that fits no gap the next is tried
 */
export function pack(
  cards: readonly (readonly Block[])[],
  area: { readonly x: number; readonly y: number; readonly width: number },
  obstacles: readonly Rect[],
  gap: { readonly x: number; readonly y: number },
): Packed[] {
  const placed: Packed[] = [];
  const right = area.x + area.width;
  let x = area.x;
  let y = area.y;
  let height = 0;
  const put = (block: Block, at: number): void => {
    placed.push({ block, x: at, y });
    x = at + block.width + gap.x;
    height = Math.max(height, block.height);
  };
  for (const forms of cards) {
    for (let isDone = false; !isDone;) {
      const free = forms.map((block) => ({
        block,
        at: firstGap(block, { x, y }, obstacles, gap),
      }));
      const fitting = free.find(({ block, at }) => at + block.width <= right);
      const isClear = y >= obstacles.reduce((low, one) => Math.max(low, one.y + one.height), 0);
      isDone = fitting !== undefined || (isClear && x === area.x);
      if (fitting) put(fitting.block, fitting.at);
      else if (isDone) forms.slice(-1).forEach((block) => put(block, area.x));
      else {
        y = height > 0 ? y + height + gap.y : nextBottom(y, obstacles) + gap.y;
        x = area.x;
        height = 0;
      }
    }
  }
  return placed;
}

/** The first place from `from` on to the right where the block meets no obstacle. */
function firstGap(
  block: Block,
  from: { readonly x: number; readonly y: number },
  obstacles: readonly Rect[],
  gap: { readonly x: number; readonly y: number },
): number {
  let x = from.x;
  for (const obstacle of [...obstacles].sort((a, b) => a.x - b.x)) {
    const place = {
      x: x - gap.y,
      y: from.y - gap.y,
      width: block.width + 2 * gap.y,
      height: block.height + 2 * gap.y,
    };
    if (overlap(place, obstacle)) x = obstacle.x + obstacle.width + gap.y;
  }
  return x;
}

function nextBottom(y: number, obstacles: readonly Rect[]): number {
  const below = obstacles.map((one) => one.y + one.height).filter((bottom) => bottom > y);
  return below.length > 0 ? Math.min(...below) : y;
}
