import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel, fiscalYearTick } from '../model/era.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** The years of which sources speak, small: ● stated, ◐ partly, a dashed ring where nothing is said. */
@customElement('gov-year-strip')
export class GovYearStrip extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      ul {
        display: flex;
        gap: 1px;
      }

      li {
        width: 20px;
        text-align: center;
        font-size: 0.6875rem;
        line-height: 14px;
        color: var(--gov-text-3);
      }

      li:not(.NONE) {
        color: var(--gov-text);
      }

      i {
        display: block;
        width: 7px;
        height: 7px;
        margin: 0 auto 1px;
        border-radius: 50%;
        border: 1px solid var(--gov-text-2);
      }

      .NONE i {
        border: 1px dashed var(--gov-edge);
      }

      .STATED i {
        background: var(--gov-text-2);
      }

      .PARTIAL i {
        background: linear-gradient(90deg, var(--gov-text-2) 50%, transparent 50%);
      }

      @media (forced-colors: active) {
        i {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) years: readonly YearPoint[] = [];

  override render() {
    const { m } = this;
    const { locale } = this.view;
    return html`<ul aria-label=${m.year.spoken}>
      ${this.years.map(
        ({ fiscalYear, mark }) =>
          html`<li class=${mark}>
            <i></i><span aria-hidden="true">${fiscalYearTick(fiscalYear, locale)}</span>
            <span class="unseen">${fiscalYearLabel(fiscalYear, locale)} ${m.year.mark[mark]}</span>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-year-strip': GovYearStrip;
  }
}
