/** Finds what is wrong with a finished picture: things on top of each other, words outside their box, lines through boxes. */
import { contains, overlap, stretchEnters, type Rect } from '../../../web/model/geometry.js';
import { textBounds } from '../../../web/diagram/layout/context.js';
import { MEASURES } from '../../../web/diagram/measures.js';
import type { Scene, SceneChip, SceneFrame, SceneMeetings } from '../../../web/diagram/scene.js';

interface Named {
  readonly name: string;
  readonly rect: Rect;
}

/** Every fault of a scene in words; none if it is sound. */
export function sceneFaults(scene: Scene): string[] {
  return [
    ...overlaps(solids(scene)),
    ...scene.frames.flatMap((frame) => frameFaults(frame, scene)),
    ...chipFaults(scene),
    ...textFaults(scene),
    ...noteFaults(scene),
    ...lineFaults(scene),
    ...sealFaults(scene),
    ...outside(scene),
  ];
}

function solids(scene: Scene): Named[] {
  return [
    ...scene.boxes.map((box) => ({ name: `box ${box.bodyId}`, rect: box })),
    ...scene.frames.map((frame) => ({ name: `frame ${frame.id}`, rect: frame })),
    ...scene.rows.map((row) => ({ name: `row ${row.id}`, rect: row })),
  ];
}

function overlaps(things: readonly Named[]): string[] {
  return things.flatMap((a, i) =>
    things
      .slice(i + 1)
      .filter((b) => overlap(a.rect, b.rect))
      .map((b) => `${a.name} lies on ${b.name}`),
  );
}

/** A chip with its second outline. */
function outer(chip: SceneChip): Rect {
  const more = chip.collective ? MEASURES.stack : 0;
  return { ...chip, width: chip.width + more, height: chip.height + more };
}

function chipsOf(frame: SceneFrame, scene: Scene): SceneChip[] {
  return scene.chips.filter((chip) => chip.bodyId === frame.bodyId && chip.role === frame.role);
}

function frameFaults(frame: SceneFrame, scene: Scene): string[] {
  const inside = [
    { name: `heading of ${frame.id}`, rect: textBounds(frame.label) },
    { name: `count of ${frame.id}`, rect: textBounds(frame.count) },
    { name: `glyph of ${frame.id}`, rect: frame.glyph },
    ...chipsOf(frame, scene).map((chip) => ({ name: `chip ${chip.edgeId}`, rect: outer(chip) })),
  ];
  const out = inside.filter((thing) => !contains(frame, thing.rect));
  return [...out.map((thing) => `${thing.name} leaves its frame`), ...overlaps(inside)];
}

function chipFaults(scene: Scene): string[] {
  return scene.chips.flatMap((chip) => {
    const frame = scene.frames.find((one) => one.bodyId === chip.bodyId && one.role === chip.role);
    const words = textBounds(chip.text);
    const faults = frame ? [] : [`chip ${chip.edgeId} has no frame`];
    if (!contains(chip, words)) faults.push(`words of chip ${chip.edgeId} leave it`);
    if (!chip.seal || !frame) return faults;
    if (overlap(chip.seal, words)) faults.push(`seal of ${chip.edgeId} lies on its words`);
    if (!contains(chip.seal, textBounds(chip.seal.text)))
      faults.push(`words of seal ${chip.edgeId} leave it`);
    if (!contains(frame, chip.seal)) faults.push(`seal of ${chip.edgeId} leaves the frame`);
    const headed = [textBounds(frame.label), textBounds(frame.count)].some(
      (words) => chip.seal && overlap(chip.seal, words),
    );
    if (headed) faults.push(`seal of ${chip.edgeId} lies on the heading`);
    const others = chipsOf(frame, scene).filter((other) => other !== chip);
    const hidden = others.filter((other) => chip.seal && overlap(chip.seal, textBounds(other.text)));
    return [
      ...faults,
      ...hidden.map((other) => `seal of ${chip.edgeId} lies on the words of ${other.edgeId}`),
    ];
  });
}

function textFaults(scene: Scene): string[] {
  return [
    ...scene.boxes
      .filter((box) => !contains(box, textBounds(box.text)))
      .map((box) => `name of ${box.bodyId} leaves its box`),
    ...scene.rows
      .filter((row) => !contains(row, textBounds(row.text)) || overlap(row.glyph, textBounds(row.text)))
      .map((row) => `words of row ${row.id} leave it`),
  ];
}

