import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { layerOf } from '../model/counts.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import { lineOf, nameIn, placesIn } from '../model/explorer.js';
import type { Layer } from '../model/layers.js';
import { announced } from '../model/path/announce.js';
import { claimCard } from '../model/path/claim-card.js';
import { examplesOf } from '../model/path/examples.js';
import type { End, PathResult } from '../model/path/result.js';
import { thingsOf } from '../model/path/thing.js';
import { drawnClaims } from '../model/path/way.js';
import { viewNameOf } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ExplorerData, type Loaded } from '../state/explorer-data.js';
import { pressedLayer, pressedRegion, pressedYear } from '../state/explorer-keys.js';
import { RoomController } from '../state/media.js';
import { PathData } from '../state/path-data.js';
import { pageStyles } from '../styles/page.js';
import { pathStyles } from '../styles/path.js';
import { controls, shared } from '../styles/shared.js';
import './gov-card.js';
import type { GovCard } from './gov-card.js';
import './gov-header.js';
import './gov-path-answer.js';
import type { GovPathAnswer } from './gov-path-answer.js';
import './gov-path-ends.js';
import './gov-path-nothing.js';
import './gov-path-picture.js';
import type { GovPathPicture } from './gov-path-picture.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-scope.js';
import './gov-sheet.js';
import './gov-waiting.js';

type Found = Extract<PathResult, { kind: 'found' }>;

