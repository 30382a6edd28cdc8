import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { AreasDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { tilesOf } from '../model/tiles.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** Leads to another area without going back to the start page. The list is fetched when it is opened. */
@customElement('gov-area-menu')
export class GovAreaMenu extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
      }

      .btn {
        min-height: 28px;
        padding: 0 8px;
        gap: 4px;
      }

      ul {
        position: absolute;
        top: calc(100% + 4px);
        left: 0;
        z-index: 6;
        min-width: 220px;
        padding: 6px;
        background: var(--gov-surface);
        border: 1px solid var(--gov-edge);
        border-radius: 8px;
        box-shadow: 0 4px 16px var(--gov-shade);
      }

      li a {
        display: flex;
        align-items: baseline;
        gap: 8px;
        min-height: 36px;
        padding: 6px 10px;
        border-radius: 6px;
        white-space: nowrap;
      }

      li a:hover {
        background: var(--gov-hover);
      }

      li a[aria-current] {
        font-weight: 700;
        color: var(--gov-primary);
        background: var(--gov-selected);
      }

      small {
        font-size: 0.75rem;
        font-weight: 400;
        color: var(--gov-text-3);
      }
    `,
  ];

  /** Shows the sign alone; its words are for those who do not see it. */
  @property({ type: Boolean }) compact = false;
  @state() private open = false;
  readonly #areas = new Task(this, {
    task: async ([api, locale, open], { signal }) =>
      open ? api?.query(AreasDocument, { locale: apiLocale(locale) }, signal) : undefined,
    args: () => [this.api, this.view.locale, this.open] as const,
  });

  override render() {
    const { m } = this;
    return html`<div @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
      <button
        class="btn quiet ${this.compact ? 'square' : ''}"
        aria-expanded=${this.open}
        title=${this.compact ? m.area.change : nothing}
        @click=${this.#onToggle}
      >
        <span class=${this.compact ? 'unseen' : ''}>${m.area.change}</span><gov-icon name="down"></gov-icon>
      </button>
      ${
        this.open
          ? html`<ul>
              ${this.#areas.render({
                initial: () => nothing,
                pending: () => html`<li role="status">${m.load.loading}</li>`,
                complete: (answer) => (answer ? tilesOf(answer).map((tile) => this.#area(tile)) : nothing),
                error: () => html`<li><a href=${this.#url(null)}>${m.app.toHome}</a></li>`,
              })}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #area({ id, name, prefecture }: { id: string; name: string; prefecture: string | null }) {
    const current = id === this.view.area;
    return html`<li>
      <a href=${this.#url(id)} aria-current=${current ? 'page' : nothing} @click=${this.#onLeave}
        >${name}<small>${prefecture}</small></a
      >
    </li>`;
  }

  #url(area: string | null): string {
    const { locale, theme } = this.view;
    if (area === null) return formatUrl({ ...HOME, locale, theme });
    return formatUrl({ ...HOME, page: 'area', area, view: this.view.view, locale, theme });
  }

  readonly #onToggle = (): void => {
    this.open = !this.open;
  };

  readonly #onLeave = (): void => {
    this.open = false;
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    event.stopPropagation();
    this.renderRoot.querySelector('button')?.focus();
  }

  #onFocusOut(event: FocusEvent): void {
    const inside = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (!inside && event.relatedTarget !== null) this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-area-menu': GovAreaMenu;
  }
}
