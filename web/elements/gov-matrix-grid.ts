import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Layer } from '../model/layers.js';
import { gridOf, type Grid } from '../model/matrix/grid.js';
import { keysOf, moveIn, ownerOf, type Place } from '../model/matrix/keys.js';
import {
  BODY_ORDERS,
  DEFAULT_ORDER,
  HOLDER_ORDERS,
  pressedBodies,
  pressedHolders,
  type MatrixOrder,
} from '../model/matrix/order.js';
import type { Matrix } from '../model/matrix/types.js';
import { AtlasElement } from '../state/atlas-element.js';
import { matrixChips } from '../styles/matrix-chips.js';
import { matrixMarks } from '../styles/matrix-marks.js';
import { matrixPrint } from '../styles/matrix-print.js';
import { matrixStyles } from '../styles/matrix.js';
import { grounds, shared } from '../styles/shared.js';
import { tableOf } from '../templates/matrix-table.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-icon.js';
import './gov-state.js';

/**
 * Organisations × bodies as a grid that is worked with the keyboard. It shows what it is given and says what is asked
 * of it; it knows neither the address nor the API.
 *
 * @fires gov-open when evidence was asked for; `detail.id` says of what, `detail.byKey` whether the focus should follow
 * @fires gov-order when another order was asked for; `detail.order` is that order
 */
@customElement('gov-matrix-grid')
export class GovMatrixGrid extends AtlasElement {
  static override styles = [shared, grounds, matrixChips, matrixStyles, matrixMarks, matrixPrint];

  @property({ attribute: false }) matrix: Matrix | null = null;
  /** What the matrix is called. */
  @property() label = '';
  /** Kinds of relation that are not shown. */
  @property({ attribute: false }) off: readonly Layer[] = [];
  @property({ attribute: false }) order: MatrixOrder = DEFAULT_ORDER;
  /** Bodies as rows, organisations as columns. */
  @property({ type: Boolean }) flip = false;
  /** Id of the selected claim, organisation or body. */
  @property() selected: string | null = null;
  /** Id of the organisation or body whose line is marked. */
  @property() chosen: string | null = null;
  @state() private place: Place = { row: 1, column: 0 };
  @query('table') private table: HTMLTableElement | null | undefined;

  #grid: Grid | null = null;
  /** The names of the row and the column in focus: the lines may change places. */
  #names: readonly [string, string] | null = null;
  #hadFocus = false;

  /** Moves the focus to the cell that had it last. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    const asked: readonly string[] = ['matrix', 'off', 'order', 'flip'];
    if (!this.matrix || !asked.some((name) => changed.has(name))) return;
    this.#grid = gridOf(this.matrix, this);
    this.#findAgain(this.#grid, changed.has('flip') && changed.get('flip') !== undefined);
  }

  protected override updated(): void {
    if (this.#hadFocus) this.focus();
  }

  override render() {
    const grid = this.#grid;
    if (!grid) return nothing;
    const { m, order, selected, chosen } = this;
    const { row, column } = ownerOf(grid, this.place);
    return html`<div class="scroll">
      <table
        role="grid"
        aria-readonly="true"
        aria-label=${this.label}
        class=${grid.rowAxis}
        @keydown=${this.#onKey}
        @click=${this.#onClick}
        @focusin=${this.#onFocus}
        @focusout=${this.#onLeave}
        @pointerover=${this.#onOver}
        @pointerleave=${this.#onLeave}
      >
        ${tableOf({ grid, m, order, selected, chosen, active: { row, column } })}
      </table>
      <p class="notes">${m.matrix.noteStated} ${m.matrix.noteBlank}</p>
    </div>`;
  }

  /** The cell in focus keeps it wherever its lines are now; where they are gone, the nearest has it. */
  #findAgain(grid: Grid, turned: boolean): void {
    const { rows, columns } = keysOf(grid);
    const [row, column] = turned ? [this.#names?.[1], this.#names?.[0]] : (this.#names ?? []);
    const at = (keys: readonly string[], key: string | undefined, otherwise: number): number => {
      const found = key === undefined ? -1 : keys.indexOf(key);
      return found >= 0 ? found : Math.min(otherwise, keys.length - 1);
    };
    this.#moveTo({ row: at(rows, row, this.place.row), column: at(columns, column, this.place.column) });
  }

