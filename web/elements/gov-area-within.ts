import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { TilesData } from '../state/tiles-data.js';
import { controls, shared } from '../styles/shared.js';
import './gov-area-tiles.js';
import './gov-problem.js';
import './gov-waiting.js';

/** The areas within one that has no bodies of its own, as tiles. */
@customElement('gov-area-within')
export class GovAreaWithin extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        min-height: 0;
        overflow-y: auto;
        padding: 14px clamp(12px, 2vw, 20px) 24px;
      }

      h2 {
        margin-bottom: 10px;
        font-size: 1.125rem;
        line-height: 1.4;
      }
    `,
  ];

  /** Id of the area around them. */
  @property() area: string | null = null;
  /** Its name. */
  @property() name = '';
  /** Whether many are put together by prefecture. */
  @property({ type: Boolean }) grouped = false;
  readonly #tiles = new TilesData(this, () => ({
    api: this.area === null ? undefined : this.api,
    locale: this.view.locale,
    within: this.area,
    grouped: this.grouped,
  }));

  override render() {
    const { stream, failure } = this.#tiles;
    return html`<h2>${this.m.home.areasIn(this.name)}</h2>
      ${
        failure === null
          ? nothing
          : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#tiles.retry()}></gov-problem>`
      }
      ${
        stream === null && failure === null
          ? html`<gov-waiting @gov-cancel=${() => this.#tiles.cancel()}></gov-waiting>`
          : html`<gov-area-tiles
              ?together=${!this.grouped}
              .stream=${stream}
              name=${this.#tiles.name}
              @gov-more=${() => this.#tiles.more()}
              @gov-filter=${(event: CustomEvent<{ name: string }>) => this.#tiles.filter(event.detail.name)}
            ></gov-area-tiles>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-area-within': GovAreaWithin;
  }
}
