import { css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Band } from '../model/compare/drawing.js';
import { wrapText } from '../model/text.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** What stands in each band, at the height that it has in all drawings beside. */
export interface BandLabel {
  readonly label: string;
  readonly note: string;
}

const FONT = 13;
const NOTE_FONT = 11;
const LINE = 17;
/** Beside a line of words. */
const BESIDE = 20;

/** The names of the bands that go through the card trees of all columns. */
@customElement('gov-compare-bands')
export class GovCompareBands extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        overflow: hidden;
      }

      svg {
        display: block;
      }

      text {
        fill: var(--gov-text);
        font-weight: 400;
        dominant-baseline: central;
      }

      .note {
        fill: var(--gov-text-3);
      }

      path {
        stroke: var(--gov-line-2);
        stroke-dasharray: 4 3;
      }

      @media print {
        svg {
          width: 100%;
          height: auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) bands: readonly Band[] = [];
  @property({ attribute: false }) labels: readonly BandLabel[] = [];
  @property({ attribute: false }) height = 0;
  @property({ attribute: false }) zoom = 1;
  /** Of the drawing at full size. */
  @property({ attribute: false }) width = 0;

  override render() {
    return html`<svg
      viewBox="0 0 ${this.width} ${this.height}"
      width=${this.width * this.zoom}
      height=${this.height * this.zoom}
    >
      ${this.bands.map((band, index) => this.#band(band, index))}
    </svg>`;
  }

  #band({ y }: Band, index: number) {
    const { label = '', note = '' } = this.labels[index] ?? {};
    const lines = wrapText(label, { maxEm: (this.width - BESIDE) / FONT, weight: 400 });
    const notes = wrapText(note, { maxEm: (this.width - BESIDE) / NOTE_FONT, weight: 400 });
    const top = y + 20;
    return svg`
      ${index === 0 ? '' : svg`<path d="M0 ${y}H${this.width}" />`}
      ${lines.map((text, i) => svg`<text x="4" y=${top + i * LINE} font-size=${FONT}>${text}</text>`)}
      ${notes.map(
        (text, i) =>
          svg`<text class="note" x="4" y=${top + (lines.length + i) * LINE} font-size=${NOTE_FONT}>${text}</text>`,
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-bands': GovCompareBands;
  }
}
