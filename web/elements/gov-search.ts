import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { foundIn, groupsOf, nearIn, type Found } from '../model/search/found.js';
import { emWidth } from '../model/text.js';
import { viewOfThing } from '../model/thing-link.js';
import { HOME, type ViewState } from '../model/url.js';
import { appAround, focusArrival } from '../state/arrive.js';
import { AtlasElement } from '../state/atlas-element.js';
import { Combobox } from '../state/combobox.js';
import type { Begun } from '../state/hand-over.js';
import { typesText } from '../state/keyboard.js';
import { SearchData } from '../state/search-data.js';
import { WidthController } from '../state/width.js';
import { foundStyles, searchFormStyles, searchStyles } from '../styles/search.js';
import { controls, shared } from '../styles/shared.js';
import { searchList, searchTold, type Suggestions } from '../templates/search-list.js';
import './gov-icon.js';

/** How many suggestions there are at most. */
const SUGGESTIONS = 10;

/** Of a field in px: its letters, and what its sign, its key and its buttons take of its width. */
const FIELDS = {
  bar: { font: 14, taken: 80 },
  page: { font: 16, taken: 150 },
  icon: { font: 16, taken: 100 },
} as const;

/** The search box: a combobox that goes to whatever was found, wherever it is. */
@customElement('gov-search')
export class GovSearch extends AtlasElement {
  static override styles = [shared, controls, foundStyles, searchStyles, searchFormStyles];

