import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/ja.js';
import type { BodyTotal, HolderTotal } from '../model/matrix/keys.js';
import type { BodyOrder, HolderOrder, MatrixOrder } from '../model/matrix/order.js';
import type { TableParts } from './matrix-parts.js';

/** The headings of a matrix by which its lines are ordered. */

/** What pressing a heading orders, and by what. */
export type SortKey = `holders:${HolderOrder}` | `bodies:${BodyOrder}`;

/** What a heading orders by; null for one that orders nothing. */
function sortKey(
  { grid }: TableParts,
  name: 'corner' | HolderTotal | BodyTotal,
  isFoot: boolean,
): SortKey | null {
  const ofHolders = (grid.rowAxis === 'holder') !== isFoot;
  if (name === 'corner') return ofHolders ? 'holders:name' : 'bodies:structure';
  if (name === 'bodies') return 'holders:bodies';
  if (name === 'relations') return ofHolders ? 'holders:load' : 'bodies:load';
  return null;
}

/** How the lines stand by this heading, for assistive technology. */
function sortedBy(key: SortKey, order: MatrixOrder): 'ascending' | 'descending' | 'none' {
  const [axis, by] = key.split(':');
  const isHolders = axis === 'holders';
  if ((isHolders ? order.holders : order.bodies) !== by) return 'none';
  const isReversed = isHolders ? order.reversed : order.bodiesReversed;
  const falls = by === 'load' || by === 'bodies';
  return falls !== isReversed ? 'descending' : 'ascending';
}

function orderName(key: SortKey, m: Messages): string {
  const [axis, by] = key.split(':');
  const names: Readonly<Record<string, string>> =
    axis === 'holders' ? m.matrix.orderBy : m.matrix.bodyOrderBy;
  return names[by ?? ''] ?? '';
}

/** A heading of a column, or of a row of totals, with the button that orders by it. */
export function sortHead(
  parts: TableParts,
  name: 'corner' | HolderTotal | BodyTotal,
  row: number,
  column: number,
  tabindex: number,
): TemplateResult {
  const { grid, m, order } = parts;
  const isFoot = row > 0;
  const key = sortKey(parts, name, isFoot);
  const words = name === 'corner' ? cornerWords(parts) : m.matrix.total[name];
  const sorted = key === null ? 'none' : sortedBy(key, order);
  const place = column === 0 ? 'title' : column === grid.columns.length + 1 ? 'edge' : '';
  const sign = sorted === 'none' ? 'sort' : 'down';
  return html`<th
    scope=${isFoot ? 'row' : 'col'}
    class="${place} ${name}"
    aria-sort=${key === null ? nothing : sorted}
  >
    ${
      key === null
        ? html`<span class="plain-head" data-row=${row} data-column=${column} tabindex=${tabindex}
            >${words}</span
          >`
        : html`<button
            class="sort ${sorted}"
            data-row=${row}
            data-column=${column}
            data-sort=${key}
            tabindex=${tabindex}
          >
            <span>${words}</span><gov-icon name=${sign}></gov-icon>
            <span class="unseen">${m.matrix.sortBy(orderName(key, m))}</span>
          </button>`
    }
  </th>`;
}

/** 組織 15, and how many of how many where some are not shown. */
function cornerWords({ grid, m }: TableParts): string {
  if (grid.rowAxis === 'body') return `${m.matrix.bodies} ${grid.rows.length}`;
  const { shown, all } = grid.organizations;
  if (all === 0) return m.matrix.part.organization;
  return `${m.matrix.part.organization} ${m.matrix.shownOf(shown, all)}`;
}
