/**
 * The canvas: the only place that knows the drawing library. It is made when its element is on a page and its
 * library is loaded, and taken down when the element leaves; nothing of it outlives the element.
 */
import type { Core, EventObject, SingularElementArgument, StylesheetJson } from 'cytoscape';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../model/geometry.js';
import { elementChanges } from './element-changes.js';
import { isTarget, type Target } from './elements.js';
import { canvasMarks, UNMARKED, type Marked } from './marked.js';
import { overlaidElements } from './overlay/overlay-elements.js';
import type { Overlaid } from './overlay/overlaid.js';
import { greyed, readPalette } from './palette.js';
import { rectOf, type Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';
import { hasForcedColours, prefersReducedMotion, watchColours } from './surroundings.js';
import {
  fitted,
  keptInSight,
  revealed,
  zoomedBy,
  ZOOM,
  type FitTo,
  type Size,
  type Viewport,
} from './viewport.js';
import { watchWheel } from './wheel.js';

export interface CanvasOptions {
  /** Where it draws; null until the element has rendered. */
  readonly container: () => HTMLElement | null;
  /** The corner at the top right that has controls on it. */
  readonly clear: () => Size;
  readonly fitTo: () => FitTo;
  readonly onSelect: (target: Target) => void;
  /** The pointer is on a chip of an organisation, or on none any more. */
  readonly onHover: (holderId: string | null) => void;
  /** The picture was moved or zoomed, or its window changed. */
  readonly onView: () => void;
}

/** How long something new takes to appear, and a zoom by button to happen, ms. */
const FADE = 240;
const MOVE = 120;
/** Free room below the picture, px at 100 %. */
const FOOT = 14;

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
  /** Set until the reader moves or zooms the picture: then its place is theirs. */
  #isFitted = true;
  #isOwnMove = false;
  /** What has to stay in sight when the window changes, until the reader moves the picture. */
  #sought: string | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CanvasOptions) {
    this.#host = host;
    this.#options = options;
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
   */
  show(overlaid: Overlaid | null): void {
    if (overlaid === this.#overlaid) return;
    const before = this.#overlaid;
    const isOther =
      overlaid?.scene.width !== before?.scene.width || overlaid?.scene.height !== before?.scene.height;
    this.#overlaid = overlaid;
    if (overlaid?.isGrey !== before?.isGrey) this.#cy?.style(this.#style());
    this.#draw();
    // Another year in the same places must not move or zoom what stays.
    if (isOther) this.#refit();
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

  /** Shows as much as can be read; from then on the picture follows its window until the reader moves it. */
  fit(): void {
    this.#sought = null;
    this.#fitScene();
  }

  /** The same for another scene or window: what was sought stays in sight. */
  #refit(): void {
    this.#fitScene();
    this.#bringSought(false);
  }

  #fitScene(): void {
    const { width, height } = this.window;
    if (!this.#scene || width === 0 || height === 0) return;
    const { boxes, frames, rows } = this.#scene;
    const drawn = [...boxes, ...frames, ...rows];
    const { clear, fitTo } = this.#options;
    // Places below that are empty in the shown year need not be in sight.
    const bottom = drawn.reduce((most, rect) => Math.max(most, rect.y + rect.height), 0);
    const size = { width: this.#scene.width, height: Math.min(this.#scene.height, bottom + FOOT) };
    this.#move(fitted(size, this.window, drawn, clear(), fitTo()));
    this.#isFitted = true;
  }

  /** Zooms by a factor, by default around the middle of the window. */
  zoomBy(factor: number, at?: Point): void {
    const { width, height } = this.window;
    this.#leave();
    this.#move(zoomedBy(this.viewport, factor, at ?? { x: width / 2, y: height / 2 }), at === undefined);
  }

  /** Moves the picture; tells whether there was room to move. */
  panBy(dx: number, dy: number): boolean {
    if (!this.#cy || !this.#scene) return false;
    const { zoom, pan } = this.viewport;
    const next = keptInSight({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, this.#scene, this.window);
    if (next.x === pan.x && next.y === pan.y) return false;
    this.#leave();
    this.#move({ zoom, pan: next });
    return true;
  }

  /** Brings a body, a role or a chip into the window if it is outside, as soon as the canvas is there. */
  reveal(id: string): void {
    this.#sought = id;
    this.#bringSought(true);
  }

  #bringSought(isGradual: boolean): void {
    const rect = this.#scene && this.#sought !== null ? rectOf(this.#scene, this.#sought) : null;
    if (!this.#cy || !rect) return;
    const { zoom, pan } = this.viewport;
    const next = revealed({ zoom, pan }, rect, this.window);
    if (next.x !== pan.x || next.y !== pan.y) this.#move({ zoom, pan: next }, isGradual);
  }

  /** The reader moves the picture: from now on its place is theirs. */
  #leave(): void {
    this.#isFitted = false;
    this.#sought = null;
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
    this.#listen(this.#cy, container);
    this.#draw();
    this.#refit();
    this.#host.requestUpdate();
  }

  #listen(cy: Core, container: HTMLElement): void {
    cy.on('tap', 'node, edge', (event: EventObject) => {
      const select = elementOf(event)?.data('select') as unknown;
      if (isTarget(select)) this.#options.onSelect(select);
    });
    cy.on('mouseover', 'node, edge', (event: EventObject) => this.#hover(elementOf(event)));
    cy.on('mouseout', 'node, edge', () => this.#hover(null));
    cy.on('viewport', () => this.#settle(cy));
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
    const { classes, disc } = canvasMarks(this.#overlaid, { ...this.#marked, hovered });
    cy.batch(() => {
      cy.elements('.selected, .focus, .same, .hover').removeClass('selected focus same hover');
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
    this.#applyMarks();
    container.style.cursor = select ? 'pointer' : '';
    if (holder !== before) this.#options.onHover(holder);
  }

  /** After a gesture: the picture is the reader's from now on, but stays in sight. */
  #settle(cy: Core): void {
    if (!this.#isOwnMove && this.#scene) {
      this.#leave();
      const { zoom, pan } = this.viewport;
      const kept = keptInSight({ zoom, pan }, this.#scene, this.window);
      if (kept.x !== pan.x || kept.y !== pan.y) this.#own(() => cy.pan(kept));
    }
    this.#options.onView();
  }

  #resize(cy: Core): void {
    cy.resize();
    if (this.#isFitted) this.#fitScene();
    this.#bringSought(false);
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
