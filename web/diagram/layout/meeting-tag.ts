/** The tag on a body that tells how often it met in the shown year. */
import { summaryOf } from '../../model/meetings.js';
import { meetingsId, type ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Rect, SceneDraft } from '../scene.js';
import { meetingWords } from '../words.js';
import { textWidth, type LayoutContext } from './context.js';

const { meeting: MEETING } = MEASURES;

/**
 * Draws it at the right end of the upper edge of the box, where every form of the picture keeps room: so it moves
 * nothing. It keeps off the middle of a part, where the line from its whole arrives. With little room it says less.
 *
 * @param taken how far from its middle the upper edge is taken by another tag, px; -Infinity without one
 */
export function drawMeetingTag(
  body: ViewBody,
  box: Rect,
  taken: number,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  if (!context.layers.has('MEETING') || body.state === 'ghost') return;
  const told = body.meetings?.told ?? [];
  const summary = summaryOf(told);
  if (!summary) return;
  const clear = body.parents.length > 0 ? MEETING.clear : MEETING.inset - box.width / 2;
  const room = box.width / 2 - Math.max(taken, clear) - MEETING.inset;
  const words = meetingWords(summary, context.locale).find((text) => widthOf(text) <= room);
  if (words === undefined) return;
  const width = widthOf(words);
  const ground = {
    x: box.x + box.width - MEETING.inset - width,
    y: box.y - MEETING.above,
    width,
    height: MEETING.height,
  };
  const middle = ground.y + ground.height / 2;
  const textX = ground.x + MEETING.padX + MEETING.glyph + MEETING.gap;
  draft.notes.push({
    id: meetingsId(body.id),
    kind: 'meeting',
    standing: summary.standing,
    told: told.map(({ id }) => id),
    ground,
    glyph: {
      x: ground.x + MEETING.padX,
      y: middle - MEETING.glyph / 2,
      width: MEETING.glyph,
      height: MEETING.glyph,
    },
    text: {
      lines: [words],
      x: (textX + ground.x + ground.width - MEETING.padX) / 2,
      y: middle,
      align: 'middle',
      size: MEETING.size,
      lineHeight: MEETING.size,
      weight: 400,
    },
  });
}

/** What the tag of a body may cover in any year: lines keep off it, whether or not it is there. */
export function meetingRoom(box: Rect): Rect {
  return { x: box.x, y: box.y - MEETING.above, width: box.width, height: MEETING.above };
}

function widthOf(words: string): number {
  return textWidth([words], MEETING.size, 400) + MEETING.glyph + MEETING.gap + 2 * MEETING.padX;
}