/** How two things are connected: the way in the picture of the area, and in words. */
@customElement('gov-path-page')
export class GovPathPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, pathStyles];

  /** Where there is no room for both. */
  @state() private tab: 'list' | 'chart' = 'list';
  @query('gov-path-picture') private picture: GovPathPicture | null | undefined;
  @query('gov-card') private card: GovCard | null | undefined;
  @query('gov-path-answer') private answer: GovPathAnswer | null | undefined;
  readonly #room = new RoomController(this);
  readonly #area = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    locale: this.view.locale,
  }));
  readonly #path = new PathData(this, () => ({
    api: this.api,
    from: this.view.options.from ?? null,
    to: this.view.options.to ?? null,
    fiscalYear: this.#area.fiscalYear,
    locale: this.view.locale,
    mode: this.view.options.mode,
    otherYears: this.#otherYears,
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
    if (viewNameOf(this.view) !== 'path') return;
    const { loaded, fiscalYear } = this.#area;
    if (loaded) {
      const year = fiscalYearLabel(loaded.fiscalYear, this.view.locale);
      document.title = this.m.app.title([this.m.path.title, loaded.frame.name, year]);
    }
    // The address is completed, so that copying it gives this very view.
    if (this.view.fiscalYear === null && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  get #otherYears(): readonly number[] {
    const points = this.#area.loaded?.frame.points ?? [];
    const { fiscalYear } = this.#area;
    return points.flatMap((point) =>
      point.mark === 'NONE' || point.fiscalYear === fiscalYear ? [] : [point.fiscalYear],
    );
  }

  override render() {
    const { loaded } = this.#area;
    const { room } = this.#room;
    const told = loaded !== null && this.view.selected !== null;
    const sheet = told && room === 'phone';
    return html`<gov-header data-region ?inert=${sheet} .place=${this.#place(loaded)}></gov-header>
      ${loaded ? this.#scope(loaded, sheet) : nothing}
      <main
        id="content"
        tabindex="-1"
        ?inert=${sheet}
        class=${loaded ? (room === 'full' ? 'full' : 'tabbed') : ''}
      >
        ${loaded ? this.#panes(loaded) : this.#instead()}
        ${
          loaded && told && !sheet
            ? html`<aside class="evidence no-print" data-region aria-label=${this.m.card.label}>
                ${this.#evidence(loaded)}
              </aside>`
            : nothing
        }
      </main>
      ${
        loaded && sheet
          ? html`<gov-sheet class="no-print" label=${this.m.card.label} @gov-close=${this.#onClose}
              >${this.#evidence(loaded)}</gov-sheet
            >`
          : nothing
      }`;
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
      .year=${this.#area.fiscalYear}
    ></gov-scope>`;
  }

  /** What stands there while the area is not there, or is none. */
  #instead() {
    const { m } = this;
    if (this.#area.unknownArea) {
      return html`<div class="notice" role="alert">
        <p>${m.load.notFound}</p>
        <a class="btn" href="/">${m.app.toHome}</a>
      </div>`;
    }
    if (this.#area.failure === null) {
      return html`<gov-waiting @gov-cancel=${() => this.#area.cancel()}></gov-waiting>`;
    }
    return html`<gov-problem
      .problem=${this.#area.failure}
      @gov-retry=${() => this.#area.retry()}
    ></gov-problem>`;
  }

  #panes(loaded: Loaded) {
    if (this.#room.room === 'full') return html`${this.#picture(loaded)} ${this.#panel(loaded)}`;
    return html`${this.#tablist()} ${this.tab === 'list' ? this.#panel(loaded) : this.#picture(loaded)}`;
  }

  #tablist() {
    const { m } = this;
    const tab = (name: 'list' | 'chart', label: string) =>
      html`<button
        role="tab"
        aria-selected=${this.tab === name}
        tabindex=${this.tab === name ? 0 : -1}
        @click=${() => (this.tab = name)}
      >
        ${label}
      </button>`;
    return html`<div class="tablist no-print" role="tablist" @keydown=${this.#onTabKey}>
      ${tab('list', m.path.panel)}${tab('chart', m.canvas.tab)}
    </div>`;
  }

  #picture(loaded: Loaded) {
    return html`<gov-path-picture
      class="no-print"
      data-region
      role="region"
      aria-label=${this.m.canvas.label}
      .loaded=${loaded}
      .way=${this.#found?.way ?? null}
    ></gov-path-picture>`;
  }

  get #found(): Found | null {
    const { result } = this.#path;
    return result?.kind === 'found' ? result : null;
  }

  #panel(loaded: Loaded) {
    const { m } = this;
    const { locale } = this.view;
    const { fiscalYear, frame } = loaded;
    const time = [fiscalYearLabel(fiscalYear, locale), westernFiscalYear(fiscalYear, locale)];
    return html`<section class="panel" data-region aria-label=${m.path.panel}>
      <gov-print-head
        .heading=${[frame.name, m.path.title].join(' ')}
        .time=${time.filter(Boolean).join(' / ')}
        .release=${this.#path.release}
      ></gov-print-head>
      <gov-path-ends
        data-entry
        .ends=${this.#path.known}
        .things=${thingsOf(loaded.area, loaded.year)}
        .layers=${this.#layers}
        .year=${this.#area.fiscalYear}
      ></gov-path-ends>
      ${this.#said(loaded)}
      <div class="unseen" role="status">${announced(this.#path.result, m, time[0] ?? '')}</div>
    </section>`;
  }

  /** The signs of the relations at the two ends. */
  get #layers(): Readonly<Record<End, Layer | null>> {
    const steps = this.#found?.way.steps ?? [];
    const [first, last] = [steps[0], steps.at(-1)];
    return { from: first ? layerOf(first) : null, to: last ? layerOf(last) : null };
  }

  #said(loaded: Loaded) {
    const { result } = this.#path;
    if (this.#path.failure !== null) {
      return html`<gov-problem
        .problem=${this.#path.failure}
        @gov-retry=${() => this.#path.retry()}
      ></gov-problem>`;
    }
    if (result === null) return html`<gov-waiting @gov-cancel=${() => this.#path.cancel()}></gov-waiting>`;
    if (result.kind === 'found') {
      return html`<gov-path-answer
        .result=${result}
        .drawn=${drawnClaims(loaded.scene.graph, this.view.off)}
        .year=${this.#area.fiscalYear}
        @gov-open=${this.#onOpen}
      ></gov-path-answer>`;
    }
    return html`<gov-path-nothing
      .result=${result}
      .ends=${this.#path.ends}
      .examples=${examplesOf(loaded.year.now)}
      .years=${this.#path.years}
      .year=${this.#area.fiscalYear}
    ></gov-path-nothing>`;
  }

  /** The card of what is selected. A step that is no role is known already. */
  #evidence({ area, year, frame }: Loaded) {
    const { selected, locale } = this.view;
    const years = frame.points.map((point) => point.fiscalYear);
    const steps = this.#found?.ways.flatMap((way) => way.steps) ?? [];
    const step = steps.find(({ id, role }) => id === selected && role === null);
    const context = {
      m: this.m,
      locale,
      areaId: this.view.area,
      fiscalYear: this.#area.fiscalYear,
      years,
      placesOf: (holder: string) => placesIn(year, holder),
    };
    return html`<gov-card
      data-entry
      .year=${this.#area.fiscalYear}
      .years=${years}
      .claim=${step ? claimCard(step, context) : null}
      .line=${step ? null : lineOf(area, selected)}
      .nameOf=${nameIn(area)}
      .placesOf=${context.placesOf}
      @gov-close=${this.#onClose}
    ></gov-card>`;
  }

  readonly #onOpen = (event: CustomEvent<{ byKey: boolean }>): void => {
    if (!event.detail.byKey && this.#room.room !== 'phone') return;
    void this.updateComplete.then(() => this.card?.focusTitle());
  };

  /** The focus goes back to where the evidence was opened. */
  readonly #onClose = (): void => {
    const { selected } = this.view;
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => selected !== null && this.answer?.focusClaim(selected));
  };

  #onTabKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.tab = this.tab === 'list' ? 'chart' : 'list';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus(),
    );
  }

  #pressed(event: KeyboardEvent): void {
    const { store, shadowRoot } = this;
    if (event.defaultPrevented || !store || !shadowRoot) return;
    const points = this.#area.loaded?.frame.points ?? [];
    const done =
      this.#pressedEscape(event) ||
      pressedRegion(event, shadowRoot) ||
      pressedLayer(event, store) ||
      pressedYear(event, store, points, this.#area.fiscalYear);
    if (done || this.picture?.press(event)) event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.view.selected === null) return false;
    this.#onClose();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-page': GovPathPage;
  }
}
