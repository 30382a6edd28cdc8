import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { codeOf, ReleaseMoved } from '../api/errors.js';
import { shortRelease } from '../model/release.js';
import { AtlasElement } from '../state/atlas-element.js';
import { reopen } from '../state/reopen.js';
import { RetryController } from '../state/retry.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * Says that a part could not be loaded, with the code and what to do. What may pass is asked again by itself: when is
 * told, and at once when the network is back or somebody wants it.
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

      .box {
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

      .again {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
      }

      .due {
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
        color: var(--gov-text-2);
      }

      small {
        display: block;
        font-size: 0.75rem;
        color: var(--gov-text-2);
      }
    `,
  ];

  @property({ attribute: false }) problem: unknown = null;
  readonly #retry = new RetryController(
    this,
    () => this.problem,
    () => this.dispatchEvent(new CustomEvent('gov-retry')),
  );

  override render() {
    const { m, problem } = this;
    if (problem instanceof ReleaseMoved) return this.#moved(problem);
    const cancelled = isCancelled(problem);
    const { seconds } = this.#retry;
    return html`<div class="box">
      <gov-icon name="warn"></gov-icon>
      <p role="alert">
        <b>${cancelled ? m.load.cancelled : m.load.failed(codeOf(problem))}</b>
        ${cancelled ? nothing : html`<small>${this.#advice()}</small>`}
      </p>
      <span class="again">
        ${seconds === null ? nothing : html`<span class="due">${m.load.again(seconds)}</span>`}
        <button class="btn" @click=${() => this.#retry.now()}>
          ${seconds === null ? m.load.retry : m.load.now}
        </button>
      </span>
    </div>`;
  }

  /** What the reader can do, or need not do. */
  #advice(): string {
    const { advice } = this.m.load;
    if (!this.#retry.isPassing) return advice.refused;
    return codeOf(this.problem) === 'NETWORK' ? advice.network : advice.busy;
  }

  #moved({ release }: ReleaseMoved) {
    const { m } = this;
    return html`<div class="box">
      <gov-icon name="warn"></gov-icon>
      <p role="alert"><b>${m.links.moved(shortRelease(release))}</b></p>
      <button class="btn" @click=${() => reopen(this.store, release)}>${m.links.reopen}</button>
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
