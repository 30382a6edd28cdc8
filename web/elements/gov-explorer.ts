import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { holderOf, lineOf, nameIn, placesIn } from '../model/explorer.js';
import { viewNameOf } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ExplorerData, type Loaded } from '../state/explorer-data.js';
import { pressedLayer, pressedRegion, pressedYear } from '../state/explorer-keys.js';
import { RoomController } from '../state/media.js';
import { explorerStyles } from '../styles/explorer.js';
import { controls, shared } from '../styles/shared.js';
import './gov-card.js';
import type { GovCard } from './gov-card.js';
import './gov-header.js';
import './gov-icon.js';
import './gov-outline.js';
import type { GovOutline } from './gov-outline.js';
import './gov-problem.js';
import './gov-scope.js';
import './gov-sheet.js';
import './gov-stage.js';
import type { GovStage } from './gov-stage.js';
import './gov-waiting.js';

/** The page of an area: outline, picture and evidence of one year, side by side as there is room. */
@customElement('gov-explorer')
export class GovExplorer extends AtlasElement {
  static override styles = [shared, controls, explorerStyles];

  /** Null follows the room there is. */
  @state() private outlineOpen: boolean | null = null;
  /** Key of the row of the outline that has the focus. */
  @state() private focusedRow: string | null = null;
  /** The organisation that is pointed at, in the outline or in the picture. */
  @state() private hovered: string | null = null;
  @state() private tab: 'outline' | 'chart' = 'outline';
  @query('gov-outline') private outline: GovOutline | null | undefined;
  @query('gov-stage') private stage: GovStage | null | undefined;
  @query('gov-card') private card: GovCard | null | undefined;
  readonly #room = new RoomController(this);
  readonly #data = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    locale: this.view.locale,
  }));
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

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
    // The view may have moved on while this page is still there.
    if (viewNameOf(this.view) !== 'chart') return;
    const { loaded, fiscalYear } = this.#data;
    if (loaded) {
      const year = fiscalYearLabel(loaded.fiscalYear, this.view.locale);
      document.title = this.m.app.title([loaded.frame.name, year]);
    }
    // The address is completed, so that copying it gives this very view.
    if (this.view.fiscalYear === null && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  override render() {
    const { loaded } = this.#data;
    const { room } = this.#room;
    const told = loaded !== null && this.view.selected !== null;
    const sheet = told && room === 'phone';
    return html`<gov-header data-region ?inert=${sheet} .place=${this.#place(loaded)}></gov-header>
      ${loaded ? this.#scope(loaded, sheet) : nothing}
      <main
        id="content"
        tabindex="-1"
        ?inert=${sheet}
        class=${loaded ? `${room} ${this.#outlined ? 'outlined' : ''} ${told ? 'told' : ''}` : ''}
      >
        ${loaded ? this.#panes(loaded) : this.#instead()}
        ${
          loaded && told && !sheet
            ? html`<aside class="evidence" data-region aria-label=${this.m.card.label}>
                ${this.#card(loaded)}
              </aside>`
            : nothing
        }
      </main>
      ${
        loaded && sheet
          ? html`<gov-sheet label=${this.m.card.label} @gov-close=${this.#onClose}
              >${this.#card(loaded)}</gov-sheet
            >`
          : nothing
      }`;
  }

  /** Whether the outline stands beside the picture. */
  get #outlined(): boolean {
    return this.#room.room === 'full' && this.outlineOpen !== false;
  }

  #place(loaded: Loaded | null) {
    if (!loaded) return null;
    const { name, within, contains } = loaded.frame;
    return { name, context: [...within, ...contains].join(this.m.home.and) };
  }

  #scope({ frame }: Loaded, inert: boolean) {
    return html`<gov-scope
      data-region
      ?inert=${inert}
      .name=${frame.name}
      .trail=${[...frame.within, this.m.area.kind[frame.kind]]}
      .members=${frame.contains}
      .points=${frame.points}
      .year=${this.#data.fiscalYear}
    ></gov-scope>`;
  }

  /** What stands there while there is no picture yet, or none at all. */
  #instead() {
    const { m } = this;
    if (this.#data.unknownArea) {
      return html`<div class="notice" role="alert">
        <p>${m.load.notFound}</p>
        <a class="btn" href="/">${m.app.toHome}</a>
      </div>`;
    }
    if (this.#data.failure === null) {
      return html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`;
    }
    return html`<gov-problem
      .problem=${this.#data.failure}
      @gov-retry=${() => this.#data.retry()}
    ></gov-problem>`;
  }

  #panes(loaded: Loaded) {
    const { room } = this.#room;
    if (room === 'full' || room === 'rail') return html`${this.#beside(loaded)} ${this.#stage(loaded)}`;
    // Without bodies there is no picture to choose: what is written stands there at once.
    if (!loaded.frame.hasBodies) return html`<span></span>${this.#stage(loaded)}`;
    return html`${this.#tablist()}
    ${this.tab === 'outline' ? this.#outlinePane(loaded, '') : this.#stage(loaded)}`;
  }

  #beside(loaded: Loaded) {
    if (this.#outlined) return this.#outlinePane(loaded, '');
    const open = this.#room.room === 'rail' && this.outlineOpen === true;
    return html`<div class="rail-pane">
        <button
          class="btn quiet square"
          aria-label=${this.m.outline.open}
          aria-expanded=${open}
          @click=${this.#openOutline}
        >
          <gov-icon name="panel"></gov-icon>
        </button>
        <span aria-hidden="true">${this.m.outline.label}</span>
      </div>
      ${open ? this.#outlinePane(loaded, 'over') : nothing}`;
  }

  #outlinePane({ scene, area }: Loaded, over: '' | 'over') {
    const { m } = this;
    const { room } = this.#room;
    return html`<section class="outline ${over}" data-region aria-label=${m.outline.label}>
      ${
        room === 'full' || room === 'rail'
          ? html`<div class="pane-head">
              <h2>${m.outline.label}</h2>
              <small>${m.outline.same}</small>
              <button
                class="btn quiet square"
                aria-label=${m.outline.close}
                @click=${() => (this.outlineOpen = false)}
              >
                <gov-icon name="panel"></gov-icon>
              </button>
            </div>`
          : nothing
      }
      <div class="scroll">
        <gov-outline
          data-entry
          .sections=${scene.sections}
          .council=${scene.council}
          .holder=${this.hovered ?? holderOf(area, this.view.selected)}
          @gov-hover=${this.#onHover}
          @gov-open=${this.#onOpen}
          @gov-row=${this.#onRow}
        ></gov-outline>
      </div>
    </section>`;
  }

  #tablist() {
    const { m } = this;
    const tab = (name: 'outline' | 'chart', label: string) =>
      html`<button
        role="tab"
        aria-selected=${this.tab === name}
        tabindex=${this.tab === name ? 0 : -1}
        @click=${() => (this.tab = name)}
      >
        ${label}
      </button>`;
    return html`<div class="tablist" role="tablist" @keydown=${this.#onTabKey}>
      ${tab('outline', m.outline.label)}${tab('chart', m.canvas.tab)}
    </div>`;
  }

  #stage(loaded: Loaded) {
    return html`<gov-stage
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .loaded=${loaded}
      .year=${this.#data.fiscalYear}
      .failure=${this.#data.failure}
      .focused=${this.focusedRow}
      .hovered=${this.hovered}
      @gov-hover=${this.#onHover}
      @gov-retry=${() => this.#data.retry()}
      @gov-open=${this.#onOpen}
    ></gov-stage>`;
  }

  #card({ area, year, frame }: Loaded) {
    return html`<gov-card
      data-entry
      .year=${this.#data.fiscalYear}
      .years=${frame.points.map((point) => point.fiscalYear)}
      .line=${lineOf(area, this.view.selected)}
      .nameOf=${nameIn(area)}
      .placesOf=${(holder: string) => placesIn(year, holder)}
      @gov-close=${this.#onClose}
    ></gov-card>`;
  }

  readonly #openOutline = async (): Promise<void> => {
    this.outlineOpen = this.#room.room === 'full' ? null : this.outlineOpen !== true;
    await this.updateComplete;
    this.outline?.focus();
  };

  /** Somebody opened evidence from a list: the focus follows when the keyboard did it, or when a sheet covers the list. */
  readonly #onOpen = (event: CustomEvent<{ byKey: boolean }>): void => {
    if (this.#room.room === 'rail') this.outlineOpen = false;
    if (!event.detail.byKey && this.#room.room !== 'phone') return;
    void this.updateComplete.then(() => this.card?.focusTitle());
  };

  readonly #onRow = (event: CustomEvent<{ key: string | null }>): void => {
    this.focusedRow = event.detail.key;
  };

  readonly #onHover = (event: CustomEvent<{ holderId: string | null }>): void => {
    this.hovered = event.detail.holderId;
  };

  readonly #onClose = (): void => {
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => this.outline?.focus());
  };

  #onTabKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.tab = this.tab === 'outline' ? 'chart' : 'outline';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus(),
    );
  }

  #pressed(event: KeyboardEvent): void {
    const { store, shadowRoot } = this;
    if (event.defaultPrevented || !store || !shadowRoot) return;
    const points = this.#data.loaded?.frame.points ?? [];
    const done =
      this.#pressedEscape(event) ||
      pressedRegion(event, shadowRoot) ||
      pressedLayer(event, store) ||
      pressedYear(event, store, points, this.#data.fiscalYear);
    if (done || this.stage?.press(event)) event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape') return false;
    if (this.view.selected !== null) this.#onClose();
    else if (this.#room.room === 'rail' && this.outlineOpen === true) this.outlineOpen = false;
    else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-explorer': GovExplorer;
  }
}
