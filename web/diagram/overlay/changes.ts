/** Two years in one picture. */
import type { Locale } from '../../model/era.js';
import type { ChangesOverlay } from '../../model/overlay.js';
import type { ViewGraph } from '../../model/view-graph.js';
import type { Scene } from '../scene.js';
import { arrowTag, routedArrow, straightArrow } from './arrows.js';
import { MARKS } from './looks.js';
import { Room } from './obstacles.js';
import { withOtherYear } from './other-year.js';
import { LookBook, type Overlaid, type SceneArrow, type SceneTag } from './overlaid.js';
import { bodyTag, chipSign, roleTag } from './tags.js';

/** Bodies, roles and holders with what became of them, and arrows from earlier to later bodies. */
export function changesOver(bare: Scene, view: ViewGraph, overlay: ChangesOverlay, locale: Locale): Overlaid {
  const scene = overlay.signsOnly === true ? bare : withOtherYear(bare, view, overlay, locale);
  const room = new Room(scene);
  // What has least choice of its place comes first: the straight arrow, tags of bodies, the way around, words.
  const straight = overlay.successions.flatMap((one) => straightArrow(one, scene, room) ?? []);
  const bodyTags = scene.boxes.flatMap((box) => {
    const marking = overlay.bodies.get(box.bodyId);
    return (marking && bodyTag(box, marking, room)) ?? [];
  });
  const done = new Set(straight.map((arrow) => arrow.id));
  const routed = overlay.successions
    .filter((one) => !done.has(one.id))
    .flatMap((one) => routedArrow(one, scene, room) ?? []);
  const arrows = [...straight, ...routed];
  const tags = [...bodyTags, ...arrowTags(arrows, overlay, room), ...roleTags(scene, overlay, room)];
  const looks = overlay.signsOnly === true ? new Map() : looksOf(scene, overlay);
  return { scene, looks, tags, arrows, discs: [], isGrey: !overlay.roleColours };
}

function arrowTags(arrows: readonly SceneArrow[], overlay: ChangesOverlay, room: Room): SceneTag[] {
  return arrows.flatMap((arrow) => {
    const label = overlay.successions.find((one) => one.id === arrow.id)?.label ?? '';
    return arrowTag(arrow, label, room) ?? [];
  });
}

/** Tags of roles and signs of holders. The holders of a body that came or went have come or gone with it. */
function roleTags(scene: Scene, overlay: ChangesOverlay, room: Room): SceneTag[] {
  const tags = [...scene.frames, ...scene.rows].flatMap((place) => {
    const marking = overlay.groups.get(place.id);
    return (marking && roleTag(place, marking, room)) ?? [];
  });
  const signs = scene.chips.flatMap((chip) => {
    const mark = chipMark(chip.claims, overlay);
    const whole = overlay.bodies.get(chip.bodyId)?.mark;
    return (mark && whole !== mark && chipSign(chip, mark, room)) || [];
  });
  return [...tags, ...signs];
}

function chipMark(claims: readonly string[], overlay: ChangesOverlay): 'ADDED' | 'ENDED' | undefined {
  return claims.map((claim) => overlay.chips.get(claim)).find((mark) => mark !== undefined);
}

function looksOf(scene: Scene, overlay: ChangesOverlay): LookBook['looks'] {
  const book = new LookBook();
  for (const [id, { mark }] of overlay.bodies) book.add(id, MARKS[mark].look);
  const wholeOf = (bodyId: string): 'added' | 'ended' | null => {
    const mark = overlay.bodies.get(bodyId)?.mark;
    return mark === 'ADDED' ? 'added' : mark === 'ENDED' ? 'ended' : null;
  };
  for (const place of [...scene.frames, ...scene.rows]) {
    const whole = wholeOf(place.bodyId);
    const isWhole = 'count' in place && (whole === 'ended' || !overlay.roleColours);
    if (whole && isWhole) book.add(place.id, whole);
    const own = overlay.groups.get(place.id);
    if (own) book.add(place.id, MARKS[own.mark].look);
  }
  for (const chip of scene.chips) {
    const mark = chipMark(chip.claims, overlay);
    const isWhole = !overlay.roleColours && chip.standing !== 'RECOMMENDED';
    const look = mark ? MARKS[mark].look : isWhole ? wholeOf(chip.bodyId) : null;
    if (look) book.add(chip.edgeId, look);
  }
  return book.looks;
}
