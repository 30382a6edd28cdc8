import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hiddenClasses } from '../model/changes/classes.js';
import { listCsv, sectionOf } from '../model/changes/csv.js';
import { pairLabel, type YearPair } from '../model/changes/range.js';
import type { ChangeRow } from '../model/changes/rows.js';
import { fiscalYearShort } from '../model/era.js';
import { formatUrl } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { saveCsv } from '../state/save.js';
import { listStyles } from '../styles/changes-list.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-change-sign.js';
import './gov-icon.js';

const SECTIONS = ['CHANGES', 'UNDETERMINED', 'UNCHANGED'] as const;

/**
 * The list of what changed, of what cannot be told and of what goes on. A row is a button that opens its sentence and
 * its places in the source; arrow keys go from row to row.
 */
@customElement('gov-changes-list')
export class GovChangesList extends AtlasElement {
  static override styles = [shared, controls, listStyles];

  @property({ attribute: false }) rows: readonly ChangeRow[] = [];
  @property({ attribute: false }) pair: YearPair = { from: 0, to: 0 };
  /** Name of the area, for the name of a file. */
  @property({ attribute: false }) area = '';
  /** Whether the sources speak of both years: only then a number of changes says something. */
  @property({ type: Boolean }) judged = false;
  /** The row that belongs to what is selected; it is open. */
  @property({ attribute: false }) openRow: ChangeRow | null = null;
  /** Key of the row that Tab leads to. */
  @state() private stop: string | null = null;

  /** Moves the focus to the row that Tab leads to. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('openRow') && this.openRow) this.stop = this.openRow.key;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('openRow') || !this.openRow) return;
    const row = this.renderRoot.querySelector('.row[aria-expanded="true"]');
    row?.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const shown = this.#shown;
    const [first] = shown;
    const stop = shown.some((row) => row.key === this.stop) ? this.stop : (first?.key ?? null);
    return html`${this.#head()}
    ${
      first
        ? html`<div @keydown=${this.#onKey}>${SECTIONS.map((name) => this.#section(name, shown, stop))}</div>`
        : this.#hiddenAll()
    }`;
  }

  #head() {
    const { m } = this;
    const changes = this.rows.filter((row) => sectionOf(row) === 'CHANGES');
    const review = changes.filter((row) => row.needsReview).length;
    const isCounted = changes.length > 0 || this.judged;
    return html`<div class="head">
        <h2>
          ${m.changes.heading(pairLabel(this.pair, this.view.locale))}
          ${isCounted ? html`<b>${changes.length}</b>` : nothing}
        </h2>
        ${review > 0 ? html`<small>${m.changes.needsReview(review)}</small>` : nothing}
        <span class="space"></span>
        <button class="btn quiet" aria-label=${m.changes.csv.list} @click=${this.#onSave}>
          <gov-icon name="table"></gov-icon>${m.changes.csv.short}
        </button>
      </div>
      ${changes.length === 0 && this.judged ? html`<p class="nothing">${m.changes.none}</p>` : nothing}`;
  }

  get #shown(): readonly ChangeRow[] {
    const hidden = hiddenClasses(this.view.options.hide);
    return this.rows.filter((row) => !hidden.has(row.class));
  }

  #hiddenAll() {
    const { m } = this;
    if (this.rows.length === 0) return nothing;
    return html`<div class="nothing" role="status">
      <p>${m.changes.legend.allHidden(this.rows.length)}</p>
      <button class="btn" @click=${this.#onReset}>${m.changes.legend.reset}</button>
    </div>`;
  }

  #section(name: (typeof SECTIONS)[number], shown: readonly ChangeRow[], stop: string | null) {
    const { m } = this;
    const rows = shown.filter((row) => sectionOf(row) === name);
    if (rows.length === 0) return nothing;
    const why =
      name === 'UNDETERMINED' ? m.changes.undeterminedWhy : name === 'UNCHANGED' ? m.changes.goesOn : '';
    return html`<section class=${name.toLowerCase()}>
      <h3 class=${name === 'CHANGES' ? 'unseen' : ''}>
        <span>${m.changes.section[name]} ${rows.length}</span>
        ${why === '' ? nothing : html`<small>${why}</small>`}
      </h3>
      <ul>
        ${rows.map((row) => this.#row(row, stop))}
      </ul>
    </section>`;
  }

  #row(row: ChangeRow, stop: string | null) {
    const { m } = this;
    const isOpen = row.key === this.openRow?.key;
    return html`<li class=${row.class}>
      <button
        class="row"
        aria-expanded=${isOpen}
        tabindex=${row.key === stop ? 0 : -1}
        data-key=${row.key}
        @click=${() => this.#toggle(row, isOpen)}
        @focus=${() => (this.stop = row.key)}
      >
        <gov-change-sign kind=${row.class}></gov-change-sign>
        <span class="kind">${row.label}</span>
        <span class="what">
          ${breakable(row.title)}
          ${
            row.summary === '' && !row.needsReview
              ? nothing
              : html`<small>
                  ${row.summary} ${row.needsReview ? html`<b>${m.card.needsReview}</b>` : nothing}
                </small>`
          }
        </span>
        <span class="end">
          ${
            row.class === 'UNDETERMINED' || row.class === 'UNCHANGED'
              ? nothing
              : html`<gov-badge standing=${row.standing}></gov-badge>`
          }
          <span class="count" aria-hidden="true">${row.sources.length}</span>
          <span class="unseen">${m.changes.evidence(row.sources.length)}</span>
        </span>
      </button>
      <div class="detail" ?hidden=${!isOpen}>${this.#detail(row)}</div>
    </li>`;
  }

  #detail(row: ChangeRow) {
    const { m } = this;
    return html`<p>${row.sentence}</p>
      ${row.note === '' || row.note === row.summary ? nothing : html`<p>${row.note}</p>`}
      <ol>
        ${row.sources.map(
          ({ locator, reviewed, notes, source }) =>
            html`<li>
              ${locator} <small>${source.title}</small>
              ${reviewed ? nothing : html`<small>${m.card.notReviewedPassage}</small>`}
              ${notes.map((note) => html`<small>${m.card.note}${m.card.colon}${note}</small>`)}
            </li>`,
        )}
      </ol>
      ${this.#toChart(row)}`;
  }

  /** To the same body in the chart of a year in which it is there. */
  #toChart(row: ChangeRow) {
    const { m, view } = this;
    const fiscalYear = row.class === 'ENDED' ? this.pair.from : this.pair.to;
    const chart = { ...view, view: 'chart', fiscalYear, selected: row.bodyId, options: {} } as const;
    return html`<a class="link" href=${formatUrl(chart)}
      >${m.changes.toChart(fiscalYearShort(fiscalYear, view.locale))}</a
    >`;
  }

  #toggle(row: ChangeRow, isOpen: boolean): void {
    this.store?.go({ selected: isOpen ? null : row.selects });
  }

  readonly #onSave = (): void => {
    const { from, to } = this.pair;
    void saveCsv([this.area, this.m.changes.title, `${from}-${to}`], listCsv(this.rows, this.m));
  };

  readonly #onReset = (): void => {
    const { hide: _, ...options } = this.view.options;
    this.store?.go({ options });
  };

  #onKey(event: KeyboardEvent): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const at = rows.findIndex((row) => row === this.shadowRoot?.activeElement);
    const to = at === -1 ? undefined : TARGETS[event.key]?.(at, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.focus();
  }
}

/** To which row a key leads; past the ends it stays. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-list': GovChangesList;
  }
}
