import { html, nothing } from 'lit';
import type { GridCell } from '../model/matrix/grid.js';
import { totalsOf } from '../model/matrix/keys.js';
import { edge, stop, type TableParts } from './matrix-parts.js';

/** What stands in the table where nobody is known to carry a body, or where no organisation stands. */

/** From this many lines on the words of a block stand upright in it. */
const UPRIGHT = 5;

const GROUNDS = { NOT_STATED: 'hatch', NOT_REVIEWED: 'dots', STATED_NONE: 'plain' } as const;

/** A block is one cell; where it has begun already there is none. */
export function blockOf(cell: GridCell & { kind: 'block' }, row: number, column: number, parts: TableParts) {
  const { grid, m } = parts;
  const down = grid.rowAxis === 'holder';
  if ((down ? row : column) !== cell.from + 1) return nothing;
  const span = cell.to - cell.from + 1;
  const words = m.matrix.unknown[cell.state];
  return html`<td
    class="block ${GROUNDS[cell.state]} ${edge(column, parts)}"
    rowspan=${down ? span : 1}
    colspan=${down ? 1 : span}
    data-row=${row}
    data-column=${column}
    tabindex=${stop(row, column, parts)}
    data-opens="${cell.body.id}~SECRETARIAT"
  >
    ${
      cell.isNamed
        ? html`<span class="why ${down && span >= UPRIGHT ? 'upright' : ''}">${words}</span>`
        : html`<span class="unseen">${words}</span>`
    }
  </td>`;
}

/** Where no organisation stands, the bodies say why; where the filter hides all, that is said. */
export function noRow({ grid, m }: TableParts) {
  if (grid.rowAxis === 'body') return nothing;
  const isHidden = grid.organizations.all > 0;
  return html`<tbody>
    <tr>
      <th scope="row" class="title none">${isHidden ? m.matrix.hidden : m.matrix.noOrganizations}</th>
      ${grid.columns.map(
        (line) =>
          html`<td>
            ${
              line.axis === 'body' && line.body.unknown !== null
                ? html`<gov-state state=${line.body.unknown}></gov-state>`
                : nothing
            }
          </td>`,
      )}
      <td class="edge" colspan=${totalsOf(grid).side.length}></td>
    </tr>
  </tbody>`;
}
