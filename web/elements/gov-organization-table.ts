import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel, fiscalYearShort, westernFiscalYear } from '../model/era.js';
import type { Nothing } from '../model/labels.js';
import type { PageArea } from '../model/organization/page.js';
import type { TableGroup, TableRow, YearCount } from '../model/organization/table.js';
import type { Mark } from '../model/timeline.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { matrixChips } from '../styles/matrix-chips.js';
import { organizationTableStyles } from '../styles/organization-table.js';
import { controls, shared } from '../styles/shared.js';
import { thumbnailStyles } from '../styles/thumbnail.js';
import { breakable } from '../templates/breakable.js';
import { cellContent, chipsOf } from '../templates/organization-cells.js';
import { thumbnailOf } from '../templates/thumbnail.js';
import './gov-glyph.js';
import './gov-state.js';

/**
 * What an actor is to the bodies of one area, year by year.
 *
 * @fires gov-open when evidence was asked for; `detail.id` says of what, `detail.byKey` whether by keyboard
 */
@customElement('gov-organization-table')
export class GovOrganizationTable extends AtlasElement {
  static override styles = [shared, controls, matrixChips, thumbnailStyles, organizationTableStyles];

  @property({ attribute: false }) group: TableGroup | null = null;
  /** The area of the group, whole; null where the answer does not tell it. */
  @property({ attribute: false }) area: PageArea | null = null;
  /** The years, each with what is counted in it here. */
  @property({ attribute: false }) counts: readonly YearCount[] = [];
  /** Id of the actor. */
  @property() actor = '';
  /** Its name. */
  @property() name = '';
  /** The year whose chart is linked. */
  @property({ attribute: false }) year: number | null = null;
  readonly #room = new RoomController(this);

  override render() {
    const { group } = this;
    if (!group) return nothing;
    return html`${this.#head(group)} ${this.#room.room === 'phone' ? this.#list(group) : this.#table(group)}`;
  }

  #head({ area, rows }: TableGroup) {
    const { m, year } = this;
    const { locale, theme } = this.view;
    const picked = new Set(rows.map(({ body }) => body.id));
    const href = formatUrl({
      ...HOME,
      page: 'area',
      area: area.id,
      fiscalYear: year,
      selected: this.actor,
      locale,
      theme,
    });
    return html`<div class="head">
      <h2>${area.name}</h2>
      ${
        this.area
          ? html`<div class="picture">${thumbnailOf(this.area.picture, picked)}</div>
              <small>${m.organization.inBodies(picked.size, this.area.picture.boxes.length)}</small>`
          : nothing
      }
      ${
        year === null
          ? nothing
          : html`<a class="btn" href=${href}>${m.organization.toChart(fiscalYearLabel(year, locale))}</a>`
      }
    </div>`;
  }

  #table({ area, rows }: TableGroup) {
    const { m } = this;
    const undated = rows.some((row) => row.undated.length > 0);
    return html`<div class="room">
      <table @click=${this.#onClick} aria-label=${m.organization.table(this.name, area.name)}>
        <thead>
          <tr>
            <th scope="col">${m.organization.body}</th>
            ${this.counts.map(({ fiscalYear }) => this.#yearHead(fiscalYear))}
            ${undated ? html`<th scope="col" class="undated">${m.organization.undated}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row, undated))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${m.organization.total}</th>
            ${this.counts.map(
              ({ fiscalYear, places, bodies }) =>
                html`<td class=${this.#shown(fiscalYear)}>
                  ${places === 0 ? nothing : m.organization.short(places, bodies)}
                </td>`,
            )}
            ${undated ? html`<td class="undated"></td>` : nothing}
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  #yearHead(fiscalYear: number) {
    const { m } = this;
    const { locale } = this.view;
    const mark = this.#mark(fiscalYear);
    return html`<th scope="col" class=${this.#shown(fiscalYear)}>
      <i class="mark ${mark}"></i>${fiscalYearShort(fiscalYear, locale)}
      <small>${westernFiscalYear(fiscalYear, locale)} ${m.year.mark[mark]}</small>
    </th>`;
  }

  #row(row: TableRow, undated: boolean) {
    const { m } = this;
    const { selected } = this.view;
    const parts = { m, selected, nothing: this.#nothing };
    return html`<tr class=${row.body.id === selected ? 'chosen' : ''}>
      <th scope="row">${this.#body(row)}</th>
      ${row.cells.map((cell, at) => {
        const year = this.counts[at]?.fiscalYear;
        return html`<td class="${cell.kind} ${year === undefined ? '' : this.#shown(year)}">
          ${cellContent(cell, parts)}
        </td>`;
      })}
      ${undated ? html`<td class="undated">${chipsOf(row.undated, parts)}</td>` : nothing}
    </tr>`;
  }

  #list({ rows }: TableGroup) {
    const { m } = this;
    const parts = { m, selected: this.view.selected, nothing: this.#nothing };
    return html`<ul @click=${this.#onClick}>
      ${rows.map(
        (row) =>
          html`<li>
            <h3>${this.#body(row)}</h3>
            <dl>
              ${row.cells.map((cell, at) => {
                const year = this.counts[at]?.fiscalYear;
                return year === undefined || cell.kind === 'outside'
                  ? nothing
                  : html`<dt>${fiscalYearShort(year, this.view.locale)}</dt>
                      <dd>${cellContent(cell, parts)}</dd>`;
              })}
              ${
                row.undated.length === 0
                  ? nothing
                  : html`<dt>${m.organization.undated}</dt>
                      <dd>${chipsOf(row.undated, parts)}</dd>`
              }
            </dl>
          </li>`,
      )}
    </ul>`;
  }

  #body({ body }: TableRow) {
    const serves = body.serves.id === body.area.id ? '' : body.serves.name;
    return html`<button data-opens=${body.id}>
      ${serves === '' ? nothing : html`<span class="serves">${serves}</span> `}${breakable(body.name)}
    </button>`;
  }

  get #nothing(): Nothing {
    return this.area?.nothing ?? 'NOT_STATED';
  }

  #mark(fiscalYear: number): Mark {
    return this.area?.points.find((point) => point.fiscalYear === fiscalYear)?.mark ?? 'NONE';
  }

  #shown(fiscalYear: number): string {
    return fiscalYear === this.view.fiscalYear ? 'shown' : '';
  }

  readonly #onClick = (event: MouseEvent): void => {
    for (const target of event.composedPath()) {
      if (!(target instanceof HTMLElement)) continue;
      const id = target.dataset['opens'];
      if (id === undefined) continue;
      // A click without a place on the screen came from a key.
      const detail = { id, byKey: event.detail === 0 };
      this.dispatchEvent(new CustomEvent('gov-open', { detail }));
      return;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-organization-table': GovOrganizationTable;
  }
}
