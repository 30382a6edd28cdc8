import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ALL_OPEN } from '../model/sources/open.js';
import type { Options } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/**
 * The bar over the page of sources: what it shows, a field that narrows it down, and what can be saved.
 *
 * @fires gov-save when what is shown is to be saved as a file
 */
@customElement('gov-sources-tools')
export class GovSourcesTools extends AtlasElement {
  static override styles = [
    shared,
    controls,
    pageStyles,
    css`
      :host {
        display: block;
        flex: none;
        height: auto;
        min-height: 0;
        overflow: visible;
      }

      h1 {
        font-size: 1.25rem;
        line-height: 1.3;
      }

      nav {
        display: flex;
        gap: 4px;
        margin-left: 12px;
      }

      nav .btn {
        display: inline-flex;
        align-items: center;
        min-height: 32px;
        padding: 0 12px;
        border-radius: 6px;
        font-size: 0.875rem;
      }

      nav .btn:hover {
        background: var(--gov-hover);
      }

      [aria-current='page'] {
        font-weight: 700;
        color: var(--gov-primary);
        background: var(--gov-selected);
        box-shadow: inset 0 -3px var(--gov-primary);
      }

      .filter {
        display: flex;
        align-items: center;
        gap: 8px;
        font-size: 0.8125rem;
        color: var(--gov-text-2);
      }

      input {
        width: clamp(10rem, 17vw, 16rem);
        min-height: 32px;
        padding: 0 10px;
        font-size: 0.875rem;
        color: var(--gov-text);
        background: var(--gov-surface);
        border: 1px solid var(--gov-edge);
        border-radius: 6px;
      }

      [role='status'] {
        min-width: 4em;
        font-variant-numeric: tabular-nums;
      }

      @media (max-width: 37.49rem) {
        nav {
          margin-left: 0;
        }

        nav .btn,
        input {
          min-height: 44px;
        }

        .filter {
          flex-wrap: wrap;
          width: 100%;
        }

        input {
          flex: 1;
          width: auto;
        }
      }
    `,
  ];

  /** Whether the relations by area are shown. */
  @property({ attribute: false }) byArea = false;
  /** How many places fit what is looked for; null where nothing is. */
  @property({ attribute: false }) found: number | null = null;

  override render() {
    const { m, byArea } = this;
    return html`<div class="toolbar">
      <h1>${m.evidence.title}</h1>
      <nav aria-label=${m.evidence.title}>${this.#tab(false)}${this.#tab(true)}</nav>
      ${byArea ? nothing : this.#filter()}
      <span class="space"></span>
      ${byArea ? nothing : this.#openAll()}
      <button class="btn" @click=${() => this.dispatchEvent(new CustomEvent('gov-save'))}>
        ${m.evidence.saveCsv}
      </button>
      <button class="btn" @click=${() => window.print()}>${m.evidence.print}</button>
    </div>`;
  }

  #tab(byArea: boolean) {
    const { tabs } = this.m.evidence;
    return html`<button
      class="btn quiet"
      aria-current=${byArea === this.byArea ? 'page' : nothing}
      @click=${() => this.#go({ options: byArea ? { mode: 'areas' } : {} })}
    >
      ${byArea ? tabs.areas : tabs.list}
    </button>`;
  }

  #filter() {
    const { m } = this;
    return html`<label class="filter">
      ${m.evidence.filter}
      <input
        type="search"
        placeholder=${m.evidence.filterHint}
        .value=${this.view.options.text ?? ''}
        @input=${this.#onText}
      />
      <span role="status">${this.found === null ? '' : m.evidence.found(this.found)}</span>
    </label>`;
  }

  #openAll() {
    const { m } = this;
    const { options } = this.view;
    const all = options.open === ALL_OPEN;
    const { open: _, ...rest } = options;
    return html`<button
      class="btn"
      @click=${() => this.#go({ options: all ? rest : { ...rest, open: ALL_OPEN } })}
    >
      ${all ? m.evidence.closeAll : m.evidence.openAll}
    </button>`;
  }

  readonly #onText = (event: Event): void => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const { text: _, ...rest } = this.view.options;
    const text = field.value.trim();
    this.store?.go({ selected: null, options: text === '' ? rest : { ...rest, text } }, { replace: true });
  };

  #go({ options }: { readonly options: Options }): void {
    this.store?.go({ selected: null, options });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-sources-tools': GovSourcesTools;
  }
}
