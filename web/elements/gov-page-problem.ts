import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Unreachable } from '../api/errors.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RetryController } from '../state/retry.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * Stands in the place of a page whose code could not be fetched: no network, or the server has newer code by now.
 *
 * @fires gov-retry when it should be fetched again
 */
@customElement('gov-page-problem')
export class GovPageProblem extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding: 48px clamp(16px, 5vw, 72px);
      }

      p {
        display: flex;
        gap: 8px;
        align-items: center;
      }

      gov-icon {
        color: var(--gov-doubt-line);
      }
    `,
  ];

  readonly #problem = new Unreachable('The code of the page cannot be fetched.');
  readonly #retry = new RetryController(
    this,
    () => this.#problem,
    () => this.dispatchEvent(new CustomEvent('gov-retry')),
  );

  override render() {
    const { m } = this;
    const { seconds } = this.#retry;
    return html`<p role="alert"><gov-icon name="warn"></gov-icon>${m.load.pageFailed}</p>
      <button class="btn main" @click=${this.#reload}>${m.load.reload}</button>
      ${seconds === null ? nothing : html`<small>${m.load.again(seconds)}</small>`}`;
  }

  /** Everything anew, where the server is there: the browser's own page of errors would know no way back. */
  readonly #reload = async (): Promise<void> => {
    const there = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) location.reload();
    else this.#retry.now();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-page-problem': GovPageProblem;
  }
}
