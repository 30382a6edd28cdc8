/** What of a scene must not be covered. */
import { contains, overlap } from '../../model/geometry.js';
import { textBounds } from '../layout/context.js';
import type { Rect, Scene } from '../scene.js';

/** Boxes, frames and rows with the ids by which they are known. */
export function solidsOf(scene: Scene): { readonly id: string; readonly rect: Rect }[] {
  return [
    ...scene.boxes.map((box) => ({ id: box.bodyId, rect: box })),
    ...[...scene.frames, ...scene.rows].map((place) => ({ id: place.id, rect: place })),
    ...scene.folds.filter((fold) => !fold.isQuiet).map((fold) => ({ id: `fold ${fold.key}`, rect: fold })),
  ];
}

/** Everything that is read: words, glyphs, seals. */
export function wordsOf(scene: Scene): Rect[] {
  return [
    ...scene.boxes.map((box) => textBounds(box.text)),
    ...scene.frames.flatMap((frame) => [textBounds(frame.label), textBounds(frame.count), frame.glyph]),
    ...scene.chips.flatMap((chip) => [textBounds(chip.text), ...(chip.seal ? [chip.seal] : [])]),
    ...scene.rows.flatMap((row) => [textBounds(row.text), row.glyph]),
    ...scene.notes.map((note) => note.ground ?? textBounds(note.text)),
    ...scene.edges.flatMap((edge) => edge.seal ?? []),
  ];
}

/** Keeps what is put over a picture apart, and off its words. */
export class Room {
  readonly #page: Rect;
  readonly #words: readonly Rect[];
  readonly #solids: readonly { readonly id: string; readonly rect: Rect }[];
  readonly #taken: Rect[] = [];

  constructor(scene: Scene) {
    this.#page = { x: 0, y: 0, width: scene.width, height: scene.height };
    this.#words = wordsOf(scene);
    this.#solids = solidsOf(scene);
  }

  /** Whether a thing can stand there without covering words or another thing, or leaving the picture. */
  isReadable(rect: Rect): boolean {
    if (!contains(this.#page, rect)) return false;
    return ![...this.#words, ...this.#taken].some((other) => overlap(other, rect));
  }

  /** The same, and outside of every box, frame and row but one. */
  isFree(rect: Rect, own: string | null = null): boolean {
    return (
      this.isReadable(rect) && !this.#solids.some((solid) => solid.id !== own && overlap(solid.rect, rect))
    );
  }

  take(rect: Rect): void {
    this.#taken.push(rect);
  }

  get taken(): readonly Rect[] {
    return this.#taken;
  }
}
