import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fiscalYearLabel } from '../model/era.js';
import { toYear } from '../model/time/shown.js';
import { NO_FILTER, withFilter } from '../model/filters/filter.js';
import { nearestSpoken } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { Loaded } from '../state/explorer-data.js';
import { controls, shared } from '../styles/shared.js';
import './gov-problem.js';

/**
 * What has to be said before the matrix: that it is not the one asked for, that no source speaks of the year, that the
 * filter hides everything.
 *
 * @fires gov-retry when what failed should be asked for again
 */
@customElement('gov-matrix-notices')
export class GovMatrixNotices extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
      }

      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        padding: 8px 20px;
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line);
      }

      .stale {
        padding: 0 7px;
        font-size: 0.75rem;
        line-height: 20px;
        color: var(--gov-doubt-line);
        border: 1px dashed var(--gov-doubt-line);
        border-radius: 4px;
      }

      @media print {
        gov-problem,
        .btn {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) loaded: Loaded | null = null;
  /** Why the matrix is not the one asked for; null when nothing failed. */
  @property({ attribute: false }) failure: unknown = null;
  /** How many relations the filter hides, when it hides all of them. */
  @property({ type: Number }) covered = 0;

  override render() {
    return html`${this.#problem()} ${this.#unspoken()} ${this.#covered()}`;
  }

  #problem() {
    if (this.failure === null) return nothing;
    return html`<gov-problem
        .problem=${this.failure}
        @gov-retry=${() => this.dispatchEvent(new CustomEvent('gov-retry'))}
      ></gov-problem>
      <p class="notice"><span class="stale">${this.m.load.previous}</span></p>`;
  }

  /** A year of which no source speaks, with the nearest one of which they do. */
  #unspoken() {
    const { m, loaded } = this;
    const { locale } = this.view;
    if (!loaded) return nothing;
    const { points } = loaded.frame;
    if (points.find((point) => point.fiscalYear === loaded.fiscalYear)?.mark !== 'NONE') return nothing;
    const nearest = nearestSpoken(points, loaded.fiscalYear);
    return html`<div class="notice" role="status">
      <p>${m.year.noSource(fiscalYearLabel(loaded.fiscalYear, locale))}</p>
      ${
        nearest === null
          ? nothing
          : html`<button class="btn" @click=${() => this.store?.go(toYear(this.view, null, nearest, []))}>
              ${m.year.nearest}${fiscalYearLabel(nearest, locale)}
            </button>`
      }
    </div>`;
  }

  #covered() {
    if (this.covered === 0) return nothing;
    return html`<div class="notice" role="status">
      <p>${this.m.layers.allHidden(this.covered)}</p>
      <button class="btn" @click=${this.#onReset}>${this.m.layers.reset}</button>
    </div>`;
  }

  readonly #onReset = (): void => {
    this.store?.go({ off: [], options: withFilter(this.view.options, NO_FILTER) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-matrix-notices': GovMatrixNotices;
  }
}
