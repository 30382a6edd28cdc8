import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { countOf } from '../model/compare/told.js';
import type { FactRow } from '../model/compare/facts.js';
import { readRowOptions, writeRowOptions, type FunctionRow } from '../model/compare/rows.js';
import { sheetOf, type Sheet } from '../model/compare/sheet.js';
import { fittingZoom, ZOOMS } from '../model/compare/zoom.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { LoadedComparison } from '../state/compare-data.js';
import { RoomController } from '../state/media.js';
import { compareTable } from '../styles/compare.js';
import { grounds, shared } from '../styles/shared.js';
import './gov-compare-bands.js';
import './gov-compare-cell.js';
import './gov-compare-fact.js';
import './gov-compare-head.js';
import './gov-compare-tree.js';
import './gov-compare-zoom.js';
import './gov-icon.js';

/** The comparison as one table: functions, what else is told, and in the same columns the card trees. */
@customElement('gov-compare-table')
export class GovCompareTable extends AtlasElement {
  static override styles = [shared, grounds, compareTable];

  @property({ attribute: false }) loaded: LoadedComparison | null = null;
  @property({ attribute: false }) heading = '';
  @state() private zoom = 1;
  /** The column that a phone shows. */
  @state() private chosen = 0;
  @query('table') private table: HTMLTableElement | null | undefined;
  /** Pixels for all columns together. */
  @state() private width = 1400;
  @query('.scroll') private frame: HTMLElement | null | undefined;
  readonly #room = new RoomController(this);
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #least = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Its content box is what is left beside a scroll bar.
    if (this.frame) this.#sizes.observe(this.frame);
    // A number of the data: no sheet of styles can have it.
    this.table?.style.setProperty('min-width', this.#phone ? '0' : `${this.#least}px`);
  }

