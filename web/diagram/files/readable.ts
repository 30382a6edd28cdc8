/** How large the words of a picture are on paper. Pure. */
import { contains, type Rect } from '../../model/geometry.js';
import { textBounds } from '../layout/context.js';
import type { Scene, SceneMeetings, SceneSeal, SceneText } from '../scene.js';

/** Points in one pixel of a sheet, which has 96 to the inch. */
export const POINTS = 0.75;
/** The smallest size of words on paper, in points. */
export const LEAST_POINTS = 8;

/** The size in pixels of the picture that is the smallest readable one when it is drawn at this scale. */
export function leastSize(scale: number): number {
  return LEAST_POINTS / POINTS / scale;
}

/** Every text of a scene, with the box that it must not leave, where it has one. */
export function textsOf(scene: Scene): readonly { readonly text: SceneText; readonly within: Rect | null }[] {
  const inBox = <T extends Rect & { readonly text: SceneText }>(box: T) => ({ text: box.text, within: box });
  return [
    ...scene.boxes.map(inBox),
    ...scene.rows.map(inBox),
    ...scene.chips.map(inBox),
    ...[...scene.chips, ...scene.edges].flatMap(({ seal }) => (seal ? [inBox(seal)] : [])),
    ...scene.frames.flatMap((frame) => [
      { text: frame.label, within: frame },
      { text: frame.count, within: frame },
    ]),
    ...scene.notes.map((note) => ({
      text: note.text,
      within: note.kind === 'meeting' ? besideGlyph(note) : note.ground,
    })),
  ];
}

/** What is left of the ground of a tag at the right of its sign. */
function besideGlyph({ ground, glyph }: SceneMeetings): Rect {
  const x = glyph.x + glyph.width;
  return { ...ground, x, width: ground.x + ground.width - x };
}

/** Size in points of the smallest words of a picture on paper; Infinity for one without words. */
export function smallestPoints(scene: Scene, scale: number): number {
  return textsOf(scene).reduce((least, { text }) => Math.min(least, text.size * scale * POINTS), Infinity);
}

/** Slack against rounding, in points. */
const ROUNDING = 0.001;

/**
 * The scene for paper at a scale: marks and notes, which are smaller than the rest, are written as large as they have
 * to be. Null where words would stay too small or no longer fit their place.
 */
export function readableAt(scene: Scene, scale: number): Scene | null {
  const least = leastSize(scale);
  const larger = (text: SceneText): SceneText =>
    text.size >= least ? text : { ...text, size: least, lineHeight: Math.max(text.lineHeight, least) };
  const sealed = <T extends { readonly seal: SceneSeal | null }>(thing: T): T =>
    thing.seal ? { ...thing, seal: { ...thing.seal, text: larger(thing.seal.text) } } : thing;
  const raised = {
    ...scene,
    chips: scene.chips.map(sealed),
    edges: scene.edges.map(sealed),
    notes: scene.notes.map((note) => ({ ...note, text: larger(note.text) })),
  };
  if (smallestPoints(raised, scale) < LEAST_POINTS - ROUNDING) return null;
  const fits = textsOf(raised).every(
    ({ text, within }) => within === null || contains(within, textBounds(text)),
  );
  return fits ? raised : null;
}
