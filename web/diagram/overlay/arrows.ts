/** The way of an arrow from an earlier to a later body: straight up where nothing is between, else around. */
import { stretchEnters, type Point, type Rect } from '../../model/geometry.js';
import type { Succession } from '../../model/overlay.js';
import { textBounds } from '../layout/context.js';
import { route } from '../layout/route.js';
import { straightened } from '../layout/side-card.js';
import { MEASURES } from '../measures.js';
import type { Scene, SceneBox } from '../scene.js';
import { SUCCEEDED_SIGN } from './looks.js';
import { solidsOf, type Room } from './obstacles.js';
import type { SceneArrow, SceneTag } from './overlaid.js';
import { tagAt, widthOf } from './tags.js';

const { arrow: ARROW, mark: MARK } = MEASURES;
/** From a box to the lane in the gap beside its card. */
const STEP = 5;

/** The way straight up to the card above, if it leads to the later body; null where there is no such way. */
export function straightArrow({ id, from, to }: Succession, scene: Scene, room: Room): SceneArrow | null {
  const ends = endsOf(from, to, scene);
  const points = ends && straightUp(ends.earlier, ends.later, scene);
  const arrow = points && withHead({ id, from, to }, points);
  const tip = arrow?.head[0];
  if (tip && points?.[0]) {
    room.take({ x: tip.x - ARROW.half, y: tip.y, width: 2 * ARROW.half, height: points[0].y - tip.y });
  }
  return arrow;
}

/** The way around everything else; null if there is none, or one of the two bodies is not drawn. */
export function routedArrow({ id, from, to }: Succession, scene: Scene, room: Room): SceneArrow | null {
  const ends = endsOf(from, to, scene);
  const points = ends && around(ends.earlier, ends.later, scene, room);
  return points && withHead({ id, from, to }, points);
}

function endsOf(from: string, to: string, scene: Scene): { earlier: SceneBox; later: SceneBox } | null {
  const [earlier, later] = [from, to].map((body) => scene.boxes.find((box) => box.bodyId === body));
  return earlier && later ? { earlier, later } : null;
}

/** From the top of a card up to the lowest thing of the card above it. */
function straightUp(earlier: SceneBox, later: SceneBox, scene: Scene): Point[] | null {
  const x = earlier.x + earlier.width - ARROW.inset;
  const solids = solidsOf(scene).map(({ id, rect }) => ({ rect, body: id.split('~')[0] ?? id }));
  const above = solids
    .filter(({ rect }) => rect.x < x && rect.x + rect.width > x && rect.y + rect.height <= earlier.y)
    .sort((a, b) => b.rect.y + b.rect.height - a.rect.y - a.rect.height)[0];
  if (!above || above.body !== later.bodyId) return null;
  const start = { x, y: earlier.y };
  const end = { x, y: above.rect.y + above.rect.height };
  if (start.y - end.y < ARROW.head + STEP) return null;
  return freeWords(scene).some((words) => stretchEnters(start, end, words)) ? null : [start, end];
}

/** Words that stand outside of boxes. */
function freeWords(scene: Scene): Rect[] {
  return scene.notes.map((note) => note.ground ?? textBounds(note.text));
}

/** Along the gaps between the cards; past the tags if there is a way. */
function around(earlier: SceneBox, later: SceneBox, scene: Scene, room: Room): Point[] | null {
  const solids = [...scene.cards.values(), ...freeWords(scene)];
  return (
    shortest(earlier, later, scene, [...solids, ...room.taken]) ?? shortest(earlier, later, scene, solids)
  );
}

function shortest(earlier: SceneBox, later: SceneBox, scene: Scene, solids: readonly Rect[]): Point[] | null {
  const ways: { points: Point[]; length: number }[] = [];
  for (const start of doorsOf(earlier, scene)) {
    for (const end of doorsOf(later, scene)) {
      const middle = route(start.lane, end.lane, solids);
      if (!middle || middle.some((point) => point.x < 1 || point.y < 1 || point.x > scene.width - 1))
        continue;
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

/** Above a box at its right, and at those sides of it where its card ends. */
function doorsOf(box: SceneBox, scene: Scene): Door[] {
  const card = scene.cards.get(box.bodyId) ?? box;
  const top = { x: box.x + box.width - ARROW.inset, y: box.y };
  const y = box.y + box.height / 2;
  const right = box.x + box.width;
  const doors = [
    { at: top, lane: { x: top.x, y: card.y - STEP } },
    ...(box.x === card.x ? [{ at: { x: box.x, y }, lane: { x: box.x - STEP, y } }] : []),
    ...(right === card.x + card.width ? [{ at: { x: right, y }, lane: { x: right + STEP, y } }] : []),
  ];
  return doors.filter(({ lane }) => lane.x >= 1 && lane.y >= 1 && lane.x <= scene.width - 1);
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => {
    const before = points[i] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y) + STEP;
  }, 0);
}

/** The line ends where its head begins. */
function withHead(ends: Pick<SceneArrow, 'id' | 'from' | 'to'>, points: readonly Point[]): SceneArrow | null {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const head = Math.min(ARROW.head, length);
  const along = { x: ((tip.x - before.x) / length) * head, y: ((tip.y - before.y) / length) * head };
  const base = { x: tip.x - along.x, y: tip.y - along.y };
  const aside = { x: (-along.y / head) * ARROW.half, y: (along.x / head) * ARROW.half };
  return {
    ...ends,
    points: [...points.slice(0, -1), base],
    head: [tip, { x: base.x + aside.x, y: base.y + aside.y }, { x: base.x - aside.x, y: base.y - aside.y }],
  };
}

/** Where on a stretch its words may stand, as shares of its length. */
const SHARES = [0.5, 0.65, 0.35];

/** The words of an arrow, beside or on its longest stretches, wherever they cover nothing. */
export function arrowTag({ id, head, points }: SceneArrow, label: string, room: Room): SceneTag | null {
  const whole = [...points.slice(0, -1), head[0]];
  const stretches = whole
    .slice(1)
    .map((to, i) => ({ from: whole[i] ?? to, to }))
    .sort((a, b) => span(b) - span(a));
  for (const words of [`${SUCCEEDED_SIGN} ${label}`.trim(), SUCCEEDED_SIGN]) {
    const width = widthOf(words, MARK.body);
    for (const at of stretches.flatMap((stretch) => besides(stretch, width))) {
      if (!room.isFree(at)) continue;
      return tagAt(`mark~${id}`, at, 'succeeded', words, MARK.body, { kind: 'line', id }, room);
    }
  }
  return null;
}

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

function besides({ from, to }: Stretch, width: number): Rect[] {
  const { height } = MARK.body;
  return SHARES.flatMap((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share - height / 2;
    const lefts =
      from.x === to.x ? [x - ARROW.beside - width, x + ARROW.beside, x - width / 2] : [x - width / 2];
    return lefts.map((left) => ({ x: left, y, width, height }));
  });
}

function span({ from, to }: Stretch): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}
