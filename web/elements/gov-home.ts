import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AreasDocument, type AreasQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { commonEra, dateLabel } from '../model/era.js';
import { tilesOf } from '../model/tiles.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-area-tile.js';
import './gov-header.js';
import './gov-how-to.js';
import './gov-problem.js';
import './gov-state.js';
import './gov-waiting.js';

/** The start page: what this is, and the areas to choose from. */
@customElement('gov-home')
export class GovHome extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        min-height: 100dvh;
      }

      main {
        flex: 1;
        width: 100%;
        max-width: 1440px;
        margin: 0 auto;
        padding: 0 clamp(16px, 5vw, 72px) 32px;
      }

      .hero {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 520px);
        gap: 24px 40px;
        align-items: start;
        padding: 28px 0 32px;
      }

      .eyebrow {
        margin-bottom: 4px;
        font-weight: 700;
        color: var(--gov-primary);
      }

      h1 {
        font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2rem);
        line-height: 1.4;
        letter-spacing: 0.01em;
      }

      h1 span {
        display: inline-block;
      }

      .lead {
        margin-top: 8px;
        font-size: 0.9375rem;
        line-height: 1.75;
        color: var(--gov-text-2);
      }

      h2 {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 12px;
        margin-bottom: 10px;
        font-size: 1.125rem;
        line-height: 1.4;
      }

      h2 small {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        font-size: 0.75rem;
        font-weight: 400;
        color: var(--gov-text-3);
      }

      h2 i {
        width: 9px;
        height: 9px;
        border-radius: 50%;
        background: var(--gov-text-2);
      }

      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 16px;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        padding: 9px clamp(16px, 5vw, 72px);
        font-size: 0.75rem;
        color: var(--gov-text-3);
        border-top: 1px solid var(--gov-line-2);
      }

      footer p:first-child {
        flex: 1 1 24em;
      }

      footer b {
        font-weight: 400;
        color: var(--gov-text-2);
      }

      @media (max-width: 63.99rem) {
        .hero {
          grid-template-columns: 1fr;
        }

        gov-how-to {
          max-width: 560px;
        }
      }
    `,
  ];

  readonly #areas = new Task(this, {
    task: async ([api, locale], { signal }) =>
      api?.query(AreasDocument, { locale: apiLocale(locale) }, signal),
    args: () => [this.api, this.view.locale] as const,
  });

  override render() {
    const { m } = this;
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1">
        <section class="hero">
          <div>
            <p class="eyebrow">${m.home.eyebrow}</p>
            <h1>${m.home.headline.map((line) => html`<span>${line}</span> `)}</h1>
            <p class="lead">
              ${m.home.lead} ${m.home.leadBefore}
              <gov-state state="NOT_STATED"></gov-state>${m.home.leadAfter}
            </p>
          </div>
          <gov-how-to></gov-how-to>
        </section>
        ${this.#areas.render({
          initial: () => this.#waiting(),
          pending: () => this.#waiting(),
          complete: (answer) => (answer ? this.#tiles(answer) : nothing),
          error: () => this.#waiting(),
        })}
      </main>
      ${this.#areas.value ? this.#foot(this.#areas.value) : nothing}`;
  }

  #waiting() {
    const { error } = this.#areas;
    if (error === undefined)
      return html`<gov-waiting @gov-cancel=${() => this.#areas.abort()}></gov-waiting>`;
    return html`<gov-problem .problem=${error} @gov-retry=${() => this.#areas.run()}></gov-problem>`;
  }

  #tiles(answer: AreasQuery) {
    const { m } = this;
    const tiles = tilesOf(answer);
    return html`<section aria-labelledby="areas">
      <h2 id="areas">
        ${m.home.areas}
        <small><i></i>${m.home.yearsKey(commonEra(answer.fiscalYears, this.view.locale))}</small>
      </h2>
      <div class="tiles">${tiles.map((tile) => html`<gov-area-tile .tile=${tile}></gov-area-tile>`)}</div>
    </section>`;
  }

  #foot(answer: AreasQuery) {
    const { m } = this;
    const [source] = [...answer.sources].sort((a, b) => b.passages.length - a.passages.length);
    return html`<footer>
      <p>${source ? html`${m.home.source}${m.card.colon}${this.#source(source)}` : nothing}</p>
      <p>${m.home.part(tilesOf(answer).length)}</p>
      <p>${m.home.release} <b>${answer.release.id.slice(0, 7)}</b></p>
    </footer>`;
  }

  #source({ publisher, title, publishedOn }: AreasQuery['sources'][number]) {
    const { locale } = this.view;
    const date = publishedOn === null ? '' : dateLabel(publishedOn, 'MONTH', locale);
    return [publisher, this.m.home.titled(title), date].filter(Boolean).join(locale === 'en' ? ', ' : ' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-home': GovHome;
  }
}
