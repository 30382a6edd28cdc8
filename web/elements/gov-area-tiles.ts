import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isDone, PAGE, tileCount, type TileGroup, type TileStream } from '../model/home/stream.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { areaTilesStyles } from '../styles/area-tiles.js';
import { controls, shared } from '../styles/shared.js';
import './gov-area-tile.js';

/** Longer than the pause between two keys of somebody who types, in milliseconds. */
const TYPING = 250;

const FEW: Readonly<Record<number, string>> = { 1: 'one', 2: 'two' };

/**
 * Areas as tiles, as many as were fetched. It shows what it is given and says what is asked of it.
 *
 * @fires gov-more when the next page is wanted
 * @fires gov-filter when only some are wanted; `detail.name` is what their names shall contain
 */
@customElement('gov-area-tiles')
export class GovAreaTiles extends AtlasElement {
  static override styles = [shared, controls, areaTilesStyles];

  @property({ attribute: false }) stream: TileStream | null = null;
  /** They all lie in one area, which need not be said of each. */
  @property({ type: Boolean }) together = false;
  /** What the names shall contain now. */
  @property() name = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How many tiles there were when more was asked for: the first of the new ones gets the focus. */
  #had: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(): void {
    const had = this.#had;
    if (had === null || !this.stream || tileCount(this.stream) === had) return;
    this.#had = null;
    // The button went down or away; who asked by keyboard goes on at what is new.
    const tile = this.renderRoot.querySelectorAll('gov-area-tile')[had];
    void tile?.updateComplete.then(() => tile.focus());
  }

  override render() {
    const { stream, m } = this;
    if (!stream) return nothing;
    const count = tileCount(stream);
    return html`${this.#filter(stream)}
    ${count === 0 ? this.#none() : stream.groups.map((group) => this.#group(group))}
    ${
      isDone(stream)
        ? nothing
        : html`<div class="more">
            <button class="btn" @click=${this.#onMore}>${m.home.more}</button>
            <span role="status">${m.home.shown(count)}</span>
          </div>`
    }`;
  }

  /** Only where there are so many that one would look for one. */
  #filter({ total }: TileStream) {
    const { m } = this;
    if (this.name === '' && (total ?? 0) <= PAGE) return nothing;
    return html`<form role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label for="name">${m.home.filter}</label>
      <input id="name" type="search" autocomplete="off" .value=${this.name} @input=${this.#onInput} />
    </form>`;
  }

  #group({ part, tiles }: TileGroup) {
    const { locale, theme } = this.view;
    const named = part.name !== '';
    const grid = html`<div class="tiles ${FEW[tiles.length] ?? ''}">
      ${tiles.map((tile) => html`<gov-area-tile .tile=${tile} ?grouped=${named} ?together=${named || this.together}></gov-area-tile>`)}
    </div>`;
    if (!named) return grid;
    const href = formatUrl({ ...HOME, page: 'area', area: part.within, locale, theme });
    return html`<section class="group" aria-label=${part.name}>
      <h3>${part.within === null ? part.name : html`<a class="link" href=${href}>${part.name}</a>`}</h3>
      ${grid}
    </section>`;
  }

  #none() {
    const { m } = this;
    return this.name === ''
      ? nothing
      : html`<p class="none" role="status">
          ${m.home.noArea(this.name)}
          <button class="btn" @click=${() => this.#say('')}>${m.home.clearFilter}</button>
        </p>`;
  }

  readonly #onMore = (): void => {
    this.#had = this.stream ? tileCount(this.stream) : null;
    this.dispatchEvent(new CustomEvent('gov-more'));
  };

  readonly #onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(value.trim()), TYPING);
  };

  #say(name: string): void {
    clearTimeout(this.#timer);
    this.#had = null;
    this.dispatchEvent(new CustomEvent('gov-filter', { detail: { name } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-area-tiles': GovAreaTiles;
  }
}