  /** `bar` in the header, `page` on the start page, `icon` where it opens over the header of a phone. */
  @property({ reflect: true }) form: 'bar' | 'page' | 'icon' = 'bar';
  /** Whether the field of `icon` is open over the header. */
  @state() private over = false;
  @query('input') private input: HTMLInputElement | null | undefined;
  @query('.opener') private opener: HTMLElement | null | undefined;
  readonly #width = new WidthController(this, Math.floor);
  readonly #onKey = (event: KeyboardEvent): void => this.#pressedAnywhere(event);
  readonly #box = new Combobox(this, {
    size: () => this.#choices.length + (this.#hasMore ? 1 : 0),
    choose: (place) => this.#choose(this.#choices[place]),
    enter: () => this.#enter(),
    escape: () => this.#escape(),
  });
  readonly #data = new SearchData(this, () => ({
    api: this.api,
    words: this.#box.words,
    first: SUGGESTIONS,
    pages: 1,
    locale: this.view.locale,
  }));

  /** Puts a text into the field and looks for it at once. */
  search(text: string): void {
    this.over = true;
    this.#box.type(text, { now: true });
    void this.updateComplete.then(() => this.input?.focus());
  }

  override focus(): void {
    this.over = true;
    void this.updateComplete.then(() => this.input?.focus());
  }

  /** What somebody has begun to type; null while nobody has touched the field. */
  get begun(): Begun | null {
    const focused = this.input !== null && this.shadowRoot?.activeElement === this.input;
    const { typed } = this.#box;
    return typed === null && !focused ? null : { text: typed ?? '', focused };
  }

  /** Goes on from what was begun in the box that this one takes the place of, before any other key can come. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const begun = this.hasUpdated ? null : (this.store?.begun ?? null);
    if (begun === null || !this.store) return;
    this.store.begun = null;
    if (begun.text !== '') this.#box.type(begun.text);
    if (begun.focused) this.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override updated(): void {
    if (this.#isOpen && this.#box.active !== null) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  /** What stands in the field: what was typed, on the page of results what was looked for. */
  get #text(): string {
    return this.#box.typed ?? (this.view.page === 'search' ? (this.view.options.text ?? '') : '');
  }

  get #isOpen(): boolean {
    return this.#box.open && this.#box.words !== '';
  }

  /** What was found in the order of the list; where nothing was, what comes near. */
  get #choices(): readonly Found[] {
    const { last } = this.#data;
    if (last === null) return [];
    if (last.totalCount === 0) return nearIn(last, this.m);
    return groupsOf(foundIn(last, this.m)).flatMap(({ found }) => found);
  }

  get #hasMore(): boolean {
    return (this.#data.last?.totalCount ?? 0) > 0;
  }

  override render() {
    if (this.form !== 'icon') return this.#field();
    if (this.over) return html`<div class="over">${this.#field()}</div>`;
    return html`<button
      class="btn quiet square opener"
      aria-label=${this.m.search.open}
      @click=${() => this.focus()}
    >
      <gov-icon name="search"></gov-icon>
    </button>`;
  }

  #field() {
    const { m } = this;
    const text = this.#text;
    const { active } = this.#box;
    return html`<search @focusout=${this.#onLeave}>
      <div class="field">
        <gov-icon name="search"></gov-icon>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          aria-label=${m.search.label}
          placeholder=${this.#hint}
          aria-expanded=${this.#isOpen}
          aria-controls="list"
          aria-autocomplete="list"
          aria-keyshortcuts=${this.store?.singleKeys ? '/' : nothing}
          aria-activedescendant=${this.#isOpen && active !== null ? `choice-${active}` : nothing}
          .value=${text}
          @input=${() => this.#box.type(this.input?.value ?? '')}
          @keydown=${(event: KeyboardEvent) => this.#box.press(event)}
          @click=${() => this.#box.show()}
        />
        ${this.#behind(text)}
      </div>
      <div class="list" ?hidden=${!this.#isOpen} @mousedown=${(event: Event) => event.preventDefault()}>
        ${this.#isOpen ? searchList(this.#suggestions) : html`<div id="list" role="listbox" aria-label=${m.search.options}></div>`}
      </div>
      <span role="status" class="unseen">${this.#isOpen ? searchTold(this.#suggestions) : ''}</span>
    </search>`;
  }

  /** What can be typed, in as many words as there is room for. */
  get #hint(): string {
    const { hint, hintExample, hintShort, button } = this.m.search;
    const { font, taken } = FIELDS[this.form];
    const room = (this.#width.value - taken) / font;
    const hints = [...(this.form === 'bar' ? [hintExample] : []), hint, hintShort];
    return hints.find((words) => emWidth(words, 400) <= room) ?? button;
  }

  /** What stands behind the field: the key that leads there, or what empties or sends it. */
  #behind(text: string) {
    const { m } = this;
    const hint = this.form === 'bar' && text === '' && this.store?.singleKeys;
    return html`${hint ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
    ${
      text === ''
        ? nothing
        : html`<button class="btn quiet square" aria-label=${m.search.clear} @click=${this.#onClear}>
            <gov-icon name="close"></gov-icon>
          </button>`
    }
    ${
      this.form === 'page'
        ? html`<button class="btn main" @click=${() => this.#enter() || this.focus()}>
            ${m.search.button}
          </button>`
        : nothing
    }
    ${
      this.form === 'icon'
        ? html`<button class="btn quiet" aria-label=${m.search.close} @click=${this.#shut}>
            ${m.search.shut}
          </button>`
        : nothing
    }`;
  }

  /** What the list shows. */
  get #suggestions(): Suggestions {
    const { last, pending, failure } = this.#data;
    return {
      m: this.m,
      words: this.#box.words,
      choices: last && this.#choices,
      total: last?.totalCount ?? 0,
      tried: last?.tried ?? [],
      active: this.#box.active,
      pending: pending || this.#box.waiting,
      failed: failure !== null,
      choose: (found) => this.#choose(found),
      retry: () => this.#data.retry(),
    };
  }

  /** Goes to what was chosen; to the page of all results where that was chosen. */
  #choose(found: Found | undefined): void {
    const text = this.#text.trim();
    const { locale, theme } = this.view;
    const all: ViewState = { ...HOME, locale, theme, page: 'search', options: { text } };
    this.#go(found === undefined ? all : viewOfThing(found.thing, this.view));
  }

  #go(view: ViewState): void {
    const app = appAround(this);
    this.#box.close();
    this.over = false;
    this.input?.blur();
    this.store?.go(view);
    if (app) focusArrival(app, view.selected !== null);
  }

  #enter(): boolean {
    if (this.#text.trim() === '') return false;
    this.#choose(undefined);
    return true;
  }

  /** First what was typed goes, then the field over the header. */
  #escape(): boolean {
    if (this.#box.typed !== null && this.#box.typed !== '') {
      this.#box.close();
      return true;
    }
    if (this.form !== 'icon') return false;
    this.#shut();
    return true;
  }

  readonly #shut = (): void => {
    this.#box.close();
    this.over = false;
    void this.updateComplete.then(() => this.opener?.focus());
  };

  readonly #onClear = (): void => {
    this.#box.type('', { now: true });
    this.input?.focus();
  };

  readonly #onLeave = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget)) return;
    this.#box.close({ keep: this.form !== 'icon' });
    this.over = false;
  };

  #pressedAnywhere(event: KeyboardEvent): void {
    if (event.key !== '/' || event.defaultPrevented || !this.store?.singleKeys || typesText(event)) return;
    event.preventDefault();
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-search': GovSearch;
  }
}
