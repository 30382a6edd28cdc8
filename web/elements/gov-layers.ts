import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FilterRows } from '../model/filters/filter-counts.js';
import { nothingOf, shareText } from '../model/labels.js';
import { LAYERS, onlyLayer, switchLayer, type Layer } from '../model/layers.js';
import type { Counts } from '../model/counts.js';
import type { Sign } from '../model/signs.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { layerShapes, toggles } from '../styles/legend.js';
import { controls, shared } from '../styles/shared.js';
import './gov-filter.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-key.js';
import './gov-state.js';

/** The legend, which is the filter: each kind of relation as it is drawn, with its sign, its count and a tick. */
@customElement('gov-layers')
export class GovLayers extends AtlasElement {
  static override styles = [
    shared,
    controls,
    toggles,
    layerShapes,
    css`
      :host {
        position: relative;
        display: block;
        container-type: inline-size;
      }

      :host([filtering]) {
        z-index: 5;
      }

      .bar,
      [role='group'] {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 6px;
      }

      .bar {
        min-height: 42px;
        padding: 6px 12px;
      }

      [role='group'] {
        flex: 1 1 0;
      }

      .heading {
        margin-right: 2px;
        font-size: 0.75rem;
        color: var(--gov-text-3);
        white-space: nowrap;
      }

      gov-key {
        order: 3;
        width: 100%;
        padding: 4px 0;
      }

      @container (max-width: 1100px) {
        .heading {
          display: none;
        }

        .bar {
          padding: 6px;
        }

        .bar,
        [role='group'] {
          gap: 4px;
        }

        [aria-pressed] {
          gap: 3px;
          padding: 0 5px 0 4px;
          font-size: 0.75rem;
        }

        .unit {
          position: absolute;
          clip-path: inset(50%);
        }
      }

      @container (max-width: 599px) {
        [role='group'] {
          flex-basis: 100%;
          order: 2;
        }

        [aria-pressed] {
          gap: 6px;
          padding: 0 12px 0 10px;
          font-size: 0.8125rem;
        }

        .unit {
          position: static;
          clip-path: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) counts: Counts['layers'] | null = null;
  /** Which layers there are on this page. */
  @property({ attribute: false }) of: readonly Layer[] = LAYERS;
  /** What else can be hidden; null where nothing can. */
  @property({ attribute: false }) filters: FilterRows | null = null;
  /** How many relations are not shown, for whatever reason. */
  @property({ attribute: false }) hiddenNow = 0;
  /** Signs to explain where the foot has no room for them. */
  @property({ attribute: false }) signs: readonly Sign[] = [];

  /** Whether the panel of the filter is open: it lies over everything that comes after the legend. */
  @property({ type: Boolean, reflect: true }) filtering = false;
  /** On a phone the legend opens under a button. */
  @state() private open = false;
  readonly #room = new RoomController(this);

  override render() {
    const { filters, of } = this;
    const isPhone = this.#room.room === 'phone';
    const on = of.filter((layer) => !this.view.off.includes(layer)).length;
    return html`<div class="bar">
      ${
        isPhone
          ? html`<button class="btn more" aria-expanded=${this.open} @click=${this.#onMore}>
              ${this.m.layers.some(on)}<gov-icon name="down"></gov-icon>
            </button>`
          : nothing
      }
      ${!isPhone || this.open ? this.#legend() : nothing}
      ${filters === null ? nothing : html`<gov-filter @gov-panel=${this.#onPanel} .rows=${filters} .hiddenNow=${this.hiddenNow} .of=${of}></gov-filter>`}
      ${isPhone && this.open ? html`<gov-key .signs=${this.signs}></gov-key>` : nothing}
    </div>`;
  }

  #legend(): TemplateResult {
    const { m } = this;
    return html`<div role="group" aria-label=${m.layers.group}>
      <span class="heading" aria-hidden="true">${m.layers.label}</span>
      ${this.of.map((layer) => this.#layer(layer))}
    </div>`;
  }

  #layer(layer: Layer): TemplateResult {
    return html`<button
      data-layer=${layer}
      aria-pressed=${!this.view.off.includes(layer)}
      @click=${(event: MouseEvent) => this.#toggle(layer, event.shiftKey)}
    >
      <span class="tick"><gov-icon name="check"></gov-icon></span>
      <gov-glyph role-kind=${layer}></gov-glyph>
      <span>${this.m.role[layer]}</span>
      ${this.#count(layer)}
    </button>`;
  }

  #count(layer: Layer): TemplateResult {
    const count = this.counts?.[layer];
    if (!count) return html`<b></b>`;
    if (count.relations === 0)
      return html`<gov-state state=${nothingOf(count.state) ?? 'NOT_STATED'}></gov-state>`;
    const share = shareText(this.m, count.shown, count.relations);
    const unit =
      layer === 'MEETING' ? html`<span class="unit">${this.m.chart.bodies(count.relations)}</span>` : nothing;
    return html`<b>${share}${unit}</b>`;
  }

  readonly #onPanel = (event: CustomEvent<{ open: boolean }>): void => {
    this.filtering = event.detail.open;
  };

  readonly #onMore = (): void => {
    this.open = !this.open;
  };

  #toggle(layer: Layer, alone: boolean): void {
    const { off } = this.view;
    this.store?.go({ off: alone ? onlyLayer(off, layer) : switchLayer(off, layer) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-layers': GovLayers;
  }
}
