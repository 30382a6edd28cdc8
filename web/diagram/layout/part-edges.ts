/** The lines from a body to its parts, and the dashed ones to further wholes. */
import type { ViewGraph, ViewPart } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Point, Rect, SceneDraft, SceneEdge, SceneNote } from '../scene.js';
import { textBounds } from './context.js';
import { meetingRoom } from './meeting-tag.js';
import { route } from './route.js';
import { straightened } from './side-card.js';
import type { Anchor } from './tree.js';

const { bus: BUS } = MEASURES;
/** From a box to the lane in the gap beside its card. */
const STEP = 5;

/** The points of the line from a whole to its part, given where each can be met. */
export type PartLine = (whole: Anchor, part: Anchor) => Point[];

/** Down from the whole, along, and down to the part; to one that stands under its successor in the gap beside it. */
export const busLine: PartLine = ({ trunk }, { crown, host }) => {
  const along = (host ?? { crown }).crown.y - BUS.below;
  if (host) {
    const lane = crown.x - STEP;
    const down = [
      { x: lane, y: along },
      { x: lane, y: crown.y },
    ];
    return straightened([trunk, { x: trunk.x, y: along }, ...down, crown]);
  }
  return straightened([trunk, { x: trunk.x, y: along }, { x: crown.x, y: along }, crown]);
};

/**
 * Draws the relations that are there in the shown year. A body hangs under its first whole by the form's own line;
 * lines to further wholes, and from under a successor that hangs elsewhere, find a way around everything else.
 */
export function drawPartEdges(
  view: ViewGraph,
  anchors: ReadonlyMap<string, Anchor>,
  line: PartLine,
  draft: SceneDraft,
): void {
  const firstWhole = new Map(view.bodies.map((body) => [body.id, body.parents[0]]));
  const far: { part: ViewPart; kind: 'PART_OF' | 'CROSS' }[] = [];
  const there = new Set(draft.boxes.filter((box) => box.state !== 'ghost').map((box) => box.bodyId));
  const isDrawn = (part: ViewPart): boolean =>
    part.present && part.hidden !== true && there.has(part.bodyId) && there.has(part.parentId);
  for (const part of view.parts.filter(isDrawn)) {
    const from = anchors.get(part.parentId);
    const to = anchors.get(part.bodyId);
    const isFirst = firstWhole.get(part.bodyId) === part.parentId;
    const isNear = isFirst && from && to && (!to.host || firstWhole.get(to.host.body.id) === part.parentId);
    if (isNear) draft.edges.push({ ...edgeOf(part), kind: 'PART_OF', points: line(from, to) });
    else far.push({ part, kind: isFirst ? 'PART_OF' : 'CROSS' });
  }
  if (far.length === 0) return;
  const isStill = ({ kind }: SceneNote): boolean => kind === 'note' || kind === 'heading';
  const words = draft.notes.filter(isStill).map((note) => textBounds(note.text));
  const obstacles = [...draft.cards.values(), ...draft.boxes.map(meetingRoom), ...words];
  for (const { part, kind } of far) {
    const points = crossLine(part, anchors, obstacles, draft);
    if (points) draft.edges.push({ ...edgeOf(part), kind, points });
  }
}

function edgeOf({ edgeId, bodyId, parentId, standing }: ViewPart): Omit<SceneEdge, 'kind' | 'points'> {
  return { id: edgeId, role: null, bodyId, otherId: parentId, standing, seal: null };
}

function crossLine(
  part: ViewPart,
  anchors: ReadonlyMap<string, Anchor>,
  obstacles: readonly Rect[],
  draft: SceneDraft,
): Point[] | null {
  const ways: { points: Point[]; length: number }[] = [];
  for (const start of doorsOf(part.parentId, anchors, draft)) {
    for (const end of doorsOf(part.bodyId, anchors, draft)) {
      const middle = route(start.lane, end.lane, obstacles);
      if (!middle) continue;
      const points = straightened([start.at, ...middle, end.at]);
      ways.push({ points, length: lengthOf(points) });
    }
  }
  return ways.sort((a, b) => a.length - b.length)[0]?.points ?? null;
}

interface Door {
  /** On the box. */
  readonly at: Point;
  /** In the gap outside the card. */
  readonly lane: Point;
}

/** Left and right of a box that is as wide as its card; below the card of one that has its roles at its sides. */
function doorsOf(bodyId: string, anchors: ReadonlyMap<string, Anchor>, draft: SceneDraft): Door[] {
  const box = draft.boxes.find((candidate) => candidate.bodyId === bodyId);
  const card = draft.cards.get(bodyId);
  if (!box || !card) return [];
  const trunk = anchors.get(bodyId)?.trunk;
  if (card.width > box.width && trunk) {
    return [{ at: trunk, lane: { x: trunk.x, y: card.y + card.height + STEP } }];
  }
  const y = box.y + box.height / 2;
  const right = box.x + box.width;
  return [
    { at: { x: box.x, y }, lane: { x: box.x - STEP, y } },
    { at: { x: right, y }, lane: { x: right + STEP, y } },
  ];
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => {
    const before = points[i] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y) + STEP;
  }, 0);
}
