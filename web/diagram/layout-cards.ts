/**
 * View graph → scene. Pure and quick: the same view, size and language give the same places, whichever layers are
 * on, and in the wide form whatever year is shown.
 */
import type { Locale } from '../model/era.js';
import type { Folding } from '../model/expansion/folding.js';
import { boundsOf } from '../model/geometry.js';
import type { Layer } from '../model/layers.js';
import type { ViewGraph } from '../model/view-graph.js';
import { columnWidth } from './layout/column-width.js';
import { textBounds } from './layout/context.js';
import { narrowFolds, wideFolds } from './layout/fold-signs.js';
import { takeFolded, unfoldedOnly, withRoomOnly } from './layout/fold.js';
import { forestOf } from './layout/forest.js';
import { sealLines } from './layout/line-seals.js';
import { drawPortrait } from './layout/portrait.js';
import { shownOnly } from './layout/shown-only.js';
import { drawWide } from './layout/wide.js';
import { MEASURES } from './measures.js';
import { emptyDraft, type Scene, type SceneDraft } from './scene.js';

export interface LayoutOptions {
  /** Room for the picture in px at 100 %. A wide picture may need more, a narrow one keeps to it. */
  readonly width: number;
  readonly orientation: 'wide' | 'portrait';
  readonly locale: Locale;
  /** What is drawn. What is not keeps its place. */
  readonly layers: ReadonlySet<Layer>;
  /** What is folded away; nothing, and no sign to fold anything, if left out. */
  readonly folding?: Folding | null;
  /** Width of a column of the wide form in px; by the names if left out. */
  readonly column?: number;
}

/** Lays out the cards of a view. */
export function layoutCards(view: ViewGraph, options: LayoutOptions): Scene {
  const { locale, layers, width, folding = null } = options;
  const context = { locale, layers, column: options.column ?? columnWidth(view, locale) };
  const draft = emptyDraft();
  if (options.orientation === 'wide') {
    const roomy = folding ? withRoomOnly(view, folding) : view;
    drawWide(roomy, forestOf(roomy), width, context, draft);
    sealLines(draft, locale);
    const open = finishScene(draft, MEASURES.marginX);
    return folding ? foldWide(draft, open, folding, locale) : open;
  }
  const shown = shownOnly(folding ? unfoldedOnly(view, folding) : view);
  drawPortrait(
    shown,
    forestOf(shown),
    width,
    folding ? { ...context, folds: folding.folds } : context,
    draft,
  );
  sealLines(draft, locale);
  if (folding) draft.folds.push(...narrowFolds(draft, folding, locale));
  return finishScene(draft, MEASURES.portrait.right);
}

/** Folded or not, a picture has one size: what stays is neither moved nor zoomed. */
function foldWide(draft: SceneDraft, open: Scene, folding: Folding, locale: Locale): Scene {
  const { under, height } = MEASURES.fold;
  const lowest = Math.max(0, ...[...draft.cards.values()].map((card) => card.y + card.height));
  takeFolded(draft, folding);
  draft.folds.push(...wideFolds(draft, folding, locale));
  const size = { width: open.width, height: Math.max(open.height, Math.ceil(lowest + 2 * under + height)) };
  return { ...finishScene(draft, MEASURES.marginX), ...size };
}

/** The size of the picture is that of all places, drawn or not. */
export function finishScene(draft: SceneDraft, margin: number): Scene {
  const places = boundsOf([
    ...draft.cards.values(),
    ...draft.rules,
    ...draft.notes.map((note) => note.ground ?? textBounds(note.text)),
    ...draft.edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 }))),
    // A mark on a line at the edge of the picture reaches further than the line.
    ...draft.edges.flatMap(({ seal }) => seal ?? []),
  ]);
  const { tails: _, ...scene } = draft;
  return {
    ...scene,
    width: Math.ceil(places.x + places.width + margin),
    height: Math.ceil(places.y + places.height + MEASURES.marginY),
  };
}
