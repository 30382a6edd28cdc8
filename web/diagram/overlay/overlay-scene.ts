/**
 * Scene + overlay → what is drawn. Pure: what the scene has keeps its place, tags, arrows and numbers use the room
 * that it leaves.
 */
import type { Locale } from '../../model/era.js';
import type { Overlay } from '../../model/overlay.js';
import type { ViewGraph } from '../../model/view-graph.js';
import type { Scene } from '../scene.js';
import { changesOver } from './changes.js';
import { bare, type Overlaid } from './overlaid.js';
import { pathOver } from './path.js';

export type { Overlaid } from './overlaid.js';

/** Lays an overlay over the scene of a view; without one, nothing. */
export function overlayScene(
  scene: Scene,
  view: ViewGraph,
  overlay: Overlay | null,
  locale: Locale,
): Overlaid {
  if (!overlay) return bare(scene);
  return overlay.kind === 'changes'
    ? changesOver(scene, view, overlay, locale)
    : pathOver(scene, view, overlay);
}
