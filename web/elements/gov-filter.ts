import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FilterRow, FilterRows } from '../model/filters/filter-counts.js';
import {
  conditionsIn,
  filterOf,
  HOLDER_KINDS,
  NO_FILTER,
  STANDINGS,
  switched,
  withFilter,
  type Filter,
  type HolderKind,
} from '../model/filters/filter.js';
import { shareText } from '../model/labels.js';
import { LAYERS, onlyLayer, type Layer } from '../model/layers.js';
import type { Standing } from '../model/view-graph.js';
import { AtlasElement } from '../state/atlas-element.js';
import { filterStyles } from '../styles/filter.js';
import { toggles } from '../styles/legend.js';
import { controls, shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';

/**
 * The finer filter at the end of the legend: how far the source says it, which kind of organisation, one layer alone.
 *
 * @fires gov-panel when it opens or closes; `detail.open` says which
 */
@customElement('gov-filter')
export class GovFilter extends AtlasElement {
  static override styles = [shared, controls, toggles, filterStyles];

  @property({ attribute: false }) rows: FilterRows | null = null;
  /** How many relations are not shown, for whatever reason. */
  @property({ attribute: false }) hiddenNow = 0;
  /** Which layers there are on this page. */
  @property({ attribute: false }) of: readonly Layer[] = LAYERS;
  @state() private open = false;

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open'))
      this.dispatchEvent(new CustomEvent('gov-panel', { detail: { open: this.open } }));
  }

  override render() {
    const { m } = this;
    const conditions = conditionsIn(this.#filter);
    return html`<div class="anchor" @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
      <button class="btn opener" aria-expanded=${this.open} aria-controls="panel" @click=${this.#onToggle}>
        <gov-icon name="filter"></gov-icon>${m.chart.filter}
        ${conditions > 0 ? html`<b>${m.chart.conditions(conditions)}</b>` : nothing}
      </button>
      ${this.open && this.rows ? this.#panel(this.rows) : nothing}
    </div>`;
  }

  #panel({ kinds, standings }: FilterRows): TemplateResult {
    const { m } = this;
    const hidden = this.hiddenNow;
    return html`<div id="panel" role="group" aria-label=${m.chart.filterPanel}>
      <h3 id="standings">${m.chart.standings}</h3>
      <div role="group" aria-labelledby="standings">${standings.map((row) => this.#standing(row))}</div>
      <h3 id="kinds">${m.chart.kinds}</h3>
      <div role="group" aria-labelledby="kinds">${kinds.map((row) => this.#kind(row))}</div>
      <h3 id="alone">${m.chart.alone}</h3>
      <div class="alone" role="group" aria-labelledby="alone">
        ${this.of.map((layer) => this.#alone(layer))}
      </div>
      <p class="end">
        <span role="status">${hidden > 0 ? m.chart.hiddenNow(hidden) : m.chart.nothingHidden}</span>
        <button class="btn" @click=${() => this.#set(NO_FILTER)}>${m.chart.reset}</button>
      </p>
    </div>`;
  }

  #standing(row: FilterRow<Standing>): TemplateResult {
    const standings = switched(STANDINGS, this.#filter.standings, row.name);
    return this.#row(row, { ...this.#filter, standings }, html`<gov-badge standing=${row.name}></gov-badge>`);
  }

  #kind(row: FilterRow<HolderKind>): TemplateResult {
    const { m } = this;
    const { name } = row;
    const words = name === 'POST' || name === 'PROFESSION' ? m.chart.holder[name] : m.matrix.kind[name];
    const kinds = switched(HOLDER_KINDS, this.#filter.kinds, name);
    return this.#row(row, { ...this.#filter, kinds }, html`<span>${words}</span>`);
  }

  #row(row: FilterRow<string>, next: Filter, name: TemplateResult): TemplateResult {
    const share = row.hidden ? String(row.all) : shareText(this.m, row.shown, row.all);
    return html`<button aria-pressed=${!row.hidden} @click=${() => this.#set(next)}>
      <span class="tick"><gov-icon name="check"></gov-icon></span>${name}<b>${share}</b>
    </button>`;
  }

  #alone(layer: Layer): TemplateResult {
    const { off } = this.#filter;
    const next = onlyLayer(off, layer);
    return html`<button
      aria-pressed=${next.length === 0}
      @click=${() => this.#set({ ...this.#filter, off: next })}
    >
      <gov-glyph role-kind=${layer}></gov-glyph>${this.m.role[layer]}
    </button>`;
  }

  get #filter(): Filter {
    return filterOf(this.view);
  }

  #set(filter: Filter): void {
    this.store?.go({ off: filter.off, options: withFilter(this.view.options, filter) });
  }

  readonly #onToggle = (): void => {
    this.open = !this.open;
  };

  /** Escape closes it and nothing else, and gives the focus back. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    event.preventDefault();
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  #onFocusOut(event: FocusEvent): void {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside && event.relatedTarget !== null) this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-filter': GovFilter;
  }
}
