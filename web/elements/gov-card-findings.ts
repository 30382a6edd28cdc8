import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { FindingsDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { findingsAbout } from '../model/findings/about.js';
import { SEVERITY_ICONS } from '../model/findings/severity.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * What the check-up of an area found about one thing, each in a box. It says nothing while it is not there, and
 * nothing when it could not be loaded: the evidence does without.
 */
@customElement('gov-card-findings')
export class GovCardFindings extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      section {
        padding: 8px 12px 8px 16px;
        border-bottom: 1px solid var(--gov-line);
      }

      h3 {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        font-size: 0.8125rem;
        line-height: 24px;
      }

      h3 a {
        display: inline-flex;
        align-items: center;
        min-height: 24px;
        font-weight: 400;
        font-size: 0.75rem;
      }

      .warning {
        display: flex;
        gap: 10px;
        margin: 4px 0 2px;
        padding: 9px 12px;
        line-height: 1.55;
        border: 1.5px solid var(--gov-doubt-line);
        border-radius: 8px;
        background: var(--gov-doubt-fill);
      }

      .NOTICE {
        border-color: var(--gov-edge);
        background: none;
      }

      gov-icon {
        flex: none;
        margin-top: 2px;
        color: var(--gov-doubt-line);
      }

      .NOTICE gov-icon {
        color: var(--gov-text-3);
      }
    `,
  ];

  /** Id of the thing. */
  @property({ attribute: false }) about: string | null = null;
  @property({ attribute: false }) year: number | null = null;
  readonly #answer = new Task(this, {
    task: async ([api, area, fiscalYear, locale], { signal }) => {
      if (area === null) return undefined;
      const at = fiscalYear === null ? null : { fiscalYear };
      return api?.query(FindingsDocument, { area, at, locale: apiLocale(locale) }, signal);
    },
    args: () => [this.api, this.view.area, this.year, this.view.locale] as const,
  });

  override render() {
    const { m, about } = this;
    const found = findingsAbout(this.#answer.value, about);
    if (found.length === 0) return nothing;
    return html`<section aria-labelledby="findings">
      <h3 id="findings">
        ${m.evidence.findings} <a class="link" href=${this.#url}>${m.evidence.toFindings}</a>
      </h3>
      ${found.map(
        ({ id, title, severity, sentence }) =>
          html`<div class="warning ${severity}" data-finding=${id}>
            <gov-icon name=${SEVERITY_ICONS[severity]}></gov-icon>
            <p><b>${title}</b>${m.sentenceEnd}${sentence}</p>
          </div>`,
      )}
    </section>`;
  }

  get #url(): string {
    const { locale, theme, area } = this.view;
    return formatUrl({
      ...HOME,
      locale,
      theme,
      page: 'findings',
      fiscalYear: this.year,
      options: area === null ? {} : { area },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-card-findings': GovCardFindings;
  }
}
