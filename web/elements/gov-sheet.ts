import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared.js';

/** How far down, in pixels, a drag has to go to close the sheet. */
const CLOSING_DRAG = 90;

/**
 * A sheet from below for evidence on a phone. It can be dragged down; the card in it has a close button.
 *
 * @slot - what it holds
 * @fires gov-close when it was dragged away or the ground beside it was pressed
 */
@customElement('gov-sheet')
export class GovSheet extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 8;
        display: block;
      }

      .ground {
        position: absolute;
        inset: 0;
        background: var(--gov-shade);
      }

      [role='dialog'] {
        position: absolute;
        inset: auto 0 0;
        height: 75%;
        display: flex;
        flex-direction: column;
        background: var(--gov-surface);
        border-top: 1px solid var(--gov-edge);
        border-radius: 14px 14px 0 0;
        box-shadow: 0 -4px 20px var(--gov-shade);
      }

      .handle {
        flex: none;
        display: grid;
        place-items: center;
        height: 22px;
        cursor: grab;
        touch-action: none;
      }

      .handle i {
        width: 36px;
        height: 4px;
        border-radius: 2px;
        background: var(--gov-edge);
      }

      .content {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
      }

      @media (prefers-reduced-motion: no-preference) {
        [role='dialog'] {
          animation: rise 200ms ease-out;
        }
      }

      @keyframes rise {
        from {
          transform: translateY(40px);
          opacity: 0;
        }
      }
    `,
  ];

  @property() label = '';
  #from: number | null = null;

  override render() {
    return html`<div class="ground" @click=${this.#close}></div>
      <div role="dialog" aria-modal="true" aria-label=${this.label}>
        <div class="handle" @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#release}>
          <i></i>
        </div>
        <div class="content"><slot></slot></div>
      </div>`;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('gov-close'));
  };

  #grab(event: PointerEvent): void {
    this.#from = event.clientY;
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    if (this.#from === null || event.clientY - this.#from < CLOSING_DRAG) return;
    this.#from = null;
    this.#close();
  }

  #release(): void {
    this.#from = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-sheet': GovSheet;
  }
}
