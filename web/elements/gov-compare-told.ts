import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CompareQuery } from '../api/generated/operations.js';
import type { Scope } from '../model/compare/scopes.js';
import { toldOf } from '../model/compare/told.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { shared } from '../styles/shared.js';
import './gov-compare-legend.js';

/** What all have, what some share and what is only in one, in words. */
@customElement('gov-compare-told')
export class GovCompareTold extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
        padding: 8px 20px;
        font-size: 0.8125rem;
        line-height: 1.5;
        border-bottom: 1px solid var(--gov-line);
      }

      dl,
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0 20px;
      }

      dl div {
        display: flex;
        flex-wrap: wrap;
        gap: 0 8px;
      }

      dt {
        color: var(--gov-text-2);
      }

      dd {
        margin: 0;
        font-weight: 700;
      }

      dd.none {
        font-weight: 400;
      }

      .foot {
        justify-content: space-between;
        margin-top: 4px;
      }

      p {
        font-size: 0.75rem;
        color: var(--gov-text-3);
      }

      summary {
        min-height: 44px;
        line-height: 44px;
        cursor: pointer;
      }

      @media (max-width: 37.49rem) {
        :host {
          padding-inline: 12px;
        }
      }

      @media print {
        :host {
          padding: 0 0 3mm;
        }
      }
    `,
  ];

  @property({ attribute: false }) scopes: readonly Scope[] = [];
  @property({ attribute: false }) compared: CompareQuery['compare'] | null = null;

  readonly #room = new RoomController(this);

  override render() {
    const { m, compared } = this;
    if (compared === null) return nothing;
    const words = this.#words(compared);
    if (this.#room.room !== 'phone') return words;
    return html`<details>
      <summary>${m.compare.told}</summary>
      ${words}
    </details>`;
  }

  #words(compared: CompareQuery['compare']) {
    const { m } = this;
    return html`<dl>
        ${toldOf(compared, this.scopes, m).map(
          ({ heading, functions }) =>
            html`<div>
              <dt>${heading}</dt>
              ${
                functions.length === 0
                  ? html`<dd class="none">${m.compare.none}</dd>`
                  : html`<dd>${functions.join(m.card.listSeparator)}</dd>`
              }
            </div>`,
        )}
      </dl>
      <div class="foot">
        <p>${m.compare.notMissing}</p>
        <gov-compare-legend></gov-compare-legend>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-told': GovCompareTold;
  }
}
