/** The form in which a view stands on a sheet as large as there is room. Pure. */
import type { Locale } from '../../model/era.js';
import type { Layer } from '../../model/layers.js';
import type { ViewGraph } from '../../model/view-graph.js';
import { layoutCards } from '../layout-cards.js';
import { layoutColumns } from '../layout/columns.js';
import { columnWidth } from '../layout/column-width.js';
import { depthOf, forestOf } from '../layout/forest.js';
import { MEASURES } from '../measures.js';
import type { Scene } from '../scene.js';
import { LEAST_POINTS, POINTS, readableAt } from './readable.js';

/** Room on a sheet, in pixels of the sheet. */
export interface Room {
  readonly width: number;
  readonly height: number;
}
export interface FitOptions {
  readonly turn: 'landscape' | 'portrait';
  readonly locale: Locale;
  readonly layers: ReadonlySet<Layer>;
  /** The largest scale; a small picture is not blown up. */
  readonly most: number;
}
/** A picture with the scale at which it is drawn on its sheet. */
export interface Picture {
  readonly scene: Scene;
  readonly scale: number;
}

/** The smallest scale: headings of frames are the smallest words that cannot be written larger. */
export const LEAST_SCALE = LEAST_POINTS / POINTS / MEASURES.frame.labelSize;

/** The narrowest column of an upright picture, and what each level below the head takes of it, px. */
const NARROWEST = { width: 250, level: MEASURES.portrait.indent } as const;

/**
 * The largest picture of a view, as `onPaper` gives it, that the room holds with words of at least 8 pt; null if there
 * is none. A broad sheet takes columns only for what does not fit as on a broad screen.
 */
export function pictureFor(view: ViewGraph, room: Room, options: FitOptions): Picture | null {
  const broad = options.turn === 'landscape' ? largest(wideScenes(view, room, options), room, options) : null;
  return broad ?? largest(columnScenes(view, room, options), room, options);
}

/** By how much a later form has to be larger to be preferred: the first is the one of the screen. */
const BETTER = 1.04;

function largest(scenes: Iterable<Scene>, room: Room, { most }: FitOptions): Picture | null {
  let best: Picture | null = null;
  for (const scene of scenes) {
    const scale = Math.min(most, room.width / scene.width, room.height / scene.height);
    if (scale < LEAST_SCALE - ROUNDING || (best && scale < best.scale * BETTER)) continue;
    const readable = readableAt(scene, scale);
    if (readable) best = { scene: readable, scale };
    if (best && best.scale >= most) break;
  }
  return best;
}

/** Slack of a scale. */
const ROUNDING = 1e-9;

function* wideScenes(view: ViewGraph, room: Room, { locale, layers }: FitOptions): Iterable<Scene> {
  const natural = columnWidth(view, locale);
  const columns = natural > MEASURES.column.width ? [natural, MEASURES.column.width] : [natural];
  for (const column of columns) {
    for (const width of [room.width, room.width / LEAST_SCALE])
      yield layoutCards(view, { width, orientation: 'wide', locale, layers, column });
  }
}

function* columnScenes(view: ViewGraph, room: Room, options: FitOptions): Iterable<Scene> {
  const { turn, locale, layers, most } = options;
  for (const scale of [most, 1, LEAST_SCALE]) {
    const width = room.width / scale;
    const columns = mostColumns(view, width);
    if (turn === 'portrait' || columns === 1)
      yield layoutCards(view, { width, orientation: 'portrait', locale, layers });
    for (let count = 2; count <= columns; count += 1)
      yield layoutColumns(view, { width, columns: count, locale, layers });
  }
}

function mostColumns(view: ViewGraph, width: number): number {
  const depth = Math.max(1, ...forestOf(view).map(depthOf));
  return Math.max(1, Math.floor(width / (NARROWEST.width + NARROWEST.level * depth)));
}
