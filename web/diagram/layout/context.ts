/** What every part of the layout has to know, and the text blocks that they share. */
import type { Locale } from '../../model/era.js';
import type { Folding } from '../../model/expansion/folding.js';
import type { Layer } from '../../model/layers.js';
import { emWidth, wrapText, type Weight } from '../../model/text.js';
import type { Rect, SceneDraft, SceneText } from '../scene.js';

export interface LayoutContext {
  readonly locale: Locale;
  readonly layers: ReadonlySet<Layer>;
  /** Width of a column of the tree, px. */
  readonly column: number;
  /** Bodies that have a sign to fold them inside their box. */
  readonly folds?: Folding['folds'];
}

/** Something that knows its size before it has a place. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Draws it with its top left corner there; tells where the lowest thing that was drawn ends. */
  readonly draw: (x: number, y: number, draft: SceneDraft) => number;
}

/** The width of the widest line in px, rounded up. */
export function textWidth(lines: readonly string[], size: number, weight: Weight): number {
  return Math.ceil(lines.reduce((most, line) => Math.max(most, emWidth(line, weight) * size), 0));
}

/** Breaks a text for a box of this inner width in px. */
export function wrapToWidth(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  lines = 1,
): readonly string[] {
  return wrapText(text, { maxEm: width / size, weight, lines });
}

/** The box that a text fills. */
export function textBounds(text: SceneText): Rect {
  const width = textWidth(text.lines, text.size, text.weight);
  const height = (text.lines.length - 1) * text.lineHeight + text.size;
  const left = text.align === 'start' ? 0 : text.align === 'end' ? width : width / 2;
  return { x: text.x - left, y: text.y - height / 2, width, height };
}
