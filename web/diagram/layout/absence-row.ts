/** The row that says why nobody is named for a role. */
import { groupId, type ViewAbsence, type ViewBody, type ViewGroup } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Rect, SceneDraft } from '../scene.js';
import { rowText } from '../words.js';
import { textWidth, wrapToWidth, type LayoutContext } from './context.js';

const { frame: FRAME, row: ROW } = MEASURES;

/** The two roles whose absence is an answer that people look for. */
export function mayBeRow(group: ViewGroup): boolean {
  return group.role === 'SECRETARIAT' || group.role === 'OPERATOR';
}

/** The absence that a row has room for. */
export function roomFor(group: ViewGroup): ViewAbsence {
  return group.everState ?? { known: 'NOT_STATED', forGroup: false, reason: null };
}

/** The width that it needs to stand on one line, px. */
export function rowWidth(group: ViewGroup, context: LayoutContext): number {
  const text = rowText(group.role, roomFor(group), context.locale);
  return ROW.textX + textWidth([text], ROW.size, 400) + ROW.padRight;
}

/** Lines of a row; where the place has no room for the role and its state, the glyph alone stands for the role. */
function rowLines(
  group: ViewGroup,
  state: ViewAbsence,
  width: number,
  context: LayoutContext,
): readonly string[] {
  const inner = width - ROW.textX - ROW.padRight;
  const wrap = (of: ViewAbsence, isShort: boolean): readonly string[] =>
    wrapToWidth(rowText(group.role, of, context.locale, isShort), inner, ROW.size, 400);
  // The place of a frame, if only of another year, holds any row.
  const room = group.chips.length > 0 ? Infinity : wrap(roomFor(group), false).length;
  const full = wrap(state, false);
  return full.length <= room ? full : wrap(state, true);
}

/** Its height at a width, px. */
export function rowHeight(
  group: ViewGroup,
  state: ViewAbsence,
  width: number,
  context: LayoutContext,
): number {
  return ROW.height + (rowLines(group, state, width, context).length - 1) * ROW.lineHeight;
}

/** Draws it. */
export function drawRow(
  body: ViewBody,
  group: ViewGroup,
  state: ViewAbsence,
  box: Rect,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const lines = rowLines(group, state, box.width, context);
  draft.rows.push({
    ...box,
    id: groupId(body.id, group.role),
    bodyId: body.id,
    role: group.role,
    known: state.known,
    glyph: {
      x: box.x + 8,
      y: box.y + box.height / 2 - FRAME.glyph / 2,
      width: FRAME.glyph,
      height: FRAME.glyph,
    },
    text: {
      lines,
      x: box.x + ROW.textX,
      y: box.y + box.height / 2,
      align: 'start',
      size: ROW.size,
      lineHeight: ROW.lineHeight,
      weight: 400,
    },
  });
}
