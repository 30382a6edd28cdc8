/** Where the picture stands in its window: fit, limits, and how far it may be pushed. Pure. */
import { centreOf, overlap, type Point, type Rect } from '../model/geometry.js';
import type { Place } from '../model/place.js';

/** Zoom is px on the screen per px of the scene; pan is where the scene's origin stands, px. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that is fitted is never smaller than this: beyond it, it is moved instead. */
export const LEAST_FIT = 0.8;
/** But where a little less shows all of its width, it is: a column cut off is worse than words a little smaller. */
export const CLOSE_FIT = 0.72;
export const ZOOM = { least: 0.2, most: 4, step: 1.25 } as const;
/** How much of the picture stays in the window however far it is pushed, px. */
const KEPT = 80;
/** The most that stands free above a picture that is lower than its window, px. */
const HEADROOM = 24;

/** What has to be seen of a picture that is fitted: all of it, or its width (a long one is moved through). */
export type FitTo = 'all' | 'width';

/**
 * The whole picture if it fits at 80 % or more (its width from 72 % on), otherwise its top left at 80 %; never enlarged. Centred across, and
 * moved down where it would lie under `clear`, the corner of the window that has controls on it.
 */
export function fitted(
  scene: Size,
  window: Size,
  content: readonly Rect[],
  clear: Size,
  to: FitTo,
): Viewport {
  const first = place(scene, window, fitZoom(scene, window, to));
  if (!isCovered(content, first, window, clear)) return first;
  const zoom = fitZoom(scene, { ...window, height: window.height - clear.height }, to);
  return { zoom, pan: { x: place(scene, window, zoom).pan.x, y: clear.height } };
}

function fitZoom(scene: Size, window: Size, to: FitTo): number {
  const across = window.width / scene.width;
  const down = to === 'all' ? window.height / scene.height : 1;
  const least = across >= CLOSE_FIT ? Math.min(LEAST_FIT, across) : LEAST_FIT;
  return Math.max(least, Math.min(1, across, down));
}

function place(scene: Size, window: Size, zoom: number): Viewport {
  const freeX = window.width - scene.width * zoom;
  const freeY = window.height - scene.height * zoom;
  return { zoom, pan: { x: Math.max(0, freeX / 2), y: Math.max(0, Math.min(HEADROOM, freeY / 2)) } };
}

function isCovered(content: readonly Rect[], { zoom, pan }: Viewport, window: Size, clear: Size): boolean {
  const corner = { x: window.width - clear.width, y: 0, width: clear.width, height: clear.height };
  return content.some((rect) =>
    overlap(corner, {
      x: pan.x + rect.x * zoom,
      y: pan.y + rect.y * zoom,
      width: rect.width * zoom,
      height: rect.height * zoom,
    }),
  );
}

/** The nearest place of the picture at which a part of it can still be seen. */
export function keptInSight({ zoom, pan }: Viewport, scene: Size, window: Size): Point {
  const between = (value: number, length: number, room: number): number => {
    const kept = Math.min(KEPT, length, room);
    return Math.min(room - kept, Math.max(kept - length, value));
  };
  return {
    x: between(pan.x, scene.width * zoom, window.width),
    y: between(pan.y, scene.height * zoom, window.height),
  };
}

/** Zoom changed by a factor within its limits, the point of the window under `at` staying where it is. */
export function zoomedBy(viewport: Viewport, factor: number, at: Point): Viewport {
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, viewport.zoom * factor));
  const grown = zoom / viewport.zoom;
  const { pan } = viewport;
  return { zoom, pan: { x: at.x - (at.x - pan.x) * grown, y: at.y - (at.y - pan.y) * grown } };
}

/** The least push that brings a box of the scene into the window, with some room around it. */
export function revealed(viewport: Viewport, rect: Rect, window: Size): Point {
  const margin = 16;
  const { zoom, pan } = viewport;
  const into = (at: number, start: number, length: number, room: number): number => {
    const from = at + start * zoom;
    const to = from + length * zoom;
    if (from < margin) return at + margin - from;
    return to > room - margin ? at - Math.min(to - room + margin, from - margin) : at;
  };
  return {
    x: into(pan.x, rect.x, rect.width, window.width),
    y: into(pan.y, rect.y, rect.height, window.height),
  };
}

/** The place in the middle of the window, from the drawn body nearest to it; null where none is drawn. */
export function placeOf(
  { zoom, pan }: Viewport,
  { boxes }: { readonly boxes: readonly (Rect & { readonly bodyId: string })[] },
  window: Size,
): Place | null {
  const middle = { x: (window.width / 2 - pan.x) / zoom, y: (window.height / 2 - pan.y) / zoom };
  const from = boxes.map((box) => {
    const centre = centreOf(box);
    return { bodyId: box.bodyId, zoom, x: middle.x - centre.x, y: middle.y - centre.y };
  });
  return from.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))[0] ?? null;
}

/** Where the picture has to stand so that a place is in the middle of the window; null where its body is not drawn. */
export function atPlace(
  { bodyId, x, y, zoom }: Place,
  { boxes }: { readonly boxes: readonly (Rect & { readonly bodyId: string })[] },
  window: Size,
): Viewport | null {
  const box = boxes.find((one) => one.bodyId === bodyId);
  if (!box) return null;
  const centre = centreOf(box);
  const within = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
  const pan = {
    x: window.width / 2 - (centre.x + x) * within,
    y: window.height / 2 - (centre.y + y) * within,
  };
  return { zoom: within, pan };
}
