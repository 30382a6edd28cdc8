import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { chosenIn, covered, layerCounts } from '../model/matrix/choice.js';
import { filterOf } from '../model/filters/filter.js';
import { LAYERS } from '../model/layers.js';
import { matrixRows } from '../model/matrix/csv.js';
import { withHidden } from '../model/matrix/hidden.js';
import { formatOrder, parseOrder, type MatrixOrder } from '../model/matrix/order.js';
import { matrixOf } from '../model/matrix/read.js';
import type { Matrix } from '../model/matrix/types.js';
import { timeLabel, westernLabel } from '../model/time/shown.js';
import type { Loaded } from '../state/explorer-data.js';
import { saveCsv } from '../state/save.js';
import { YearPage } from '../state/year-page.js';
import { matrixPageStyles } from '../styles/matrix-page.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-findings-strip.js';
import './gov-layers.js';
import './gov-matrix-list.js';
import './gov-matrix-notices.js';
import './gov-matrix-tools.js';
import './gov-matrix-grid.js';
import './gov-overview.js';
import './gov-print-head.js';

/** Meetings stand in no cell. */
const MATRIX_LAYERS = LAYERS.filter((layer) => layer !== 'MEETING');

/** The page of an area that shows who runs what: organisations × bodies in one year, with the evidence beside it. */
@customElement('gov-matrix-page')
export class GovMatrixPage extends YearPage {
  static override styles = [shared, controls, pageStyles, matrixPageStyles];

  @query('gov-matrix-grid, gov-matrix-list') private table: HTMLElement | null | undefined;
  protected override readonly shows = 'matrix';
  #of: Loaded | null = null;
  #matrix: Matrix | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    const { loaded } = this.source;
    if (loaded !== this.#of) {
      this.#of = loaded;
      this.#matrix = loaded && this.#read(loaded);
    }
    super.willUpdate(changed);
  }

  protected override titleOf(loaded: Loaded): readonly string[] {
    return [loaded.frame.name, this.m.matrix.title, this.timeLabel(loaded)];
  }

  protected override layout(_loaded: Loaded | null, told: boolean): string {
    return `${this.room} ${told && this.room !== 'phone' ? 'told' : ''}`;
  }

  #read({ scene, area, year }: Loaded): Matrix {
    const { locale } = this.view;
    const matrix = matrixOf({ graph: scene.graph, now: year.now, nodes: area.union.nodes, locale });
    return withHidden(matrix, filterOf(this.view));
  }

  protected override panes(loaded: Loaded): TemplateResult {
    const { frame } = loaded;
    const notices = html`<gov-matrix-notices
      .loaded=${loaded}
      .failure=${this.source.failure}
      .covered=${this.#matrix ? covered(this.#matrix, this.view.off) : 0}
      @gov-retry=${() => this.source.retry()}
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

  #print({ frame, at, year }: Loaded) {
    const { locale } = this.view;
    const western = westernLabel(at, locale);
    return html`<gov-print-head
      .heading=${[frame.name, this.m.matrix.title].join(' ')}
      .time=${[timeLabel(at, locale), western].filter(Boolean).join(' ')}
      .release=${year.now.release.id}
    ></gov-print-head>`;
  }

  #toolbar({ scene }: Loaded) {
    const counts = this.#matrix ? layerCounts(this.#matrix, scene.counts.layers) : scene.counts.layers;
    return html`<div class="tools no-print" data-region aria-label=${this.m.matrix.tools} role="region">
      <gov-layers
        .counts=${counts}
        .of=${MATRIX_LAYERS}
        .filters=${scene.filters}
        .hiddenNow=${scene.counts.relations - scene.counts.shown.relations}
      ></gov-layers>
      <gov-matrix-tools
        .order=${this.#order}
        ?flip=${this.#flip}
        @gov-order=${this.#onOrder}
        @gov-flip=${() => this.#option({ flip: this.#flip ? undefined : '1' })}
        @gov-csv=${this.#onCsv}
      ></gov-matrix-tools>
    </div>`;
  }

  #label({ frame, at }: Loaded): string {
    return this.m.matrix.label(frame.name, timeLabel(at, this.view.locale));
  }

  #table(loaded: Loaded) {
    const { selected, off } = this.view;
    const chosen = chosenIn(loaded.area.union, selected);
    if (this.room === 'phone') {
      return html`<gov-matrix-list
        .matrix=${this.#matrix}
        .off=${off}
        .order=${this.#order}
        .selected=${selected}
        .chosen=${chosen}
        @gov-open=${this.#onOpen}
      ></gov-matrix-list>`;
    }
    return html`<gov-matrix-grid
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
    ></gov-matrix-grid>`;
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
    void saveCsv([loaded.frame.name, this.m.matrix.title, this.timeLabel(loaded)], rows);
  };

  readonly #onOpen = (event: CustomEvent<{ id: string; byKey: boolean }>): void => {
    this.store?.go({ selected: event.detail.id });
    this.tell(event.detail);
  };

  readonly #onTold = (event: CustomEvent<{ byKey: boolean }>): void => this.tell(event.detail);

  protected override returnFocus(): void {
    this.table?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-page': GovMatrixPage;
  }
}
