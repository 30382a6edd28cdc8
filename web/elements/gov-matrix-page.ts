import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import { lineOf, nameIn, placesIn } from '../model/explorer.js';
import { chosenIn, covered, layerCounts } from '../model/matrix/choice.js';
import { matrixRows } from '../model/matrix/csv.js';
import { formatOrder, parseOrder, type MatrixOrder } from '../model/matrix/order.js';
import { matrixOf } from '../model/matrix/read.js';
import type { Matrix } from '../model/matrix/types.js';
import { viewNameOf } from '../model/views.js';
import { AtlasElement } from '../state/atlas-element.js';
import { ExplorerData, type Loaded } from '../state/explorer-data.js';
import { pressedLayer, pressedRegion, pressedYear } from '../state/explorer-keys.js';
import { RoomController } from '../state/media.js';
import { saveCsv } from '../state/save.js';
import { matrixPageStyles } from '../styles/matrix-page.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-card.js';
import type { GovCard } from './gov-card.js';
import './gov-findings-strip.js';
import './gov-header.js';
import './gov-layers.js';
import './gov-matrix-list.js';
import './gov-matrix-notices.js';
import './gov-matrix-tools.js';
import './gov-matrix.js';
import './gov-overview.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-scope.js';
import './gov-sheet.js';
import './gov-waiting.js';

/** The page of an area that shows who runs what: organisations × bodies in one year, with the evidence beside it. */
@customElement('gov-matrix-page')
export class GovMatrixPage extends AtlasElement {
  static override styles = [shared, controls, pageStyles, matrixPageStyles];

