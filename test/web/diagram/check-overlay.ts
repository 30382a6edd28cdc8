/** Finds what is wrong with what an overlay puts over a picture: things on words, on each other, through boxes. */
import { contains, overlap, stretchEnters, type Rect } from '../../../web/model/geometry.js';
import { textBounds } from '../../../web/diagram/layout/context.js';
import type { Overlaid, SceneArrow, SceneTag } from '../../../web/diagram/overlay/overlaid.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { sceneFaults } from './check-scene.js';

interface Named {
  readonly name: string;
  readonly rect: Rect;
}

/** Every fault of a picture with an overlay in words, those of the picture itself among them. */
export function overlayFaults(overlaid: Overlaid): string[] {
  const over = [
    ...overlaid.tags.map((tag) => ({ name: `tag ${tag.id}`, rect: tag })),
    ...overlaid.discs.map((disc) => ({ name: `number ${disc.number}`, rect: inner(disc) })),
  ];
  const page = { x: 0, y: 0, width: overlaid.scene.width, height: overlaid.scene.height };
  return [
    ...sceneFaults(overlaid.scene),
    ...over.filter(({ rect }) => !contains(page, rect)).map(({ name }) => `${name} leaves the picture`),
    ...onEachOther(over),
    ...onWords(over, overlaid.scene),
    ...overlaid.tags.flatMap((tag) => tagFaults(tag, overlaid.scene)),
    ...overlaid.arrows.flatMap((arrow) => arrowFaults(arrow, overlaid.scene)),
    ...boldFaults(overlaid),
  ];
}

/** A disc is round: its outermost px touch nothing. */
function inner({ x, y, width, height }: Rect): Rect {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

function onEachOther(things: readonly Named[]): string[] {
  return things.flatMap((a, i) =>
    things
      .slice(i + 1)
      .filter((b) => overlap(a.rect, b.rect))
      .map((b) => `${a.name} lies on ${b.name}`),
  );
}

/** All that is read in a picture. */
function wordsOf(scene: Scene): Named[] {
  return [
    ...scene.boxes.map((box) => ({ name: `name of ${box.bodyId}`, rect: textBounds(box.text) })),
    ...scene.frames.map((frame) => ({ name: `heading of ${frame.id}`, rect: textBounds(frame.label) })),
    ...scene.frames
      .filter((frame) => frame.count.lines.join('') !== '')
      .map((frame) => ({ name: `count of ${frame.id}`, rect: textBounds(frame.count) })),
    ...scene.chips.map((chip) => ({ name: `words of ${chip.edgeId}`, rect: textBounds(chip.text) })),
    ...scene.chips.flatMap(({ seal, edgeId }) => (seal ? [{ name: `seal of ${edgeId}`, rect: seal }] : [])),
    ...scene.rows.map((row) => ({ name: `words of ${row.id}`, rect: textBounds(row.text) })),
    ...scene.notes.map((note) => ({ name: note.id, rect: note.ground ?? textBounds(note.text) })),
  ];
}

function onWords(things: readonly Named[], scene: Scene): string[] {
  const words = wordsOf(scene);
  return things.flatMap((thing) =>
    words
      .filter(({ rect }) => overlap(rect, thing.rect))
      .map(({ name }) => `${thing.name} lies on the ${name}`),
  );
}

/** A tag keeps to its own body or role, and holds its words. */
function tagFaults(tag: SceneTag, scene: Scene): string[] {
  const faults = contains(tag, textBounds(tag.text)) ? [] : [`words of tag ${tag.id} leave it`];
  if (scene.chips.some((chip) => tag.id === `mark~${chip.edgeId}`)) return faults;
  const others = solids(scene).filter(({ name }) => tag.id !== `mark~${name}`);
  return [
    ...faults,
    ...others.filter(({ rect }) => overlap(rect, tag)).map(({ name }) => `tag ${tag.id} lies on ${name}`),
  ];
}

function solids(scene: Scene): Named[] {
  return [
    ...scene.boxes.map((box) => ({ name: box.bodyId, rect: box })),
    ...[...scene.frames, ...scene.rows].map((place) => ({ name: place.id, rect: place })),
  ];
}

/** An arrow runs level or upright, through nothing, from its one body to the card of its other. */
function arrowFaults({ id, from, to, points, head }: SceneArrow, scene: Scene): string[] {
  const whole = [...points.slice(0, -1), head[0]];
  const free = scene.notes.map((note) => ({ name: note.id, rect: note.ground ?? textBounds(note.text) }));
  const stretches = whole.slice(1).map((end, i) => ({ start: whole[i] ?? end, end }));
  const slanting = stretches.filter(({ start, end }) => start.x !== end.x && start.y !== end.y);
  const entered = stretches.flatMap(({ start, end }) =>
    [...solids(scene), ...free].filter(({ rect }) => stretchEnters(start, end, rect)),
  );
  const touched = (point: { x: number; y: number } | undefined): string[] =>
    solids(scene)
      .filter(({ rect }) => point && contains(rect, { ...point, width: 0, height: 0 }))
      .map(({ name }) => name.split('~')[0] ?? name);
  return [
    ...slanting.map(() => `arrow ${id} slants`),
    ...entered.map(({ name }) => `arrow ${id} enters ${name}`),
    ...(touched(whole[0]).includes(from) ? [] : [`arrow ${id} does not leave ${from}`]),
    ...(touched(head[0]).includes(to) ? [] : [`arrow ${id} does not reach ${to}`]),
  ];
}

/** Words that an overlay makes bold still keep to their chip or box, and off the mark in it. */
function boldFaults({ scene, looks }: Overlaid): string[] {
  const chips = scene.chips.filter((chip) => looks.get(chip.edgeId)?.includes('strong') === true);
  return chips.flatMap((chip) => {
    const words = textBounds({ ...chip.text, weight: 700 });
    const isCovered = chip.seal !== null && overlap(words, chip.seal);
    return contains(chip, words) && !isCovered ? [] : [`bold words of ${chip.edgeId} leave their room`];
  });
}
