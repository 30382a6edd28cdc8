/** What is marked in a picture, as classes on its elements. Pure. */
import { foldId, type CanvasElement } from './elements.js';
import { MEASURES } from './measures.js';
import type { Overlaid } from './overlay/overlaid.js';
import { tagOf, type Scene } from './scene.js';

export interface Marked {
  /** A body, a role, one holder's role, a line, or an organisation. */
  readonly selectedId: string | null;
  readonly focusedId: string | null;
  /** The organisation whose every place is shown. */
  readonly holder: string | null;
  /** The organisation that is pointed at, here or outside. */
  readonly hovered: string | null;
  /** The body whose card the pointer is on, or was last. */
  readonly near?: string | null;
}

/** Nothing marked. */
export const UNMARKED: Marked = { selectedId: null, focusedId: null, holder: null, hovered: null };

/** Classes by element id, and the disc that counts the places of an organisation. */
export interface CanvasMarks {
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly disc: CanvasElement | null;
}

/** Where an organisation stands in the picture. */
export function placesOf(scene: Scene, holderId: string): { places: number; bodies: number } {
  const chips = scene.chips.filter((chip) => chip.holderId === holderId);
  return { places: chips.length, bodies: new Set(chips.map((chip) => chip.bodyId)).size };
}

/**
 * The marks of a scene. An organisation that is selected is shown in every place, as one that is highlighted or
 * pointed at is; a holder who is only there in the other year is no place of it, but the same organisation.
 */
export function canvasMarks(overlaid: Overlaid, marked: Marked): CanvasMarks {
  const { scene } = overlaid;
  const classes = new Map<string, string[]>();
  const add = (id: string, name: string): void => {
    classes.set(id, [...(classes.get(id) ?? []), name]);
  };
  for (const id of elementIds(overlaid, marked.selectedId)) add(id, 'selected');
  for (const id of elementIds(overlaid, marked.focusedId)) add(id, 'focus');
  const holder = marked.holder ?? marked.selectedId;
  for (const chip of scene.chips) {
    if (chip.holderId !== holder && chip.holderId !== marked.hovered) continue;
    add(`chip:${chip.edgeId}`, 'same');
    if (chip.holderId === marked.hovered) add(`chip:${chip.edgeId}`, 'hover');
  }
  const nearby = [marked.selectedId, marked.focusedId, marked.near ?? null];
  for (const sign of scene.folds) {
    if (sign.isQuiet && nearby.some((id) => bodyOf(scene, id) === sign.bodyId)) add(foldId(sign), 'near');
  }
  const absent = new Set(scene.vacant.map((chip) => chip.edgeId));
  const chips = scene.chips.filter((chip) => chip.holderId === holder && !absent.has(chip.edgeId));
  const first = chips[0];
  if (!first) return { classes, disc: null };
  const { diameter, size } = MEASURES.disc;
  const disc: CanvasElement = {
    group: 'nodes',
    data: { id: 'disc', w: diameter, h: diameter, label: String(chips.length), size, leading: 1 },
    position: { x: first.x + first.width, y: first.y },
    classes: 'disc still',
  };
  return { classes, disc };
}

/** The body that something of its card belongs to. */
export function bodyOf(scene: Scene, id: string | null): string | null {
  if (id === null) return null;
  return scene.chips.find((chip) => chip.edgeId === id)?.bodyId ?? id.split('~')[0] ?? null;
}

function elementIds({ scene, arrows }: Overlaid, id: string | null): string[] {
  if (id === null) return [];
  return [
    ...scene.boxes.filter((box) => box.bodyId === id).map((box) => `box:${box.bodyId}`),
    ...scene.frames.filter((frame) => frame.id === id).map((frame) => `frame:${frame.id}`),
    ...scene.rows.filter((row) => row.id === id).map((row) => `row:${row.id}`),
    ...scene.chips.filter((chip) => chip.edgeId === id).map((chip) => `chip:${chip.edgeId}`),
    ...scene.edges
      .filter((edge) => edge.id === id && edge.kind !== 'ROLE')
      .map((edge) => `${edge.kind}:${edge.id}`),
    ...[tagOf(scene, id)].flatMap((tag) => (tag ? [`tag:${tag.id}`] : [])),
    ...arrows.filter((arrow) => arrow.id === id).map((arrow) => `arrow:${arrow.id}`),
  ];
}
