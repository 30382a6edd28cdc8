import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AreaFrame } from '../model/explorer.js';
import { nothingOf } from '../model/labels.js';
import { AtlasElement } from '../state/atlas-element.js';
import { grounds, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-icon.js';
import './gov-state.js';

/** What is written of an area that has no body: said in words, with what there is instead. */
@customElement('gov-overview')
export class GovOverview extends AtlasElement {
  static override styles = [
    shared,
    grounds,
    css`
      :host {
        display: block;
        padding: clamp(16px, 3vw, 32px);
        overflow-y: auto;
      }

      .none {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 8px;
        min-height: 180px;
        padding: 24px;
        text-align: center;
        border-radius: 8px;
      }

      h2 {
        font-size: 1.125rem;
      }

      .reason {
        max-width: 40em;
        color: var(--gov-text-2);
      }

      h3 {
        margin: 24px 0 8px;
        font-size: 0.875rem;
      }

      button {
        display: flex;
        align-items: center;
        gap: 10px;
        width: 100%;
        min-height: 48px;
        padding: 8px 14px;
        text-align: left;
        border: 1px solid var(--gov-edge);
        border-radius: 8px;
        background: var(--gov-surface);
      }

      button:hover {
        background: var(--gov-hover);
      }

      button[aria-pressed='true'] {
        background: var(--gov-selected);
        border-color: var(--gov-primary);
        box-shadow: inset 3px 0 var(--gov-primary);
      }

      button span {
        flex: 1;
        font-weight: 700;
      }

      small {
        font-size: 0.75rem;
        color: var(--gov-text-3);
      }

      li + li {
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) frame: AreaFrame | null = null;

  override render() {
    const { frame, m } = this;
    if (!frame) return nothing;
    const state = nothingOf(frame.gap?.state ?? '') ?? 'NOT_STATED';
    const ground = state === 'NOT_REVIEWED' ? 'dots' : 'hatch';
    return html`<div class="none ${ground}">
        <h2 class="on-ground">${m.area.noBodies}</h2>
        ${frame.gap ? html`<p class="reason on-ground">${frame.gap.reason}</p>` : nothing}
      </div>
      ${
        frame.activities.length === 0
          ? nothing
          : html`<h3>${m.area.written}</h3>
              <ul>
                ${frame.activities.map(
                  ({ id, name }) =>
                    html`<li>
                      <button aria-pressed=${this.view.selected === id} @click=${() => this.#select(id)}>
                        <small>${m.outline.activities}</small>
                        <span>${breakable(name)}</span>
                        <gov-icon name="right"></gov-icon>
                      </button>
                    </li>`,
                )}
              </ul>`
      }`;
  }

  #select(selected: string): void {
    this.store?.go({ selected });
    this.dispatchEvent(
      new CustomEvent('gov-open', { detail: { byKey: true }, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-overview': GovOverview;
  }
}
