import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { nothingOf } from '../model/labels.js';
import { LAYERS, switchLayer, type Layer } from '../model/layers.js';
import type { Counts } from '../model/counts.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { controls, shared } from '../styles/shared.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-state.js';

/** The legend, which is the filter: each kind of relation with its sign, its count and a tick. */
@customElement('gov-layers')
export class GovLayers extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      [role='group'] {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 6px;
        min-height: 42px;
        padding: 6px 12px;
      }

      .heading {
        margin-right: 2px;
        font-size: 0.75rem;
        color: var(--gov-text-3);
        white-space: nowrap;
      }

      [aria-pressed] {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 28px;
        flex: none;
        padding: 0 9px 0 7px;
        font-size: 0.8125rem;
        white-space: nowrap;
        border: 1px solid var(--gov-edge);
        border-radius: 14px;
        background: var(--gov-surface);
      }

      [aria-pressed]:hover {
        background: var(--gov-hover);
      }

      [aria-pressed]:focus-visible {
        border-radius: 14px;
      }

      .more {
        margin: 2px 12px;
      }

      .tick {
        width: 14px;
        height: 14px;
        display: grid;
        place-items: center;
        border: 1.5px solid var(--gov-text-2);
        border-radius: 3px;
        color: var(--gov-page);
        background: var(--gov-text-2);
      }

      .tick gov-icon {
        width: 12px;
        height: 12px;
      }

      [aria-pressed='false'] {
        border-style: dashed;
        color: var(--gov-text-3);
      }

      [aria-pressed='false'] .tick {
        background: none;
      }

      [aria-pressed='false'] .tick gov-icon {
        visibility: hidden;
      }

      @media (max-width: 37.49rem) {
        [aria-pressed] {
          min-height: 44px;
          border-radius: 22px;
          padding: 0 12px 0 10px;
        }
      }
    `,
  ];

  @property({ attribute: false }) counts: Counts['layers'] | null = null;

  /** On a phone the legend opens under a button. */
  @state() private open = false;
  readonly #room = new RoomController(this);

  override render() {
    if (this.#room.room !== 'phone') return this.#legend();
    const on = LAYERS.length - this.view.off.length;
    return html`<button class="btn more" aria-expanded=${this.open} @click=${this.#onMore}>
        ${this.m.layers.some(on)}<gov-icon name="down"></gov-icon>
      </button>
      ${this.open ? this.#legend() : nothing}`;
  }

  #legend() {
    const { m } = this;
    return html`<div role="group" aria-label=${m.layers.group}>
      <span class="heading" aria-hidden="true">${m.layers.label}</span>
      ${LAYERS.map((layer) => this.#layer(layer))}
    </div>`;
  }

  #layer(layer: Layer) {
    return html`<button aria-pressed=${!this.view.off.includes(layer)} @click=${() => this.#toggle(layer)}>
      <span class="tick"><gov-icon name="check"></gov-icon></span>
      <gov-glyph role-kind=${layer}></gov-glyph>
      <span>${this.m.role[layer]}</span>
      ${this.#count(layer)}
    </button>`;
  }

  #count(layer: Layer) {
    const count = this.counts?.[layer];
    if (!count || count.relations > 0) return html`<b>${count?.relations ?? ''}</b>`;
    return html`<gov-state state=${nothingOf(count.state) ?? 'NOT_STATED'}></gov-state>`;
  }

  readonly #onMore = (): void => {
    this.open = !this.open;
  };

  #toggle(layer: Layer): void {
    this.store?.go({ off: switchLayer(this.view.off, layer) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-layers': GovLayers;
  }
}
