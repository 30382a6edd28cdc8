import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { nothingOf } from '../model/labels.js';
import { THUMBNAIL } from '../model/thumbnail.js';
import type { AreaTile } from '../model/tiles.js';
import { formatUrl, HOME } from '../model/url.js';
import { AtlasElement } from '../state/atlas-element.js';
import { grounds, shared } from '../styles/shared.js';
import './gov-badge.js';
import './gov-state.js';
import './gov-year-strip.js';

/** One area of the start page: what the sources have of it, before it is opened. */
@customElement('gov-area-tile')
export class GovAreaTile extends AtlasElement {
  static override styles = [
    shared,
    grounds,
    css`
      :host {
        display: grid;
      }

      a {
        display: flex;
        flex-direction: column;
        gap: 8px;
        padding: 12px 14px;
        border: 1px solid var(--gov-edge);
        border-radius: 10px;
        background: var(--gov-surface);
      }

      a:hover {
        border-color: var(--gov-primary);
        box-shadow: 0 0 0 1px var(--gov-primary);
      }

      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: 4px;
      }

      small {
        display: block;
        font-size: 0.75rem;
        line-height: 1.2;
        color: var(--gov-text-3);
      }

      h3 {
        font-size: 1.125rem;
        line-height: 1.35;
      }

      h3 span {
        margin-left: 6px;
        font-size: 0.75rem;
        font-weight: 400;
        color: var(--gov-text-2);
      }

      .picture {
        height: 78px;
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }

      rect {
        fill: var(--gov-body-fill);
        stroke: var(--gov-body-line);
        stroke-width: 1.2;
      }

      rect.council {
        fill: var(--gov-council-fill);
        stroke: var(--gov-council-line);
      }

      path {
        fill: none;
        stroke: var(--gov-part-line);
        stroke-width: 1.6;
      }

      .divider {
        stroke: var(--gov-line-2);
        stroke-width: 1;
        stroke-dasharray: 2 3;
      }

      .none {
        display: grid;
        place-items: center;
        border-radius: 6px;
        color: var(--gov-text-2);
      }

      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 3px 12px;
        font-size: 0.8125rem;
        line-height: 22px;
      }

      dt {
        color: var(--gov-text-3);
      }

      dd {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
      }
    `,
  ];

  @property({ attribute: false }) tile: AreaTile | null = null;

  override render() {
    const { tile, m } = this;
    if (!tile) return nothing;
    const { locale, theme } = this.view;
    return html`<a href=${formatUrl({ ...HOME, page: 'area', area: tile.id, locale, theme })}>
      <div class="head">
        <div>
          <small>${tile.prefecture}</small>
          <h3>${tile.name}<span>${tile.contains.join(m.home.and)}</span></h3>
        </div>
        <gov-year-strip .years=${tile.years}></gov-year-strip>
      </div>
      ${tile.bodyCount > 0 ? this.#picture(tile) : this.#none()}
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

  #picture({ picture }: AreaTile) {
    const { width, height, boxHeight } = THUMBNAIL;
    return html`<div class="picture">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMid" aria-hidden="true">
        ${picture.lines.map((d) => svg`<path d=${d} />`)}
        ${picture.divider === null ? nothing : svg`<path class="divider" d="M${picture.divider} 6V74" />`}
        ${picture.boxes.map(
          ({ x, y, width: boxWidth, council }) =>
            svg`<rect class=${council ? 'council' : ''} x=${x} y=${y} width=${boxWidth} height=${boxHeight} rx="3" />`,
        )}
      </svg>
    </div>`;
  }

  #none() {
    return html`<div class="picture none hatch"><span class="on-ground">${this.m.area.noBodies}</span></div>`;
  }

  #bodies(tile: AreaTile) {
    if (tile.bodyCount === 0) {
      return html`<gov-state state=${nothingOf(tile.gap) ?? 'NOT_STATED'}></gov-state>`;
    }
    return html`<b>${tile.bodyCount}</b
      >${tile.bodiesInferred ? html`<gov-badge standing="INFERRED"></gov-badge>` : nothing}`;
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
