/** How wide a column of the tree has to be for the names of this view. */
import type { Locale } from '../../model/era.js';
import { DRAWN_ROLES, type ViewBody, type ViewGraph } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { columnBox, isCouncil } from './body-box.js';
import { chipLines } from './chip.js';

const { column: COLUMN, frame: FRAME } = MEASURES;
const STEP = 12;
/** Lines that a chip and a body may take before the column is widened instead. */
const MOST_LINES: Record<Locale, { readonly chip: number; readonly body: number }> = {
  ja: { chip: 1, body: 2 },
  en: { chip: 2, body: 5 },
};

/** The usual width if the names fit it in few lines, otherwise a little more, never more than the widest. */
export function columnWidth(view: ViewGraph, locale: Locale): number {
  const most = MOST_LINES[locale];
  const bodies = view.bodies.filter((body) => !isCouncil(body));
  for (let width = COLUMN.width as number; width < COLUMN.widest; width += STEP) {
    if (bodies.every((body) => fits(body, width, most))) return width;
  }
  return COLUMN.widest;
}

function fits(
  body: ViewBody,
  width: number,
  most: { readonly chip: number; readonly body: number },
): boolean {
  if (columnBox(body, width).lines.length > most.body) return false;
  const inner = width - 2 * FRAME.padding;
  return DRAWN_ROLES.every((role) =>
    body.groups
      .filter((group) => group.role === role)
      .every((group) => group.chips.every((chip) => chipLines(chip, role, inner).length <= most.chip)),
  );
}
