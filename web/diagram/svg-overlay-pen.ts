/** What an overlay puts over a picture, as SVG. */
import { MEASURES } from './measures.js';
import { TAG_LOOKS } from './overlay/looks.js';
import type { SceneArrow, SceneDisc, SceneTag } from './overlay/overlaid.js';
import type { Palette } from './palette.js';
import { element, num } from './svg.js';
import { lookStyle, polyline, rectangle, textElement } from './svg-shapes.js';

/** Writes tags, arrows and numbers. */
export class OverlayPen {
  readonly #palette: Palette;
  readonly #prefix: string;

  constructor(palette: Palette, prefix: string) {
    this.#palette = palette;
    this.#prefix = prefix;
  }

  tag(tag: SceneTag): string {
    const look = TAG_LOOKS[tag.look];
    const ground = rectangle(tag, tag.height / 2, lookStyle(look, this.#palette));
    return ground + textElement(tag.text, { fill: this.#palette[look.text] });
  }

  arrow({ id, points, head }: SceneArrow): string {
    const colour = this.#palette.succeededLine;
    const stroke = { stroke: colour, 'stroke-width': MEASURES.arrow.width };
    const line = polyline(points, { ...stroke, id: `${this.#prefix}-arrow-${id}` });
    const corners = head.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L');
    return line + element('path', { d: `M${corners}Z`, fill: colour });
  }

  disc(disc: SceneDisc): string {
    const { text, page } = this.#palette;
    const radius = disc.width / 2;
    const at = { cx: disc.x + radius, cy: disc.y + radius, r: radius };
    const ground = element('circle', { ...at, fill: text, stroke: page, 'stroke-width': 1.5 });
    return ground + textElement(disc.text, { fill: page });
  }
}
