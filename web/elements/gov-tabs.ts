import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { shared } from '../styles/shared.js';

/** A tab: what it stands for, and its words. */
export type TabChoice = readonly [name: string, label: string];

/**
 * A row of tabs of equal width, where there is room for one part of a page only.
 *
 * @fires gov-tab when another tab was chosen; `detail.name` is its name
 */
@customElement('gov-tabs')
export class GovTabs extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        border-bottom: 1px solid var(--gov-line-2);
      }

      [role='tablist'] {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
      }

      button {
        min-height: 46px;
        color: var(--gov-text-2);
        border-bottom: 3px solid transparent;
      }

      [aria-selected='true'] {
        font-weight: 700;
        color: var(--gov-primary);
        border-bottom-color: var(--gov-primary);
      }

      button:focus-visible {
        outline-offset: -4px;
        box-shadow: inset 0 0 0 7px var(--gov-focus-ground);
      }

      @media (forced-colors: active) {
        [aria-selected='false'] {
          border-bottom-color: Canvas;
        }
      }
    `,
  ];

  @property({ attribute: false }) choices: readonly TabChoice[] = [];
  @property() chosen = '';

  override render() {
    return html`<div role="tablist" @keydown=${this.#onKey}>
      ${this.choices.map(
        ([name, label]) =>
          html`<button
            role="tab"
            aria-selected=${this.chosen === name}
            tabindex=${this.chosen === name ? 0 : -1}
            @click=${() => this.#choose(name)}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }

  #choose(name: string): void {
    this.dispatchEvent(new CustomEvent('gov-tab', { detail: { name } }));
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.choices;
    const step = event.key === 'ArrowLeft' ? length - 1 : event.key === 'ArrowRight' ? 1 : 0;
    const index = this.choices.findIndex(([name]) => name === this.chosen);
    const next = this.choices[(index + step) % length];
    if (step === 0 || !next) return;
    event.preventDefault();
    this.#choose(next[0]);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-tabs': GovTabs;
  }
}
