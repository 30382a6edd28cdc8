import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { GovDiagramCanvas, GovFoldDetail, GovPlaceDetail } from '../diagram/gov-diagram-canvas.js';
import { layersOn } from '../model/counts.js';
import type { Expansion } from '../model/expansion/expansion.js';
import { foldingOf, pressed, type Folding } from '../model/expansion/folding.js';
import type { Overlay } from '../model/overlay.js';
import type { ViewGraph } from '../model/view-graph.js';
import { AtlasElement } from '../state/atlas-element.js';
import { typesText } from '../state/keyboard.js';
import { controls, shared } from '../styles/shared.js';
import './gov-icon.js';

/** How far a key moves the picture, in pixels. */
const PAN_STEP = 60;
/** How long the picture has to stand still before its place is written into the address, ms. */
const STILL = 400;

/** The picture with its buttons. The drawing itself comes later than the text, in a part of its own. */
@customElement('gov-canvas')
export class GovCanvas extends AtlasElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
        display: block;
        min-height: 0;
        overflow: hidden;
        background: var(--gov-page);
      }

      gov-diagram-canvas {
        position: absolute;
        inset: 0;
      }

      .tools {
        position: absolute;
        top: 12px;
        right: 12px;
        z-index: 1;
        display: flex;
        border: 1px solid var(--gov-edge);
        border-radius: 6px;
        background: var(--gov-surface);
      }

      .tools button {
        width: 32px;
        height: 32px;
        display: grid;
        place-items: center;
        border-radius: 5px;
      }

      .tools button:hover {
        background: var(--gov-hover);
      }

      .tools .words {
        width: auto;
        padding: 0 10px;
        font-size: 0.8125rem;
        white-space: nowrap;
        border-right: 1px solid var(--gov-line-2);
        border-radius: 5px 0 0 5px;
      }

      output {
        min-width: 44px;
        font-size: 0.75rem;
        line-height: 32px;
        text-align: center;
        color: var(--gov-text-2);
      }

      p {
        padding: 16px;
        color: var(--gov-text-2);
      }

      @media (max-width: 37.49rem) {
        .tools button {
          width: 44px;
          height: 44px;
        }

        .tools .words {
          width: auto;
        }

        output {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) graph: ViewGraph | null = null;
  @property({ attribute: false }) holder: string | null = null;
  /** What the picture says over what it draws. */
  @property({ attribute: false }) overlay: Overlay | null = null;
  /** The organisation that is pointed at outside the picture. */
  @property({ attribute: 'hover-holder' }) hoverHolder: string | null = null;
  /** Cards can be folded, as the address says, and so does the place of the picture in its window. */
  @property({ type: Boolean }) folds = false;
  /** What the keyboard is on in the outline. */
  @property({ attribute: false }) focused: string | null = null;
  @state() private percent = 100;
  @state() private ready: 'no' | 'yes' | 'failed' = 'no';
  @query('gov-diagram-canvas') private picture: GovDiagramCanvas | null | undefined;
  #shown: string | null = null;
  /** Until the picture is first there: then a link says what is to be seen, not the selection. */
  #isFirst = true;
  #folding: { readonly of: readonly [ViewGraph, Expansion]; readonly is: Folding } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    import('../diagram/gov-diagram-canvas.js').then(
      () => (this.ready = 'yes'),
      () => (this.ready = 'failed'),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  /** What is chosen or walked over in the outline comes into sight here; at first a link says what is to be seen. */
  protected override updated(): void {
    if (!this.picture) return;
    const isLinked = this.#isFirst && this.#place !== null;
    this.#isFirst = false;
    const shown = this.focused ?? this.view.selected;
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (shown && !isLinked) void this.picture.updateComplete.then(() => this.picture?.reveal(shown));
  }

  get #place(): string | null {
    return this.folds ? (this.view.options.z ?? null) : null;
  }

  /** The same object for the same picture and address, so that nothing is laid out anew for nothing. */
  #foldingOf(graph: ViewGraph): Folding | null {
    const expansion = this.store?.expansion;
    if (!this.folds || !expansion) return null;
    if (this.#folding?.of[0] !== graph || this.#folding.of[1] !== expansion)
      this.#folding = { of: [graph, expansion], is: foldingOf(graph, expansion) };
    return this.#folding.is;
  }

  override render() {
    const { m, graph } = this;
    if (this.ready === 'failed') return html`<p role="alert">${m.load.canvasFailed}</p>`;
    if (!graph || this.ready === 'no') return html`<p>${m.canvas.loading}</p>`;
    return html`<gov-diagram-canvas
        .view=${graph}
        .locale=${this.view.locale}
        .layers=${layersOn(this.view.off)}
        selected-id=${this.view.selected ?? nothing}
        highlight-holder=${this.holder ?? nothing}
        hover-holder=${this.hoverHolder ?? nothing}
        .overlay=${this.overlay}
        .folding=${this.#foldingOf(graph)}
        .place=${this.#place}
        orientation="auto"
        focused-id=${this.focused ?? nothing}
        @gov-select=${this.#onSelect}
        @gov-fold=${this.#onFold}
        @gov-place=${this.#onPlace}
        @gov-zoom=${this.#onZoom}
      ></gov-diagram-canvas>
      <div class="tools" role="group" aria-label=${m.canvas.tools}>
        ${this.#reset()} ${this.#tool('minus', m.canvas.zoomOut, () => this.picture?.zoomOut())}
        <output>${this.percent}%</output>
        ${this.#tool('plus', m.canvas.zoomIn, () => this.picture?.zoomIn())}
        ${this.#tool('fit', m.canvas.fit, () => this.picture?.fit())}
      </div>`;
  }

  #onSelect(event: CustomEvent<{ id: string }>): void {
    this.store?.go({ selected: event.detail.id });
  }

  readonly #onFold = (event: CustomEvent<GovFoldDetail>): void => {
    if (this.graph) this.store?.expand(pressed(this.graph, event.detail));
  };

  /** The place goes into the address when the picture stands still; a picture that is fitted needs none. */
  readonly #onPlace = (event: CustomEvent<GovPlaceDetail>): void => {
    if (!this.folds) return;
    const { place } = event.detail;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(place), place === null ? 0 : STILL);
  };

  #keep(place: string | null): void {
    const { z: _, ...options } = this.view.options;
    this.store?.go({ options: place === null ? options : { ...options, z: place } }, { replace: true });
  }

  /** Opens and closes everything as it is by itself. */
  #reset() {
    const expansion = this.store?.expansion;
    if (!this.folds || !expansion || expansion.size === 0) return nothing;
    const keys = [...expansion.keys()].map((key) => [key, null] as const);
    return html`<button class="words" @click=${() => this.store?.expand(keys)}>
      ${this.m.time.fold.reset}
    </button>`;
  }

  #onZoom(event: CustomEvent<{ zoom: number }>): void {
    this.percent = Math.round(event.detail.zoom * 100);
  }

  #tool(icon: 'minus' | 'plus' | 'fit', label: string, act: () => void) {
    return html`<button aria-label=${label} title=${label} @click=${act}>
      <gov-icon name=${icon}></gov-icon>
    </button>`;
  }

  /** Does what a key asks of the picture. Says whether it was one of its keys. */
  press(event: KeyboardEvent): boolean {
    const { picture } = this;
    if (!picture || typesText(event)) return false;
    if (event.shiftKey && PANS[event.key]) {
      const [dx, dy] = PANS[event.key] ?? [0, 0];
      picture.panBy(dx, dy);
      return true;
    }
    if (!this.store?.singleKeys) return false;
    if (event.key === '+') picture.zoomIn();
    else if (event.key === '-') picture.zoomOut();
    else if (event.key === '0') picture.fit();
    else return false;
    return true;
  }
}

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};

declare global {
  interface HTMLElementTagNameMap {
    'gov-canvas': GovCanvas;
  }
}
