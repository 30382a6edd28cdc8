import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isLayer } from '../model/layers.js';
import {
  cellText,
  formatSort,
  nextSort,
  parseSort,
  sortRows,
  type Cell,
  type Column,
  type Sort,
  type Table,
} from '../model/table.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { controls, shared } from '../styles/shared.js';
import { tableStyles } from '../styles/table.js';
import { breakable } from '../templates/breakable.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-state.js';

/** Text of this many signs has a column that is wide enough to read it. */
const LONG = 18;

/** A text of more signs is a sentence rather than a name. */
const SENTENCE = 40;

/**
 * A table of answers whose heads order it. What is not known is shown as such; a table without rows says why.
 *
 * @fires gov-sort when another order is asked for; `detail.sort` is it, null for that of the answer
 */
@customElement('gov-data-table')
export class GovDataTable extends AtlasElement {
  static override styles = [shared, controls, tableStyles];

  @property({ attribute: false }) table: Table | null = null;
  @property({ attribute: false }) sort: Sort | null = null;
  /** What the table is about, for those who do not see what stands around it. */
  @property({ attribute: false }) caption = '';
  readonly #room = new RoomController(this);

  override render() {
    const { table, m } = this;
    if (!table) return nothing;
    if (table.rows.length === 0) return this.#none(table);
    const long = table.columns.map((_, at) =>
      table.rows.some((row) => {
        const cell = row[at];
        return cell !== undefined && cellText(cell, m).length > LONG;
      }),
    );
    return html`${this.#room.room === 'phone' ? this.#orders(table) : nothing}
      <div class="room" role="region" tabindex="0" aria-label=${this.caption}>
        <table role="table">
          <caption class="unseen">
            ${this.caption}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${table.columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${sortRows(table, this.sort, m).map(
              (row) =>
                html`<tr role="row">
                  ${row.map((cell, at) => this.#cell(cell, table.columns[at], long[at] ?? false))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  /** The heads are out of sight on a phone, where each row is a card. */
  #orders({ columns }: Table) {
    const { m } = this;
    const now = this.sort === null ? '' : formatSort(this.sort);
    const option = (value: string, label: string) =>
      html`<option value=${value} .selected=${value === now}>${label}</option>`;
    return html`<label class="orders no-print">
      ${m.table.sort}
      <select @change=${this.#onOrder}>
        ${option('', m.table.asAnswered)}
        ${columns.flatMap(({ id, label }) => [
          option(formatSort({ column: id, descending: false }), m.table.rising(label)),
          option(formatSort({ column: id, descending: true }), m.table.falling(label)),
        ])}
      </select>
    </label>`;
  }

  #none({ none }: Table) {
    return html`<div class="room">
      <p class="none">
        ${none.state === null ? nothing : html`<gov-state state=${none.state}></gov-state>`}${none.text}
      </p>
    </div>`;
  }

  #head({ id, label, numeric }: Column) {
    const chosen = this.sort?.column === id ? this.sort : null;
    const order = chosen === null ? 'none' : chosen.descending ? 'descending' : 'ascending';
    return html`<th role="columnheader" scope="col" aria-sort=${order} class=${numeric ? 'number' : nothing}>
      <button data-column=${id} @click=${() => this.#sorted(id)}>
        ${label}<gov-icon name="down"></gov-icon>
      </button>
    </th>`;
  }

  #cell(cell: Cell, column: Column | undefined, long: boolean) {
    const kinds = [
      column?.numeric ? 'number' : '',
      long ? 'long' : '',
      cellText(cell, this.m) === '' ? 'empty' : '',
    ];
    return html`<td
      role="cell"
      data-label=${column?.label ?? ''}
      class=${kinds.filter(Boolean).join(' ') || nothing}
    >
      ${this.#content(cell)}
    </td>`;
  }

  #content(cell: Cell): TemplateResult | string {
    switch (cell.kind) {
      case 'list':
        return cell.cells.length === 1 && cell.cells[0] !== undefined
          ? this.#content(cell.cells[0])
          : html`<ul>
              ${cell.cells.map((inner) => html`<li>${this.#content(inner)}</li>`)}
            </ul>`;
      case 'state':
        return html`<gov-state
          state=${cell.state}
          ?for-group=${cell.forGroup}
          ?for-year=${cell.forYear}
        ></gov-state>`;
      case 'standing':
        return html`<gov-badge standing=${cell.standing}></gov-badge>`;
      case 'role':
        return html`<span class="role"
          >${isLayer(cell.role) ? html`<gov-glyph role-kind=${cell.role}></gov-glyph>` : nothing}${cell.text}</span
        >`;
      case 'thing':
        return this.#thing(cell);
      case 'number':
        return cellText(cell, this.m);
      case 'text':
        return cell.text.length > SENTENCE
          ? html`<span class="words">${cell.text}</span>`
          : breakable(cell.text);
    }
  }

  #thing({ text, place, collective }: Extract<Cell, { kind: 'thing' }>): TemplateResult {
    const { locale, theme } = this.view;
    const name =
      place === null
        ? breakable(text)
        : html`<a class="link" href=${formatUrl({ ...HOME, ...place, locale, theme })}
            >${breakable(text)}</a
          >`;
    return html`${name}${collective ? html`<span class="collective">${this.m.collective}</span>` : nothing}`;
  }

  #sorted(column: string): void {
    this.#order(nextSort(this.sort, column));
  }

  #onOrder(event: Event): void {
    const field = event.target;
    if (field instanceof HTMLSelectElement) this.#order(parseSort(field.value, this.table?.columns ?? []));
  }

  #order(sort: Sort | null): void {
    this.dispatchEvent(new CustomEvent('gov-sort', { detail: { sort } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-data-table': GovDataTable;
  }
}
