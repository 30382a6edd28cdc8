import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared.js';

/** One sheet of paper as a drawing with real text; on paper it has its size in millimetres. */
@customElement('gov-sheet-paper')
export class GovSheetPaper extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      figure {
        color-scheme: light;
        forced-color-adjust: none;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
      }

      @media print {
        svg {
          width: var(--sheet-width);
          height: var(--sheet-height);
        }
      }
    `,
  ];

  /** The drawing. */
  @property({ attribute: false }) svg = '';
  /** Which of how many it is. */
  @property({ attribute: false }) label = '';
  /** In millimetres. */
  @property({ attribute: false }) size = { width: 297, height: 210 };
  #drawn: { readonly svg: string; readonly element: Element } | null = null;

  override render() {
    this.style.setProperty('--sheet-width', `${this.size.width}mm`);
    // A browser may round a page up by a part of a pixel, and a sheet that is too high by that takes two.
    this.style.setProperty('--sheet-height', `${this.size.height - 0.3}mm`);
    return html`<figure aria-label=${this.label}>${this.#drawing()}</figure>`;
  }

  /** Read as XML, so that nothing in it is taken for a part of the page. */
  #drawing(): Element {
    if (this.#drawn?.svg !== this.svg) {
      const { documentElement } = new DOMParser().parseFromString(this.svg, 'image/svg+xml');
      this.#drawn = { svg: this.svg, element: document.importNode(documentElement, true) };
    }
    return this.#drawn.element;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-sheet-paper': GovSheetPaper;
  }
}
