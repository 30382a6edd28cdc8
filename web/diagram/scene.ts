/**
 * A scene: the finished picture as geometry, in absolute pixels at 100 %. The canvas and the SVG both draw it as
 * it stands; nothing is measured after it.
 */
import type { Point, Rect } from '../model/geometry.js';
import type { Weight } from '../model/text.js';
import type { DrawnRole, KnownState, Standing } from '../model/view-graph.js';

export type { Point, Rect } from '../model/geometry.js';

/** Lines of text around the height `y`, at, from or up to `x` by `align`. */
export interface SceneText extends Point {
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
  /** Font size in px. */
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
}

/** A body. */
export interface SceneBox extends Rect {
  readonly bodyId: string;
  readonly look: 'council' | 'body';
  readonly state: 'shown' | 'unspoken' | 'ghost';
  readonly text: SceneText;
  /** The whole name on one line, for titles and status texts. */
  readonly name: string;
}
/** The frame around the holders of one role. */
export interface SceneFrame extends Rect {
  readonly id: string;
  readonly bodyId: string;
  readonly role: DrawnRole;
  /** Not KNOWN when it holds only what ought to be: the answer itself is missing. */
  readonly known: KnownState;
  readonly glyph: Rect;
  readonly label: SceneText;
  readonly count: SceneText;
}
/** One holder of a role. */
export interface SceneChip extends Rect {
  readonly edgeId: string;
  readonly holderId: string;
  readonly bodyId: string;
  readonly role: DrawnRole;
  readonly collective: boolean;
  readonly standing: Standing;
  readonly text: SceneText;
  readonly seal: SceneSeal | null;
  /** Every claim by which it holds the role in any year: a claim that is not drawn is found by them. */
  readonly claims: readonly string[];
}
/** The small mark of a claim that is not plainly stated. */
export interface SceneSeal extends Rect {
  readonly text: SceneText;
}
/** A role of which there is nobody to name. */
export interface SceneRow extends Rect {
  readonly id: string;
  readonly bodyId: string;
  readonly role: DrawnRole;
  readonly known: KnownState;
  readonly glyph: Rect;
  readonly text: SceneText;
}
/** The place of a role of which nothing is drawn, because it is there in other years only. */
export interface SceneSpot extends Rect {
  readonly id: string;
  readonly bodyId: string;
  readonly role: DrawnRole;
}
/** A line with square corners. `ROLE` joins a body with one of its frames, `CROSS` a body with a further parent. */
export interface SceneEdge {
  readonly id: string;
  readonly kind: 'PART_OF' | 'CROSS' | 'ROLE';
  readonly role: DrawnRole | null;
  readonly bodyId: string;
  readonly otherId: string;
  readonly points: readonly Point[];
  /** How far the source says so; of lines between bodies. */
  readonly standing: Standing;
  /** The mark of a line that is not plainly stated, where it has room. */
  readonly seal: SceneSeal | null;
}
/** A sign that folds a card or opens it again. */
export interface SceneFold extends Rect {
  readonly bodyId: string;
  /** What a press on it opens or closes. */
  readonly key: string;
  readonly opens: boolean;
  /** Seen only where the reader is: it closes what is open by itself. */
  readonly isQuiet: boolean;
  readonly text: SceneText;
}
/** Words beside the boxes. */
export type SceneNote = SceneWords | SceneMeetings;
/** `note` under a body, `tag` on its edge, `heading` over a part of the picture. */
export interface SceneWords {
  readonly id: string;
  readonly kind: 'note' | 'tag' | 'heading';
  readonly text: SceneText;
  /** The ground of a tag. */
  readonly ground: Rect | null;
}
/** The tag on the edge of a body that tells of its meetings; its id selects them. */
export interface SceneMeetings {
  readonly id: string;
  readonly kind: 'meeting';
  readonly standing: Standing;
  readonly text: SceneText;
  readonly ground: Rect;
  readonly glyph: Rect;
  /** The meetings that it tells of. */
  readonly told: readonly string[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly SceneBox[];
  readonly frames: readonly SceneFrame[];
  readonly chips: readonly SceneChip[];
  readonly rows: readonly SceneRow[];
  /** Places in the drawn frames of those who hold the role in other years only. Nothing is drawn of them. */
  readonly vacant: readonly SceneChip[];
  readonly spots: readonly SceneSpot[];
  readonly edges: readonly SceneEdge[];
  readonly notes: readonly SceneNote[];
  /** Thin level lines between the parts of the picture; without height. */
  readonly rules: readonly Rect[];
  /** The whole place of each body with its roles, whether or not all of it is drawn. */
  readonly cards: ReadonlyMap<string, Rect>;
  readonly folds: readonly SceneFold[];
}

/** The box of a body, a role or one holder's role; undefined if it is not drawn. */
export function rectOf(scene: Scene, id: string): Rect | undefined {
  return (
    scene.boxes.find((box) => box.bodyId === id) ??
    scene.chips.find((chip) => chip.edgeId === id) ??
    [...scene.frames, ...scene.rows].find((place) => place.id === id) ??
    tagOf(scene, id)?.ground
  );
}

/** The tag that tells of the meetings that are selected, all of a body or one of them. */
export function tagOf(scene: Scene, id: string): SceneMeetings | undefined {
  return scene.notes.find(
    (note): note is SceneMeetings =>
      note.kind === 'meeting' && (id === note.id || id.startsWith(`${note.id}~`) || note.told.includes(id)),
  );
}

/** A scene that is being put together. */
export interface SceneDraft {
  readonly boxes: SceneBox[];
  readonly frames: SceneFrame[];
  readonly chips: SceneChip[];
  readonly rows: SceneRow[];
  readonly vacant: SceneChip[];
  readonly spots: SceneSpot[];
  readonly edges: SceneEdge[];
  readonly notes: SceneNote[];
  readonly rules: Rect[];
  readonly cards: Map<string, Rect>;
  readonly folds: SceneFold[];
  /** Feet of cards that hang down below what is usual. */
  readonly tails: Map<string, Rect>;
}

/** A scene with nothing in it. */
export function emptyDraft(): SceneDraft {
  return {
    boxes: [],
    frames: [],
    chips: [],
    rows: [],
    vacant: [],
    spots: [],
    edges: [],
    notes: [],
    rules: [],
    cards: new Map(),
    folds: [],
    tails: new Map(),
  };
}
