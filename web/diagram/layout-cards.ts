/**
 * View graph → scene. Pure and quick: the same view, size and language give the same places, whichever layers are
 * on, and in the wide form whatever year is shown.
 */
import type { Locale } from '../model/era.js';
import { boundsOf } from '../model/geometry.js';
import type { Layer } from '../model/layers.js';
import type { ViewGraph } from '../model/view-graph.js';
import { columnWidth } from './layout/column-width.js';
import { textBounds } from './layout/context.js';
import { forestOf } from './layout/forest.js';
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
}

/** Lays out the cards of a view. */
export function layoutCards(view: ViewGraph, options: LayoutOptions): Scene {
  const { locale, layers, width } = options;
  const context = { locale, layers, column: columnWidth(view, locale) };
  const draft = emptyDraft();
  if (options.orientation === 'wide') drawWide(view, forestOf(view), width, context, draft);
  else {
    const shown = shownOnly(view);
    drawPortrait(shown, forestOf(shown), width, context, draft);
  }
  return finish(draft, options.orientation === 'wide' ? MEASURES.marginX : MEASURES.portrait.right);
}

/** The size of the picture is that of all places, drawn or not. */
function finish(draft: SceneDraft, margin: number): Scene {
  const places = boundsOf([
    ...draft.cards.values(),
    ...draft.rules,
    ...draft.notes.map((note) => note.ground ?? textBounds(note.text)),
    ...draft.edges.flatMap((edge) => edge.points.map((point) => ({ ...point, width: 0, height: 0 }))),
  ]);
  const { tails: _, ...scene } = draft;
  return {
    ...scene,
    width: Math.ceil(places.x + places.width + margin),
    height: Math.ceil(places.y + places.height + MEASURES.marginY),
  };
}
