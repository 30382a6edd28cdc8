import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { hiddenClasses } from '../model/changes/classes.js';
import { tableCsv } from '../model/changes/csv.js';
import type { YearPair } from '../model/changes/range.js';
import type { TableCell, TableLine, TableName, TableRow } from '../model/changes/table-types.js';
import { fiscalYearLabel, westernFiscalYear } from '../model/era.js';
import { AtlasElement } from '../state/atlas-element.js';
import { saveCsv } from '../state/save.js';
import { tableStyles } from '../styles/changes-table.js';
import { controls, shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import './gov-icon.js';
import './gov-state.js';

/** The 新旧対照表: each matter as it was and as it is, what changed underlined or struck through and said in words. */
@customElement('gov-changes-table')
export class GovChangesTable extends AtlasElement {
  static override styles = [shared, controls, tableStyles];

  @property({ attribute: false }) rows: readonly TableRow[] = [];
  @property({ attribute: false }) pair: YearPair = { from: 0, to: 0 };
  /** Name of the area, for the name of a file. */
  @property({ attribute: false }) area = '';
  /** The body whose row of the list is open. */
  @property({ attribute: false }) bodyId: string | null = null;

  override render() {
    const { m } = this;
    const hidden = hiddenClasses(this.view.options.hide);
    const rows = this.rows.filter((row) => row.classes.some((name) => !hidden.has(name)));
    return html`<div class="head">
        <h2 id="title">${m.changes.table.title}</h2>
        <small>${m.changes.table.hint}</small>
        <span class="space"></span>
        <button class="btn quiet" aria-label=${m.changes.csv.table} @click=${this.#onSave}>
          <gov-icon name="table"></gov-icon>${m.changes.csv.short}
        </button>
        <button class="btn quiet" @click=${() => window.print()}>
          <gov-icon name="print"></gov-icon>${m.changes.csv.print}
        </button>
      </div>
      ${rows.length === 0 ? html`<p class="nothing">${m.changes.table.empty}</p>` : this.#table(rows)}`;
  }

  get #sides(): { readonly before: string; readonly after: string } {
    const { table, range } = this.m.changes;
    const { locale } = this.view;
    const year = (fiscalYear: number): string => {
      const western = westernFiscalYear(fiscalYear, locale);
      const label = fiscalYearLabel(fiscalYear, locale);
      return western === '' ? label : range.year(label, western);
    };
    return { before: table.before(year(this.pair.from)), after: table.after(year(this.pair.to)) };
  }

  /** The roles are written out, for a table that is laid out as a grid may lose them. */
  #table(rows: readonly TableRow[]) {
    const { before, after } = this.#sides;
    return html`<table role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${this.m.changes.table.matter}</th>
          <th role="columnheader" scope="col">${before}</th>
          <th role="columnheader" scope="col">${after}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row(row: TableRow) {
    const isSelected = this.bodyId !== null && row.bodies.includes(this.bodyId);
    return html`<tr role="row" class=${isSelected ? 'selected' : ''}>
      <th role="rowheader" scope="row">
        ${breakable(row.item)} ${row.remark === '' ? nothing : html`<small>${row.remark}</small>`}
      </th>
      <td role="cell">${this.#cell(row.before)}</td>
      <td role="cell">${this.#cell(row.after)}</td>
    </tr>`;
  }

  #cell(cell: TableCell) {
    if (cell.text !== '') return html`<span class="same">${cell.text}</span>`;
    return cell.lines.map((line) => this.#line(line, cell.stacked));
  }

  #line({ heading, names, absence }: TableLine, isStacked: boolean) {
    const { m } = this;
    const between = isStacked ? '' : m.card.listSeparator;
    return html`${heading === '' ? nothing : html`<h3>${heading}</h3>`}
    ${
      names.length === 0
        ? nothing
        : html`<ul class=${isStacked ? 'stacked' : ''}>
            ${names.map(
              (name, index) => html`<li>${this.#name(name)}${index < names.length - 1 ? between : ''}</li>`,
            )}
          </ul>`
    }
    ${
      absence === null
        ? nothing
        : html`<gov-state state=${absence.state} ?for-group=${absence.forGroup}></gov-state>`
    }`;
  }

  #name({ text, mark }: TableName) {
    const name = breakable(text);
    if (mark === 'same') return name;
    const said = html`<span class="unseen">${this.m.changes.table.mark[mark]}</span>`;
    return mark === 'added' ? html`<ins>${name}</ins>${said}` : html`<del>${name}</del>${said}`;
  }

  readonly #onSave = (): void => {
    const { from, to } = this.pair;
    const { m } = this;
    void saveCsv([this.area, m.changes.table.title, `${from}-${to}`], tableCsv(this.rows, this.#sides, m));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-changes-table': GovChangesTable;
  }
}
