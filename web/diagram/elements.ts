/** Scene → elements of the canvas. Pure: ids, places and classes; the looks are in the stylesheet. */
import { centreOf, type Point, type Rect } from '../model/geometry.js';
import { dotsPolygon, hatchPolygon } from './ground.js';
import { absenceMark, MEETING_GLYPH, ROLE_MARKS } from './marks.js';
import { MEASURES } from './measures.js';
import type {
  Scene,
  SceneBox,
  SceneChip,
  SceneEdge,
  SceneFold,
  SceneFrame,
  SceneMeetings,
  SceneNote,
  SceneRow,
  SceneSeal,
  SceneText,
} from './scene.js';

/** What a tap on an element selects. */
export interface Target {
  readonly kind: 'body' | 'role' | 'line' | 'meeting';
  readonly id: string;
  readonly holderId?: string;
}

/** What a tap on a sign opens or closes. */
export interface FoldTarget {
  readonly key: string;
  readonly opens: boolean;
}

/** Whether a value that comes back from the canvas is such a sign's. */
export function isFoldTarget(value: unknown): value is FoldTarget {
  return typeof value === 'object' && value !== null && 'key' in value && 'opens' in value;
}

/** Whether a value that comes back from the canvas is a target. */
export function isTarget(value: unknown): value is Target {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}

/** The data of an element; px where not said otherwise. */
export interface ElementData {
  readonly id: string;
  readonly w?: number;
  readonly h?: number;
  readonly label?: string;
  readonly size?: number;
  readonly leading?: number;
  readonly shiftX?: number;
  /** Points of a shape in the square from -1 to 1, as text. */
  readonly points?: string;
  readonly source?: string;
  readonly target?: string;
  readonly distances?: number[];
  readonly weights?: number[];
  /** The points of a line, so that a line that runs elsewhere is another element. */
  readonly path?: string;
  readonly select?: Target;
  /** What a tap opens or closes. */
  readonly fold?: FoldTarget;
}
/** The part of the library's element definition that is used. */
export interface CanvasElement {
  readonly group: 'nodes' | 'edges';
  readonly data: ElementData;
  readonly position?: Point;
  readonly classes: string;
}

/** All elements of a scene, those behind first. */
export function sceneElements(scene: Scene): CanvasElement[] {
  return [
    ...scene.rules.map((rule, i) => node(`rule:${i}`, { ...rule, height: 1 }, 'rule still')),
    ...scene.edges.flatMap(edgeElements),
    ...scene.frames.flatMap(frameElements),
    ...scene.chips.flatMap(chipElements),
    ...scene.rows.flatMap(rowElements),
    ...scene.boxes.map(boxElement),
    ...scene.notes.flatMap(noteElements),
    ...scene.folds.map(foldElement),
  ];
}

/** A node in the middle of its box. */
export function node(
  id: string,
  rect: Rect,
  classes: string,
  data: Omit<ElementData, 'id'> = {},
): CanvasElement {
  return {
    group: 'nodes',
    data: { id, w: rect.width, h: rect.height, ...data },
    position: centreOf(rect),
    classes,
  };
}

/** A text of its own place: an unseen point with a label at its right, its left or around it. */
function textNode(
  id: string,
  text: SceneText,
  classes: string,
  data: Omit<ElementData, 'id'> = {},
): CanvasElement {
  return {
    group: 'nodes',
    data: { id, w: 1, h: 1, ...labelOf(text), ...data },
    position: { x: text.x, y: text.y },
    classes: `text align-${text.align}${text.weight === 700 ? ' bold' : ''} ${classes}`,
  };
}

/** The label of a node that stands in the middle of its text. */
export function labelOf(text: SceneText): Pick<ElementData, 'label' | 'size' | 'leading'> {
  return { label: text.lines.join('\n'), size: text.size, leading: text.lineHeight / text.size };
}

function boxElement(box: SceneBox): CanvasElement {
  const select: Target = { kind: 'body', id: box.bodyId };
  const classes = `body ${box.look} ${box.state}`;
  return node(`box:${box.bodyId}`, box, classes, { ...labelOf(box.text), select });
}

/** The id of a sign that folds. */
export function foldId({ key, opens }: FoldTarget): string {
  return `fold:${key}:${opens ? 'open' : 'close'}`;
}

function foldElement(sign: SceneFold): CanvasElement {
  const fold = { key: sign.key, opens: sign.opens };
  return node(foldId(fold), sign, `fold${sign.isQuiet ? ' quiet' : ''}`, { ...labelOf(sign.text), fold });
}

function frameElements(frame: SceneFrame): CanvasElement[] {
  const select: Target = { kind: 'role', id: frame.id };
  const classes = `frame ${frame.role}${frame.known === 'KNOWN' ? '' : ` ${frame.known}`}`;
  return [
    node(`frame:${frame.id}`, frame, classes, { select }),
    glyphNode(`glyph:${frame.id}`, frame.glyph, frame.role, select),
    textNode(`label:${frame.id}`, frame.label, 'second', { select }),
    textNode(`count:${frame.id}`, frame.count, 'second', { select }),
  ];
}

