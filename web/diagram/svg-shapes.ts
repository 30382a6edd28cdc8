/** The shapes of a picture as SVG. */
import type { LookStyle } from './overlay/looks.js';
import { LINES, ROLE_MARKS, type StandingMark } from './marks.js';
import type { Palette } from './palette.js';
import type { Point, Rect, SceneChip, SceneText } from './scene.js';
import { element, escapeXml, num, polygonPath } from './svg.js';

/** Attributes of an element. */
export type SvgStyle = Readonly<Record<string, string | number>>;

export function dash(pattern: readonly number[] | null): SvgStyle {
  return pattern ? { 'stroke-dasharray': pattern.join(' ') } : {};
}

/** The outline of what is not plainly stated; of two lines the width is that of both with their gap. */
export function standingLine({ dash: pattern, isDouble }: StandingMark, width: number): SvgStyle {
  return { 'stroke-width': isDouble ? LINES.double.width : width, ...dash(pattern) };
}

/** A third of the width of a line: the gap in a double one. */
export function third(style: SvgStyle): number {
  return Number(style['stroke-width'] ?? 1) / 3;
}

/** What a look changes in an outline or a line. */
export function lookStyle({ line, fill, width, dash: pattern }: LookStyle, palette: Palette): SvgStyle {
  return {
    ...(line ? { stroke: palette[line] } : {}),
    ...(fill ? { fill: fill === 'none' ? 'none' : palette[fill] } : {}),
    ...(width === undefined ? {} : { 'stroke-width': width }),
    ...(pattern === null ? { 'stroke-dasharray': 'none' } : dash(pattern ?? null)),
  };
}

export function rectangle({ x, y, width, height }: Rect, radius: number, style: SvgStyle): string {
  return element('rect', { x, y, width, height, rx: Math.min(radius, height / 2), ...style });
}

/** A line through points, from corner to corner. */
export function polyline(points: readonly Point[], style: SvgStyle): string {
  const d = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${num(point.x)} ${num(point.y)}`).join('');
  return element('path', { d, fill: 'none', ...style });
}

/** The outline of a chip: round or cut corners by its role. */
export function chipOutline(at: Rect, role: SceneChip['role'], style: SvgStyle): string {
  const { corner } = ROLE_MARKS[role];
  if (corner.kind === 'round') return rectangle(at, corner.px, style);
  const c = corner.px;
  const inner = { w: num(at.width - 2 * c), h: num(at.height - 2 * c) };
  const d = `M${num(at.x + c)} ${num(at.y)}h${inner.w}l${c} ${c}v${inner.h}l-${c} ${c}h-${inner.w}l-${c} -${c}v-${inner.h}z`;
  return element('path', { d, ...style });
}

export function glyphShape(at: Rect, role: SceneChip['role'], colour: string): string {
  const { glyph, isHollow } = ROLE_MARKS[role];
  const centre = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  if (!glyph) return element('circle', { cx: centre.x, cy: centre.y, r: at.width * 0.38, fill: colour });
  const style = {
    fill: isHollow ? 'none' : colour,
    stroke: isHollow ? colour : 'none',
    'stroke-width': 1.7,
  };
  return element('path', { d: polygonPath(glyph, centre, at.width / 2), ...style });
}

/** From the middle of a line down to its baseline, as a share of the size: half of a full-width sign above its foot. */
const TO_BASELINE = 0.38;

/**
 * Lines of text; `style` says what is not in its geometry. The baseline is computed, for drawing programs know no
 * other.
 */
export function textElement(text: SceneText, style: SvgStyle): string {
  const first = text.y - ((text.lines.length - 1) * text.lineHeight) / 2 + text.size * TO_BASELINE;
  const lines = text.lines.map((line, i) =>
    element('tspan', { x: text.x, y: first + i * text.lineHeight }, escapeXml(line)),
  );
  const own = {
    'text-anchor': text.align,
    'font-size': text.size,
    'font-weight': text.weight,
  };
  return element('text', { ...own, ...style }, lines.join(''));
}
