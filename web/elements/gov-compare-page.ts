import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { csvRows } from '../model/compare/csv.js';
import { factRows } from '../model/compare/facts.js';
import { functionRows } from '../model/compare/rows.js';
import { formatScopes, parseScopes, type Scope } from '../model/compare/scopes.js';
import { timesOf, titleOf } from '../model/compare/title.js';
import { AtlasElement } from '../state/atlas-element.js';
import { CompareData, type LoadedComparison } from '../state/compare-data.js';
import { pressedRegion } from '../state/explorer-keys.js';
import { typesText } from '../state/keyboard.js';
import { RoomController } from '../state/media.js';
import { saveCsv } from '../state/save.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-compare-table.js';
import type { GovCompareTable } from './gov-compare-table.js';
import './gov-compare-told.js';
import './gov-compare-tools.js';
import './gov-header.js';
import './gov-print-head.js';
import './gov-problem.js';
import './gov-views.js';
import './gov-waiting.js';

/** Areas side by side, each at its own time, aligned by what their bodies are for. */
@customElement('gov-compare-page')
export class GovComparePage extends AtlasElement {
  static override styles = [
    shared,
    controls,
    pageStyles,
    css`
      .bar {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 26px;
        min-height: 68px;
        padding: 4px 20px;
        border-bottom: 1px solid var(--gov-line-2);
      }

      .bar nav {
        font-size: 0.75rem;
        line-height: 1.3;
        color: var(--gov-text-3);
      }

      h1 {
        font-size: 1.25rem;
        line-height: 1.3;
      }

      main {
        display: flex;
        flex-direction: column;
        overflow: hidden;
      }

      gov-compare-table {
        flex: 1;
        min-height: 0;
      }

      main > p {
        padding: 16px 20px;
      }

      @media (max-width: 37.49rem) {
        main {
          display: block;
          overflow: auto;
        }
      }

      @media print {
        main {
          display: block;
          overflow: visible;
        }
      }
    `,
  ];

  readonly #room = new RoomController(this);
  readonly #data = new CompareData(this, () => ({
    api: this.api,
    scopes: parseScopes(this.view.options.s),
    locale: this.view.locale,
  }));

  @query('gov-compare-table') private table: GovCompareTable | null | undefined;
  readonly #onKey = (event: KeyboardEvent): void => this.#pressed(event);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Another page is about to take the place of this one: its address is none of ours.
    if (this.view.page !== 'compare') return;
    const { loaded, completed } = this.#data;
    if (loaded) document.title = this.m.app.title([this.#title(loaded), this.m.compare.title]);
    // The address is completed, so that copying it gives this very comparison.
    if (completed !== null) {
      const s = formatScopes(completed);
      this.store?.go({ options: { ...this.view.options, s } }, { replace: true });
    }
  }

  override render() {
    const { m } = this;
    const { loaded } = this.#data;
    const title = loaded ? this.#title(loaded) : m.compare.title;
    const phone = this.#room.room === 'phone';
    return html`<gov-header data-region .place=${phone ? { name: title, context: m.compare.title } : null}>
      </gov-header>
      ${
        phone
          ? html`<gov-views class="no-print"></gov-views>`
          : html`<div class="bar no-print" data-region role="region" aria-label=${m.compare.title}>
              <div>
                <nav aria-label=${m.area.where}>${m.compare.title}</nav>
                <h1>${title}</h1>
              </div>
              <gov-views></gov-views>
            </div>`
      }
      <main id="content" tabindex="-1" data-region aria-busy=${this.#data.pending}>
        ${loaded ? this.#comparison(loaded, title) : this.#instead()}
      </main>`;
  }

  #comparison(loaded: LoadedComparison, title: string) {
    const { m } = this;
    const { scopes, compared, areas } = loaded;
    return html`<gov-print-head
        .heading=${m.compare.tableLabel(title)}
        .time=${timesOf(scopes, nameOf(loaded), m, this.view.locale)}
        .release=${compared.release.id}
      ></gov-print-head>
      ${this.#problem()}
      <gov-compare-tools
        class="no-print"
        .scopes=${scopes}
        .areas=${areas}
        .rows=${functionRows(compared)}
        @gov-csv=${() => this.#save(loaded, title)}
      ></gov-compare-tools>
      <gov-compare-told .scopes=${scopes} .compared=${compared}></gov-compare-told>
      <gov-compare-table .loaded=${loaded} .heading=${title}></gov-compare-table>`;
  }

  /** What stands there while there is no comparison yet, or none at all. */
  #instead() {
    const { m } = this;
    if (this.#data.notEnough) return html`<p>${m.compare.notEnough}</p>`;
    return this.#problem() === nothing
      ? html`<gov-waiting @gov-cancel=${() => this.#data.cancel()}></gov-waiting>`
      : this.#problem();
  }

  #problem() {
    const { m } = this;
    const { failure, unknownArea } = this.#data;
    if (unknownArea) {
      return html`<div class="notice" role="alert">
        <p>${m.compare.unknownArea}</p>
        <a class="btn" href="/compare">${m.compare.title}</a>
      </div>`;
    }
    if (failure === null) return nothing;
    return html`<gov-problem .problem=${failure} @gov-retry=${() => this.#data.retry()}></gov-problem>`;
  }

  /** F6 goes from region to region; + - 0 change the size of the card trees. */
  #pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || !this.shadowRoot) return;
    const step = ZOOM_KEYS[event.key];
    if (pressedRegion(event, this.shadowRoot)) event.preventDefault();
    else if (step && this.store?.singleKeys && !typesText(event)) {
      this.table?.zoomBy(step);
      event.preventDefault();
    }
  }

  #title(loaded: LoadedComparison): string {
    return titleOf(loaded.scopes, nameOf(loaded), this.m, this.view.locale);
  }

  #save({ compared, scopes }: LoadedComparison, title: string): void {
    const { m } = this;
    const { locale } = this.view;
    const rows = csvRows(compared, functionRows(compared), factRows(compared.scopes, m, locale), m);
    const times = new Set(scopes.map(({ fiscalYear }) => fiscalYear));
    const year = times.size === 1 ? [...times].map((time) => (time === null ? '' : String(time))) : [];
    void saveCsv([m.compare.title, title, ...year], rows);
  }
}

const ZOOM_KEYS: Readonly<Record<string, 1 | -1 | 'fit'>> = { '+': 1, '-': -1, '0': 'fit' };

/** The name of an area of the comparison; its id where it is not there. */
function nameOf({ scopes, compared }: LoadedComparison): (area: Scope['area']) => string {
  const names = new Map(scopes.map(({ area }, index) => [area, compared.scopes[index]?.area.name ?? area]));
  return (area) => names.get(area) ?? area;
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-page': GovComparePage;
  }
}