function glyphNode(id: string, rect: Rect, role: SceneFrame['role'], select: Target): CanvasElement {
  const mark = ROLE_MARKS[role];
  const shape = mark.glyph ? 'shaped' : 'round';
  const points = mark.glyph ? { points: mark.glyph.join(' ') } : {};
  return node(id, rect, `glyph ${shape}${mark.isHollow ? ' hollow' : ''} ${role}`, { ...points, select });
}

function chipElements(chip: SceneChip): CanvasElement[] {
  const select: Target = { kind: 'role', id: chip.edgeId, holderId: chip.holderId };
  const marked = chip.standing === 'STATED' ? '' : ` marked ${chip.standing}`;
  const behind = { ...chip, x: chip.x + MEASURES.stack, y: chip.y + MEASURES.stack };
  const shift = chip.text.x - (chip.x + chip.width / 2);
  const own = { ...labelOf(chip.text), shiftX: shift, select };
  return [
    ...(chip.collective ? [node(`stack:${chip.edgeId}`, behind, `chip stack ${chip.role}`, { select })] : []),
    node(`chip:${chip.edgeId}`, chip, `chip front ${chip.role}${marked}`, own),
    ...(chip.role === 'SECRETARIAT'
      ? [node(`bar:${chip.edgeId}`, { ...chip, width: MEASURES.bar }, `bar ${chip.role}`, { select })]
      : []),
    ...sealElement(chip.edgeId, chip, select),
  ];
}

function sealElement(
  id: string,
  { seal, standing }: { readonly seal: SceneSeal | null; readonly standing: string },
  select: Target,
): CanvasElement[] {
  return seal ? [node(`seal:${id}`, seal, `seal ${standing}`, { ...labelOf(seal.text), select })] : [];
}

function rowElements(row: SceneRow): CanvasElement[] {
  const select: Target = { kind: 'role', id: row.id };
  const { ground } = absenceMark(row.known);
  const polygon = ground === 'hatch' ? hatchPolygon : dotsPolygon;
  const points = polygon(row.width, row.height).map((n) => n.toFixed(4));
  return [
    ...(ground
      ? [node(`ground:${row.id}`, row, `ground ${ground}`, { points: points.join(' '), select })]
      : []),
    node(`row:${row.id}`, row, `row ${row.known}`, { select }),
    { ...glyphNode(`glyph:${row.id}`, row.glyph, row.role, select), classes: glyphClasses(row) },
    textNode(`text:${row.id}`, row.text, 'second grounded', { select }),
  ];
}

function glyphClasses(row: SceneRow): string {
  const mark = ROLE_MARKS[row.role];
  return `glyph ${mark.glyph ? 'shaped' : 'round'}${mark.isHollow ? ' hollow' : ''} pale`;
}

function noteElements(note: SceneNote): CanvasElement[] {
  if (note.kind === 'meeting') return meetingElements(note);
  const text = textNode(`note:${note.id}`, note.text, note.kind === 'tag' ? 'second still' : 'third still');
  return note.ground ? [node(`tag:${note.id}`, note.ground, 'tag still'), text] : [text];
}

function meetingElements({ id, standing, ground, glyph, text }: SceneMeetings): CanvasElement[] {
  const select: Target = { kind: 'meeting', id };
  const marked = standing === 'STATED' ? '' : ` marked ${standing}`;
  const points = MEETING_GLYPH.join(' ');
  return [
    node(`tag:${id}`, ground, `tag meeting${marked}`, { select }),
    node(`glyph:${id}`, glyph, 'glyph shaped meeting over', { points, select }),
    textNode(`note:${id}`, text, 'second over', { select }),
  ];
}

function edgeElements(edge: SceneEdge): CanvasElement[] {
  const select: Target = edge.kind === 'ROLE' ? { kind: 'role', id: edge.id } : { kind: 'line', id: edge.id };
  const names = [edge.kind, edge.role, edge.standing === 'STATED' ? null : edge.standing];
  const classes = names.filter((name) => name !== null).join(' ');
  return [
    ...lineElements(`${edge.kind}:${edge.id}`, edge.points, classes, select),
    ...sealElement(edge.id, edge, select),
  ];
}

/** A line is one edge between two unseen points, its corners given by share of the way and distance from it. */
export function lineElements(
  id: string,
  points: readonly Point[],
  classes: string,
  select: Target,
): CanvasElement[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const end = (name: string, at: Point): CanvasElement =>
    node(`${id}:${name}`, { ...at, width: 0, height: 0 }, 'tip still', { w: 1, h: 1 });
  const corners = points.slice(1, -1).map((point) => alongAndAside(point, first, last));
  const bends = {
    weights: corners.map((corner) => corner.along),
    distances: corners.map((corner) => corner.aside),
  };
  const data = {
    ...{ id, source: `${id}:from`, target: `${id}:to`, select },
    path: points.map((point) => `${point.x},${point.y}`).join(' '),
    ...(corners.length > 0 ? bends : {}),
  };
  return [
    end('from', first),
    end('to', last),
    { group: 'edges', data, classes: `line ${classes}${corners.length > 0 ? ' bent' : ''}` },
  ];
}

/** Where a point lies relative to a stretch: share of its length, and px to the right of one who walks along it. */
export function alongAndAside(point: Point, from: Point, to: Point): { along: number; aside: number } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const px = point.x - from.x;
  const py = point.y - from.y;
  return { along: (px * dx + py * dy) / length ** 2, aside: (py * dx - px * dy) / length };
}
