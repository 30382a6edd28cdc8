import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Layer, RoleLayer } from '../model/layers.js';
import { AtlasElement } from '../state/atlas-element.js';
import { grounds, shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-state.js';

/** How to read a chart: one body is one card with its roles around it. Words of the legend only, no data. */
@customElement('gov-how-to')
export class GovHowTo extends AtlasElement {
  static override styles = [
    shared,
    grounds,
    css`
      :host {
        display: block;
        border: 1px solid var(--gov-line-2);
        border-radius: 12px;
        background: var(--gov-sunken);
        overflow: hidden;
      }

      .card {
        display: grid;
        grid-template-columns:
          minmax(0, 1fr) clamp(8px, 3%, 20px) minmax(0, 1.3fr) clamp(8px, 3%, 20px)
          minmax(0, 1fr);
        align-items: start;
        padding: clamp(10px, 3%, 18px);
      }

      .right {
        display: grid;
        gap: 8px;
      }

      .middle {
        display: grid;
        margin-top: 24px;
      }

      .frame {
        display: grid;
        gap: 5px;
        padding: 6px 8px 8px;
        font-size: 0.75rem;
        line-height: 1.3;
        color: var(--gov-text-2);
        background: var(--gov-page);
        border: 1px solid var(--gov-member-line);
        border-radius: 6px;
      }

      .frame span {
        display: flex;
        align-items: center;
        gap: 5px;
      }

      .frame i {
        height: 16px;
        border: 1px solid var(--gov-member-line);
        border-radius: 8px;
        background: var(--gov-member-fill);
      }

      .frame.SECRETARIAT {
        border-color: var(--gov-secretariat-line);
      }

      .frame.SECRETARIAT i {
        border-color: var(--gov-secretariat-line);
        border-left-width: 4px;
        border-radius: 0;
        background: var(--gov-secretariat-fill);
      }

      .frame.ADVISER {
        border: 1px dashed var(--gov-adviser-line);
      }

      .frame.ADVISER i {
        border: 1px dashed var(--gov-adviser-line);
        border-radius: 5px;
        background: var(--gov-adviser-fill);
      }

      .frame.OPERATOR {
        border-color: var(--gov-operator-line);
      }

      .frame.OPERATOR i {
        border-color: var(--gov-operator-line);
        border-radius: 5px;
        background: var(--gov-operator-fill);
      }

      .council,
      .body {
        padding: 10px 8px;
        border-radius: 8px;
        text-align: center;
        font-weight: 700;
        color: var(--gov-council-text);
        background: var(--gov-council-fill);
        border: 1.6px solid var(--gov-council-line);
      }

      .body {
        padding: 5px 8px;
        font-size: 0.8125rem;
        color: var(--gov-body-text);
        background: var(--gov-body-fill);
        border-color: var(--gov-body-line);
      }

      .line {
        height: 1.5px;
        margin-top: 44px;
        background: var(--gov-member-line);
      }

      .line.strong {
        height: 2.5px;
        background: var(--gov-secretariat-line);
      }

      .down {
        justify-self: center;
        width: 2.5px;
        height: 30px;
        background: var(--gov-part-line);
      }

      .middle .frame {
        margin-top: 5px;
      }

      figcaption {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 10px;
        padding: 8px 18px;
        font-size: 0.78125rem;
        border-top: 1px solid var(--gov-line-2);
        background: var(--gov-page);
      }

      figcaption span {
        flex: 1 1 12em;
      }

      @media (max-width: 37.49rem) {
        .frame {
          padding: 5px;
          font-size: 0.6875rem;
        }
      }
    `,
  ];

  override render() {
    const { m } = this;
    return html`<figure aria-label=${m.home.howTo}>
      <div class="card">
        ${this.#frame('MEMBER', 3)}
        <span class="line"></span>
        <div class="middle">
          <span class="council">${m.home.bodies}</span>
          <span class="down"></span>
          <span class="body">${m.outline.parts}</span>
          ${this.#frame('OPERATOR', 1)}
        </div>
        <span class="line strong"></span>
        <div class="right">${this.#frame('SECRETARIAT', 2)} ${this.#frame('ADVISER', 2)}</div>
      </div>
      <figcaption>
        <span>${m.home.howToCard}</span>
        <gov-badge standing="STATED"></gov-badge>
        <gov-badge standing="INFERRED"></gov-badge>
        <gov-state state="NOT_STATED"></gov-state>
      </figcaption>
    </figure>`;
  }

  #frame(role: RoleLayer, chips: number) {
    const kind: Layer = role;
    return html`<div class="frame ${role}">
      <span><gov-glyph role-kind=${kind}></gov-glyph>${this.m.role[role]}</span>
      ${Array.from({ length: chips }, () => html`<i></i>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-how-to': GovHowTo;
  }
}
