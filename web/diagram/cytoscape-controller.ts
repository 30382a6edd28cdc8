/**
 * The canvas: the only place that knows the drawing library. It is made when its element is on a page and its
 * library is loaded, and taken down when the element leaves; nothing of it outlives the element.
 */
import type { Core, EventObject, SingularElementArgument, StylesheetJson } from 'cytoscape';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../model/geometry.js';
import type { Place } from '../model/place.js';
import { CanvasView } from './canvas-view.js';
import { elementChanges } from './element-changes.js';
import { isFoldTarget, isTarget, type FoldTarget, type Target } from './elements.js';
import { bodyOf, canvasMarks, UNMARKED, type Marked } from './marked.js';
import { overlaidElements } from './overlay/overlay-elements.js';
import type { Overlaid } from './overlay/overlaid.js';
import { greyed, readPalette } from './palette.js';
import type { Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';
import { hasForcedColours, prefersReducedMotion, watchColours, withoutOwnSheet } from './surroundings.js';
import { ZOOM, type FitTo, type Size, type Viewport } from './viewport.js';
import { watchWheel } from './wheel.js';

export interface CanvasOptions {
  /** Where it draws; null until the element has rendered. */
  readonly container: () => HTMLElement | null;
  /** The corner at the top right that has controls on it. */
  readonly clear: () => Size;
  readonly fitTo: () => FitTo;
  readonly onSelect: (target: Target) => void;
  /** A sign was pressed that closes or opens a card. */
  readonly onFold: (target: FoldTarget) => void;
  /** The pointer is on a chip of an organisation, or on none any more. */
  readonly onHover: (holderId: string | null) => void;
  /** The picture was moved or zoomed, or its window changed. */
  readonly onView: () => void;
}

/** How long something new takes to appear, and a zoom by button to happen, ms. */
const FADE = 240;
const MOVE = 120;

export class CytoscapeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CanvasOptions;
  #cy: Core | null = null;
  #ends: (() => void)[] = [];
  /** Tells a library that loads late whether its element is still the one that asked. */
  #life = 0;
  #isLoading = false;
  #overlaid: Overlaid | null = null;
  #drawn: ReadonlyMap<string, string> = new Map();
  #marked: Marked = UNMARKED;
  #hovered: { readonly id: string; readonly holder: string | null } | null = null;
  /** The body whose card the pointer was on last. */
  #near: string | null = null;
  #isOwnMove = false;
  readonly #view: CanvasView;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CanvasOptions) {
    this.#host = host;
    this.#options = options;
    this.#view = new CanvasView({
      scene: () => (this.#cy ? this.#scene : null),
      viewport: () => this.viewport,
      window: () => this.window,
      move: (viewport, isGradual) => this.#move(viewport, isGradual),
      clear: options.clear,
      fitTo: options.fitTo,
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#life++;
    this.#isLoading = false;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#cy || this.#isLoading || !this.#host.isConnected) return;
    this.#isLoading = true;
    void this.#create(this.#life);
  }

  hostDisconnected(): void {
    this.#life++;
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#cy?.destroy();
    this.#cy = null;
    this.#drawn = new Map();
    this.#hovered = null;
  }

  /**
   * Shows a scene and what is laid over it: what stays is left alone, what is new fades in. A scene of another size
   * is fitted again.
   *
   * @param held the body whose card was folded: it stays where it is in the window
   */
  show(overlaid: Overlaid | null, held: string | null = null): void {
    if (overlaid === this.#overlaid) return;
    const before = this.#overlaid;
    const isOther =
      overlaid?.scene.width !== before?.scene.width || overlaid?.scene.height !== before?.scene.height;
    this.#overlaid = overlaid;
    if (overlaid?.isGrey !== before?.isGrey) this.#cy?.style(this.#style());
    this.#draw();
    if (held !== null && before) this.#view.holdAt(held, before.scene);
    // Another year in the same places must not move or zoom what stays.
    else if (isOther) this.#view.follow(true);
  }

  /** Marks what is selected, focused, and every place of one organisation. */
  mark(marked: Marked): void {
    this.#marked = marked;
    this.#applyMarks();
  }

  get #scene(): Scene | null {
    return this.#overlaid?.scene ?? null;
  }

  /** Whether the canvas is there. */
  get isReady(): boolean {
    return this.#cy !== null;
  }

  get viewport(): Viewport {
    return { zoom: this.#cy?.zoom() ?? 1, pan: { ...(this.#cy?.pan() ?? { x: 0, y: 0 }) } };
  }

  get window(): Size {
    const container = this.#options.container();
    return { width: container?.clientWidth ?? 0, height: container?.clientHeight ?? 0 };
  }

  /** What stands in the middle of the window; null where the picture is fitted. */
  get place(): Place | null {
    return this.#view.place;
  }

  /** Shows as much as can be read; from then on the picture follows its window until the reader moves it. */
  fit(): void {
    this.#view.fit();
    this.#options.onView();
  }

  /** Puts a place in the middle of the window. */
  goTo(place: Place): void {
    this.#view.goTo(place);
  }

  /** Zooms by a factor, by default around the middle of the window. */
  zoomBy(factor: number, at?: Point): void {
    this.#view.zoomBy(factor, at);
  }

  /** Moves the picture; tells whether there was room to move. */
  panBy(dx: number, dy: number): boolean {
    return this.#view.panBy(dx, dy);
  }

  /** Brings a body, a role or a chip into the window if it is outside, as soon as the canvas is there. */
  reveal(id: string): void {
    this.#view.reveal(id);
  }

  /** Where each element stands, by id: what a test compares with the scene. */
  positions(): ReadonlyMap<string, Point> {
    return new Map(this.#cy?.nodes().map((node) => [node.id(), { ...node.position() }] as const) ?? []);
  }

  /** A style property of an element as it is drawn; empty if there is no such element. */
  styleOf(id: string, property: string): string {
    return String(this.#cy?.getElementById(id).style(property) ?? '');
  }

  /** The corners of a line as they are drawn. */
  cornersOf(id: string): readonly Point[] {
    return this.#cy?.getElementById(id).segmentPoints() ?? [];
  }

  async #create(life: number): Promise<void> {
    const { default: cytoscape } = await import('cytoscape');
    const container = this.#options.container();
    if (life !== this.#life) return;
    this.#isLoading = false;
    if (!container) return;
    const release = withoutOwnSheet(container.ownerDocument);
    this.#cy = cytoscape({
      container,
      layout: { name: 'preset' },
      style: this.#style(),
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      textureOnViewport: true,
      pixelRatio: 'auto',
    });
    release();
    this.#listen(this.#cy, container);
    this.#draw();
    this.#view.follow(true);
    this.#host.requestUpdate();
  }

  #listen(cy: Core, container: HTMLElement): void {
    cy.on('tap', 'node, edge', (event: EventObject) => {
      const element = elementOf(event);
      const select: unknown = element?.data('select');
      const fold: unknown = element?.data('fold');
      if (isTarget(select)) this.#options.onSelect(select);
      else if (isFoldTarget(fold)) this.#options.onFold(fold);
    });
    cy.on('mouseover', 'node, edge', (event: EventObject) => this.#hover(elementOf(event)));
    cy.on('mouseout', 'node, edge', () => this.#hover(null));
    cy.on('viewport', () => this.#settle());
    const observer = new ResizeObserver(() => this.#resize(cy));
    observer.observe(container);
    const root = container.ownerDocument.documentElement;
    this.#ends = [
      () => observer.disconnect(),
      watchColours(root, () => void cy.style(this.#style())),
      watchWheel(container.parentElement ?? container, {
        pan: (dx, dy) => this.panBy(dx, dy),
        zoom: (factor, at) => this.zoomBy(factor, at),
      }),
    ];
    // Labels drawn before their font had arrived are drawn again.
    void container.ownerDocument.fonts.ready.then(() => {
      if (this.#cy === cy) cy.forceRender();
    });
  }

  #style(): StylesheetJson {
    const palette = readPalette(this.#host);
    const rules = stylesheet({
      palette: this.#overlaid?.isGrey === true ? greyed(palette) : palette,
      fontFamily: getComputedStyle(this.#host).fontFamily,
      forcedColours: hasForcedColours(),
    });
    return rules.map(({ selector, style }) => ({ selector, style }));
  }

  #draw(): void {
    const cy = this.#cy;
    if (!cy) return;
    const isFirst = this.#drawn.size === 0;
    const changes = elementChanges(this.#drawn, this.#overlaid ? overlaidElements(this.#overlaid) : []);
    this.#drawn = changes.drawn;
    cy.batch(() => {
      for (const id of changes.remove) cy.getElementById(id).remove();
      // Pannable: a drag that begins on a box moves the picture as one beside it does.
      cy.add(changes.add.map((element) => ({ ...element, data: { ...element.data }, pannable: true })));
    });
    if (!isFirst && !prefersReducedMotion()) this.#fadeIn(cy, changes.fresh);
    this.#applyMarks();
  }

  #fadeIn(cy: Core, ids: ReadonlySet<string>): void {
    const fresh = cy.elements().filter((element) => ids.has(element.id()));
    fresh.style('opacity', 0);
    fresh.animate({ style: { opacity: 1 }, duration: FADE, complete: () => fresh.removeStyle('opacity') });
  }

  #applyMarks(): void {
    const cy = this.#cy;
    if (!cy || !this.#overlaid) return;
    const hovered = this.#hovered?.holder ?? this.#marked.hovered;
    const { classes, disc } = canvasMarks(this.#overlaid, { ...this.#marked, hovered, near: this.#near });
    cy.batch(() => {
      cy.elements('.selected, .focus, .same, .hover, .near').removeClass('selected focus same hover near');
      cy.getElementById('disc').remove();
      for (const [id, names] of classes) cy.getElementById(id).addClass([...names]);
      if (this.#hovered) cy.getElementById(this.#hovered.id).addClass('hover');
      if (disc) cy.add({ ...disc, data: { ...disc.data } });
    });
  }

  #hover(target: SingularElementArgument | null): void {
    const container = this.#options.container();
    if (!this.#cy || !container) return;
    const select: unknown = target?.data('select');
    const holder = isTarget(select) ? (select.holderId ?? null) : null;
    const before = this.#hovered?.holder ?? null;
    this.#hovered = target ? { id: target.id(), holder } : null;
    // A sign that folds its card stays until the pointer is on another: there is a gap between the two.
    if (this.#scene && isTarget(select)) this.#near = bodyOf(this.#scene, select.id);
    this.#applyMarks();
    container.style.cursor = select || isFoldTarget(target?.data('fold')) ? 'pointer' : '';
    if (holder !== before) this.#options.onHover(holder);
  }

  #settle(): void {
    if (!this.#isOwnMove) this.#view.settle();
    this.#options.onView();
  }

  #resize(cy: Core): void {
    cy.resize();
    this.#view.follow();
    this.#options.onView();
  }

  #move(viewport: Viewport, isGradual = false): void {
    const cy = this.#cy;
    if (!cy) return;
    const to = { zoom: viewport.zoom, pan: { ...viewport.pan } };
    cy.stop();
    if (!isGradual || prefersReducedMotion()) this.#own(() => cy.viewport(to));
    else {
      this.#isOwnMove = true;
      cy.animate({ ...to, duration: MOVE, easing: 'ease-out', complete: () => (this.#isOwnMove = false) });
    }
  }

  #own(act: () => void): void {
    this.#isOwnMove = true;
    act();
    this.#isOwnMove = false;
  }
}

/** The element under an event; the library does not say what its target is. */
function elementOf(event: EventObject): SingularElementArgument | null {
  const target: unknown = event.target;
  const isElement = (thing: unknown): thing is SingularElementArgument =>
    typeof thing === 'object' && thing !== null && 'isEdge' in thing;
  return isElement(target) ? target : null;
}
