import { html, nothing, type TemplateResult } from 'lit';
import type { GridCell, GridSection } from '../model/matrix/grid.js';
import { totalsOf, type BodyTotal, type HolderTotal } from '../model/matrix/keys.js';
import type { Line } from '../model/matrix/lines.js';
import { blockOf, noRow } from './matrix-block.js';
import { matrixChip } from './matrix-chip.js';
import { fullName, lineName, relationSum, sectionHeading, totalOf } from './matrix-lines.js';
import { edge, stop, type TableParts } from './matrix-parts.js';
import { sortHead } from './matrix-sort.js';

/** The columns, heads, cells and totals of a matrix, as the content of a table. */
export function tableOf(parts: TableParts): TemplateResult {
  const { grid } = parts;
  const { side, foot } = totalsOf(grid);
  return html`<colgroup>
      <col class="title-column" />
      ${grid.columns.map((line, at) => html`<col data-column=${at + 1} class=${chosenClass(line, parts)} />`)}
      ${side.map((total) => html`<col class=${`${total}-column`} />`)}
    </colgroup>
    <thead>
      ${groupRow(parts, side.length)} ${headRow(parts, side)}
    </thead>
    ${grid.rowSections.map((section, at) => rowSection(section, at, parts, side))}
    ${grid.rows.length === 0 ? noRow(parts) : nothing}
    <tfoot>
      ${foot.map((total, at) => footRow(total, grid.rows.length + 1 + at, parts, side))}
    </tfoot>`;
}

const chosenClass = (line: Line, { chosen }: TableParts): string => (line.id === chosen ? 'chosen' : '');

/** Whether the runs of an axis have headings: not a single run of organisations, nor bodies in no structure. */
function isHeaded(sections: readonly GridSection[]): boolean {
  return sections.some(({ kind }) => kind === 'tree') || sections.length > 1;
}

function groupRow(parts: TableParts, totals: number) {
  const { grid, m } = parts;
  if (!isHeaded(grid.columnSections)) return nothing;
  return html`<tr class="groups">
    <td class="title"></td>
    ${grid.columnSections.map(
      (section) =>
        html`<th scope="colgroup" colspan=${section.lines.length} class=${edge(section.from + 1, parts)}>
          <span>${sectionHeading(section, m)}</span>
        </th>`,
    )}
    <td class="edge" colspan=${totals}></td>
  </tr>`;
}

function headRow(parts: TableParts, side: readonly (HolderTotal | BodyTotal)[]) {
  const { grid } = parts;
  return html`<tr class="heads">
    ${sortHead(parts, 'corner', 0, 0, stop(0, 0, parts))}
    ${grid.columns.map(
      (line, at) =>
        html`<th
          scope="col"
          data-column=${at + 1}
          class="line ${edge(at + 1, parts)} ${chosenClass(line, parts)}"
        >
          ${lineButton(line, 0, at + 1, parts)}
        </th>`,
    )}
    ${side.map((total, at) => {
      const column = grid.columns.length + 1 + at;
      return sortHead(parts, total, 0, column, stop(0, column, parts));
    })}
  </tr>`;
}

function lineButton(line: Line, row: number, column: number, parts: TableParts) {
  return html`<button
    data-row=${row}
    data-column=${column}
    tabindex=${stop(row, column, parts)}
    data-opens=${line.id}
    aria-label=${fullName(line) ?? nothing}
    title=${fullName(line) ?? nothing}
  >
    ${lineName(line, parts.m)}
  </button>`;
}

function rowSection(
  section: GridSection,
  at: number,
  parts: TableParts,
  side: readonly (HolderTotal | BodyTotal)[],
) {
  const { grid, m } = parts;
  const heading = sectionHeading(section, m);
  const isPlain = section.kind === 'part' && section.part === 'organization' && at === 0;
  return html`<tbody>
    ${
      heading === null || isPlain || !isHeaded(grid.rowSections)
        ? nothing
        : html`<tr class="section">
            <th scope="rowgroup" colspan=${1 + grid.columns.length + side.length}><span>${heading}</span></th>
          </tr>`
    }
    ${section.lines.map((line, offset) => bodyRow(line, section.from + offset + 1, parts, side))}
  </tbody>`;
}

function bodyRow(line: Line, row: number, parts: TableParts, side: readonly (HolderTotal | BodyTotal)[]) {
  const { grid, m } = parts;
  return html`<tr class=${chosenClass(line, parts)}>
    <th scope="row" class="title line">${lineButton(line, row, 0, parts)}</th>
    ${(grid.cells[row - 1] ?? []).map((cell, at) => cellOf(cell, row, at + 1, parts))}
    ${side.map((total, at) => {
      const column = grid.columns.length + 1 + at;
      return html`<td
        class="total ${total} ${edge(column, parts)}"
        data-row=${row}
        data-column=${column}
        tabindex=${stop(row, column, parts)}
      >
        ${totalOf(line, total, m)}
      </td>`;
    })}
  </tr>`;
}

function cellOf(cell: GridCell, row: number, column: number, parts: TableParts) {
  if (cell.kind === 'block') return blockOf(cell, row, column, parts);
  return html`<td
    class=${edge(column, parts)}
    data-row=${row}
    data-column=${column}
    tabindex=${stop(row, column, parts)}
  >
    ${
      cell.kind === 'claims'
        ? html`<span class="chips">
            ${cell.claims.map(
              (claim, at) =>
                html`${at === 0 ? nothing : html`<span class="unseen">${parts.m.card.listSeparator}</span>`}${matrixChip(claim, parts.m, parts.selected)}`,
            )}
          </span>`
        : nothing
    }
  </td>`;
}

function footRow(
  total: HolderTotal | BodyTotal,
  row: number,
  parts: TableParts,
  side: readonly (HolderTotal | BodyTotal)[],
) {
  const { grid, m } = parts;
  return html`<tr>
    ${sortHead(parts, total, row, 0, stop(row, 0, parts))}
    ${grid.columns.map((line, at) => {
      const opens = total === 'secretariat' ? `${line.id}~SECRETARIAT` : nothing;
      return html`<td
        class="total ${edge(at + 1, parts)}"
        data-row=${row}
        data-column=${at + 1}
        tabindex=${stop(row, at + 1, parts)}
        data-opens=${opens}
      >
        ${totalOf(line, total, m)}
      </td>`;
    })}
    ${side.map((other, at) => {
      const column = grid.columns.length + 1 + at;
      const isSum = total === 'relations' && other === 'relations';
      return html`<td
        class="total ${edge(column, parts)}"
        data-row=${row}
        data-column=${column}
        tabindex=${stop(row, column, parts)}
      >
        ${isSum ? relationSum(grid.rowAxis === 'holder' ? grid.columns : grid.rows, m) : nothing}
      </td>`;
    })}
  </tr>`;
}
