/** Where the picture stands in its window over its life: fitted, moved by the reader, at the place of a link. */
import type { Point, Rect } from '../model/geometry.js';
import type { Place } from '../model/place.js';
import { rectOf, type Scene } from './scene.js';
import {
  atPlace,
  fitted,
  keptInSight,
  placeOf,
  revealed,
  zoomedBy,
  type FitTo,
  type Size,
  type Viewport,
} from './viewport.js';

/** The canvas, as far as its picture is moved. */
export interface Movable {
  /** What is drawn; null until there is something, or no canvas yet. */
  readonly scene: () => Scene | null;
  readonly viewport: () => Viewport;
  readonly window: () => Size;
  readonly move: (viewport: Viewport, isGradual: boolean) => void;
  /** The corner at the top right that has controls on it. */
  readonly clear: () => Size;
  readonly fitTo: () => FitTo;
}

/** Free room below the picture, px at 100 %. */
const FOOT = 14;

export class CanvasView {
  readonly #canvas: Movable;
  /** Set until the reader moves or zooms the picture: then its place is theirs. */
  #isFitted = true;
  /** What the reader chose to see, or the link says: it stays in the middle of the window. */
  #place: Place | null = null;
  /** What has to stay in sight when the window changes, until the reader moves the picture. */
  #sought: string | null = null;

  constructor(canvas: Movable) {
    this.#canvas = canvas;
  }

  /** What stands in the middle; null where the picture is fitted. */
  get place(): Place | null {
    return this.#place;
  }

  /** Shows as much as can be read; from then on the picture follows its window until the reader moves it. */
  fit(): void {
    this.#sought = null;
    this.#place = null;
    this.#fitScene();
  }

  /** Puts what a link says in the middle of the window, now or as soon as there is a picture. */
  goTo(place: Place): void {
    this.#isFitted = false;
    this.#sought = null;
    this.#place = place;
    this.follow();
  }

  /** The window or the picture has changed: the place holds, or the fit, and what is sought stays in sight. */
  follow(isOtherPicture = false): void {
    const { scene, window } = this.#now();
    if (!scene || window.width === 0 || window.height === 0) return;
    const held = this.#place ? atPlace(this.#place, scene, window) : null;
    if (held) this.#canvas.move(held, false);
    else if (this.#isFitted || isOtherPicture) this.#fitScene();
    this.#bringSought(false);
  }

  /** The picture closed up or opened around a body: that body stays where it is in the window. */
  holdAt(bodyId: string, before: Scene): void {
    const { scene, window } = this.#now();
    const [was, is] = [rectOf(before, bodyId), scene ? rectOf(scene, bodyId) : undefined];
    if (!scene || !was || !is) return;
    const { zoom, pan } = this.#canvas.viewport();
    const held = { x: pan.x + (was.x - is.x) * zoom, y: pan.y + (was.y - is.y) * zoom };
    this.#canvas.move({ zoom, pan: keptInSight({ zoom, pan: held }, scene, window) }, false);
  }

  /** Zooms by a factor, by default around the middle of the window. */
  zoomBy(factor: number, at?: Point): void {
    const { width, height } = this.#canvas.window();
    const middle = { x: width / 2, y: height / 2 };
    const next = zoomedBy(this.#canvas.viewport(), factor, at ?? middle);
    this.#leave(next);
    this.#canvas.move(next, at === undefined);
  }

  /** Moves the picture; tells whether there was room to move. */
  panBy(dx: number, dy: number): boolean {
    const { scene, window } = this.#now();
    if (!scene) return false;
    const { zoom, pan } = this.#canvas.viewport();
    const next = keptInSight({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, scene, window);
    if (next.x === pan.x && next.y === pan.y) return false;
    this.#leave({ zoom, pan: next });
    this.#canvas.move({ zoom, pan: next }, false);
    return true;
  }

  /** Brings a body, a role or a chip into the window if it is outside, as soon as there is a picture. */
  reveal(id: string): void {
    this.#sought = id;
    this.#bringSought(true);
  }

  /** After a gesture of the reader: the picture is theirs from now on, but stays in sight. */
  settle(): void {
    const { scene, window } = this.#now();
    if (!scene) return;
    const { zoom, pan } = this.#canvas.viewport();
    const kept = keptInSight({ zoom, pan }, scene, window);
    this.#leave({ zoom, pan: kept });
    if (kept.x !== pan.x || kept.y !== pan.y) this.#canvas.move({ zoom, pan: kept }, false);
  }

  /** The reader moves the picture there: from now on its place is theirs. */
  #leave(viewport: Viewport): void {
    const { scene, window } = this.#now();
    this.#isFitted = false;
    this.#sought = null;
    this.#place = scene ? placeOf(viewport, scene, window) : null;
  }

  #now(): { readonly scene: Scene | null; readonly window: Size } {
    return { scene: this.#canvas.scene(), window: this.#canvas.window() };
  }

  #fitScene(): void {
    const { scene, window } = this.#now();
    if (!scene || window.width === 0 || window.height === 0) return;
    const drawn: readonly Rect[] = [...scene.boxes, ...scene.frames, ...scene.rows];
    // Places below that are empty in the shown year need not be in sight.
    const bottom = drawn.reduce((most, rect) => Math.max(most, rect.y + rect.height), 0);
    const size = { width: scene.width, height: Math.min(scene.height, bottom + FOOT) };
    this.#canvas.move(fitted(size, window, drawn, this.#canvas.clear(), this.#canvas.fitTo()), false);
    this.#isFitted = true;
  }

  #bringSought(isGradual: boolean): void {
    const { scene, window } = this.#now();
    const rect = scene && this.#sought !== null ? rectOf(scene, this.#sought) : null;
    if (!rect) return;
    const { zoom, pan } = this.#canvas.viewport();
    const next = revealed({ zoom, pan }, rect, window);
    if (next.x !== pan.x || next.y !== pan.y) this.#canvas.move({ zoom, pan: next }, isGradual);
  }
}
