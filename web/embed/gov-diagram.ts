import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { layersOn } from '../model/counts.js';
import { holderOf } from '../model/explorer.js';
import type { AreaView } from '../model/url.js';
import type { Loaded } from '../state/explorer-data.js';
import { controls, shared } from '../styles/shared.js';
import '../elements/gov-outline.js';
import { AtlasEmbed } from './atlas-embed.js';
import { embedStyles, tokensOfHost } from './styles.js';

/** What the canvas says of a thing that was chosen in it. */
type Chosen = CustomEvent<{ readonly id: string }>;

/** The governance diagram of an area, for a page of another site. See `docs/embedding.md`. */
export class GovDiagram extends AtlasEmbed {
  static override styles = [
    tokensOfHost,
    shared,
    controls,
    embedStyles,
    css`
      :host {
        height: 34rem;
      }

      .content {
        display: flex;
        flex-direction: column;
        min-height: 12rem;
      }

      .picture {
        position: relative;
        flex: 1 1 auto;
        min-height: 8rem;
      }

      gov-diagram-canvas {
        position: absolute;
        inset: 0;
      }

      .picture > p {
        padding: 12px;
        color: var(--gov-text-2);
      }

      details {
        flex: 0 1 auto;
        min-height: 0;
        max-height: 60%;
        overflow: auto;
        border-top: 1px solid var(--gov-line);
      }

      summary {
        min-height: 32px;
        padding: 5px 12px;
        cursor: pointer;
      }

      gov-overview {
        height: 100%;
      }

      @media (pointer: coarse) {
        summary {
          min-height: 44px;
          padding: 11px 12px;
        }
      }
    `,
  ];

  protected override readonly shows: AreaView = 'chart';
  @state() private ready: 'no' | 'yes' | 'failed' = 'no';
  /** What the keyboard is on in the outline. */
  @state() private focused: string | null = null;
  /** The organisation that is pointed at in the outline. */
  @state() private hovered: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    import('../diagram/gov-diagram-canvas.js').then(
      () => (this.ready = 'yes'),
      () => (this.ready = 'failed'),
    );
  }

  protected override nameOf({ frame }: Loaded): string {
    return this.m.embed.diagram(frame.name);
  }

  protected override content(loaded: Loaded): TemplateResult {
    return html`<div class="picture" part="picture">${this.#picture(loaded)}</div>
      <details part="outline" ?open=${this.ready === 'failed'}>
        <summary>${this.m.embed.outline}</summary>
        <gov-outline
          .sections=${loaded.scene.sections}
          .council=${loaded.scene.council}
          .holder=${holderOf(loaded.area, this.store.view.selected)}
          @gov-row=${(event: CustomEvent<{ key: string | null }>) => (this.focused = event.detail.key)}
          @gov-hover=${(event: CustomEvent<{ holderId: string | null }>) =>
            (this.hovered = event.detail.holderId)}
        ></gov-outline>
      </details>`;
  }

  #picture({ scene, area }: Loaded) {
    const { m } = this;
    if (this.ready === 'failed') return html`<p role="alert">${m.load.canvasFailed}</p>`;
    if (this.ready === 'no') return html`<p>${m.canvas.loading}</p>`;
    const { selected, off, locale } = this.store.view;
    // The canvas reads its colours when it is made.
    return keyed(
      this.theme,
      html`<gov-diagram-canvas
        .view=${scene.graph}
        .locale=${locale}
        .layers=${layersOn(off)}
        selected-id=${selected ?? nothing}
        highlight-holder=${holderOf(area, selected) ?? nothing}
        hover-holder=${this.hovered ?? nothing}
        focused-id=${this.focused ?? nothing}
        ?controls=${this.controls}
        @gov-select=${(event: Chosen) => this.store.go({ selected: event.detail.id })}
      ></gov-diagram-canvas>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-diagram': GovDiagram;
  }
}
