import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../model/icons.js';
import { treeMode, type TreeMode } from '../model/compare/sheet.js';
import { AtlasElement } from '../state/atlas-element.js';
import { compareZoom } from '../styles/compare-parts.js';
import { shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * The heading of the card trees: how they line up, and one size for all columns.
 *
 * @fires gov-zoom with `step` when another size is wanted
 */
@customElement('gov-compare-zoom')
export class GovCompareZoom extends AtlasElement {
  static override styles = [shared, compareZoom];

  @property({ attribute: false }) zoom = 1;

  override render() {
    const { m } = this;
    return html`<h2>${m.compare.trees}</h2>
      <div class="choice no-print" role="group" aria-label=${m.compare.mode}>
        ${this.#mode('tree', m.compare.byTree)}${this.#mode('function', m.compare.byFunction)}
      </div>
      <div class="choice no-print" role="group" aria-label=${m.compare.zoom}>
        ${this.#size('minus', m.canvas.zoomOut, -1)}
        <output>${Math.round(this.zoom * 100)}%</output>
        ${this.#size('plus', m.canvas.zoomIn, 1)} ${this.#size('fit', m.canvas.fit, 'fit')}
      </div>`;
  }

  #mode(mode: TreeMode, label: string) {
    return html`<button
      aria-pressed=${treeMode(this.view.options) === mode}
      @click=${() => {
        const { mode: _mode, ...others } = this.view.options;
        this.store?.go({ options: mode === 'tree' ? others : { ...others, mode } });
      }}
    >
      ${label}
    </button>`;
  }

  #size(icon: IconName, label: string, step: 1 | -1 | 'fit') {
    return html`<button
      class="square"
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(new CustomEvent('gov-zoom', { detail: { step } }))}
    >
      <gov-icon name=${icon}></gov-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-zoom': GovCompareZoom;
  }
}
