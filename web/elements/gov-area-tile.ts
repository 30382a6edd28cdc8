import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nothingOf } from '../model/labels.js';
import type { AreaTile } from '../model/tiles.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { areaTileStyles } from '../styles/area-tile.js';
import { grounds, shared } from '../styles/shared.js';
import { thumbnailStyles } from '../styles/thumbnail.js';
import { thumbnailOf } from '../templates/thumbnail.js';
import './gov-badge.js';
import './gov-state.js';
import './gov-year-strip.js';

/** One area of the start page: what the sources have of it, before it is opened. */
@customElement('gov-area-tile')
export class GovAreaTile extends AtlasElement {
  static override styles = [shared, grounds, thumbnailStyles, areaTileStyles];

  @property({ attribute: false }) tile: AreaTile | null = null;
  /** It stands under a heading of its own level. */
  @property({ type: Boolean }) grouped = false;
  /** What it lies in is said already. */
  @property({ type: Boolean }) together = false;

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  override render() {
    const { tile, m } = this;
    if (!tile) return nothing;
    const { locale, theme } = this.view;
    return html`<a href=${formatUrl({ ...HOME, page: 'area', area: tile.id, locale, theme })}>
      <div class="head">
        <div>
          ${this.together ? nothing : html`<small>${tile.prefecture?.name}</small>`} ${this.#name(tile)}
        </div>
        <gov-year-strip .years=${tile.years}></gov-year-strip>
      </div>
      ${tile.bodyCount > 0 ? html`<div class="picture">${thumbnailOf(tile.picture)}</div>` : this.#none()}
      <dl>
        <dt>${m.home.bodies}</dt>
        <dd>${this.#bodies(tile)}</dd>
        ${
          tile.bodyCount > 0
            ? html`<dt>${m.home.secretariat}</dt>
                <dd>${this.#secretariats(tile)}</dd>`
            : nothing
        }
        ${
          tile.activities.length > 0
            ? html`<dt>${m.home.activities}</dt>
                <dd>
                  <b>${tile.activities.length}</b>
                  <span class="name"
                    >${tile.activities.map(({ name }) => name).join(m.card.listSeparator)}</span
                  >
                </dd>`
            : nothing
        }
      </dl>
    </a>`;
  }

  #name({ name, contains }: AreaTile) {
    const within = contains.map((inner) => inner.name).join(this.m.home.and);
    const title = html`${name}<span>${within}</span>`;
    return this.grouped ? html`<h4 class="title">${title}</h4>` : html`<h3 class="title">${title}</h3>`;
  }

  #none() {
    return html`<div class="picture none hatch"><span class="on-ground">${this.m.area.noBodies}</span></div>`;
  }

  #bodies(tile: AreaTile) {
    if (tile.bodyCount === 0) {
      return html`<gov-state state=${nothingOf(tile.gap) ?? 'NOT_STATED'}></gov-state>`;
    }
    return html`<b>${tile.bodyCount}</b>${
        tile.bodiesInferred
          ? html`<gov-badge standing="INFERRED"
              ><span class="seen">${this.m.home.seenAs(tile.name)}</span></gov-badge
            >`
          : nothing
      }`;
  }

  #secretariats(tile: AreaTile) {
    const { m } = this;
    return html`${
      tile.secretariatKnown > 0
        ? html`<span>${m.home.statedCount} <b>${tile.secretariatKnown}</b></span>`
        : nothing
    }
    ${
      tile.recommended.length > 0
        ? html`<span class="name">${tile.recommended.join(m.card.listSeparator)}</span>
            <gov-badge standing="RECOMMENDED"></gov-badge>`
        : nothing
    }
    ${tile.secretariatUnknown.map(
      ({ state, count }) =>
        html`<gov-state state=${nothingOf(state) ?? 'NOT_STATED'}>&nbsp;${count}</gov-state>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-area-tile': GovAreaTile;
  }
}
