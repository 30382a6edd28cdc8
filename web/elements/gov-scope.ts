import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { YearPoint } from '../model/timeline.js';
import type { AreaStep } from '../model/trail.js';
import { formatUrl, HOME, type ViewState } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { shared } from '../styles/shared.js';
import './gov-area-menu.js';
import './gov-icon.js';
import './gov-timeline.js';
import './gov-views.js';

const SEPARATOR = html`<gov-icon name="right"></gov-icon>`;

/**
 * Where and when one is: the place with what it lies in and is made of, the views, and the time line.
 *
 * @slot time - stands in place of the time line of one year
 */
@customElement('gov-scope')
export class GovScope extends AtlasElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
        background: var(--gov-surface);
        border-bottom: 1px solid var(--gov-line-2);
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 26px;
        min-height: 68px;
        padding: 4px 20px;
      }

      .where {
        flex: 0 1 auto;
        min-width: 200px;
      }

      gov-views {
        flex: 1 1 auto;
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        font-size: 0.75rem;
        line-height: 1.3;
        color: var(--gov-text-3);
      }

      li {
        display: inline-flex;
        align-items: center;
        gap: 3px;
        margin-right: 3px;
      }

      li gov-icon {
        width: 12px;
        height: 12px;
      }

      .where a {
        display: inline-flex;
        align-items: center;
        min-height: 24px;
        text-decoration: underline;
        text-decoration-color: var(--gov-edge);
        text-underline-offset: 3px;
      }

      .where a:hover {
        color: var(--gov-link);
        text-decoration-thickness: 2px;
      }

      li small {
        margin-left: 4px;
        font-size: inherit;
      }

      .place {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 10px;
      }

      h1 {
        font-size: 1.25rem;
        line-height: 1.3;
      }

      .members {
        font-size: 0.8125rem;
        color: var(--gov-text-2);
      }

      .narrow {
        gap: 4px 10px;
        padding-inline: 16px;
      }

      .narrow .where {
        min-width: 150px;
        max-width: 210px;
      }

      .narrow .place {
        flex-wrap: nowrap;
        gap: 0 4px;
      }

      .narrow .members {
        font-size: inherit;
      }
    `,
  ];

  @property({ attribute: false }) name = '';
  /** What it lies in, outermost first. */
  @property({ attribute: false }) trail: readonly AreaStep[] = [];
  /** What sort of place it is, in words. */
  @property({ attribute: false }) kind = '';
  /** What it is made of. */
  @property({ attribute: false }) members: readonly AreaStep[] = [];
  @property({ attribute: false }) points: readonly YearPoint[] = [];
  @property({ attribute: false }) year: number | null = null;
  readonly #room = new RoomController(this);

  override render() {
    const timeline = html`<slot name="time"
      ><gov-timeline .points=${this.points} .current=${this.year}></gov-timeline
    ></slot>`;
    const views = html`<gov-views></gov-views>`;
    if (this.#room.room === 'phone') return html`${views} ${timeline}`;
    const roomy = this.#room.room === 'full';
    return html`<div class="bar ${roomy ? '' : 'narrow'}">
      <div class="where">
        ${this.#steps(roomy)}
        <div class="place">
          <h1>${this.name}</h1>
          ${roomy ? this.#members() : nothing}
          <gov-area-menu ?compact=${!roomy}></gov-area-menu>
        </div>
      </div>
      ${views} ${timeline}
    </div>`;
  }

  /** The way down to here: each step leads to its area, the last is where one is. */
  #steps(roomy: boolean) {
    const { m } = this;
    const start = html`<li><a href=${formatUrl(this.#at({}))}>${m.app.areas}</a>${SEPARATOR}</li>`;
    return html`<nav aria-label=${m.area.where}>
      <ol>
        ${roomy ? start : nothing} ${this.trail.map((step) => html`<li>${this.#link(step)}${SEPARATOR}</li>`)}
        <li>
          <span aria-current="page">${this.name}</span
          >${roomy ? html`<small>${this.kind}</small>` : this.#members()}
        </li>
      </ol>
    </nav>`;
  }

  #members() {
    const { m } = this;
    if (this.members.length === 0) return nothing;
    return html`<small class="members"
      >${this.members.map((step, at) => html`${at > 0 ? m.home.and : nothing}${this.#link(step)}`)}</small
    >`;
  }

  #link({ id, name }: AreaStep) {
    return html`<a href=${formatUrl(this.#at({ page: 'area', area: id }))}>${name}</a>`;
  }

  #at(change: Partial<ViewState>): ViewState {
    const { locale, theme } = this.view;
    return { ...HOME, locale, theme, ...change };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-scope': GovScope;
  }
}
