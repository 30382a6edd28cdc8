import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Layer } from '../model/layers.js';
import { gridOf, type Grid, type GridSection } from '../model/matrix/grid.js';
import type { BodyLine, HolderLine, Line } from '../model/matrix/lines.js';
import { DEFAULT_ORDER, type MatrixOrder } from '../model/matrix/order.js';
import type { Matrix } from '../model/matrix/types.js';
import { AtlasElement } from '../state/atlas-element.js';
import { matrixChips } from '../styles/matrix-chips.js';
import { shared } from '../styles/shared.js';
import { breakable } from '../templates/breakable.js';
import { matrixChip } from '../templates/matrix-chip.js';
import { lineName, sectionHeading, totalOf } from '../templates/matrix-lines.js';
import './gov-badge.js';
import './gov-glyph.js';
import './gov-state.js';

/**
 * The same as the matrix for a narrow screen: each organisation with its relations, then the bodies that nobody is
 * known to carry.
 *
 * @fires gov-open when evidence was asked for; `detail.id` says of what
 */
@customElement('gov-matrix-list')
export class GovMatrixList extends AtlasElement {
  static override styles = [
    shared,
    matrixChips,
    css`
      :host {
        display: block;
      }

      h2 {
        padding: 12px 12px 5px;
        font-size: 0.78125rem;
        font-weight: 400;
        color: var(--gov-text-2);
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line);
      }

      li {
        padding: 4px 12px 8px;
        border-bottom: 1px solid var(--gov-line);
      }

      li.chosen {
        background: var(--gov-selected);
        box-shadow: inset 3px 0 var(--gov-primary);
      }

      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        width: 100%;
        min-height: 44px;
        font-weight: 700;
        text-align: left;
      }

      small {
        display: inline-block;
        margin-left: 6px;
      }

      .head > span:last-child {
        flex: none;
        font-size: 0.75rem;
        font-weight: 400;
        color: var(--gov-text-2);
      }

      .relation {
        display: flex;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 44px;
        text-align: left;
        border-top: 1px solid var(--gov-line);
      }

      .relation .chip {
        flex: none;
      }

      .notes {
        padding: 10px 12px;
        font-size: 0.75rem;
        color: var(--gov-text-3);
      }
    `,
  ];

  @property({ attribute: false }) matrix: Matrix | null = null;
  @property({ attribute: false }) off: readonly Layer[] = [];
  @property({ attribute: false }) order: MatrixOrder = DEFAULT_ORDER;
  @property() selected: string | null = null;
  @property() chosen: string | null = null;
  /** What was opened last: the focus comes back to it. */
  #opened: HTMLElement | null = null;

  /** Moves the focus to what was opened last. */
  override focus(): void {
    (this.#opened ?? this.renderRoot.querySelector('button'))?.focus();
  }

  override render() {
    if (!this.matrix) return nothing;
    const grid = gridOf(this.matrix, { off: this.off, order: this.order, flip: false });
    return html`<div @click=${this.#onClick}>
      ${grid.rowSections.map((section) => this.#section(section, grid))} ${this.#bodies(grid)}
      <p class="notes">${this.m.matrix.noteStated}</p>
    </div>`;
  }

  #section(section: GridSection, grid: Grid) {
    return html`<section>
      <h2>${sectionHeading(section, this.m)} ${section.lines.length}</h2>
      <ul>
        ${section.lines.map((line, at) =>
          line.axis === 'holder' ? this.#holder(line, grid, section.from + at) : nothing,
        )}
      </ul>
    </section>`;
  }

  #holder(line: HolderLine, grid: Grid, row: number) {
    const { m } = this;
    const { bodies, relations } = line.counted;
    return html`<li class=${line.id === this.chosen ? 'chosen' : ''}>
      <button class="head" data-opens=${line.id}>
        <span>${lineName(line, m)}</span>
        <span
          >${
            relations === 0
              ? m.matrix.onlyRecommended
              : `${m.matrix.total.bodies} ${bodies}${m.card.listSeparator}${m.matrix.total.relations} ${relations}`
          }</span
        >
      </button>
      ${grid.columns.flatMap((body, column) => {
        const cell = grid.cells[row]?.[column];
        return cell?.kind === 'claims' ? cell.claims.map((claim) => this.#relation(body, claim)) : [];
      })}
    </li>`;
  }

  #relation(body: Line, claim: Parameters<typeof matrixChip>[0]) {
    return html`<button class="relation" data-opens=${claim.id}>
      ${matrixChip(claim, this.m, this.selected)}
      <span>${body.axis === 'body' ? breakable(nameOf(body)) : nothing}</span>
    </button>`;
  }

  /** What the foot of the table says of each body. */
  #bodies({ columns }: Grid) {
    const { m } = this;
    return html`<section>
      <h2>${m.matrix.bodies} ${columns.length}</h2>
      <ul>
        ${columns.map(
          (line) =>
            html`<li class=${line.id === this.chosen ? 'chosen' : ''}>
              <button class="head" data-opens=${line.id}>
                <span>${lineName(line, m)}</span>
                <span>${m.matrix.total.relations} ${totalOf(line, 'relations', m)}</span>
              </button>
              <p>${m.matrix.total.secretariat} ${totalOf(line, 'secretariat', m)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #onClick(event: Event): void {
    const opens = event
      .composedPath()
      .find((at): at is HTMLElement => at instanceof HTMLElement && at.dataset['opens'] !== undefined);
    const id = opens?.dataset['opens'];
    if (opens && id !== undefined) {
      this.#opened = opens.closest('button');
      this.dispatchEvent(
        new CustomEvent('gov-open', { detail: { id, byKey: true }, bubbles: true, composed: true }),
      );
    }
  }
}

/** The name of a body where nothing stands beside it. */
function nameOf({ body }: BodyLine): string {
  return [body.serves, body.short].filter(Boolean).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-list': GovMatrixList;
  }
}
