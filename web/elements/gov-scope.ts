import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { YearPoint } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import { RoomController } from '../state/media.js';
import { shared } from '../styles/shared.js';
import './gov-area-menu.js';
import './gov-icon.js';
import './gov-timeline.js';

/** Where and when one is: the place with what it lies in and is made of, and the time line. */
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
        flex: 1;
        min-width: 240px;
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

      .place span {
        font-size: 0.8125rem;
        color: var(--gov-text-2);
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
    const timeline = html`<gov-timeline .points=${this.points} .current=${this.year}></gov-timeline>`;
    if (this.#room.room === 'phone') return timeline;
    const { m } = this;
    return html`<div class="bar">
      <div class="where">
        <nav aria-label=${m.area.where}>
          ${this.trail.map((step, index) => html`${index > 0 ? html`<gov-icon name="right"></gov-icon>` : ''}<span>${step}</span>`)}
        </nav>
        <div class="place">
          <h1>${this.name}</h1>
          <span>${this.members.join(m.home.and)}</span>
          <gov-area-menu></gov-area-menu>
        </div>
      </div>
      ${timeline}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-scope': GovScope;
  }
}
