/** Where the number of a step stands: on its line, or at a corner of what it leads over if it has none. */
import { stretchEnters, type Point, type Rect } from '../../model/geometry.js';
import type { PathOverlay } from '../../model/overlay.js';
import { groupId, type ViewGraph } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Scene, SceneEdge } from '../scene.js';
import type { Room } from './obstacles.js';
import type { SceneDisc } from './overlaid.js';

const { step: STEP } = MEASURES;
/** How far apart the places on a line are that are tried, px. */
const SAMPLE = 2;
/** What a disc may come near to the border of a box: half of its line. */
const TOUCH = 1;

type Step = PathOverlay['steps'][number];

/** The number in its place; null if nothing of the step is drawn. */
export function placeStep(step: Step, scene: Scene, view: ViewGraph, room: Room): SceneDisc | null {
  const line = lineOf(step, scene);
  const place = placeOf(step, scene, view);
  const spots = [
    ...(line
      ? onLine(line, scene)
          .map(around)
          .filter((rect) => room.isFree(inner(rect)))
      : []),
    ...(place
      ? corners(place)
          .map(around)
          .filter((rect) => room.isReadable(inner(rect)))
      : []),
  ];
  const rect = spots[0];
  if (!rect) return null;
  room.take(rect);
  const text = {
    lines: [String(step.number)],
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
    align: 'middle',
    size: STEP.size,
    lineHeight: STEP.size,
    weight: 700,
  } as const;
  return { ...rect, number: step.number, text };
}

function around({ x, y }: Point): Rect {
  const { diameter } = STEP;
  return { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter };
}

function inner({ x, y, width, height }: Rect): Rect {
  return { x: x + TOUCH, y: y + TOUCH, width: width - 2 * TOUCH, height: height - 2 * TOUCH };
}

/** The line of a relation between bodies, or from a body to the frame of a role. */
function lineOf({ edgeId }: Step, scene: Scene): SceneEdge | undefined {
  const chip = scene.chips.find((one) => one.claims.includes(edgeId));
  const id = chip ? groupId(chip.bodyId, chip.role) : edgeId;
  return scene.edges.find((edge) => edge.id === id);
}

/** The frame of a role, or the body that a relation starts from. */
function placeOf({ edgeId }: Step, scene: Scene, view: ViewGraph): Rect | undefined {
  const chip = scene.chips.find((one) => one.claims.includes(edgeId));
  if (chip) return scene.frames.find((frame) => frame.id === groupId(chip.bodyId, chip.role));
  const part = view.parts.find((one) => one.edgeId === edgeId);
  return scene.boxes.find((box) => box.bodyId === part?.bodyId);
}

/** Points of a line, those that it has for itself first, and of these those in the middle. */
function onLine(line: SceneEdge, scene: Scene): Point[] {
  const points = samples(line.points);
  const others = scene.edges.filter((edge) => edge !== line);
  const own = points.filter((point) => !others.some((edge) => touches(edge, point)));
  const shared = points.filter((point) => !own.includes(point));
  return [...middleFirst(own), ...middleFirst(shared)];
}

function samples(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const count = Math.max(1, Math.floor(length / SAMPLE));
    return Array.from({ length: count }, (_, n) => ({
      x: from.x + ((to.x - from.x) * n) / count,
      y: from.y + ((to.y - from.y) * n) / count,
    }));
  });
}

/** Whether another line runs through the point. */
function touches(edge: SceneEdge, { x, y }: Point): boolean {
  const box = { x: x - SAMPLE, y: y - SAMPLE, width: 2 * SAMPLE, height: 2 * SAMPLE };
  return edge.points.slice(1).some((to, i) => stretchEnters(edge.points[i] ?? to, to, box));
}

function middleFirst(points: readonly Point[]): Point[] {
  const middle = (points.length - 1) / 2;
  return points
    .map((point, i) => ({ point, far: Math.abs(i - middle) }))
    .sort((a, b) => a.far - b.far)
    .map(({ point }) => point);
}

/** The corners, a little outside; then the upper edge from left to right, for a place that fills the picture. */
function corners({ x, y, width, height }: Rect): Point[] {
  const right = x + width;
  const bottom = y + height;
  const { corner, diameter } = STEP;
  const edge = Array.from({ length: Math.floor(width / diameter) }, (_, n) => right - (n + 1) * diameter);
  return [
    { x: x - corner, y: y - corner },
    { x: right + corner, y: y - corner },
    { x: x - corner, y: bottom + corner },
    { x: right + corner, y: bottom + corner },
    ...edge.flatMap((at) => [
      { x: at, y: y + diameter / 2 },
      { x: at, y },
    ]),
  ];
}
