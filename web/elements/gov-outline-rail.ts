import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { OutlineSection } from '../model/outline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';
import './gov-outline.js';
import type { GovOutline } from './gov-outline.js';

/**
 * The outline as a rail beside a picture that needs the room: a button opens it over the picture, Esc or a choice
 * closes it.
 *
 * @fires gov-row when the focus moves; `detail.key` is null when it has left
 */
@customElement('gov-outline-rail')
export class GovOutlineRail extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: 6px;
        width: 40px;
        padding-top: 5px;
        font-size: 0.75rem;
        color: var(--gov-text-2);
        border-right: 1px solid var(--gov-line-2);
      }

      .word {
        writing-mode: vertical-rl;
        letter-spacing: 0.2em;
      }

      :host(:lang(en)) .word {
        letter-spacing: 0.04em;
      }

      section {
        position: absolute;
        inset: 0 auto 0 0;
        z-index: 3;
        width: 288px;
        display: flex;
        flex-direction: column;
        font-size: 0.875rem;
        color: var(--gov-text);
        background: var(--gov-surface);
        border-right: 1px solid var(--gov-line-2);
        box-shadow: 4px 0 16px var(--gov-shade);
      }

      .head {
        display: flex;
        flex: none;
        align-items: center;
        gap: 8px;
        min-height: 42px;
        padding: 0 8px 0 16px;
        border-bottom: 1px solid var(--gov-line);
      }

      h2 {
        flex: 1;
        font-size: 0.875rem;
      }

      gov-outline {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
    `,
  ];

  @property({ attribute: false }) sections: readonly OutlineSection[] = [];
  /** The organisation whose places are all marked. */
  @property({ attribute: false }) holder: string | null = null;
  /** Name of the body that the bodies of the second section have no stated relation to. */
  @property({ attribute: false }) council = '';
  @state() private open = false;
  @query('gov-outline') private outline: GovOutline | null | undefined;
  @query('button') private opener: HTMLElement | null | undefined;

  override render() {
    const { m } = this;
    return html`<button
        class="btn quiet square"
        aria-label=${m.outline.open}
        aria-expanded=${this.open}
        @click=${this.#show}
      >
        <gov-icon name="panel"></gov-icon>
      </button>
      <span class="word" aria-hidden="true">${m.outline.label}</span>
      ${this.open ? this.#pane() : nothing}`;
  }

  #pane() {
    const { m } = this;
    return html`<section aria-label=${m.outline.label} @keydown=${this.#onKey}>
      <div class="head">
        <h2>${m.outline.label}</h2>
        <button class="btn quiet square" aria-label=${m.outline.close} @click=${this.#hide}>
          <gov-icon name="panel"></gov-icon>
        </button>
      </div>
      <gov-outline
        .sections=${this.sections}
        .council=${this.council}
        .holder=${this.holder}
        @gov-open=${this.#hide}
        @gov-row=${this.#onRow}
      ></gov-outline>
    </section>`;
  }

  readonly #show = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    await this.outline?.updateComplete;
    this.outline?.focus();
  };

  readonly #hide = (): void => {
    this.open = false;
    this.#send(null);
    void this.updateComplete.then(() => this.opener?.focus());
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#hide();
  }

  readonly #onRow = (event: CustomEvent<{ key: string | null }>): void => this.#send(event.detail.key);

  #send(key: string | null): void {
    this.dispatchEvent(new CustomEvent('gov-row', { detail: { key } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-outline-rail': GovOutlineRail;
  }
}
