/** The rule and the words over the bodies that stand alone. */
import type { Rect } from '../../model/geometry.js';
import { MEASURES } from '../measures.js';
import type { SceneDraft } from '../scene.js';
import { aloneHeading } from '../words.js';
import { wrapToWidth, type LayoutContext } from './context.js';

const { separator: SEPARATOR } = MEASURES;

/** Where the heading stands: the rule goes through, the words keep to a part of it. */
export interface HeadingPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly wordsX: number;
  readonly wordsWidth: number;
}

/** Draws the heading; tells where what it heads may begin. With one tree above it, it names its head. */
export function drawAloneHeading(
  headName: string | null,
  place: HeadingPlace,
  context: LayoutContext,
  draft: SceneDraft,
): number {
  const lines = wrapToWidth(aloneHeading(headName, context.locale), place.wordsWidth, SEPARATOR.size, 400);
  const more = (lines.length - 1) * SEPARATOR.lineHeight;
  const rule = { x: place.x, y: place.y, width: place.width, height: 0 };
  draft.rules.push(...ruleAround(rule, [...draft.frames, ...draft.rows, ...draft.boxes]));
  draft.notes.push({
    id: 'alone~heading',
    kind: 'heading',
    ground: null,
    text: {
      lines,
      x: place.wordsX,
      y: place.y + SEPARATOR.text + more / 2,
      align: 'start',
      size: SEPARATOR.size,
      lineHeight: SEPARATOR.lineHeight,
      weight: 400,
    },
  });
  return place.y + SEPARATOR.below + more;
}

/** The rule leaves out what is drawn across it. */
export function ruleAround(rule: Rect, boxes: readonly Rect[]): Rect[] {
  const margin = SEPARATOR.clear;
  const across = boxes
    .filter((box) => box.y - margin < rule.y && box.y + box.height + margin > rule.y)
    .sort((a, b) => a.x - b.x);
  const parts: Rect[] = [];
  let x = rule.x;
  const end = rule.x + rule.width;
  for (const box of across) {
    if (box.x - margin > x) parts.push({ ...rule, x, width: box.x - margin - x });
    x = Math.max(x, box.x + box.width + margin);
  }
  if (x < end) parts.push({ ...rule, x, width: end - x });
  return parts;
}
