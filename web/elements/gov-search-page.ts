import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { groupsOf, foundIn, nearIn, type Found } from '../model/search/found.js';
import { foundRows } from '../model/search/csv.js';
import { hrefOfThing, viewOfThing } from '../model/thing-link.js';
import { formatUrl, type ViewState } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pressedRegion } from '../state/explorer-keys.js';
import { RoomController } from '../state/media.js';
import { saveCsv } from '../state/save.js';
import { PAGE_SIZE, SearchData, searchAll } from '../state/search-data.js';
import { pageStyles } from '../styles/page.js';
import { searchPageStyles } from '../styles/search-page.js';
import { foundStyles } from '../styles/search.js';
import { controls, shared } from '../styles/shared.js';
import { collectiveSign, marked, reason, whereabouts } from '../templates/found-thing.js';
import './gov-card.js';
import './gov-header.js';
import './gov-icon.js';
import './gov-problem.js';
import './gov-sheet.js';
import './gov-waiting.js';
import { tongues } from '../templates/tongues.js';

/** What is asked for at once when everything is saved: as many as a page of the API may have. */
const SAVED_AT_ONCE = 40;
const SAVED_PAGES = 25;

/** Everything that a search found, with why; what no chart shows has its evidence beside. */
@customElement('gov-search-page')
export class GovSearchPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, foundStyles, searchPageStyles];

  /** Why the last file could not be made. */
  @state() private notSaved: unknown = null;
  readonly #room = new RoomController(this);
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);
  readonly #data = new SearchData(this, () => ({
    api: this.api,
    words: this.#words,
    first: PAGE_SIZE,
    pages: this.#pages,
    locale: this.view.locale,
  }));

  get #words(): string {
    return (this.view.options.text ?? '').trim();
  }

  /** How many pages are opened. */
  get #pages(): number {
    const pages = Number(this.view.options.open ?? 1);
    return Number.isInteger(pages) && pages > 0 ? pages : 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { m } = this;
    document.title = m.app.title([this.#words === '' ? m.search.title : m.search.resultTitle(this.#words)]);
  }

  override render() {
    const { selected } = this.view;
    const card = selected === null ? null : html`<gov-card @gov-close=${this.#onClose}></gov-card>`;
    const sheet = card !== null && this.#room.room === 'phone';
    return html`<gov-header data-region ?inert=${sheet}></gov-header>
      <main id="content" tabindex="-1" ?inert=${sheet} class=${card && !sheet ? 'told' : ''}>
        <div class="content" data-region>${this.#content()}</div>
        ${
          card && !sheet
            ? html`<aside class="evidence" data-region aria-label=${this.m.card.label}>${card}</aside>`
            : nothing
        }
      </main>
      ${
        sheet
          ? html`<gov-sheet label=${this.m.card.label} @gov-close=${this.#onClose}>${card}</gov-sheet>`
          : nothing
      }`;
  }

  #content() {
    const { m } = this;
    if (this.#words === '')
      return html`<h1>${m.search.title}</h1>
        ${this.#examples()}`;
    const { last, failure } = this.#data;
    return html`<div class="head">
        <h1>${tongues(m.search.resultTitle(this.#words), this.view.locale)}</h1>
        <span role="status">${this.#told}</span>
        ${
          last && last.totalCount > 0
            ? html`<button class="btn" @click=${this.#onSave}>${m.search.csv}</button>`
            : nothing
        }
      </div>
      ${
        this.notSaved === null
          ? nothing
          : html`<gov-problem .problem=${this.notSaved} @gov-retry=${this.#onSave}></gov-problem>`
      }
      ${
        failure === null
          ? nothing
          : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#data.retry()}></gov-problem>`
      }
      ${last === null ? this.#waiting() : last.totalCount === 0 ? this.#none() : this.#results()}`;
  }

  get #told(): string {
    const { answer } = this.#data;
    const { m } = this;
    if (answer === null) return this.#data.pending ? m.search.searching : '';
    const { totalCount: total, edges } = answer;
    if (total === 0) return m.search.none(this.#words);
    return edges.length < total ? m.search.shown(edges.length, total) : m.search.total(total);
  }

  #waiting() {
    return this.#data.pending
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : nothing;
  }

  #results() {
    const { m } = this;
    const { last } = this.#data;
    if (!last) return nothing;
    const rest = last.totalCount - last.edges.length;
    const more = { ...this.view, options: { ...this.view.options, open: String(this.#pages + 1) } };
    return html`${groupsOf(foundIn(last, m)).map(
      ({ type, found }) =>
        html`<section aria-labelledby="type-${type}">
          <h2 id="type-${type}">${m.search.type[type]} <small>${found.length}</small></h2>
          <ul>
            ${found.map((one) => this.#row(one))}
          </ul>
        </section>`,
    )}
    ${
      rest > 0
        ? html`<a class="btn more" href=${formatUrl(more)}>${m.search.more(Math.min(rest, PAGE_SIZE))}</a>`
        : nothing
    }`;
  }

  #row(found: Found) {
    const { m } = this;
    return html`<li class=${found.id === this.view.selected ? 'selected' : ''}>
      <a class="link" data-thing=${found.id} href=${formatUrl(this.#viewOf(found))}>${marked(found.name)}</a>
      ${collectiveSign(found, m)}
      <small>${whereabouts(found, m)}</small>
      ${reason(found, m)}
    </li>`;
  }

  /** What no chart shows is shown here, and the results stay. */
  #viewOf(found: Found): ViewState {
    const to = viewOfThing(found.thing, this.view);
    return to.page === 'search' ? { ...this.view, selected: found.id } : to;
  }

  /** Nothing was found: what was looked for, what comes near, what may be the reason. */
  #none() {
    const { m } = this;
    const { last } = this.#data;
    if (!last) return nothing;
    const near = nearIn(last, m);
    return html`<div class="none">
        <p>${m.search.tried(last.tried.join(m.search.triedSeparator))}</p>
        <p>${m.search.notHere}</p>
      </div>
      ${
        near.length === 0
          ? nothing
          : html`<section aria-labelledby="near">
              <h2 id="near">${m.search.near}</h2>
              <ul>
                ${near.map((one) => this.#row(one))}
              </ul>
            </section>`
      }
      ${this.#examples()}`;
  }

  #examples() {
    const { m } = this;
    const to = (text: string): string => formatUrl({ ...this.view, selected: null, options: { text } });
    return html`<section aria-labelledby="examples">
      <h2 id="examples">${m.search.examples}</h2>
      <p class="why">${m.search.empty}</p>
      <p class="tries">
        ${m.search.exampleWords.map((text) => html`<a class="link" href=${to(text)}>${text}</a>`)}
      </p>
    </section>`;
  }

  readonly #onSave = async (): Promise<void> => {
    const { api, m, view } = this;
    const words = this.#words;
    if (!api) return;
    const asked = { api, words, first: SAVED_AT_ONCE, pages: SAVED_PAGES, locale: view.locale };
    this.notSaved = null;
    try {
      const all = await searchAll(asked, new AbortController().signal);
      const hrefOf = (one: Found): string => new URL(hrefOfThing(one.thing, view), location.href).href;
      await saveCsv([m.search.title, words], foundRows(foundIn(all, m), hrefOf, m));
    } catch (error) {
      this.notSaved = error;
    }
  };

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || !this.shadowRoot) return;
    if (event.key === 'Escape' && this.view.selected !== null) this.#onClose();
    else if (!pressedRegion(event, this.shadowRoot)) return;
    event.preventDefault();
  }

  /** The focus goes back to the row whose evidence it was. */
  readonly #onClose = (): void => {
    const { selected } = this.view;
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector<HTMLElement>(`[data-thing="${CSS.escape(selected ?? '')}"]`);
      (row ?? this.renderRoot.querySelector<HTMLElement>('main'))?.focus();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-search-page': GovSearchPage;
  }
}
