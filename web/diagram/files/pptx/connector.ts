/** Lines that are glued to shapes: they follow when a shape is moved. Pure. */
import type { Point, Rect } from '../../../model/geometry.js';
import { attributes } from '../../svg.js';
import { lineXml, transformXml, type Line } from './xml.js';

/** The places at which a line can be glued to a box, by their numbers. */
const SITES = { top: 0, left: 1, bottom: 2, right: 3 } as const;
type Side = keyof typeof SITES;

/** A box that lines are glued to. */
export interface Glue {
  readonly id: number;
  readonly rect: Rect;
}
/** A line from one box to another. */
export interface Connector {
  readonly id: number;
  readonly name: string;
  readonly from: Glue;
  readonly to: Glue;
  /** Its course in the picture, from corner to corner. */
  readonly points: readonly Point[];
  readonly line: Line;
}

/** How far a line runs out at the side of a box before it turns, px. */
const OUT = 8;
const NEAR = 2;

export function connectorXml({ id, name, from, to, points, line }: Connector): string {
  const course = courseOf(points, from.rect, to.rect);
  const { preset, adjust, rect, turned } = presetOf(course.points);
  const guides = adjust.map(
    (value, i) => `<a:gd name="adj${i + 1}" fmla="val ${Math.round(value * 100_000)}"/>`,
  );
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr${attributes({ id, name })}/><p:cNvCxnSpPr>` +
    `<a:stCxn${attributes({ id: from.id, idx: SITES[course.start] })}/>` +
    `<a:endCxn${attributes({ id: to.id, idx: SITES[course.end] })}/>` +
    '</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>' +
    `<p:spPr>${transformXml('a:xfrm', rect, turned)}` +
    `<a:prstGeom prst="${preset}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom><a:noFill/>${lineXml(line)}</p:spPr></p:cxnSp>`
  );
}

/** One end of a line with the box that it is glued to. */
interface End {
  readonly side: Side;
  /** The course from the site on. */
  readonly points: readonly Point[];
}

function siteOf(box: Rect, side: Side): Point {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (side === 'top') return { x: middle.x, y: box.y };
  if (side === 'bottom') return { x: middle.x, y: box.y + box.height };
  return side === 'left' ? { x: box.x, y: middle.y } : { x: box.x + box.width, y: middle.y };
}

/** The end at which a course begins: the side by its direction; its first stretch moves to the middle of that side. */
function endOf(points: readonly Point[], box: Rect): End {
  const [first = { x: 0, y: 0 }, second = first, ...rest] = points;
  if (first.y === second.y && first.x !== second.x) {
    const side = second.x > first.x ? 'right' : 'left';
    const site = siteOf(box, side);
    return { side, points: [site, { x: second.x, y: site.y }, ...rest] };
  }
  const side = second.y >= first.y ? 'bottom' : 'top';
  const site = siteOf(box, side);
  if (Math.abs(first.x - site.x) <= NEAR)
    return { side, points: [site, { x: site.x, y: second.y }, ...rest] };
  // A line down at the left of a card leaves its box at the left.
  const left = siteOf(box, 'left');
  const lane = left.x - OUT;
  return {
    side: 'left',
    points: [left, { x: lane, y: left.y }, { x: lane, y: second.y }, ...rest],
  };
}

/** The whole course with both ends glued. */
function courseOf(
  points: readonly Point[],
  from: Rect,
  to: Rect,
): { readonly start: Side; readonly end: Side; readonly points: readonly Point[] } {
  const start = endOf(bent(points), from);
  const end = endOf([...start.points].reverse(), to);
  return { start: start.side, end: end.side, points: cornersOf([...end.points].reverse()) };
}

/** A straight line gets a place to bend: its ends may move to different levels. */
function bent(points: readonly Point[]): readonly Point[] {
  const [first, last, ...more] = points;
  if (!first || !last || more.length > 0) return points;
  const middle = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const isLevel = first.y === last.y;
  const bend = (end: Point): Point => (isLevel ? { x: middle.x, y: end.y } : { x: end.x, y: middle.y });
  return [first, bend(first), bend(last), last];
}

/** Leaves out points at which a line does not turn. */
function cornersOf(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const last = corners.at(-1);
    const before = corners.at(-2);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const isLevel = before && last && Math.abs(before.y - last.y) < 0.01 && Math.abs(last.y - point.y) < 0.01;
    const isUpright =
      before && last && Math.abs(before.x - last.x) < 0.01 && Math.abs(last.x - point.x) < 0.01;
    if (isLevel === true || isUpright === true) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** The least side of the box of a line, px: adjustments are shares of it. */
const LEAST = 1;

/** The preset line whose course this is: straight, or with up to four corners. */
export function presetOf(points: readonly Point[]): {
  readonly preset: string;
  /** Shares of the sides of its box. */
  readonly adjust: readonly number[];
  readonly rect: Rect;
  readonly turned: Readonly<Record<string, string | number>>;
} {
  const [start = { x: 0, y: 0 }] = points;
  const end = points.at(-1) ?? start;
  const across = { x: end.x - start.x, y: end.y - start.y };
  if (points.length <= 2 || points.length > 6) {
    const rect = {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(across.x),
      height: Math.abs(across.y),
    };
    const turned = { ...(across.x < 0 ? { flipH: 1 } : {}), ...(across.y < 0 ? { flipV: 1 } : {}) };
    return { preset: 'straightConnector1', adjust: [], rect, turned };
  }
  const isLevel = Math.abs((points[1] ?? end).y - start.y) < 0.01;
  // Along the first stretch, and across it.
  const [along, aside] = isLevel ? [across.x, across.y] : [across.y, across.x];
  const long = Math.max(LEAST, Math.abs(along));
  const wide = Math.max(LEAST, Math.abs(aside));
  const shares = points.slice(1, -1).map(({ x, y }) => {
    const [u, v] = isLevel ? [x - start.x, y - start.y] : [y - start.y, x - start.x];
    return { u: (u * (along < 0 ? -1 : 1)) / long, v: (v * (aside < 0 ? -1 : 1)) / wide };
  });
  const adjust = shares.slice(0, points.length - 3).map(({ u, v }, i) => (i % 2 === 0 ? u : v));
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const rect = { x: middle.x - long / 2, y: middle.y - wide / 2, width: long, height: wide };
  const flips = isLevel
    ? { ...(along < 0 ? { flipH: 1 } : {}), ...(aside < 0 ? { flipV: 1 } : {}) }
    : { rot: 5_400_000, ...(along < 0 ? { flipH: 1 } : {}), ...(aside > 0 ? { flipV: 1 } : {}) };
  return { preset: `bentConnector${points.length - 1}`, adjust, rect, turned: flips };
}
