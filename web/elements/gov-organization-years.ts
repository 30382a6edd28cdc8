import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel, fiscalYearShort } from '../model/era.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';

/** The years of the page of an actor: all, or one whose bodies alone are shown. */
@customElement('gov-organization-years')
export class GovOrganizationYears extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        margin-bottom: 12px;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
      }

      [aria-current] {
        font-weight: 700;
        color: var(--gov-primary);
        background: var(--gov-selected);
        border-color: var(--gov-primary);
      }
    `,
  ];

  @property({ attribute: false }) years: readonly number[] = [];

  override render() {
    const { m } = this;
    const { locale } = this.view;
    return html`<nav aria-label=${m.organization.years}>
      ${this.#link(null, m.organization.allYears, m.organization.allYears)}
      ${this.years.map((year) =>
        this.#link(
          year,
          fiscalYearShort(year, locale),
          m.organization.onlyYear(fiscalYearLabel(year, locale)),
        ),
      )}
    </nav>`;
  }

  #link(fiscalYear: number | null, words: string, name: string) {
    return html`<a
      class="btn"
      href=${formatUrl({ ...this.view, fiscalYear })}
      aria-label=${name}
      aria-current=${fiscalYear === this.view.fiscalYear ? 'true' : nothing}
      >${words}</a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-organization-years': GovOrganizationYears;
  }
}
