import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** What a sheet of paper says of itself: what it shows, of when, from which data. Only on paper. */
@customElement('gov-print-head')
export class GovPrintHead extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: none;
      }

      @media print {
        :host {
          display: block;
          margin-bottom: 6mm;
          padding-bottom: 2mm;
          border-bottom: 1px solid var(--gov-text);
        }
      }

      h1 {
        font-size: 16pt;
        line-height: 1.3;
      }

      p {
        font-size: 9pt;
        color: var(--gov-text-2);
      }
    `,
  ];

  @property({ attribute: false }) heading = '';
  /** The time that is shown, as 平成25年度（2013年度）. */
  @property({ attribute: false }) time = '';
  /** Id of the release of the data. */
  @property({ attribute: false }) release = '';

  override render() {
    const { m } = this;
    return html`<h1>${this.heading}</h1>
      <p>${this.time}</p>
      <p>${m.app.name}${m.card.listSeparator}${m.home.release} ${this.release.slice(0, 7)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-print-head': GovPrintHead;
  }
}
