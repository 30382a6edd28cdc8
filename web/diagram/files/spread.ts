/**
 * One body that is told more of than a sheet holds in its usual form: the body at the top left, its roles side by side
 * in columns, those with many holders cut into several frames, on as many sheets as it takes.
 */
import type { ViewBody, ViewChip, ViewGroup } from '../../model/view-graph.js';
import { columnBox, councilBox, drawBody, isCouncil, type BodyBox } from '../layout/body-box.js';
import { COLUMN_ORDER, groupsOf } from '../layout/card.js';
import type { Block, LayoutContext } from '../layout/context.js';
import { groupBlock } from '../layout/group.js';
import { finishScene } from '../layout-cards.js';
import { MEASURES } from '../measures.js';
import { emptyDraft, type Scene } from '../scene.js';

const { marginX: LEFT, marginY: TOP, note: NOTE, under: UNDER, row: ROW, column: COLUMN } = MEASURES;

/** A run of the holders of one role, which has a frame of its own. */
interface Piece {
  readonly body: ViewBody;
  readonly group: ViewGroup;
  readonly block: Block;
  /** How many hold the role in all, where this is not all of them. */
  readonly of: number | null;
}
interface Placed extends Piece {
  readonly x: number;
  readonly y: number;
}

/** Lays out one body, as `onPaper` gives it, on sheets of this size in px. Every frame and every holder is on exactly one of them. */
export function spreadBody(
  body: ViewBody,
  room: { readonly width: number; readonly height: number },
  context: LayoutContext,
): readonly Scene[] {
  const box = isCouncil(body) ? councilBox(body) : columnBox(body, COLUMN.widest);
  const top = TOP + MEASURES.tag.above;
  const below = top + box.height + Math.max(UNDER, NOTE.height);
  const height = room.height - below - MEASURES.marginY;
  const pieces = groupsOf(body, COLUMN_ORDER).flatMap((group) => cut(body, group, height, context));
  const columns = Math.max(
    1,
    Math.floor((room.width - 2 * LEFT + COLUMN.gap) / (COLUMN.widest + COLUMN.gap)),
  );
  const sheets = flow(pieces, columns, below, below + height);
  return (sheets.length > 0 ? sheets : [[]]).map((placed) => sceneOf(body, box, top, placed, context));
}

/** Halves a role until each part is no higher than a sheet. */
function cut(body: ViewBody, group: ViewGroup, height: number, context: LayoutContext): Piece[] {
  const size = { columns: 1, width: COLUMN.widest } as const;
  const runs: (readonly ViewChip[])[] = [group.chips];
  const tooHigh = (chips: readonly ViewChip[]): boolean =>
    chips.length > 1 && groupBlock(body, { ...group, chips }, size, context).height > height;
  for (let i = runs.findIndex(tooHigh); i >= 0; i = runs.findIndex(tooHigh)) {
    const chips = runs[i] ?? [];
    const half = Math.ceil(chips.length / 2);
    runs.splice(i, 1, chips.slice(0, half), chips.slice(half));
  }
  return runs.map((chips, i) => {
    // Each frame has an id of its own, which is made of that of its body.
    const part = { ...body, id: i === 0 ? body.id : `${body.id}~${i + 1}` };
    const own = { ...group, chips };
    const of = runs.length > 1 ? group.chips.length : null;
    return { body: part, group: own, block: groupBlock(part, own, size, context), of };
  });
}

/** Fills columns from top to bottom, sheet after sheet. */
function flow(pieces: readonly Piece[], columns: number, from: number, to: number): Placed[][] {
  const sheets: Placed[][] = [];
  let column = columns;
  let y = to;
  for (const piece of pieces) {
    if (y > from && y + piece.block.height > to) {
      column += 1;
      y = from;
    }
    if (column >= columns) {
      sheets.push([]);
      column = 0;
      y = from;
    }
    const x = LEFT + column * (COLUMN.widest + COLUMN.gap);
    sheets.at(-1)?.push({ ...piece, x, y });
    y += piece.block.height + ROW.gap;
  }
  return sheets;
}

function sceneOf(
  body: ViewBody,
  box: BodyBox,
  y: number,
  placed: readonly Placed[],
  context: LayoutContext,
): Scene {
  const draft = emptyDraft();
  drawBody(body, { x: LEFT, y, width: box.width, height: box.height }, box.lines, context, draft);
  draft.cards.set(body.id, { x: LEFT, y, width: box.width, height: box.height + NOTE.height });
  for (const piece of placed) {
    piece.block.draw(piece.x, piece.y, draft);
    const { width, height } = piece.block;
    draft.cards.set(`${piece.body.id}~${piece.group.role}`, { x: piece.x, y: piece.y, width, height });
    const last = draft.frames.at(-1);
    if (piece.of === null || last?.bodyId !== piece.body.id) continue;
    const lines = [`${piece.group.chips.length}／${piece.of}`];
    draft.frames.splice(-1, 1, { ...last, count: { ...last.count, lines } });
  }
  return finishScene(draft, MEASURES.marginX);
}
