import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  BODY_ORDERS,
  DEFAULT_ORDER,
  HOLDER_ORDERS,
  type BodyOrder,
  type HolderOrder,
  type MatrixOrder,
} from '../model/matrix/order.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * The tools of the matrix: how its lines are ordered, which way it is turned, and how it leaves the screen.
 *
 * @fires gov-order when another order was chosen; `detail.order` is that order
 * @fires gov-flip when rows and columns should change places
 * @fires gov-csv when the table is wanted as a file
 */
@customElement('gov-matrix-tools')
export class GovMatrixTools extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 6px;
      }

      .btn {
        padding: 0 8px;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        font-size: 0.75rem;
        white-space: nowrap;
        color: var(--gov-text-3);
      }

      select {
        min-height: 32px;
        max-width: 12rem;
        padding: 0 2px;
        font: inherit;
        font-size: 0.78125rem;
        color: var(--gov-text);
        background: var(--gov-surface);
        border: 1px solid var(--gov-edge);
        border-radius: 6px;
      }

      [aria-pressed='true'] {
        color: var(--gov-primary);
        background: var(--gov-selected);
        border-color: var(--gov-primary);
      }

      @media (max-width: 37.49rem) {
        select {
          min-height: 44px;
          font-size: 1rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) order: MatrixOrder = DEFAULT_ORDER;
  @property({ type: Boolean }) flip = false;
  readonly #room = new RoomController(this);

  override render() {
    const { m } = this;
    const isPhone = this.#room.room === 'phone';
    return html`<label>
        ${m.matrix.order}
        <select @change=${this.#onHolders}>
          ${HOLDER_ORDERS.map(
            (by) =>
              html`<option value=${by} .selected=${this.order.holders === by}>
                ${m.matrix.orderBy[by]}
              </option>`,
          )}
        </select>
      </label>
      ${isPhone ? '' : this.#table()}
      <button class="btn" @click=${() => this.#say('gov-csv')}>${m.matrix.csv}</button>
      <button class="btn" @click=${() => window.print()}>${m.matrix.print}</button>`;
  }

  /** What only a table has. */
  #table() {
    const { m } = this;
    return html`<select aria-label=${m.matrix.bodyOrder} @change=${this.#onBodies}>
        ${BODY_ORDERS.map(
          (by) =>
            html`<option value=${by} .selected=${this.order.bodies === by}>
              ${m.matrix.bodyOrderBy[by]}
            </option>`,
        )}
      </select>
      <button class="btn" aria-pressed=${this.flip} @click=${() => this.#say('gov-flip')}>
        ${m.matrix.flip}
      </button>`;
  }

  #onHolders(event: Event): void {
    const by = chosen<HolderOrder>(event, HOLDER_ORDERS);
    if (by) this.#say('gov-order', { order: { ...this.order, holders: by, reversed: false } });
  }

  #onBodies(event: Event): void {
    const by = chosen<BodyOrder>(event, BODY_ORDERS);
    if (by) this.#say('gov-order', { order: { ...this.order, bodies: by, bodiesReversed: false } });
  }

  #say(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function chosen<T extends string>({ target }: Event, known: readonly T[]): T | undefined {
  return target instanceof HTMLSelectElement ? known.find((value) => value === target.value) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-tools': GovMatrixTools;
  }
}
