/** Content → sheets of paper of one size. Pure: the same content, the same sheets. */
import { layersOn } from '../../model/counts.js';
import type { Locale } from '../../model/era.js';
import type { Layer } from '../../model/layers.js';
import { PIXELS_PER_MM, sheetMm, type PaperChoice } from '../../model/paper/choice.js';
import type { PaperContent } from '../../model/paper/types.js';
import { asideColumns, asideWidth, frameOf, type SheetForm } from './frame.js';
import { subtitleOf } from './head-foot.js';
import { legendPieces } from './legend-pieces.js';
import { listMeasure } from './list.js';
import { Paper } from './paper-sheets.js';
import { balancedHeight, blockPieces, tallest } from './pieces.js';
import type { Sheet } from './sheet.js';
import { planSheets, planWhole } from './split.js';

export interface PaperOptions {
  readonly locale: Locale;
  readonly off: readonly Layer[];
}

/** How much larger the small print of a sheet is than at A4, and how far a picture may be enlarged. */
const SIZES = { a4: { unit: 1, most: 1.1 }, a3: { unit: 1.2, most: 1.4 } } as const;
/** The most that the key may take below a picture, as a share of the height. */
const MOST_BELOW = 0.24;

/** The sheets that show a view on this paper. */
export function paperSheets(
  content: PaperContent,
  choice: PaperChoice,
  options: PaperOptions,
): readonly Sheet[] {
  const mm = sheetMm(choice);
  const { unit, most } = SIZES[choice.paper];
  const form: SheetForm = {
    width: mm.width * PIXELS_PER_MM,
    height: mm.height * PIXELS_PER_MM,
    unit,
    aside: choice.turn === 'landscape' ? 'right' : 'below',
  };
  const below = belowHeight(form, content);
  const layers = layersOn(options.off);
  const fit = { turn: choice.turn, locale: options.locale, layers, most };
  const lines = subtitleLines(form, content);
  const single = frameOf(form, content, { subtitleLines: lines, below });
  if (content.nothing) return new Paper(single, content, [], options).sheets();
  const whole = planWhole(content.graph, single.room, fit);
  if (whole) return new Paper(single, content, [whole], options).sheets();
  const several = frameOf(form, content, { subtitleLines: Math.max(2, lines), below });
  const planned = planSheets(content.graph, several.room, fit, listMeasure(unit));
  return new Paper(several, content, planned, options).sheets();
}

/** How many lines the words under the title take. */
export function subtitleLines(form: SheetForm, content: PaperContent): number {
  const frame = frameOf(form, content, { subtitleLines: 1, below: 0 });
  return Math.max(1, subtitleOf(frame, content.subtitle).length);
}

function belowHeight(form: SheetForm, content: PaperContent): number {
  const width = asideWidth(form);
  const pieces = [
    ...legendPieces(content.legend, width, form.unit),
    ...content.asides.flatMap((block) => blockPieces(block, width, form.unit)),
  ];
  const most = Math.max(form.height * MOST_BELOW, tallest(pieces));
  return Math.min(balancedHeight(pieces, asideColumns(form)), most);
}
