/** Cards whose roles hang under the body: the column of the wide picture, the paragraph of the narrow one. */
import type { DrawnRole, ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { columnBox, isCouncil, lowBox } from './body-box.js';
import { COLUMN_ORDER, roleStack, tailOf, type Card, type RoleStack } from './card.js';
import type { LayoutContext } from './context.js';

const { dock: DOCK } = MEASURES;

/** The box on top, its roles below each other. */
export function columnCard(body: ViewBody, docked: readonly ViewBody[], context: LayoutContext): Card {
  const width = context.column;
  const stack = [
    roleStack(body, columnBox(body, width), COLUMN_ORDER, { width, columns: 1 }, context),
    ...docked.map((earlier) =>
      roleStack(earlier, lowBox(earlier, width), COLUMN_ORDER, { width, columns: 1 }, context),
    ),
  ];
  return stackCard(body, stack, 0, width);
}

/** The form of the narrow picture: roles in two columns, moved in where a line to parts passes at their left. */
export function portraitCard(
  body: ViewBody,
  docked: readonly ViewBody[],
  width: number,
  inset: number,
  context: LayoutContext,
): Card {
  const order: readonly DrawnRole[] = isCouncil(body)
    ? ['OPERATOR', 'SECRETARIAT', 'MEMBER', 'ADVISER', 'SUPPORTER']
    : COLUMN_ORDER;
  const options = { width: width - inset, columns: 'best' } as const;
  const clearOf = ({ id }: ViewBody): number => (context.folds?.has(id) === true ? MEASURES.fold.clear : 0);
  const stack = [
    roleStack(body, lowBox(body, width, clearOf(body)), order, options, context, inset),
    ...docked.map((earlier) =>
      roleStack(earlier, lowBox(earlier, width - inset, clearOf(earlier)), COLUMN_ORDER, options, context),
    ),
  ];
  return stackCard(body, stack, inset, width);
}

function stackCard(body: ViewBody, stack: readonly RoleStack[], inset: number, width: number): Card {
  const height = stack.reduce((sum, part) => sum + part.height + DOCK, -DOCK);
  const [first, ...docked] = stack;
  const own = first?.box ?? { width, height: 0, lines: [] };
  return {
    body,
    width,
    height,
    tail: tailOf(docked, first ? first.height - first.core : 0),
    anchorX: width / 2,
    box: { x: 0, y: 0, width: own.width, height: own.height },
    draw: (x, y, draft) => {
      let top = y;
      let lowest = y;
      stack.forEach((part, i) => {
        const left = i === 0 ? x : x + inset;
        lowest = Math.max(lowest, part.draw(left, top, draft));
        draft.cards.set(part.body.id, { x: left, y: top, width: width - (left - x), height: part.height });
        top += part.height + DOCK;
      });
      return lowest;
    },
  };
}
