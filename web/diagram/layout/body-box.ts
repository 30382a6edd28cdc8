/** The box of a body with its name, and the words that go with it. */
import type { ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Rect, SceneDraft } from '../scene.js';
import { ghostNote, unspokenWord } from '../words.js';
import { textWidth, wrapToWidth, type LayoutContext } from './context.js';
import { drawMeetingTag } from './meeting-tag.js';

const { body: BODY, council: COUNCIL, note: NOTE, tag: TAG } = MEASURES;
/** From this width on a name stands on two lines where the box is two lines high anyway. */
const TWO_LINES_FROM = 8;

/** A box with its broken name. */
export interface BodyBox {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The name on one line, its area before it. */
export function fullName(body: ViewBody): string {
  return [...body.serves, body.name].join(' ');
}

/** Whether a body is drawn as the council of its tree. */
export function isCouncil(body: ViewBody): boolean {
  return body.kind === 'COUNCIL';
}

/** The box of a body in a column: two lines of room, more where the name needs them. */
export function columnBox(body: ViewBody, width: number): BodyBox {
  const inner = width - 2 * BODY.padX;
  const one = wrapToWidth(body.name, inner, BODY.size, 700);
  const isLong = textWidth(one, BODY.size, 700) >= TWO_LINES_FROM * BODY.size;
  const name = one.length === 1 && isLong && body.serves.length === 0 ? 2 : 1;
  const lines = [
    ...body.serves.flatMap((area) => wrapToWidth(area, inner, BODY.size, 700)),
    ...wrapToWidth(body.name, inner, BODY.size, 700, name),
  ];
  const { lineHeight } = isCouncil(body) ? COUNCIL : BODY;
  return { width, height: heightOf(lines.length, BODY.height, lineHeight), lines };
}

/** The box of a body on a line of its own: as low as its name allows. `clear` px at either end hold something else. */
export function lowBox(body: ViewBody, width: number, clear = 0): BodyBox {
  const style = isCouncil(body) ? COUNCIL : BODY;
  const lines = wrapToWidth(fullName(body), width - 2 * Math.max(clear, style.padX), style.size, 700);
  const least = isCouncil(body) ? BODY.height : BODY.docked;
  return { width, height: heightOf(lines.length, least, style.lineHeight), lines };
}

/** The box of a council: as wide as its name needs to stand on two lines, three in the end. */
export function councilBox(body: ViewBody): BodyBox {
  for (let width = COUNCIL.width as number; ; width += 24) {
    const lines = wrapToWidth(fullName(body), width - 2 * COUNCIL.padX, COUNCIL.size, 700);
    if (lines.length <= 2 || width + 24 > COUNCIL.widest) {
      return { width, height: heightOf(lines.length, COUNCIL.height, COUNCIL.lineHeight), lines };
    }
  }
}

function heightOf(lines: number, least: number, lineHeight: number): number {
  return Math.max(least, Math.ceil(lines * lineHeight + 13));
}

/** Draws the box, and what has to be said of its state: a note below a ghost, a tag on one that is not spoken of. */
export function drawBody(
  body: ViewBody,
  box: Rect,
  lines: readonly string[],
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const style = isCouncil(body) ? COUNCIL : BODY;
  const isGhost = body.state === 'ghost';
  draft.boxes.push({
    ...box,
    bodyId: body.id,
    look: isCouncil(body) ? 'council' : 'body',
    state: body.state,
    name: fullName(body),
    text: {
      lines,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      align: 'middle',
      size: isGhost ? BODY.ghostSize : style.size,
      lineHeight: style.lineHeight,
      weight: isGhost ? 400 : 700,
    },
  });
  if (isGhost) drawNote(body, box, context, draft);
  const taken = body.state === 'unspoken' ? drawTag(body, box, context, draft) / 2 + TAG.padX : -Infinity;
  drawMeetingTag(body, box, taken, context, draft);
}

function drawNote(body: ViewBody, box: Rect, context: LayoutContext, draft: SceneDraft): void {
  draft.notes.push({
    id: `${body.id}~note`,
    kind: 'note',
    ground: null,
    text: {
      lines: [ghostNote(body, context.locale)],
      x: box.x + box.width / 2,
      y: box.y + box.height + NOTE.below,
      align: 'middle',
      size: NOTE.size,
      lineHeight: NOTE.size,
      weight: 400,
    },
  });
}

/** Tells how wide it is. */
function drawTag(body: ViewBody, box: Rect, context: LayoutContext, draft: SceneDraft): number {
  const lines = [unspokenWord(body, context.locale)];
  const width = textWidth(lines, TAG.size, 400) + 2 * TAG.padX;
  const ground = { x: box.x + (box.width - width) / 2, y: box.y - TAG.above, width, height: TAG.height };
  draft.notes.push({
    id: `${body.id}~tag`,
    kind: 'tag',
    ground,
    text: {
      lines,
      x: box.x + box.width / 2,
      y: ground.y + TAG.height / 2,
      align: 'middle',
      size: TAG.size,
      lineHeight: TAG.size,
      weight: 400,
    },
  });
  return width;
}