  @query('gov-card') private card: GovCard | null | undefined;
  @query('gov-matrix, gov-matrix-list') private table: HTMLElement | null | undefined;
  readonly #room = new RoomController(this);
  readonly #data = new ExplorerData(this, () => ({
    api: this.api,
    area: this.view.area,
    fiscalYear: this.view.fiscalYear,
    locale: this.view.locale,
  }));
  #of: Loaded | null = null;
  #matrix: Matrix | null = null;
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
    if (viewNameOf(this.view) !== 'matrix') return;
    const { loaded, fiscalYear } = this.#data;
    if (loaded !== this.#of) {
      this.#of = loaded;
      this.#matrix = loaded && this.#read(loaded);
    }
    if (loaded) {
      const year = fiscalYearLabel(loaded.fiscalYear, this.view.locale);
      document.title = this.m.app.title([loaded.frame.name, this.m.matrix.title, year]);
    }
    // The address is completed, so that copying it gives this very view.
    if (this.view.fiscalYear === null && fiscalYear !== null)
      this.store?.go({ fiscalYear }, { replace: true });
  }

  #read({ scene, area, year }: Loaded): Matrix {
    return matrixOf({
      graph: scene.graph,
      now: year.now,
      nodes: area.union.nodes,
      locale: this.view.locale,
    });
  }

  override render() {
    const { loaded } = this.#data;
    const { room } = this.#room;
    const told = loaded !== null && this.view.selected !== null;
    const sheet = told && room === 'phone';
    return html`<gov-header data-region ?inert=${sheet} .place=${this.#place(loaded)}></gov-header>
      ${loaded ? this.#scope(loaded, sheet) : nothing}
      <main id="content" tabindex="-1" ?inert=${sheet} class="${room} ${told && !sheet ? 'told' : ''}">
        ${loaded ? this.#pane(loaded) : this.#instead()}
        ${
          loaded && told && !sheet
            ? html`<aside class="evidence no-print" data-region aria-label=${this.m.card.label}>
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

  /** What stands there while there is no table yet, or none at all. */
  #instead() {
    const { m } = this;
    if (this.#data.unknownArea) {
      return html`<div class="notice" role="alert">
        <p>${m.load.notFound}</p>
        <a class="btn" href="/">${m.app.toHome}</a>
      </div>`;
    }
    return this.#data.failure === null
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : html`<gov-problem
          .problem=${this.#data.failure}
          @gov-retry=${() => this.#data.retry()}
        ></gov-problem>`;
  }

  #pane(loaded: Loaded) {
    const { frame } = loaded;
    const notices = html`<gov-matrix-notices
      .loaded=${loaded}
      .failure=${this.#data.failure}
      .covered=${this.#matrix ? covered(this.#matrix, this.view.off) : 0}
      @gov-retry=${() => this.#data.retry()}
    ></gov-matrix-notices>`;
    if (!frame.hasBodies) {
      return html`<div class="pane">
        ${notices}<gov-overview .frame=${frame} @gov-open=${this.#onTold}></gov-overview>
      </div>`;
    }
    return html`<div class="pane">
      ${this.#print(loaded)} ${this.#toolbar(loaded)} ${notices}
      <section class="table" data-region aria-label=${this.#label(loaded)}>${this.#table(loaded)}</section>
      <gov-findings-strip
        class="no-print"
        data-region
        .area=${loaded.areaId}
        .fiscalYear=${loaded.fiscalYear}
      ></gov-findings-strip>
    </div>`;
  }

  #print({ frame, fiscalYear, year }: Loaded) {
    const { locale } = this.view;
    const western = westernFiscalYear(fiscalYear, locale);
    return html`<gov-print-head
      .heading=${[frame.name, this.m.matrix.title].join(' ')}
      .time=${[fiscalYearLabel(fiscalYear, locale), western].filter(Boolean).join(' ')}
      .release=${year.now.release.id}
    ></gov-print-head>`;
  }

  #toolbar({ scene }: Loaded) {
    const counts = this.#matrix ? layerCounts(this.#matrix, scene.counts.layers) : scene.counts.layers;
    return html`<div class="tools no-print" data-region aria-label=${this.m.matrix.tools} role="region">
      <gov-layers .counts=${counts}></gov-layers>
      <gov-matrix-tools
        .order=${this.#order}
        ?flip=${this.#flip}
        @gov-order=${this.#onOrder}
        @gov-flip=${() => this.#option({ flip: this.#flip ? undefined : '1' })}
        @gov-csv=${this.#onCsv}
      ></gov-matrix-tools>
    </div>`;
  }

  #label({ frame, fiscalYear }: Loaded): string {
    return this.m.matrix.label(frame.name, fiscalYearLabel(fiscalYear, this.view.locale));
  }

  #table(loaded: Loaded) {
    const { selected, off } = this.view;
    const chosen = chosenIn(loaded.area.union, selected);
    if (this.#room.room === 'phone') {
      return html`<gov-matrix-list
        .matrix=${this.#matrix}
        .off=${off}
        .order=${this.#order}
        .selected=${selected}
        .chosen=${chosen}
        @gov-open=${this.#onOpen}
      ></gov-matrix-list>`;
    }
    return html`<gov-matrix
      data-entry
      .matrix=${this.#matrix}
      .label=${this.#label(loaded)}
      .off=${off}
      .order=${this.#order}
      ?flip=${this.#flip}
      .selected=${selected}
      .chosen=${chosen}
      @gov-open=${this.#onOpen}
      @gov-order=${this.#onOrder}
    ></gov-matrix>`;
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

  get #order(): MatrixOrder {
    return parseOrder(this.view.options.sort);
  }

  get #flip(): boolean {
    return this.view.options.flip === '1';
  }

  #option(change: { readonly sort?: string | undefined; readonly flip?: string | undefined }): void {
    this.store?.go({ options: { ...this.view.options, ...change } });
  }

  readonly #onOrder = (event: CustomEvent<{ order: MatrixOrder }>): void =>
    this.#option({ sort: formatOrder(event.detail.order) });

  readonly #onCsv = (): void => {
    const loaded = this.#of;
    if (!loaded || !this.#matrix) return;
    const rows = matrixRows(this.#matrix, { off: this.view.off, order: this.#order }, this.m);
    const year = fiscalYearLabel(loaded.fiscalYear, this.view.locale);
    void saveCsv([loaded.frame.name, this.m.matrix.title, year], rows);
  };

  /** Evidence was asked for: the focus follows when the keyboard did it, or when a sheet covers the table. */
  readonly #onOpen = (event: CustomEvent<{ id: string; byKey: boolean }>): void => {
    this.store?.go({ selected: event.detail.id });
    this.#onTold(event);
  };

  readonly #onTold = (event: CustomEvent<{ byKey: boolean }>): void => {
    if (!event.detail.byKey && this.#room.room !== 'phone') return;
    void this.updateComplete.then(() => this.card?.focusTitle());
  };

  readonly #onClose = (): void => {
    this.store?.go({ selected: null });
    void this.updateComplete.then(() => this.table?.focus());
  };

  #pressed(event: KeyboardEvent): void {
    const { store, shadowRoot } = this;
    if (event.defaultPrevented || !store || !shadowRoot) return;
    const points = this.#of?.frame.points ?? [];
    const done =
      this.#pressedEscape(event) ||
      pressedRegion(event, shadowRoot) ||
      pressedLayer(event, store) ||
      pressedYear(event, store, points, this.#data.fiscalYear);
    if (done) event.preventDefault();
  }

  #pressedEscape(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || this.view.selected === null) return false;
    this.#onClose();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-page': GovMatrixPage;
  }
}
