/** What is only there in the other year, put in the places that the picture keeps for it. */
import type { Locale } from '../../model/era.js';
import { overlap, stretchEnters } from '../../model/geometry.js';
import type { ChangesOverlay } from '../../model/overlay.js';
import type { DrawnRole, ViewBody, ViewChip, ViewGraph } from '../../model/view-graph.js';
import { textWidth } from '../layout/context.js';
import { ruleAround } from '../layout/heading.js';
import { MEASURES } from '../measures.js';
import type { Scene, SceneEdge, SceneFrame, SceneSpot, SceneText } from '../scene.js';
import { briefText, frameHeading } from '../words.js';

const { frame: FRAME, row: ROW, under: UNDER } = MEASURES;
const COUNT_WIDTH = 24;
const INSET = FRAME.padding + 1;

/**
 * The scene with the holders that came to an end in their places, the roles of bodies that ended as one line each,
 * and a line for a role that is marked though nothing is drawn of it. Notes give way to tags.
 */
export function withOtherYear(scene: Scene, view: ViewGraph, overlay: ChangesOverlay, locale: Locale): Scene {
  const isEnded = (claims: readonly string[]): boolean =>
    claims.some((claim) => overlay.chips.get(claim) === 'ENDED');
  const ghosts = new Set(scene.boxes.filter((box) => box.state === 'ghost').map((box) => box.bodyId));
  const ended = new Set([...ghosts].filter((id) => overlay.bodies.get(id)?.mark === 'ENDED'));
  const frames = [
    ...[...ended].flatMap((id) => endedRoles(id, scene, view, overlay, locale)),
    ...scene.spots
      .filter((spot) => overlay.groups.has(spot.id) && !ghosts.has(spot.bodyId))
      .map((spot) => lineFrame(spot, spot.y, absentLine(spot, view, locale), '')),
  ];
  const briefed = new Set(frames.map((frame) => frame.bodyId));
  const joined = new Set(overlay.successions.flatMap(({ from, to }) => [from, to]));
  const isReplaced = (id: string): boolean => {
    const [body = '', kind] = id.split('~');
    if (kind === 'tag') return overlay.bodies.has(body);
    // An arrow leaves and arrives where the tag of meetings stands.
    if (kind === 'MEETING') return joined.has(body);
    return kind === 'note' && ended.has(body) && briefed.has(body);
  };
  return {
    ...scene,
    frames: [...scene.frames, ...frames],
    chips: [...scene.chips, ...scene.vacant.filter((chip) => isEnded(chip.claims))],
    rules: scene.rules.flatMap((rule) => ruleAround(rule, frames)),
    edges: scene.edges.map((edge) => besideFrames(belowFrames(edge, frames), frames)),
    notes: scene.notes.filter((note) => !isReplaced(note.id)),
  };
}

/** The line to the parts of a body begins under the lowest thing of its card, also if that is one of these. */
function belowFrames(edge: SceneEdge, frames: readonly SceneFrame[]): SceneEdge {
  const [start, next, ...rest] = edge.points;
  if (!start || !next) return edge;
  const below = frames
    .filter((frame) => frame.bodyId === edge.otherId && stretchEnters(start, next, frame))
    .reduce((lowest, frame) => Math.max(lowest, frame.y + frame.height), start.y);
  return below === start.y ? edge : { ...edge, points: [{ ...start, y: below }, next, ...rest] };
}

/** A line loses its mark where one of these stands in its place. */
function besideFrames(edge: SceneEdge, frames: readonly SceneFrame[]): SceneEdge {
  const { seal } = edge;
  return seal && frames.some((frame) => overlap(frame, seal)) ? { ...edge, seal: null } : edge;
}

/** The roles that a body had, one line each: those that hang under its box close up, others stay beside it. */
function endedRoles(
  id: string,
  scene: Scene,
  view: ViewGraph,
  overlay: ChangesOverlay,
  locale: Locale,
): SceneFrame[] {
  const box = scene.boxes.find((one) => one.bodyId === id);
  const body = view.bodies.find((one) => one.id === id);
  if (!box || !body) return [];
  const held = heldBy(body, overlay);
  const told = scene.spots
    .filter((spot) => spot.bodyId === id)
    .flatMap((spot) => {
      const chips = held.filter(({ role }) => role === spot.role).map(({ chip }) => chip);
      return chips.length > 0 ? [{ spot, chips }] : [];
    });
  const bottom = box.y + box.height;
  const hanging = told.filter(({ spot }) => spot.y >= bottom);
  return told.map((one) => {
    const { spot, chips } = one;
    const turn = hanging.indexOf(one);
    const y = turn < 0 ? spot.y : bottom + UNDER + turn * (ROW.height + ROW.gap);
    return lineFrame(spot, y, roleLine(spot, chips, locale), String(chips.length));
  });
}

/** The role and the first of its holders; the role alone where there is no room for more. */
function roleLine({ role, width }: SceneSpot, chips: readonly ViewChip[], locale: Locale): string {
  const word = frameHeading({ role, joint: false, chips }, locale);
  const text = briefText(word, chips[0]?.label ?? '', chips.length, locale);
  return textWidth([text], ROW.size, 400) <= width - ROW.textX - COUNT_WIDTH ? text : word;
}

/** A role that nobody holds in the shown year, with what is known of that where there is room. */
function absentLine({ role, bodyId, width }: SceneSpot, view: ViewGraph, locale: Locale): string {
  const body = view.bodies.find(({ id }) => id === bodyId);
  const { state, chips = [] } = body?.groups.find((group) => group.role === role) ?? {};
  const plain = { role, joint: false, chips };
  const told = frameHeading(state ? { ...plain, state } : plain, locale);
  const isFitting = textWidth([told], ROW.size, 400) <= width - ROW.textX - ROW.padRight;
  return isFitting ? told : frameHeading(plain, locale);
}

interface Held {
  readonly role: DrawnRole;
  readonly chip: ViewChip;
}

/** Those whom the overlay names; of a body that it names nobody of, all who are stated to have held a role. */
function heldBy(body: ViewBody, overlay: ChangesOverlay): Held[] {
  const all = body.groups.flatMap(({ role, chips }) => chips.map((chip) => ({ role, chip })));
  const named = all.filter(({ chip }) =>
    (chip.claims ?? [chip.edgeId]).some((claim) => overlay.chips.get(claim) === 'ENDED'),
  );
  return named.length > 0 ? named : all.filter(({ chip }) => chip.standing !== 'RECOMMENDED');
}

/** A frame of one line: glyph, words, count. */
function lineFrame(spot: SceneSpot, y: number, words: string, count: string): SceneFrame {
  const middle = y + ROW.height / 2;
  const text: Omit<SceneText, 'lines' | 'x' | 'align' | 'weight'> = {
    y: middle,
    size: ROW.size,
    lineHeight: ROW.lineHeight,
  };
  return {
    ...{ id: spot.id, bodyId: spot.bodyId, role: spot.role, known: 'KNOWN' },
    ...{ x: spot.x, y, width: spot.width, height: ROW.height },
    glyph: { x: spot.x + INSET, y: middle - FRAME.glyph / 2, width: FRAME.glyph, height: FRAME.glyph },
    label: { ...text, lines: [words], x: spot.x + ROW.textX, align: 'start', weight: 400 },
    count: { ...text, lines: [count], x: spot.x + spot.width - INSET, align: 'end', weight: 700 },
  };
}
