/** The card of a council over its parts: members at the left, secretariat and advice at the right, operation below. */
import type { DrawnRole, ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Point, SceneDraft } from '../scene.js';
import { councilBox, drawBody, isCouncil } from './body-box.js';
import { groupsOf, type Card } from './card.js';
import type { Block, LayoutContext } from './context.js';
import { groupBlock } from './group.js';
import { groupId } from '../../model/view-graph.js';

const { side: SIDE, under: UNDER, note: NOTE } = MEASURES;
/** From so many members on a body that is no council has them at its side too. */
const MANY_MEMBERS = 4;
/** How far from its middle the lines to the frames at the right leave the box, at most. */
const FAN = 12;
/** Distance of two lines that run side by side. */
const LANE = 5;

/** Whether a body at the head of a tree takes this form. */
export function isSideForm(body: ViewBody): boolean {
  const members = body.groups.find((group) => group.role === 'MEMBER')?.chips.length ?? 0;
  return isCouncil(body) || members >= MANY_MEMBERS;
}

/** A block and the role that it shows. */
interface Side extends Block {
  readonly role: DrawnRole;
}

/** The council with its roles around it. */
export function sideCard(body: ViewBody, context: LayoutContext): Card {
  const box = councilBox(body);
  const sides = (roles: readonly DrawnRole[], columns: 1 | 2, width?: number): Side[] =>
    groupsOf(body, roles).map((group) => ({
      ...groupBlock(body, group, { columns, ...(width === undefined ? {} : { width }) }, context),
      role: group.role,
    }));
  const left = sides(['MEMBER'], 2);
  const natural = sides(['SECRETARIAT', 'ADVISER', 'SUPPORTER'], 1);
  const rightWidth = Math.max(SIDE.leastWidth, ...natural.map((side) => side.width));
  const right = sides(['SECRETARIAT', 'ADVISER', 'SUPPORTER'], 1, rightWidth);
  const below = groupsOf(body, ['OPERATOR']).map((group) =>
    groupBlock(body, group, { columns: 1, width: Math.min(context.column, box.width) }, context),
  );
  const rightHeight = stackHeight(right);
  const across = Math.max(box.height, rightHeight, stackHeight(left));
  const reach = left.reduce((sum, side) => sum + side.width + SIDE.gap, 0);
  const width = reach + box.width + (right.length > 0 ? SIDE.gap + rightWidth : 0);
  const middle = { x: box.width / 2 + reach, y: across / 2 };
  const boxAt = { x: reach, y: middle.y - box.height / 2, width: box.width, height: box.height };
  const belowTop = boxAt.y + box.height + UNDER;
  const height = Math.max(
    across,
    boxAt.y + box.height + NOTE.height,
    ...below.map((block) => belowTop + block.height),
  );
  return {
    body,
    width,
    height,
    tail: 0,
    anchorX: middle.x,
    box: boxAt,
    draw: (x, y, draft) => {
      const at = { ...boxAt, x: x + boxAt.x, y: y + boxAt.y };
      drawBody(body, at, box.lines, context, draft);
      draft.cards.set(body.id, { x, y, width, height });
      for (const side of left) {
        const top = y + middle.y - side.height / 2;
        const from = { x: at.x, y: y + middle.y };
        const isDrawn = side.draw(at.x - SIDE.gap - side.width, top, draft) > top;
        if (isDrawn) joinFrame(body, side.role, [from, { x: at.x - SIDE.gap, y: from.y }], draft);
      }
      const box2 = { right: at.x + box.width, middle: y + middle.y };
      drawRight(body, right, box2, y + (across - rightHeight) / 2, draft);
      const ends = below.map((block) => block.draw(x + middle.x - block.width / 2, y + belowTop, draft));
      return Math.max(at.y + box.height, ...ends);
    },
  };
}

function stackHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height + SIDE.frameGap, -SIDE.frameGap);
}

/** Frames below each other; each line has a lane of its own, so that none runs on another. */
function drawRight(
  body: ViewBody,
  sides: readonly Side[],
  box: { right: number; middle: number },
  top: number,
  draft: SceneDraft,
): void {
  const left = box.right + SIDE.gap;
  const spread = sides.length > 1 ? (2 * FAN) / (sides.length - 1) : 0;
  let y = top;
  sides.forEach((side, i) => {
    const end = side.draw(left, y, draft);
    const from = { x: box.right, y: box.middle + (sides.length > 1 ? i * spread - FAN : 0) };
    const target = y + Math.min(side.height, end - y) / 2;
    const lane = left - 13 + LANE * (target < from.y ? i : sides.length - 1 - i) * (sides.length > 2 ? 1 : 0);
    const bend = [
      { x: lane, y: from.y },
      { x: lane, y: target },
    ];
    if (end > y) joinFrame(body, side.role, [from, ...bend, { x: left, y: target }], draft);
    y += side.height + SIDE.frameGap;
  });
}

/** The line from a body to the frame that was just drawn; a role of which nobody is named has none. */
function joinFrame(body: ViewBody, role: DrawnRole, points: readonly Point[], draft: SceneDraft): void {
  const id = groupId(body.id, role);
  if (draft.frames.at(-1)?.id !== id) return;
  const ends = { bodyId: body.id, otherId: id, points: straightened(points) };
  draft.edges.push({ id, kind: 'ROLE', role, ...ends, standing: 'STATED', seal: null });
}

/** Leaves out points that are where the line is already. */
export function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before) return true;
    if (before.x === point.x && before.y === point.y) return false;
    if (!after) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}
