/** A card: a body with the places of its roles around it. What all of its forms have in common. */
import type { DrawnRole, ViewBody, ViewGroup } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Rect } from '../scene.js';
import { drawBody, isCouncil, lowBox, type BodyBox } from './body-box.js';
import type { Block, LayoutContext } from './context.js';
import { groupBlock, hasPlace, type GroupOptions } from './group.js';

const { under: UNDER, row: ROW, dock: DOCK, note: NOTE } = MEASURES;

/** A card knows where the line to its parts leaves it and where the line to its whole arrives. */
export interface Card extends Block {
  readonly body: ViewBody;
  /** The middle of the body, from the left of the card. */
  readonly anchorX: number;
  /** The body's box within the card. */
  readonly box: Rect;
  /** How much at its foot hangs further down than most: see `RoleStack.core`. */
  readonly tail: number;
}

/** Roles in the order in which they hang under a body. */
export const COLUMN_ORDER: readonly DrawnRole[] = [
  'OPERATOR',
  'SECRETARIAT',
  'SUPPORTER',
  'MEMBER',
  'ADVISER',
];

const CORE_ROLES: readonly DrawnRole[] = ['OPERATOR', 'SECRETARIAT'];

/**
 * The roles of a body that have a place, in a wanted order. That nobody is said to operate a council is no news:
 * it is the bodies under it that work.
 */
export function groupsOf(body: ViewBody, order: readonly DrawnRole[]): ViewGroup[] {
  const isTold = (group: ViewGroup): boolean =>
    hasPlace(group) && !(isCouncil(body) && group.role === 'OPERATOR' && group.chips.length === 0);
  return order.flatMap((role) => body.groups.filter((group) => group.role === role && isTold(group)));
}

/** A body with its roles below each other. */
export interface RoleStack extends Block {
  readonly body: ViewBody;
  readonly box: BodyBox;
  /**
   * Height without what hangs down: roles besides operation and secretariat, which few bodies have, and all roles
   * of a body under its successor, which are there in few years.
   */
  readonly core: number;
}

/** Lays the roles of a body under its box, `inset` px further in. */
export function roleStack(
  body: ViewBody,
  box: BodyBox,
  order: readonly DrawnRole[],
  options: GroupOptions,
  context: LayoutContext,
  inset = 0,
): RoleStack {
  const blocks = groupsOf(body, order).map((group) => groupBlock(body, group, options, context));
  const roles = blocks.reduce((sum, block) => sum + block.height + ROW.gap, -ROW.gap);
  const below = blocks.length > 0 ? UNDER + roles : 0;
  const usual = blocks.slice(0, groupsOf(body, CORE_ROLES).length);
  const core = usual.reduce((sum, block) => sum + block.height + ROW.gap, UNDER - ROW.gap);
  return {
    body,
    box,
    core: box.height + Math.max(usual.length > 0 ? core : 0, NOTE.height),
    width: box.width,
    height: box.height + Math.max(below, NOTE.height),
    draw: (x, y, draft) => {
      drawBody(body, { x, y, width: box.width, height: box.height }, box.lines, context, draft);
      let lowest = y + box.height;
      let top = lowest + UNDER;
      for (const block of blocks) {
        const end = block.draw(x + inset, top, draft);
        if (end > top) lowest = end;
        top += block.height + ROW.gap;
      }
      return lowest;
    },
  };
}

/** Adds the bodies whose place it took below a card that has nothing else below it. */
export function dockBelow(card: Card, docked: readonly ViewBody[], context: LayoutContext): Card {
  const width = context.column;
  const stacks = docked.map((body) =>
    roleStack(body, lowBox(body, width), COLUMN_ORDER, { width, columns: 1 }, context),
  );
  const left = Math.max(0, card.anchorX - width / 2);
  return {
    ...card,
    tail: tailOf(stacks, card.tail),
    width: stacks.length > 0 ? Math.max(card.width, left + width) : card.width,
    height: stacks.reduce((sum, stack) => sum + DOCK + stack.height, card.height),
    draw: (x, y, draft) => {
      const lowest = card.draw(x, y, draft);
      let top = y + card.height + DOCK;
      for (const stack of stacks) {
        stack.draw(x + left, top, draft);
        draft.cards.set(stack.body.id, { x: x + left, y: top, width, height: stack.height });
        top += stack.height + DOCK;
      }
      return lowest;
    },
  };
}

/** What hangs down from the last of the bodies under their successor; `own` if there is none. */
export function tailOf(docked: readonly RoleStack[], own: number): number {
  const last = docked.at(-1);
  return last ? last.height - last.box.height - NOTE.height : own;
}
