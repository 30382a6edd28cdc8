import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AreasQuery } from '../api/generated/operations.js';
import { areaChoices, nextScope } from '../model/compare/choices.js';
import {
  readRowOptions,
  shownRows,
  writeRowOptions,
  type FunctionRow,
  type RowOptions,
} from '../model/compare/rows.js';
import { formatScopes, type Scope } from '../model/compare/scopes.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { compareTools } from '../styles/compare-parts.js';
import { pageStyles } from '../styles/page.js';
import { controls, shared } from '../styles/shared.js';
import './gov-compare-years.js';
import './gov-icon.js';

/**
 * The tools of a comparison: the year of all columns, what rows are shown and how, one more column, file and paper;
 * and what the signs mean.
 *
 * @fires gov-csv when the table is wanted as a file
 */
@customElement('gov-compare-tools')
export class GovCompareTools extends AtlasElement {
  static override styles = [
    shared,
    controls,
    pageStyles,
    compareTools,
    css`
      :host {
        display: block;
        height: auto;
        min-height: 0;
        overflow: visible;
      }
    `,
  ];

  @property({ attribute: false }) scopes: readonly Scope[] = [];
  @property({ attribute: false }) areas: AreasQuery | null = null;
  @property({ attribute: false }) rows: readonly FunctionRow[] = [];

  readonly #room = new RoomController(this);

  override render() {
    const { m } = this;
    const options = readRowOptions(this.view.options);
    const { hidden } = shownRows(this.rows, options);
    const tools = this.#tools(options, hidden);
    if (this.#room.room !== 'phone') return tools;
    return html`<details>
      <summary>${m.compare.tools} ${hidden > 0 ? m.compare.hiddenRows(hidden) : nothing}</summary>
      ${tools}
    </details>`;
  }

  #tools(options: RowOptions, hidden: number) {
    const { m } = this;
    return html`<div class="toolbar" role="group" aria-label=${m.compare.tools}>
      <gov-compare-years .scopes=${this.scopes} .areas=${this.areas}></gov-compare-years>
      ${this.#check(m.compare.sharedFirst, options.sharedFirst, () => ({
        ...options,
        sharedFirst: !options.sharedFirst,
      }))}
      ${this.#check(m.compare.hideUnknown, options.hideUnknown, () => ({
        ...options,
        hideUnknown: !options.hideUnknown,
      }))}
      ${
        hidden > 0
          ? html`<span class="hidden" role="status">${m.compare.hiddenRows(hidden)}</span>
              <button class="btn" @click=${() => this.#set({ ...options, hidden: [], hideUnknown: false })}>
                ${m.compare.showRows}
              </button>`
          : nothing
      }
      <span class="space"></span>
      ${this.#add()}
      <button class="btn" @click=${() => this.dispatchEvent(new CustomEvent('gov-csv'))}>
        ${m.compare.csv}
      </button>
      <button class="btn" @click=${() => window.print()}>${m.compare.print}</button>
    </div>`;
  }

  #check(label: string, on: boolean, next: () => RowOptions) {
    return html`<label class="check">
      <input type="checkbox" .checked=${on} @change=${() => this.#set(next())} />${label}
    </label>`;
  }

  #add() {
    const next = this.areas ? nextScope(this.scopes, areaChoices(this.areas)) : null;
    if (next === null) return nothing;
    const add = (): void => {
      const s = formatScopes([...this.scopes, next]);
      this.store?.go({ options: { ...this.view.options, s } });
    };
    return html`<button class="btn" @click=${add}>
      <gov-icon name="plus"></gov-icon>${this.m.compare.add}
    </button>`;
  }

  #set(options: RowOptions): void {
    this.store?.go({ options: writeRowOptions(this.view.options, options) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-compare-tools': GovCompareTools;
  }
}
