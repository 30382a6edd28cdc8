import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Locale } from '../model/era.js';
import type { Folding } from '../model/expansion/folding.js';
import { LAYERS, type Layer } from '../model/layers.js';
import type { Overlay } from '../model/overlay.js';
import { formatPlace, parsePlace } from '../model/place.js';
import type { ViewGraph } from '../model/view-graph.js';
import { canvasStyles } from './canvas-styles.js';
import { CytoscapeController } from './cytoscape-controller.js';
import type { FoldTarget, Target } from './elements.js';
import { layoutCards } from './layout-cards.js';
import { foldedAt } from './folded-at.js';
import { placesOf } from './marked.js';
import { MEASURES } from './measures.js';
import { overlayScene, type Overlaid } from './overlay/overlay-scene.js';
import type { Scene } from './scene.js';
import { ZOOM, type Size } from './viewport.js';
import { CONTROL_WORDS, pictureLabel, placesText } from './words.js';

/** What `gov-select` carries: a body, a role (its holder if one was meant), or a line between two bodies. */
export type GovSelectDetail = Target;

/** What `gov-fold` carries: what was closed or opened by its sign. */
export type GovFoldDetail = FoldTarget;

/** What `gov-place` carries: which part the reader has in the middle, as `place` says it; null where all is fitted. */
export interface GovPlaceDetail {
  readonly place: string | null;
}

/** What `gov-hover` carries: the organisation under the pointer. */
export interface GovHoverDetail {
  readonly holderId: string | null;
}

const PAN_STEP = 60;
const PANS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};
const ALL: ReadonlySet<Layer> = new Set(LAYERS);

/**
 * The governance diagram of one view graph.
 *
 * The picture is an image to assistive technology: its label says what it shows and that an outline has the same.
 * Wheel and drag move it, Ctrl + wheel and pinch zoom. With the focus on it: `+`, `-`, `0` and Shift + arrows.
 *
 * @fires gov-select - a body, a role or a line was chosen; detail {@link GovSelectDetail}
 * @fires gov-hover - the pointer came to a chip, or left it; detail {@link GovHoverDetail}
 * @fires gov-fold - a sign was pressed that closes or opens a card; detail {@link GovFoldDetail}
 * @fires gov-place - the reader moved, zoomed or fitted the picture; detail {@link GovPlaceDetail}
 * @fires gov-zoom - the zoom changed; detail `{ zoom }`, 1 at 100 %
 */
@customElement('gov-diagram-canvas')
export class GovDiagramCanvas extends LitElement {
  static override styles = canvasStyles;

  /** What is drawn; null draws nothing. */
  @property({ attribute: false }) view: ViewGraph | null = null;
  @property() locale: Locale = 'ja';
  /** `auto` takes the portrait form in a window narrower than 600 px. */
  @property() orientation: 'auto' | 'wide' | 'portrait' = 'auto';
  /** Layers that are drawn; what is not keeps its place. */
  @property({ attribute: false }) layers: ReadonlySet<Layer> = ALL;
  /** Id of a body, a role, one holder's role, a line or an organisation. */
  @property({ attribute: 'selected-id' }) selectedId: string | null = null;
  /** Id of what the keyboard is on in the outline beside the picture. */
  @property({ attribute: 'focused-id' }) focusedId: string | null = null;
  /** Id of an organisation whose every place is shown. */
  @property({ attribute: 'highlight-holder' }) highlightHolder: string | null = null;
  /** Id of an organisation that is pointed at outside the picture: its chips look as if the pointer were on one. */
  @property({ attribute: 'hover-holder' }) hoverHolder: string | null = null;
  /** What the picture says over what it draws. Nothing changes its place by it. */
  @property({ attribute: false }) overlay: Overlay | null = null;
  /** What is folded away. Without it everything is drawn, and no sign to fold anything. */
  @property({ attribute: false }) folding: Folding | null = null;
  /** Which part stands in the middle and how large, `x,y,zoom,body`; without it the picture is fitted. */
  @property() place: string | null = null;
  /** Shows buttons for the zoom; without it the page has its own. */
  @property({ type: Boolean }) controls = false;

  @state() private width = 0;
  @state() private percent = 100;
  @query('.canvas') private container: HTMLElement | null | undefined;

