import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { shared } from '../styles/shared.js';
import './gov-area-menu.js';
import './gov-icon.js';
import './gov-timeline.js';
import './gov-views.js';

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

      nav {
        display: flex;
        align-items: center;
        gap: 3px;
        font-size: 0.75rem;
        line-height: 1.3;
        color: var(--gov-text-3);
      }

      nav gov-icon {
        width: 12px;
        height: 12px;
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

      .place small {
        font-size: 0.8125rem;
        color: var(--gov-text-2);
      }

      nav small {
        margin-left: 6px;
        font-size: inherit;
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

      .narrow nav {
        flex-wrap: wrap;
      }

      .narrow .place {
        flex-wrap: nowrap;
        gap: 0 4px;
      }
    `,
  ];

  @property({ attribute: false }) name = '';
  /** What it lies in, outermost first, and its own kind. */
  @property({ attribute: false }) trail: readonly string[] = [];
  @property({ attribute: false }) members: readonly string[] = [];
  @property({ attribute: false }) points: readonly YearPoint[] = [];
  @property({ attribute: false }) year: number | null = null;
  readonly #room = new RoomController(this);

  override render() {
    const timeline = html`<slot name="time"
      ><gov-timeline .points=${this.points} .current=${this.year}></gov-timeline
    ></slot>`;
    const views = html`<gov-views></gov-views>`;
    if (this.#room.room === 'phone') return html`${views} ${timeline}`;
    const { m } = this;
    const roomy = this.#room.room === 'full';
    const members = this.members.length === 0 ? '' : html`<small>${this.members.join(m.home.and)}</small>`;
    return html`<div class="bar ${roomy ? '' : 'narrow'}">
      <div class="where">
        <nav aria-label=${m.area.where}>
          ${this.trail.map((step, index) => html`${index > 0 ? html`<gov-icon name="right"></gov-icon>` : ''}<span>${step}</span>`)}
          ${roomy ? '' : members}
        </nav>
        <div class="place">
          <h1>${this.name}</h1>
          ${roomy ? members : ''}
          <gov-area-menu ?compact=${!roomy}></gov-area-menu>
        </div>
      </div>
      ${views} ${timeline}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-scope': GovScope;
  }
}
