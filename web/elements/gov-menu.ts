import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { IconName } from '../model/icons.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * A button that opens a panel under itself. Escape, a press beside it and a link in it close it; the focus goes back to
 * the button where it would else be lost.
 *
 * @slot - what the panel holds, while it is open
 * @fires gov-toggle when it opens or closes; `detail.open` says which
 */
@customElement('gov-menu')
export class GovMenu extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
        display: block;
        flex: none;
      }

      .panel {
        position: absolute;
        inset: calc(100% + 8px) 0 auto auto;
        z-index: 6;
        min-width: 240px;
        max-width: calc(100vw - 16px);
        padding: 8px;
        background: var(--gov-surface);
        border: 1px solid var(--gov-edge);
        border-radius: 8px;
        box-shadow: 0 4px 16px var(--gov-shade);
      }

      .btn[aria-expanded='true'] {
        background: var(--gov-hover);
      }
    `,
  ];

  /** What the button says. */
  @property() label = '';
  @property() icon: IconName = 'more';
  /** Whether the button shows its sign only; its words are still its name. */
  @property({ type: Boolean }) compact = false;
  @property({ type: Boolean, reflect: true }) open = false;
  @query('button') private button: HTMLElement | null | undefined;
  readonly #onPress = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#set(false);
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#onPress, true);
  }

  override render() {
    const { label, icon, compact, open } = this;
    return html`<button
        class="btn quiet ${compact ? 'square' : ''}"
        aria-expanded=${open}
        aria-label=${compact ? label : nothing}
        title=${compact ? label : nothing}
        @click=${() => this.#set(!open)}
        @keydown=${this.#onKey}
      >
        <gov-icon name=${icon}></gov-icon>${compact ? nothing : label}
      </button>
      ${
        open
          ? html`<div class="panel" @keydown=${this.#onKey} @click=${this.#onClick}><slot></slot></div>`
          : nothing
      }`;
  }

  /** Closes the panel; the focus goes to the button. */
  close(): void {
    this.#set(false);
    this.button?.focus();
  }

  #set(open: boolean): void {
    if (this.open === open) return;
    this.open = open;
    if (open) document.addEventListener('pointerdown', this.#onPress, true);
    else document.removeEventListener('pointerdown', this.#onPress, true);
    this.dispatchEvent(new CustomEvent('gov-toggle', { detail: { open } }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
  };

  /** A link that leads to another page; one that changes a setting leaves the panel as it is. */
  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && !('setting' in link.dataset)) this.#set(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-menu': GovMenu;
  }
}
