/** SVG as text. */
import type { Point } from '../model/geometry.js';

/** At most two decimals, no trailing zero. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Makes a text safe inside elements and attributes; signs that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** ` name="value"` for each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`)
    .join('');
}

/** An element; `content` is SVG already. */
export function element(
  name: string,
  values: Readonly<Record<string, string | number>>,
  content = '',
): string {
  return content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** A closed path through points given in a square from -1 to 1. */
export function polygonPath(points: readonly number[], centre: Point, radius: number): string {
  const pairs = points.flatMap((x, i) => (i % 2 === 0 ? [[x, points[i + 1] ?? 0] as const] : []));
  const path = pairs.map(([x, y]) => `${num(centre.x + x * radius)} ${num(centre.y + y * radius)}`).join('L');
  return `M${path}Z`;
}
