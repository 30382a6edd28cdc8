import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { FindingsDocument, type FindingsQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { SEVERITY_ICONS } from '../model/findings/severity.js';
import { stripOf, type StripItem } from '../model/findings/strip.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { DismissalsController } from '../state/dismissals-controller.js';
import { shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * The first few findings of an area in a year, in a row at the foot of another page, with the way to all of them. It
 * says nothing while it is not there, and nothing when it could not be loaded: the page it stands on does without.
 */
@customElement('gov-findings-strip')
export class GovFindingsStrip extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      section {
        display: grid;
        grid-template-columns: auto repeat(3, minmax(0, 1fr));
        gap: 8px 20px;
        padding: 8px 16px;
        font-size: 0.8125rem;
        background: var(--gov-sunken);
        border-top: 1px solid var(--gov-line-2);
      }

      h2 {
        font-size: 0.8125rem;
        line-height: 1.5;
      }

      h2 + a,
      .head a {
        display: inline-block;
        min-height: 24px;
        line-height: 24px;
        color: var(--gov-link);
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      .item {
        padding-left: 10px;
        border-left: 3px solid var(--gov-edge);
      }

      .item b {
        display: flex;
        align-items: center;
        gap: 5px;
      }

      .item gov-icon {
        width: 14px;
        height: 14px;
        color: var(--gov-doubt-line);
      }

      .item.INFO gov-icon {
        color: var(--gov-text-3);
      }

      small {
        font-size: 0.75rem;
        font-weight: 400;
        color: var(--gov-text-3);
      }

      .item small {
        white-space: nowrap;
      }

      p {
        color: var(--gov-text-2);
      }

      /* Where the room is wanted by the page itself, the titles do: the sentences are a link away. */
      @media (max-width: 89.99rem) or (max-height: 51.99rem) {
        .item p {
          display: none;
        }
      }

      @media (max-width: 63.99rem) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }

        .head {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          gap: 0 16px;
        }
      }

      @media (max-width: 37.49rem) {
        .head a {
          min-height: 44px;
          line-height: 44px;
        }
      }
    `,
  ];

  @property() area = '';
  @property({ attribute: false }) fiscalYear: number | null = null;
  readonly #notes = new DismissalsController(this);
  readonly #answer = new Task(this, {
    task: async ([api, area, fiscalYear, locale], { signal }) => {
      if (area === '') return undefined;
      const at = fiscalYear === null ? null : { fiscalYear };
      return api?.query(FindingsDocument, { area, at, locale: apiLocale(locale) }, signal);
    },
    args: () => [this.api, this.area, this.fiscalYear, this.view.locale] as const,
  });

  override render() {
    return this.#answer.render({
      initial: () => nothing,
      pending: () => this.#strip(this.#answer.value),
      complete: (answer) => this.#strip(answer),
      error: () => nothing,
    });
  }

  #strip(answer: FindingsQuery | undefined) {
    if (!answer) return nothing;
    const { m } = this;
    const { items, total } = stripOf(answer, this.#notes.dismissals.items);
    return html`<section aria-labelledby="strip">
      <div class="head">
        <h2 id="strip">${m.findings.strip}</h2>
        <a href=${this.#url}>${m.findings.toPage(total)}</a>
      </div>
      ${items.length === 0 ? html`<p>${m.findings.stripNothing}</p>` : items.map((item) => this.#item(item))}
    </section>`;
  }

  #item({ title, severity, sentence, more }: StripItem) {
    return html`<div class="item ${severity}">
      <b>
        <gov-icon name=${SEVERITY_ICONS[severity]}></gov-icon>${title}
        ${more > 0 ? html`<small>${this.m.findings.more(more)}</small>` : nothing}
      </b>
      <p>${sentence}</p>
    </div>`;
  }

  get #url(): string {
    const { locale, theme } = this.view;
    const { area, fiscalYear } = this;
    return formatUrl({ ...HOME, locale, theme, page: 'findings', fiscalYear, options: { area } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-findings-strip': GovFindingsStrip;
  }
}
