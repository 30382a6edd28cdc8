import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { nextPair, pairLabel, type YearPair } from '../model/changes/range.js';
import { rowOf } from '../model/changes/scene.js';
import { councilOf, holderOf } from '../model/explorer.js';
import { viewNameOf } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ChangesData, type LoadedChanges } from '../state/changes-data.js';
import { pressedRegion } from '../state/explorer-keys.js';
import { typesText } from '../state/keyboard.js';
import { RoomController } from '../state/media.js';
import { changesStyles } from '../styles/changes.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-changes-list.js';
import type { GovChangesList } from './gov-changes-list.js';
import './gov-changes-notice.js';
import './gov-changes-stage.js';
import type { GovChangesStage } from './gov-changes-stage.js';
import './gov-changes-table.js';
import './gov-header.js';
import './gov-outline-rail.js';
import './gov-overview.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-range.js';
import './gov-scope.js';
import './gov-waiting.js';

type Compared = NonNullable<LoadedChanges['compared']>;
const TABS = ['list', 'picture', 'table'] as const;
type Tab = (typeof TABS)[number];

/** The page of two years of an area: what changed in the picture, in a list and in a table, with one selection. */
@customElement('gov-changes-page')
export class GovChangesPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, changesStyles];

  /** Where there is room for one of them only. */
  @state() private tab: Tab = 'list';
  /** Key of the row of the outline that has the focus. */
  @state() private focusedRow: string | null = null;
  @query('gov-changes-list') private list: GovChangesList | null | undefined;
  @query('gov-changes-stage') private stage: GovChangesStage | null | undefined;
  readonly #room = new RoomController(this);
  readonly #data = new ChangesData(this, () => ({ api: this.api, view: this.view }));
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
    if (viewNameOf(this.view) !== 'changes') return;
    const { loaded, pair } = this.#data;
    const { options, fiscalYear } = this.view;
    if (loaded) {
      const years = loaded.compared ? [pairLabel(loaded.compared.pair, this.view.locale)] : [];
      document.title = this.m.app.title([loaded.frame.name, this.m.changes.title, ...years]);
    }
    if (!pair) return;
    const [from, to] = [String(pair.from), String(pair.to)];
    // The address is completed, so that copying it gives this very view.
    if (options.from !== from || options.to !== to || fiscalYear !== null)
      this.store?.go({ fiscalYear: null, options: { ...options, from, to } }, { replace: true });
  }

  override render() {
    const { loaded } = this.#data;
    const { compared } = loaded ?? {};
    return html`<gov-header data-region .place=${this.#place(loaded)}></gov-header>
      ${loaded ? this.#scope(loaded) : nothing} ${loaded ? this.#notices(loaded) : nothing}
      <main id="content" tabindex="-1" class=${compared ? this.#room.room : 'plain'}>
        ${loaded ? (compared ? this.#panes(loaded, compared) : this.#nothing(loaded)) : this.#instead()}
      </main>`;
  }

  #place(loaded: LoadedChanges | null) {
    if (!loaded) return null;
    const { name, within, contains } = loaded.frame;
    return { name, context: [...within, ...contains].join(this.m.home.and) };
  }

  #scope({ frame }: LoadedChanges) {
    return html`<gov-scope
      data-region
      .name=${frame.name}
      .trail=${[...frame.within, this.m.area.kind[frame.kind]]}
      .members=${frame.contains}
    >
      <gov-range
        slot="time"
        .points=${frame.points}
        .pair=${this.#data.pair}
        @gov-range=${this.#onRange}
      ></gov-range>
    </gov-scope>`;
  }

  #notices({ frame, compared }: LoadedChanges) {
    const { failure } = this.#data;
    return html`${
        failure === null
          ? nothing
          : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#data.retry()}></gov-problem>
              <p class="notice"><span class="stale">${this.m.load.previous}</span></p>`
      }
      <gov-changes-notice
        .set=${compared?.scene.set ?? null}
        .points=${frame.points}
        @gov-range=${this.#onRange}
      ></gov-changes-notice>`;
  }

  /** What stands there while there is nothing yet, or never will be. */
  #instead() {
    const { m } = this;
    if (this.#data.unknownArea) {
      return html`<div class="notice" role="alert">
        <p>${m.load.notFound}</p>
        <a class="btn" href="/">${m.app.toHome}</a>
      </div>`;
    }
    const { failure } = this.#data;
    return failure === null
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : html`<gov-problem .problem=${failure} @gov-retry=${() => this.#data.retry()}></gov-problem>`;
  }

  /** An area of which there is nothing to compare. */
  #nothing({ frame }: LoadedChanges) {
    if (frame.hasBodies) return html`<p class="notice" role="status">${this.m.changes.tooFew}</p>`;
    return html`<gov-overview .frame=${frame} @gov-open=${this.#toChart}></gov-overview>`;
  }

  #panes(loaded: LoadedChanges, compared: Compared) {
    const { room } = this.#room;
    const { pair, answer } = compared;
    const { locale } = this.view;
    const isTabbed = room === 'phone' || room === 'tabs';
    const row = rowOf(compared.scene.rows, compared.scene.graph, this.view.selected);
    return html`<gov-print-head
        .heading=${`${loaded.frame.name}　${this.m.changes.title}`}
        .time=${pairLabel(pair, locale)}
        .release=${answer.changes.release.id}
      ></gov-print-head>
      ${isTabbed ? this.#tablist() : this.#rail(loaded, compared)}
      ${!isTabbed || this.tab === 'picture' ? this.#stage(loaded, compared) : nothing}
      <div class="told ${isTabbed ? `tab-${this.tab}` : ''}">
        <gov-changes-list
          data-region
          role="region"
          aria-label=${this.m.changes.list}
          .rows=${compared.scene.rows}
          .pair=${pair}
          .area=${loaded.frame.name}
          .openRow=${row}
          ?judged=${answer.changes.fromState === 'KNOWN' && answer.changes.toState === 'KNOWN'}
        ></gov-changes-list>
        <gov-changes-table
          data-region
          role="region"
          aria-label=${this.m.changes.table.title}
          .rows=${compared.scene.table}
          .pair=${pair}
          .area=${loaded.frame.name}
          .bodyId=${row?.bodyId ?? null}
        ></gov-changes-table>
      </div>`;
  }

  #rail({ area }: LoadedChanges, { scene }: Compared) {
    return html`<gov-outline-rail
      class="no-print"
      data-region
      .sections=${scene.sections}
      .council=${councilOf(area)}
      .holder=${holderOf(area, this.view.selected)}
      @gov-row=${(event: CustomEvent<{ key: string | null }>) => (this.focusedRow = event.detail.key)}
    ></gov-outline-rail>`;
  }

  #stage({ area }: LoadedChanges, { scene }: Compared) {
    return html`<gov-changes-stage
      class="no-print"
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .counts=${scene.counts}
      .input=${scene.overlay}
      .holder=${holderOf(area, this.view.selected)}
      .focused=${this.focusedRow}
    ></gov-changes-stage>`;
  }

  #tablist() {
    return html`<div class="tablist no-print" role="tablist" @keydown=${this.#onTabKey}>
      ${TABS.map(
        (name) =>
          html`<button
            role="tab"
            aria-selected=${this.tab === name}
            tabindex=${this.tab === name ? 0 : -1}
            @click=${() => (this.tab = name)}
          >
            ${this.m.changes.tabs[name]}
          </button>`,
      )}
    </div>`;
  }

  readonly #onRange = (event: CustomEvent<YearPair>): void => this.#compare(event.detail);

  #compare({ from, to }: YearPair): void {
    const options = { ...this.view.options, from: String(from), to: String(to) };
    this.store?.go({ fiscalYear: null, options });
  }

  /** What was chosen in an area without bodies has its evidence in the chart. */
  readonly #toChart = (): void => {
    this.store?.go({ view: 'chart', options: {} }, { replace: true });
  };

  #onTabKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowLeft' ? TABS.length - 1 : event.key === 'ArrowRight' ? 1 : 0;
    const next = TABS[(TABS.indexOf(this.tab) + step) % TABS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    this.tab = next;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus(),
    );
  }

  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || !this.shadowRoot) return;
    const done =
      this.#pressedEscape(event) || pressedRegion(event, this.shadowRoot) || this.#pressedYears(event);
    if (done || this.stage?.press(event)) event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.view.selected === null) return false;
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => this.list?.focus());
    return true;
  }

  /** `[` and `]`: the two years before and after, of those with a mark. */
  #pressedYears(event: KeyboardEvent): boolean {
    const step = event.key === '[' ? -1 : event.key === ']' ? 1 : null;
    const { pair, loaded } = this.#data;
    if (step === null || !pair || typesText(event) || !this.store?.singleKeys) return false;
    const next = nextPair(loaded?.frame.points ?? [], pair, step);
    if (next) this.#compare(next);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-page': GovChangesPage;
  }
}
