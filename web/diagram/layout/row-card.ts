/** The card of a body that stands alone: the box at the left, its roles in a row. */
import type { ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { columnBox, drawBody, type BodyBox } from './body-box.js';
import { COLUMN_ORDER, dockBelow, groupsOf, type Card } from './card.js';
import type { Block, LayoutContext } from './context.js';
import { groupBlock } from './group.js';

const { row: ROW, note: NOTE, rowCard: ROW_CARD } = MEASURES;

/** How the roles stand at the right of the box: side by side, or below each other where there is less room. */
export type RowForm = 'row' | 'stack';

/** The box at the left, its roles at its right: a body that stands alone. */
export function rowCard(
  body: ViewBody,
  docked: readonly ViewBody[],
  form: RowForm,
  context: LayoutContext,
): Card {
  const groups = groupsOf(body, COLUMN_ORDER);
  const framed = groups.filter((group) => group.chips.length > 0);
  const bare = groups.filter((group) => group.chips.length === 0);
  const fixed = form === 'stack' ? { width: context.column } : {};
  const frames = framed.map((group) => groupBlock(body, group, { columns: 1, ...fixed }, context));
  const isBeside = frames.length === 0;
  const natural = bare.map((group) => groupBlock(body, group, { columns: 1 }, context).width);
  const least = context.column === MEASURES.column.width ? ROW_CARD.body : ROW_CARD.rowWidth;
  const wide = form === 'stack' ? context.column : least;
  const bodyWidth = Math.max(wide, ...(isBeside || form === 'stack' ? [] : natural));
  const rowWidth = isBeside && form === 'row' ? Math.max(ROW_CARD.rowWidth, ...natural) : bodyWidth;
  const rows = bare.map((group) => groupBlock(body, group, { width: rowWidth, columns: 1 }, context));
  const box = columnBox(body, bodyWidth);
  const card = assembleRow(body, { box, frames, rows, isBeside, form }, context);
  return dockBelow(card, docked, context);
}

interface RowParts {
  readonly box: BodyBox;
  readonly frames: readonly Block[];
  readonly rows: readonly Block[];
  /** The rows of what is not stated stand beside the box, not under it. */
  readonly isBeside: boolean;
  readonly form: RowForm;
}

/** Where a block stands in its card. */
interface Placed {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

function assembleRow(body: ViewBody, parts: RowParts, context: LayoutContext): Card {
  const { box, frames, rows, isBeside, form } = parts;
  const top = MEASURES.tag.above;
  const right = box.width + ROW_CARD.gap;
  const rowsAt = isBeside ? { x: right, y: top } : { x: 0, y: top + box.height + ROW.gap };
  const placed = [
    ...line(
      frames,
      { x: right, y: top },
      form === 'row' ? 'across' : 'down',
      form === 'row' ? ROW_CARD.gap : ROW.gap,
    ),
    ...line(rows, rowsAt, 'down', ROW.gap),
  ];
  const width = Math.max(box.width, ...placed.map(({ block, x }) => x + block.width));
  const height = Math.max(top + box.height + NOTE.height, ...placed.map(({ block, y }) => y + block.height));
  return {
    body,
    width,
    height,
    tail: 0,
    anchorX: box.width / 2,
    box: { x: 0, y: top, width: box.width, height: box.height },
    draw: (x, y, draft) => {
      drawBody(body, { x, y: y + top, width: box.width, height: box.height }, box.lines, context, draft);
      draft.cards.set(body.id, { x, y, width, height });
      for (const one of placed) one.block.draw(x + one.x, y + one.y, draft);
      return y + height;
    },
  };
}

function line(
  blocks: readonly Block[],
  from: { readonly x: number; readonly y: number },
  direction: 'across' | 'down',
  gap: number,
): Placed[] {
  let { x, y } = from;
  return blocks.map((block) => {
    const placed = { block, x, y };
    if (direction === 'across') x += block.width + gap;
    else y += block.height + gap;
    return placed;
  });
}