  #measure(): void {
    const { frame } = this;
    if (frame && !matchMedia('print').matches) this.width = frame.clientWidth - MARGINS;
  }

  get #phone(): boolean {
    return this.#room.room === 'phone';
  }

  /** The columns that are shown. */
  get #columns(): readonly number[] {
    const all = this.loaded?.scopes.map((_, index) => index) ?? [];
    return this.#phone ? all.filter((index) => index === Math.min(this.chosen, all.length - 1)) : all;
  }

  override render() {
    const { loaded, m } = this;
    if (loaded === null) return nothing;
    const sheet = sheetOf(
      loaded.compared,
      this.view.options,
      m,
      this.view.locale,
      this.#phone ? 0 : this.width,
    );
    this.#least = sheet.widths.least;
    return html`${this.#phone ? this.#chooser(loaded) : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${m.compare.tableLabel(this.heading)}>
        <table>
          <caption class="unseen">
            ${m.compare.tableLabel(this.heading)}
          </caption>
          ${this.#widths(sheet)} ${this.#head(loaded, sheet)}
          <tbody>
            ${sheet.functions.map((row) => this.#functionRow(row, loaded))}
          </tbody>
          <tbody class="facts">
            ${sheet.facts.map((row) => this.#factRow(row, loaded))} ${this.#reasons(sheet)}
          </tbody>
          ${this.#trees(sheet, loaded)}
        </table>
      </div>`;
  }

  #chooser({ compared }: LoadedComparison) {
    const choose = (index: number): void => void (this.chosen = index);
    return html`<div class="chooser no-print" role="group" aria-label=${this.m.compare.column}>
      ${compared.scopes.map(
        ({ label }, index) =>
          html`<button aria-pressed=${this.#columns.includes(index)} @click=${() => choose(index)}>
            ${label}
          </button>`,
      )}
    </div>`;
  }

  #widths({ widths }: Sheet) {
    if (this.#phone)
      return html`<colgroup>
        <col class="names" />
        <col />
      </colgroup>`;
    return html`<colgroup>
      ${widths.columns.map((width) => html`<col width="${((width / widths.total) * 100).toFixed(3)}%" />`)}
    </colgroup>`;
  }

  #head({ scopes, compared, areas }: LoadedComparison, { functions }: Sheet) {
    return html`<thead>
      <tr>
        <th scope="col" class="corner">${this.m.compare.functions} <small>${functions.length}</small></th>
        ${this.#columns.map(
          (index) =>
            html`<th scope="col" aria-label=${compared.scopes[index]?.label ?? nothing}>
              <gov-compare-head
                .scopes=${scopes}
                .index=${index}
                .answer=${compared.scopes[index] ?? null}
                .areas=${areas}
              ></gov-compare-head>
            </th>`,
        )}
      </tr>
    </thead>`;
  }

  #functionRow(row: FunctionRow, { scopes }: LoadedComparison) {
    const { m } = this;
    const label = m.compare.hideRow(row.label);
    return html`<tr>
      <th scope="row">
        <div class="name">
          <span>${row.label}</span>
          ${row.known > 1 ? html`<small class="pill">${countOf(scopes, row.known, m)}</small>` : nothing}
          <button
            class="hide no-print"
            aria-label=${label}
            title=${label}
            @click=${() => this.#hide(row.key)}
          >
            <gov-icon name="minus"></gov-icon>
          </button>
        </div>
      </th>
      ${this.#columns.map((index) => {
        const cell = row.cells[index];
        return html`<td class=${cell?.nothing ? GROUNDS[cell.nothing] : 'known'}>
          <gov-compare-cell .cell=${cell ?? null} .scope=${scopes[index] ?? null}></gov-compare-cell>
        </td>`;
      })}
    </tr>`;
  }

  #factRow(row: FactRow, { scopes }: LoadedComparison) {
    return html`<tr>
      <th scope="row">${row.label}</th>
      ${this.#columns.map((index) => {
        const cell = row.cells[index];
        const bare = cell?.nothing && cell.lines.length === 0;
        const only = cell?.nothing && cell.lines.length > 0 ? 'advised' : '';
        return html`<td class=${bare ? GROUNDS[cell.nothing] : only}>
          <gov-compare-fact .cell=${cell ?? null} .scope=${scopes[index] ?? null}></gov-compare-fact>
        </td>`;
      })}
    </tr>`;
  }

  #reasons({ reasons }: Sheet) {
    return html`<tr class="reasons">
      <th scope="row">${this.m.compare.reasons}</th>
      ${this.#columns.map((index) => html`<td><p>${reasons[index]}</p></td>`)}
    </tr>`;
  }

  #trees({ trees, bandLabels, missing }: Sheet, { scopes, compared }: LoadedComparison) {
    const { m, zoom } = this;
    return html`<tbody class="trees" @wheel=${{ handleEvent: this.#onWheel, passive: false }}>
      <tr class="heading">
        <td colspan=${this.#columns.length + 1}>
          <gov-compare-zoom .zoom=${zoom} @gov-zoom=${this.#onZoom}></gov-compare-zoom>
        </td>
      </tr>
      <tr>
        <th scope="row">
          <span class="unseen">${m.views.chart}</span>
          <gov-compare-bands
            .bands=${trees.bands}
            .labels=${bandLabels}
            .height=${trees.height}
            .zoom=${zoom}
            .width=${this.#phone ? PHONE_NAMES : NAMES}
          ></gov-compare-bands>
        </th>
        ${this.#columns.map((index) => {
          const answer = compared.scopes[index];
          return html`<td>
            <gov-compare-tree
              .drawing=${trees.columns[index] ?? null}
              .bands=${trees.bands}
              .height=${trees.height}
              .scope=${scopes[index] ?? null}
              .missing=${missing[index] ?? 'NOT_STATED'}
              .zoom=${zoom}
              .label=${m.compare.treesOf(answer?.label ?? '')}
            ></gov-compare-tree>
          </td>`;
        })}
      </tr>
    </tbody>`;
  }

  #hide(key: string): void {
    const { options } = this.view;
    const rows = readRowOptions(options);
    this.store?.go({ options: writeRowOptions(options, { ...rows, hidden: [...rows.hidden, key] }) });
  }

  /** One step larger or smaller, or as large as all columns have room for. */
  zoomBy(step: 1 | -1 | 'fit'): void {
    if (step === 'fit') {
      const trees = [...this.renderRoot.querySelectorAll('gov-compare-tree')];
      const sizes = trees.map((tree) => ({ room: tree.clientWidth, width: tree.drawing?.width ?? 0 }));
      this.zoom = fittingZoom(sizes);
      return;
    }
    const next =
      step === 1 ? ZOOMS.find((zoom) => zoom > this.zoom) : ZOOMS.findLast((zoom) => zoom < this.zoom);
    this.zoom = next ?? this.zoom;
  }

  readonly #onZoom = (event: CustomEvent<{ step: 1 | -1 | 'fit' }>): void => this.zoomBy(event.detail.step);

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (event.deltaY !== 0) this.zoomBy(event.deltaY < 0 ? 1 : -1);
  };
}

/** Beside the table, left and right together. */
const MARGINS = 40;
/** The column of the names of the bands. */
const NAMES = 224;
const PHONE_NAMES = 100;
const GROUNDS = { NOT_STATED: 'hatch', NOT_REVIEWED: 'dots', STATED_NONE: 'plain' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-table': GovCompareTable;
  }
}