  #scene: Scene | null = null;
  #overlaid: Overlaid | null = null;
  #held: string | null = null;
  /** The last place that was told: what comes back of it is no wish of anybody. */
  #told: string | null = null;
  readonly #canvas = new CytoscapeController(this, {
    container: () => this.container ?? null,
    clear: () => this.#clear(),
    fitTo: () => (this.#isPortrait() ? 'width' : 'all'),
    onSelect: (detail) => this.#send<GovSelectDetail>('gov-select', detail),
    onFold: (detail) => this.#send<GovFoldDetail>('gov-fold', detail),
    onHover: (holderId) => this.#send<GovHoverDetail>('gov-hover', { holderId }),
    onView: () => this.#follow(),
  });

  /** The geometry that is shown. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** The same with what the overlay says over it. */
  get overlaid(): Overlaid | null {
    return this.#overlaid;
  }

  /** The canvas, for what a page or a test wants to know of it. */
  get canvas(): CytoscapeController {
    return this.#canvas;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const keys: readonly PropertyKey[] = ['view', 'locale', 'orientation', 'layers', 'width', 'folding'];
    const has = (key: PropertyKey): boolean => (changed as Map<PropertyKey, unknown>).has(key);
    const isLaidOut = keys.some(has);
    this.#held = foldedAt(changed.get('folding') ?? null, this.folding);
    if (isLaidOut) this.#scene = this.#layout();
    if (!isLaidOut && !has('overlay')) return;
    const { view, overlay, locale } = this;
    this.#overlaid = this.#scene && view ? overlayScene(this.#scene, view, overlay, locale) : null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { selectedId, focusedId, highlightHolder, hoverHolder } = this;
    this.#canvas.show(this.#overlaid, this.#held);
    if (changed.has('place')) this.#goTo(this.place);
    this.#canvas.mark({ selectedId, focusedId, holder: highlightHolder, hovered: hoverHolder });
  }

  protected override firstUpdated(): void {
    this.width = this.clientWidth;
  }

  override render() {
    const label = this.view ? pictureLabel(this.view, this.locale) : nothing;
    return html`<div
        class="window"
        role="img"
        tabindex="0"
        aria-label=${label}
        aria-keyshortcuts="+ - 0 Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown"
        @keydown=${this.#onKey}
      >
        <div class="canvas"></div>
      </div>
      ${this.controls ? this.#controls() : nothing}
      <div class="status" role="status">${this.#status()}</div>`;
  }

  /** Shows as much of the picture as can be read. */
  fit(): void {
    this.#canvas.fit();
  }

  zoomIn(): void {
    this.#canvas.zoomBy(ZOOM.step);
  }

  zoomOut(): void {
    this.#canvas.zoomBy(1 / ZOOM.step);
  }

  /** Moves the picture by px of the screen. */
  panBy(dx: number, dy: number): void {
    this.#canvas.panBy(dx, dy);
  }

  /** Brings a body, a role or one holder's role into the window. */
  reveal(id: string): void {
    this.#canvas.reveal(id);
  }

  #controls() {
    const words = CONTROL_WORDS[this.locale];
    const button = (label: string, path: string, act: () => void) =>
      html`<button type="button" aria-label=${label} title=${label} @click=${act}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
      </button>`;
    return html`<div class="controls" role="group" aria-label=${words.group}>
      ${button(words.out, 'M3 8h10', () => this.zoomOut())}
      <output>${this.percent}%</output>
      ${button(words.in, 'M8 3v10M3 8h10', () => this.zoomIn())}
      ${button(words.fit, 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10', () => this.fit())}
    </div>`;
  }

  #status(): string {
    const holder = this.highlightHolder;
    const chip = this.#scene?.chips.find((candidate) => candidate.holderId === holder);
    if (!this.#scene || !chip || holder === null) return '';
    const { places, bodies } = placesOf(this.#scene, holder);
    const name = chip.text.lines.join(this.locale === 'en' ? ' ' : '');
    return placesText(name, places, bodies, this.locale);
  }

  #isPortrait(): boolean {
    return this.orientation === 'portrait' || (this.orientation === 'auto' && this.width < MEASURES.wideFrom);
  }

  #layout(): Scene | null {
    if (!this.view || this.width === 0) return null;
    return layoutCards(this.view, {
      width: this.width,
      orientation: this.#isPortrait() ? 'portrait' : 'wide',
      locale: this.locale,
      layers: this.layers,
      folding: this.folding,
    });
  }

  /** The corner in which this element or its page has buttons. */
  #clear(): Size {
    const isTouch = matchMedia('(pointer: coarse)').matches || this.width < MEASURES.wideFrom;
    return isTouch ? { width: 200, height: 60 } : { width: 152, height: 52 };
  }

  /** A link, or a step back, says which part is to be seen. */
  #goTo(place: string | null): void {
    if (place === this.#told) return;
    this.#told = place;
    const wanted = parsePlace(place);
    if (wanted) this.#canvas.goTo(wanted);
    else if (this.#canvas.place) this.#canvas.fit();
  }

  #follow(): void {
    this.width = this.clientWidth;
    this.#tellPlace();
    const percent = Math.round(this.#canvas.viewport.zoom * 100);
    if (percent === this.percent) return;
    this.percent = percent;
    this.#send('gov-zoom', { zoom: percent / 100 });
  }

  #tellPlace(): void {
    const { place } = this.#canvas;
    const text = place ? formatPlace(place) : null;
    if (text === this.#told) return;
    this.#told = text;
    this.#send<GovPlaceDetail>('gov-place', { place: text });
  }

  #send<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = event.shiftKey ? PANS[event.key] : undefined;
    if (pan) this.panBy(...pan);
    else if (event.key === '+') this.zoomIn();
    else if (event.key === '-') this.zoomOut();
    else if (event.key === '0') this.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'gov-diagram-canvas': GovDiagramCanvas;
  }
  interface HTMLElementEventMap {
    'gov-select': CustomEvent<GovSelectDetail>;
    'gov-hover': CustomEvent<GovHoverDetail>;
    'gov-fold': CustomEvent<GovFoldDetail>;
    'gov-place': CustomEvent<GovPlaceDetail>;
  }
}
