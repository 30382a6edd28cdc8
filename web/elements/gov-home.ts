import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { commonEra } from '../model/era.js';
import { isDone, tileCount, type TileStream } from '../model/home/stream.js';
import { AtlasElement } from '../state/atlas-element.js';
import { HomeData } from '../state/home-data.js';
import { TilesData } from '../state/tiles-data.js';
import { homeStyles } from '../styles/home.js';
import { controls, shared } from '../styles/shared.js';
import './gov-area-tiles.js';
import './gov-header.js';
import './gov-home-foot.js';
import './gov-home-questions.js';
import './gov-how-to.js';
import './gov-problem.js';
import './gov-search.js';
import type { GovSearch } from './gov-search.js';
import './gov-state.js';
import './gov-waiting.js';

/** Where a narrow window may break the headline. */
const PHRASES = /(?<=、)/;

/** The start page: what this is, questions with their answers, and the areas to choose from. */
@customElement('gov-home')
export class GovHome extends AtlasElement {
  static override styles = [shared, controls, homeStyles];

  @query('gov-search') private box: GovSearch | null | undefined;
  readonly #tiles = new TilesData(this, () => ({
    api: this.api,
    locale: this.view.locale,
    within: null,
    grouped: true,
  }));
  readonly #home = new HomeData(this, () => ({
    api: this.api,
    locale: this.view.locale,
    first: this.#tiles.first,
  }));

  override render() {
    const { stream } = this.#tiles;
    return html`<gov-header></gov-header>
      <main id="content" tabindex="-1">
        ${this.#hero()}
        <div class="questions">${this.#questions()}</div>
        ${stream ? this.#areas(stream) : this.#instead()}
      </main>
      <gov-home-foot
        .answer=${this.#home.foot}
        .areas=${stream && isDone(stream) && this.#tiles.name === '' ? tileCount(stream) : null}
      ></gov-home-foot>`;
  }

  #hero() {
    const { m } = this;
    return html`<section class="hero">
      <div>
        <p class="eyebrow">${m.home.eyebrow}</p>
        <h1>
          ${m.home.headline.map((line) => html`<span>${line.split(PHRASES).map((part) => html`<span>${part}</span>`)}</span> `)}
        </h1>
        <p class="lead">
          <span>${m.home.lead}</span>
          ${m.home.leadBefore} <gov-state state="NOT_STATED"></gov-state>${m.home.leadAfter}
        </p>
        <gov-search form="page"></gov-search>
        ${this.#abbreviations()}
      </div>
      <gov-how-to .example=${this.#home.answers?.example ?? null}></gov-how-to>
    </section>`;
  }

  #abbreviations() {
    const { m } = this;
    const short = this.#home.answers?.abbreviations ?? [];
    return html`<div class="short">
      ${
        short.length === 0
          ? nothing
          : html`<span>${m.home.abbreviations}</span>${short.map(
                (text) => html`<button lang="ja" @click=${() => this.box?.search(text)}>${text}</button>`,
              )}`
      }
    </div>`;
  }

  #questions() {
    const { answers, failure } = this.#home;
    if (failure !== null)
      return html`<gov-problem .problem=${failure} @gov-retry=${() => this.#home.retry()}></gov-problem>`;
    return answers && answers.rows.length > 0
      ? html`<gov-home-questions .rows=${answers.rows}></gov-home-questions>`
      : nothing;
  }

  #areas(stream: TileStream) {
    const { m } = this;
    const years = this.#tiles.first?.fiscalYears ?? [];
    return html`<section aria-labelledby="areas">
      <h2 id="areas">
        ${m.home.areas}
        <small><i></i>${m.home.yearsKey(commonEra(years, this.view.locale))}</small>
      </h2>
      ${this.#tiles.failure === null ? nothing : this.#instead()}
      <gov-area-tiles
        .stream=${stream}
        name=${this.#tiles.name}
        @gov-more=${() => this.#tiles.more()}
        @gov-filter=${(event: CustomEvent<{ name: string }>) => this.#tiles.filter(event.detail.name)}
      ></gov-area-tiles>
    </section>`;
  }

  /** What stands there while there are no tiles, or the last try failed. */
  #instead() {
    const { failure } = this.#tiles;
    return failure === null
      ? html`<gov-waiting @gov-cancel=${() => this.#tiles.cancel()}></gov-waiting>`
      : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#tiles.retry()}></gov-problem>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-home': GovHome;
  }
}