  #moveTo(place: Place): void {
    if (!this.#grid) return;
    const { rows, columns } = keysOf(this.#grid);
    this.place = place;
    this.#names = [rows[place.row] ?? '', columns[place.column] ?? ''];
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#grid || event.altKey || event.metaKey || event.shiftKey) return;
    const stop = placed(event);
    if (event.key === 'Enter' || event.key === ' ') {
      // Of a button the space bar makes a click.
      if (!stop || (event.key === ' ' && stop instanceof HTMLButtonElement)) return;
      event.preventDefault();
      this.#press(stop, event.key === 'Enter');
      return;
    }
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    const to = moveIn(this.#grid, this.place, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    this.#moveTo(to);
  }

  #onClick(event: MouseEvent): void {
    const opens = event
      .composedPath()
      .find((at): at is HTMLElement => at instanceof HTMLElement && (at.dataset['opens'] ?? '') !== '');
    const stop = placed(event);
    if (opens && opens !== stop) this.#open(opens.dataset['opens'], false);
    else if (stop) this.#press(stop, false);
  }

  /** What a cell does: a heading orders or opens, a cell opens its claim, and its next one when asked again. */
  #press(stop: HTMLElement, byKey: boolean): void {
    const { sort, opens } = stop.dataset;
    if (sort !== undefined) return this.#sort(sort);
    if (opens) return this.#open(opens, byKey);
    const claims = [...stop.querySelectorAll<HTMLElement>('[data-opens]')].map(
      (chip) => chip.dataset['opens'],
    );
    if (claims.length > 0 && (byKey || stop.tagName !== 'TD' || claims.length === 1)) {
      this.#open(claims[(claims.indexOf(this.selected ?? '') + 1) % claims.length], byKey);
    }
  }

  #open(id: string | undefined, byKey: boolean): void {
    if (id === undefined) return;
    this.dispatchEvent(new CustomEvent('gov-open', { detail: { id, byKey }, bubbles: true, composed: true }));
  }

  #sort(key: string): void {
    const [axis, by] = key.split(':');
    const holders = HOLDER_ORDERS.find((known) => known === by);
    const bodies = BODY_ORDERS.find((known) => known === by);
    const order =
      axis === 'holders'
        ? holders && pressedHolders(this.order, holders)
        : bodies && pressedBodies(this.order, bodies);
    if (order) this.dispatchEvent(new CustomEvent('gov-order', { detail: { order } }));
  }

  #onFocus(event: FocusEvent): void {
    const stop = placed(event);
    if (!stop) return;
    const [row, column] = placeOf(stop);
    // Within a block the place stays: from there one goes on in the same row.
    const owner = this.#grid && ownerOf(this.#grid, this.place);
    if (owner?.row !== row || owner.column !== column) this.#moveTo({ row, column });
    this.#mark(column);
  }

  #onOver(event: PointerEvent): void {
    const cell = event
      .composedPath()
      .find((at): at is HTMLElement => at instanceof HTMLElement && 'column' in at.dataset);
    this.#mark(cell ? Number(cell.dataset['column']) : null);
  }

  readonly #onLeave = (): void => this.#mark(null);

  /** Marks a column; the row is marked by the style sheet alone. Not rendered, for it follows the pointer. */
  #mark(column: number | null): void {
    for (const marked of this.table?.querySelectorAll('col, thead .line') ?? []) {
      const isIt = marked instanceof HTMLElement && marked.dataset['column'] === String(column);
      marked.toggleAttribute('data-hot', isIt);
    }
  }
}

/** The cell, or the button of a heading, that an event is of. */
function placed(event: Event): HTMLElement | null {
  for (const at of event.composedPath()) {
    if (at instanceof HTMLElement && 'row' in at.dataset) return at;
    if (at instanceof HTMLElement && at.matches('td, th')) return at.querySelector('[data-row]');
  }
  return null;
}

function placeOf(stop: HTMLElement): [number, number] {
  return [Number(stop.dataset['row']), Number(stop.dataset['column'])];
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-grid': GovMatrixGrid;
  }
}
