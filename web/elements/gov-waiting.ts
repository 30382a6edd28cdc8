import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';

/** After how many milliseconds it is said that it takes long, and that it can be cancelled. */
const LONG = 1000;
const TOO_LONG = 5000;

/**
 * Says that something is being fetched; after a second that it takes long, after five that one may cancel it.
 *
 * @fires gov-cancel when it should be cancelled
 */
@customElement('gov-waiting')
export class GovWaiting extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 44px;
        padding: 4px 16px;
        color: var(--gov-text-2);
      }
    `,
  ];

  @state() private since: 'now' | 'long' | 'too-long' = 'now';
  #timers: ReturnType<typeof setTimeout>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.since = 'now';
    this.#timers = [
      setTimeout(() => (this.since = 'long'), LONG),
      setTimeout(() => (this.since = 'too-long'), TOO_LONG),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  override render() {
    const { m } = this;
    return html`<span role="status">${this.since === 'now' ? m.load.loading : m.load.long}</span> ${
        this.since === 'too-long'
          ? html`<button class="btn" @click=${() => this.dispatchEvent(new CustomEvent('gov-cancel'))}>
              ${m.load.cancel}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-waiting': GovWaiting;
  }
}
