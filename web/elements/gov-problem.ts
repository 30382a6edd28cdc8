import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ApiError, codeOf } from '../api/errors.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** How long to wait before asking again by itself, in milliseconds. */
const AGAIN_AFTER = 4000;

/**
 * Says that a part could not be loaded, with the code. Asks again by itself, and at once when the network is back.
 *
 * @fires gov-retry when the part should be loaded again
 */
@customElement('gov-problem')
export class GovProblem extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        padding: 10px 14px;
        margin: 12px;
        border: 1.5px solid var(--gov-doubt-line);
        border-radius: 8px;
        background: var(--gov-doubt-fill);
      }

      gov-icon {
        color: var(--gov-doubt-line);
      }

      p {
        flex: 1 1 16em;
      }

      small {
        display: block;
        font-size: 0.75rem;
        color: var(--gov-text-2);
      }
    `,
  ];

  @property({ attribute: false }) problem: unknown = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #again = (): void => {
    this.#wait();
    this.dispatchEvent(new CustomEvent('gov-retry'));
  };
  readonly #online = (): void => {
    if (this.#passing) this.#again();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#online);
    this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  protected override updated(): void {
    if (!this.#passing) clearTimeout(this.#timer);
  }

  /** What somebody cancelled, or what the API refuses for good, is not asked again by itself. */
  get #passing(): boolean {
    return this.problem instanceof ApiError && this.problem.passing;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#online, AGAIN_AFTER);
  }

  override render() {
    const { m } = this;
    return html`<div role="alert">
      <gov-icon name="warn"></gov-icon>
      <p>
        <b>${isCancelled(this.problem) ? m.load.cancelled : m.load.failed(codeOf(this.problem))}</b>
        ${this.#passing ? html`<small>${m.load.retrying}</small>` : nothing}
      </p>
      <button class="btn" @click=${this.#again}>${m.load.retry}</button>
    </div>`;
  }
}

/** Whether somebody stopped the waiting; then nothing is wrong. */
function isCancelled(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError';
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-problem': GovProblem;
  }
}