function noteFaults(scene: Scene): string[] {
  const notes = scene.notes.map((note) => ({ note, rect: note.ground ?? textBounds(note.text) }));
  const apart = overlaps(notes.map(({ note, rect }) => ({ name: note.id, rect })));
  const onSolids = notes.flatMap(({ note, rect }) => {
    const words = scene.boxes.map((box) => ({ name: `name of ${box.bodyId}`, rect: textBounds(box.text) }));
    const own = note.id.split('~')[0] ?? '';
    const isAstride = note.kind === 'tag' || note.kind === 'meeting';
    const others = solids(scene).filter((solid) => !isAstride || solid.name !== `box ${own}`);
    return [...others, ...words]
      .filter((thing) => overlap(thing.rect, rect))
      .map((thing) => `${note.id} lies on ${thing.name}`);
  });
  const spilled = notes.filter(({ note }) => note.ground && !contains(note.ground, textBounds(note.text)));
  return [
    ...apart,
    ...onSolids,
    ...spilled.map(({ note }) => `words of ${note.id} leave it`),
    ...scene.notes.flatMap((note) => (note.kind === 'meeting' ? meetingFaults(note, scene) : [])),
  ];
}

/** A tag of meetings stands on the upper edge of its box, between its ends, and holds its sign beside its words. */
function meetingFaults({ id, ground, glyph, text }: SceneMeetings, scene: Scene): string[] {
  const box = scene.boxes.find(({ bodyId }) => id === `${bodyId}~MEETING`);
  const isAstride = box && ground.y < box.y && ground.y + ground.height > box.y;
  const isBetween = box && ground.x >= box.x && ground.x + ground.width <= box.x + box.width;
  return [
    ...(box && box.state !== 'ghost' ? [] : [`${id} has no body`]),
    ...(isAstride && isBetween ? [] : [`${id} leaves the edge of its box`]),
    ...(contains(ground, glyph) ? [] : [`the sign of ${id} leaves it`]),
    ...(overlap(glyph, textBounds(text)) ? [`the sign of ${id} lies on its words`] : []),
  ];
}

/** The marks of lines lie on nothing that is read. */
function sealFaults(scene: Scene): string[] {
  const seals = scene.edges.flatMap(({ id, seal }) =>
    seal ? [{ name: `seal of ${id}`, rect: seal, seal }] : [],
  );
  const notes = scene.notes.map((note) => ({ name: note.id, rect: note.ground ?? textBounds(note.text) }));
  return [
    ...overlaps(seals),
    ...seals.flatMap(({ name, rect }) =>
      [...solids(scene), ...notes]
        .filter((other) => overlap(rect, other.rect))
        .map((other) => `${name} lies on ${other.name}`),
    ),
    ...seals
      .filter(({ seal }) => !contains(seal, textBounds(seal.text)))
      .map(({ name }) => `words of ${name} leave it`),
  ];
}

/** No line enters a box or frame, and none crosses words that stand free, or a tag of meetings. */
function lineFaults(scene: Scene): string[] {
  const free = scene.notes
    .filter((note) => note.kind !== 'tag')
    .map((note) => ({ name: note.id, rect: note.ground ?? textBounds(note.text) }));
  return scene.edges.flatMap((edge) =>
    edge.points.slice(1).flatMap((point, i) => {
      const before = edge.points[i] ?? point;
      const slanting = before.x !== point.x && before.y !== point.y ? [`line ${edge.id} slants`] : [];
      const entered = [...solids(scene), ...free].filter(({ rect }) => stretchEnters(before, point, rect));
      return [...slanting, ...entered.map(({ name }) => `line ${edge.id} enters ${name}`)];
    }),
  );
}

function outside(scene: Scene): string[] {
  const page = { x: 0, y: 0, width: scene.width, height: scene.height };
  const notes = scene.notes.map((note) => ({ name: note.id, rect: note.ground ?? textBounds(note.text) }));
  const seals = scene.edges.flatMap(({ id, seal }) => (seal ? [{ name: `seal of ${id}`, rect: seal }] : []));
  return [...solids(scene), ...notes, ...seals]
    .filter(({ rect }) => !contains(page, rect))
    .map(({ name }) => `${name} leaves the picture`);
}
