import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sign } from '../model/signs.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** What the signs of the picture mean: those that appear in it. */
@customElement('gov-key')
export class GovKey extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        font-size: 0.75rem;
        color: var(--gov-text-2);
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        justify-content: inherit;
        gap: 2px 9px;
      }

      li {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        white-space: nowrap;
      }

      i {
        width: 18px;
        height: 13px;
        flex: none;
        border-radius: 3px;
        font-style: normal;
      }

      .collective {
        border: 1px solid var(--gov-text-2);
        box-shadow:
          2px 2px 0 -1px var(--gov-page),
          2px 2px 0 0 var(--gov-text-2);
      }

      .seal {
        width: auto;
        height: auto;
        min-width: 15px;
        padding: 0 1px;
        font-size: 0.625rem;
        font-weight: 700;
        line-height: 13px;
        text-align: center;
      }

      .INFERRED {
        color: var(--gov-doubt-line);
        border: 1px dashed;
      }

      .RECOMMENDED {
        color: var(--gov-supporter-line);
        border: 1.5px dotted;
      }

      .PLANNED {
        color: var(--gov-operator-line);
        border: 3px double;
      }

      .NOT_STATED {
        border: 1px dotted var(--gov-edge);
        background: repeating-linear-gradient(135deg, var(--gov-hatch) 0 1.5px, transparent 1.5px 5px);
      }

      .NOT_REVIEWED {
        border: 1px dashed var(--gov-edge);
        background: radial-gradient(circle, var(--gov-dots) 1px, transparent 1.2px) 0 0/5px 5px;
      }

      .STATED_NONE {
        border: 1px solid var(--gov-text-2);
      }

      .unspoken {
        border: 1.5px dotted var(--gov-body-line);
        background: var(--gov-body-fill);
      }

      .ghost {
        border: 1px dashed var(--gov-edge);
      }

      .cross {
        height: 0;
        border-top: 2px dashed var(--gov-part-line);
        border-radius: 0;
      }

      @media (forced-colors: active) {
        /* The tokens are system colours then; hatch and dots would be lost otherwise. */
        i {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) signs: readonly Sign[] = [];

  override render() {
    const { m } = this;
    return html`<ul aria-label=${m.chart.key}>
      ${this.signs.map((sign) => html`<li>${this.#sample(sign)}${m.chart.sign[sign]}</li>`)}
    </ul>`;
  }

  #sample(sign: Sign) {
    if (sign === 'INFERRED' || sign === 'RECOMMENDED' || sign === 'PLANNED')
      return html`<i class="seal ${sign}" aria-hidden="true">${this.m.chart.seal[sign]}</i>`;
    return html`<i class=${sign} aria-hidden="true"></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-key': GovKey;
  }
}
