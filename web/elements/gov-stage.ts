import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fiscalYearLabel, fiscalYearShort } from '../model/era.js';
import { holderOf, nameIn, placesShown } from '../model/explorer.js';
import { NO_FILTER, withFilter } from '../model/filters/filter.js';
import type { Overlay } from '../model/overlay.js';
import { toYear } from '../model/time/shown.js';
import { signsIn } from '../model/signs.js';
import { nearestSpoken } from '../model/timeline.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { Loaded } from '../state/explorer-data.js';
import { controls, shared } from '../styles/shared.js';
import './gov-area-within.js';
import './gov-canvas.js';
import type { GovCanvas } from './gov-canvas.js';
import './gov-foot.js';
import './gov-layers.js';
import './gov-overview.js';
import './gov-problem.js';

/**
 * The middle of the explorer: legend, what has to be said, the picture, its foot. An area without bodies is told of in
 * words instead; one that only other areas lie in, by their tiles.
 *
 * @fires gov-retry when what failed should be asked for again
 */
@customElement('gov-stage')
export class GovStage extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        min-width: 0;
        min-height: 0;
        display: flex;
        flex-direction: column;
      }

      gov-layers {
        flex: none;
        border-bottom: 1px solid var(--gov-line);
      }

      .picture {
        position: relative;
        flex: 1;
        min-height: 0;
        display: grid;
      }

      .notice {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        padding: 8px 16px;
        background: var(--gov-sunken);
        border-bottom: 1px solid var(--gov-line);
      }

      .places {
        position: absolute;
        left: 12px;
        bottom: 10px;
        z-index: 1;
        max-width: calc(100% - 24px);
        padding: 3px 10px;
        font-size: 0.75rem;
        background: var(--gov-surface);
        border: 1px solid var(--gov-edge);
        border-radius: 6px;
      }

      .places:empty {
        border: 0;
        padding: 0;
      }

      .stale {
        padding: 0 7px;
        font-size: 0.75rem;
        line-height: 20px;
        color: var(--gov-doubt-line);
        border: 1px dashed var(--gov-doubt-line);
        border-radius: 4px;
      }
    `,
  ];

  @property({ attribute: false }) loaded: Loaded | null = null;
  /** The year that was asked for; the picture may still be that of another. */
  @property({ attribute: false }) year: number | null = null;
  /** Why the picture is not the one asked for; null when nothing failed. */
  @property({ attribute: false }) failure: unknown = null;
  /** What the keyboard is on in the outline. */
  @property({ attribute: false }) focused: string | null = null;
  /** The marks of what changed since an earlier year. */
  @property({ attribute: false }) overlay: Overlay | null = null;
  /** The organisation that is pointed at anywhere on the page. */
  @property({ attribute: false }) hovered: string | null = null;
  @query('gov-canvas') private canvas: GovCanvas | null | undefined;

  /** Does what a key asks of the picture. Says whether it was one of its keys. */
  press(event: KeyboardEvent): boolean {
    return this.canvas?.press(event) ?? false;
  }

  override render() {
    const { loaded } = this;
    if (!loaded) return nothing;
    const { scene, frame, area } = loaded;
    if (frame.isOverview) {
      return html`${this.#problem()}
        <gov-area-within
          area=${loaded.areaId}
          name=${frame.name}
          ?grouped=${frame.kind === 'COUNTRY'}
        ></gov-area-within>`;
    }
    if (!frame.hasBodies) {
      return html`${this.#problem()} ${this.#unspoken(loaded)} <gov-overview .frame=${frame}></gov-overview>`;
    }
    const { counts, filters, graph } = scene;
    const signs = signsIn(graph, this.view.off);
    return html`<gov-layers
        .counts=${counts.layers}
        .filters=${filters}
        .hiddenNow=${counts.relations - counts.shown.relations}
        .signs=${signs}
      ></gov-layers>
      ${this.#problem()} ${this.#unspoken(loaded)} ${this.#hidden(loaded)}
      <div class="picture">
        <gov-canvas
          folds
          .graph=${graph}
          .holder=${holderOf(area, this.view.selected)}
          .hoverHolder=${this.hovered}
          .focused=${this.focused}
          .overlay=${this.overlay}
        ></gov-canvas>
        <p class="places">${this.#places(loaded)}</p>
      </div>
      <gov-foot .counts=${counts} .signs=${signs}></gov-foot>`;
  }

  #problem() {
    if (this.failure === null) return nothing;
    return html`<gov-problem
        .problem=${this.failure}
        @gov-retry=${() => this.dispatchEvent(new CustomEvent('gov-retry'))}
      ></gov-problem>
      <p class="notice"><span class="stale">${this.m.load.previous}</span></p>`;
  }

  /** A year of which no source speaks, with the nearest one of which they do. */
  #unspoken({ frame }: Loaded) {
    const { m, year } = this;
    const { locale } = this.view;
    if (year === null || frame.points.find((point) => point.fiscalYear === year)?.mark !== 'NONE')
      return nothing;
    const nearest = nearestSpoken(frame.points, year);
    return html`<div class="notice" role="status">
      <p>${m.year.noSource(fiscalYearLabel(year, locale))}</p>
      ${
        nearest === null
          ? nothing
          : html`<button
              class="btn"
              @click=${() => this.store?.go(toYear(this.view, year, nearest, frame.points))}
            >
              ${m.year.nearest}${fiscalYearShort(nearest, locale)}
            </button>`
      }
    </div>`;
  }

  /** The filter hides everything that there is. */
  #hidden({ scene: { counts } }: Loaded) {
    const { m } = this;
    const { shown } = counts;
    if (shown.relations + shown.meetings > 0 || counts.relations === 0) return nothing;
    return html`<div class="notice" role="status">
      <p>${m.layers.allHidden(counts.relations)}</p>
      <button class="btn" @click=${this.#onReset}>${m.layers.reset}</button>
    </div>`;
  }

  readonly #onReset = (): void => {
    this.store?.go({ off: [], options: withFilter(this.view.options, NO_FILTER) });
  };

  #places({ area, scene }: Loaded): string {
    const holder = holderOf(area, this.view.selected);
    if (holder === null) return '';
    const { places, bodies } = placesShown(scene.graph, this.view.off, holder);
    return places === 0 ? '' : this.m.foot.places(nameIn(area)(holder), places, bodies);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-stage': GovStage;
  }
}
