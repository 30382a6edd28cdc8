import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

/** The mark of the atlas: a body and two parts under it. */
@customElement('gov-mark')
export class GovMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 26px;
      height: 26px;
    }

    svg {
      width: 100%;
      height: 100%;
    }

    .ground {
      fill: var(--gov-brand);
    }

    .line {
      fill: none;
      stroke: var(--gov-on-brand);
      stroke-width: 1.8;
    }

    .box {
      fill: var(--gov-on-brand);
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 26 26" aria-hidden="true">
      <rect class="ground" width="26" height="26" rx="6" />
      <path class="line" d="M13 10V14M6.5 18V14H19.5V18" />
      <rect class="box" x="9" y="5" width="8" height="5.4" rx="1.4" />
      <rect class="box" x="4" y="17" width="5" height="4" rx="1.1" />
      <rect class="box" x="17" y="17" width="5" height="4" rx="1.1" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-mark': GovMark;
  }
}
