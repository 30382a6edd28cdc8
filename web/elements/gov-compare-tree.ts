import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BOX_FONT, CAPTION_FONT, type CaptionItem } from '../model/compare/boxes.js';
import {
  CAPTION_HEIGHT,
  LINE_HEIGHT,
  MARGIN,
  type Band,
  type Drawing,
  type Ground,
  type Line,
  type Placed,
  type PlacedNote,
} from '../model/compare/drawing.js';
import { chartUrl } from '../model/compare/names.js';
import type { Scope } from '../model/compare/scopes.js';
import { GLYPHS } from '../model/icons.js';
import type { Nothing } from '../model/labels.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareTree } from '../styles/compare-tree.js';
import { shared } from '../styles/shared.js';

/** A band goes on where the column is wider than its drawing. */
const WIDEST_SCREEN = 4000;
/** The sign of a role is drawn in a box of 12 and shown a little smaller. */
const SIGN = 9;

/** The card trees of one column: boxes that lead to the chart, lines between them, grounds where nothing is written. */
@customElement('gov-compare-tree')
export class GovCompareTree extends AtlasElement {
  static override styles = [shared, compareTree];

  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) bands: readonly Band[] = [];
  @property({ attribute: false }) height = 0;
  @property({ attribute: false }) scope: Scope | null = null;
  /** What it means here that something is not written. */
  @property({ attribute: false }) missing: Nothing = 'NOT_STATED';
  @property({ attribute: false }) zoom = 1;
  @property({ attribute: false }) label = '';

  override render() {
    const { drawing, height, zoom } = this;
    if (drawing === null) return nothing;
    const { width } = drawing;
    return html`<svg
      role="group"
      aria-label=${this.label}
      preserveAspectRatio="xMinYMin meet"
      viewBox="0 0 ${width} ${height}"
      width=${width * zoom}
      height=${height * zoom}
      @click=${this.#onClick}
    >
      ${svg`<defs>${PATTERNS}</defs>`}
      ${this.bands.slice(1).map(({ y }) => svg`<path class="band" d="M0 ${y}H${WIDEST_SCREEN}" />`)}
      ${drawing.lines.map(line)} ${drawing.grounds.map((ground) => this.#ground(ground))}
      ${drawing.boxes.map((box) => this.#box(box))} ${drawing.notes.map((note) => this.#note(note))}
    </svg>`;
  }

  #box({ body, x, y, width, height }: Placed) {
    const kind = [body.council ? 'council' : '', body.undated ? 'undated' : ''].join(' ');
    const top = y + (height - body.lines.length * LINE_HEIGHT) / 2;
    return svg`<a class="box ${kind}" href=${this.#url(body.id)} aria-label=${body.label}>
      <rect x=${x} y=${y} width=${width} height=${height} rx="7" />
      ${body.lines.map(
        (text, index) => svg`<text
          x=${x + width / 2}
          y=${top + (index + 0.5) * LINE_HEIGHT}
          font-size=${BOX_FONT}
        >${text}</text>`,
      )}
      ${body.caption.map((items, index) => caption(items, x + width / 2, y + height + 4 + (index + 0.5) * CAPTION_HEIGHT))}
    </a>`;
  }

  #ground({ x, y, width, height, all }: Ground) {
    const { m, missing } = this;
    const words = all ? m.compare.noBodies[missing] : m.state[missing];
    return svg`<g class="ground ${missing}">
      <rect class="back" x=${x} y=${y} width=${width} height=${height} rx="6" />
      <rect x=${x} y=${y} width=${width} height=${height} rx="6" />
      <text x=${x + width / 2} y=${y + height / 2} font-size="13">${words}</text>
    </g>`;
  }

  #note({ note, x, y }: PlacedNote) {
    return svg`<a class="note" href=${this.#url(note.id)} aria-label=${note.label}>
      <rect x=${x - MARGIN / 2} y=${y} width="224" height=${(note.lines.length + 1) * LINE_HEIGHT + 4} rx="4" />
      ${note.lines.map(
        (text, index) =>
          svg`<text x=${x} y=${y + (index + 0.6) * LINE_HEIGHT} font-size=${BOX_FONT}>${text}</text>`,
      )}
      <text class="when" x=${x} y=${y + (note.lines.length + 0.6) * LINE_HEIGHT} font-size=${CAPTION_FONT}>
        ${note.when}
      </text>
    </a>`;
  }

  #url(selected: string): string {
    return this.scope === null ? '' : chartUrl(this.scope, selected, this.view);
  }

  /** A link of a drawing is none of the page's own kind: it is followed here. */
  #onClick(event: MouseEvent): void {
    const changed = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    const link = event.composedPath().find((target) => target instanceof SVGAElement);
    if (changed || !link) return;
    event.preventDefault();
    const { pathname, search } = new URL(link.href.baseVal, location.href);
    this.store?.goTo(pathname, search);
  }
}

/** Ids are those of this shadow root: no other drawing takes their colour. */
const PATTERNS = svg`<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch-line" d="M0 0V8" />
  </pattern>
  <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dot" cx="3" cy="3" r="1" /></pattern>`;

function line({ points, dashed }: Line) {
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return svg`<path class="line ${dashed ? 'dashed' : ''}" d=${d} />`;
}

/** Items side by side, the middle of all at x. */
function caption(items: readonly CaptionItem[], x: number, y: number) {
  const gap = 8;
  const width = items.reduce((sum, item) => sum + item.width + gap, -gap);
  let left = x - width / 2;
  return items.map((item) => {
    const at = left;
    left += item.width + gap;
    if (item.role === null)
      return svg`<text class="words" x=${at} y=${y} font-size=${CAPTION_FONT}>${item.text}</text>`;
    const { d, stroke } = GLYPHS[item.role];
    return svg`<g class="sign ${item.role}" transform="translate(${at} ${y - SIGN / 2}) scale(${SIGN / 12})">
        <path class=${stroke === undefined ? 'solid' : 'hollow'} d=${d} stroke-width=${stroke ?? nothing} />
      </g>
      <text class="words" x=${at + 13} y=${y} font-size=${CAPTION_FONT}>${item.text}</text>`;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-tree': GovCompareTree;
  }
}
