import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { holderOf } from '../model/explorer.js';
import { drawnClaims, overlayOf, type Way } from '../model/path/way.js';
import { AtlasElement } from '../state/atlas-element.js';
import type { Loaded } from '../state/explorer-data.js';
import { shared } from '../styles/shared.js';
import './gov-canvas.js';
import type { GovCanvas } from './gov-canvas.js';
import './gov-layers.js';
import './gov-overview.js';

/** The picture of the area with a way in it. An area without bodies is told of in words instead. */
@customElement('gov-path-picture')
export class GovPathPicture extends AtlasElement {
  static override styles = [
    shared,
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

      gov-canvas {
        flex: 1;
      }

      .legend {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 16px;
        min-height: 34px;
        padding: 3px 12px;
        font-size: 0.75rem;
        color: var(--gov-text-2);
        border-top: 1px solid var(--gov-line);
      }

      .legend span {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }

      .legend i {
        width: 24px;
        border-top: 3px solid var(--gov-text);
      }

      .legend .off {
        border-top: 1px solid var(--gov-edge);
      }
    `,
  ];

  @property({ attribute: false }) loaded: Loaded | null = null;
  @property({ attribute: false }) way: Way | null = null;
  @query('gov-canvas') private canvas: GovCanvas | null | undefined;

  /** Does what a key asks of the picture. Says whether it was one of its keys. */
  press(event: KeyboardEvent): boolean {
    return this.canvas?.press(event) ?? false;
  }

  override render() {
    const { m, loaded, way } = this;
    if (!loaded) return nothing;
    const { frame, scene, area } = loaded;
    if (!frame.hasBodies) return html`<gov-overview .frame=${frame}></gov-overview>`;
    const overlay = way ? overlayOf(way, drawnClaims(scene.graph, this.view.off)) : null;
    // A way of which nothing is drawn leaves the picture as it is.
    const shown = overlay && overlay.steps.length > 0 ? overlay : null;
    return html`<gov-layers .counts=${scene.counts.layers}></gov-layers>
      <gov-canvas
        .graph=${scene.graph}
        .holder=${shown ? null : holderOf(area, this.view.selected)}
        .overlay=${shown}
      ></gov-canvas>
      ${
        shown
          ? html`<div class="legend">
              <span><i></i>${m.path.onWay}</span><span><i class="off"></i>${m.path.offWay}</span>
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-path-picture': GovPathPicture;
  }
}
