import { formatUrl, parseUrl, type ViewState } from '../model/url.js';

/** The parts of a browser window that the store needs; `window` is one. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Says that the view has changed; read it from the store. */
export const VIEW_CHANGED = 'view-changed';

/**
 * The one store: the view, whose truth is the address, and the few things that no link restores.
 * A change of the view is a step in the history unless it only completes the address.
 */
export class AtlasStore extends EventTarget {
  #view: ViewState;
  /** Whether keys of a single letter do something (WCAG 2.1.4 asks that they can be turned off). */
  singleKeys = true;
  #expanded: ReadonlyMap<string, boolean> = new Map();
  readonly #bar: AddressBar;
  readonly #follow = (): void => {
    this.#view = parseUrl(this.#bar.location.pathname, this.#bar.location.search);
    this.#announce();
  };

  constructor(bar: AddressBar) {
    super();
    this.#bar = bar;
    this.#view = parseUrl(bar.location.pathname, bar.location.search);
    bar.addEventListener('popstate', this.#follow);
  }

  /** What the address says. */
  get view(): ViewState {
    return this.#view;
  }

  /** Rows of the outline that somebody opened or closed, by key. */
  get expanded(): ReadonlyMap<string, boolean> {
    return this.#expanded;
  }

  /** Changes the view and the address with it. `replace` completes the address without a step in the history. */
  go(change: Partial<ViewState>, { replace = false } = {}): void {
    const next = { ...this.#view, ...change };
    const url = formatUrl(next);
    if (url === formatUrl(this.#view)) return;
    this.#view = next;
    if (replace) this.#bar.history.replaceState(null, '', url);
    else this.#bar.history.pushState(null, '', url);
    this.#announce();
  }

  /** Follows a link of this site. */
  goTo(pathname: string, search: string): void {
    const { locale, theme } = this.#view;
    this.go({ ...parseUrl(pathname, search), locale, theme });
  }

  /** Opens or closes a row of the outline. */
  expand(key: string, open: boolean): void {
    this.#expanded = new Map(this.#expanded).set(key, open);
    this.#announce();
  }

  /** Lets go of the address bar. */
  close(): void {
    this.#bar.removeEventListener('popstate', this.#follow);
  }

  #announce(): void {
    this.dispatchEvent(new Event(VIEW_CHANGED));
  }
}
