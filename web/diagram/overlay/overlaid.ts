/** A scene with what an overlay says over it. The places are those of the scene without. */
import type { Target } from '../elements.js';
import type { Point, Rect, Scene, SceneText } from '../scene.js';
import type { Look, TagLook } from './looks.js';

/** What the canvas and the SVG draw. */
export interface Overlaid {
  /** The scene, with what is only there in the other year and without notes that tags replace. */
  readonly scene: Scene;
  /** By id of a body, of a role of a body, of a claim or of a note: how its look changes, the later winning. */
  readonly looks: ReadonlyMap<string, readonly Look[]>;
  readonly tags: readonly SceneTag[];
  readonly arrows: readonly SceneArrow[];
  readonly discs: readonly SceneDisc[];
  /** Without the colours of the roles. */
  readonly isGrey: boolean;
}
/** A sign with its words. Of a thing without room for words the sign alone. */
export interface SceneTag extends Rect {
  readonly id: string;
  readonly look: TagLook;
  readonly text: SceneText;
  readonly select: Target;
}
/** A line from an earlier to a later body, without its head. */
export interface SceneArrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** A triangle: its tip, then the two ends of its base. */
  readonly head: readonly [Point, Point, Point];
}
/** The number of a step on its line. */
export interface SceneDisc extends Rect {
  readonly number: number;
  readonly text: SceneText;
}

/** A scene with nothing over it. */
export function bare(scene: Scene): Overlaid {
  return { scene, looks: new Map(), tags: [], arrows: [], discs: [], isGrey: false };
}

/** Looks that are being gathered. */
export class LookBook {
  readonly looks = new Map<string, Look[]>();

  add(id: string, look: Look): void {
    this.looks.set(id, [...(this.looks.get(id) ?? []), look]);
  }
}
