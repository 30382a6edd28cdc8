import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  AreaNamesDocument,
  type AreaNamesQuery,
  type TileAreaFragment,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { isTold, prefectureOf } from '../model/tiles.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** As many as a menu holds; where there are more, the start page has them all. */
const MOST = 40;

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
        max-height: min(60vh, 480px);
        overflow-y: auto;
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
      open ? api?.query(AreaNamesDocument, { locale: apiLocale(locale), first: MOST }, signal) : undefined,
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
                pending: () => html`<li><span role="status">${m.load.loading}</span></li>`,
                complete: (answer) => (answer ? this.#list(answer) : nothing),
                error: () => html`<li><a href=${this.#url(null)}>${m.app.toHome}</a></li>`,
              })}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #list({ areas }: AreaNamesQuery) {
    return html`${areas.nodes.filter(isTold).map((area) => this.#area(area))}
    ${
      areas.pageInfo.hasNextPage
        ? html`<li><a href=${this.#url(null)} @click=${this.#onLeave}>${this.m.app.toHome}</a></li>`
        : nothing
    }`;
  }

  #area(area: TileAreaFragment) {
    const { id, name } = area;
    const current = id === this.view.area;
    return html`<li>
      <a href=${this.#url(id)} aria-current=${current ? 'page' : nothing} @click=${this.#onLeave}
        >${name}<small>${prefectureOf(area)?.name}</small></a
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
