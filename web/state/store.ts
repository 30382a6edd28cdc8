import { expanded, formatExpansion, parseExpansion, type Expansion } from '../model/expansion/expansion.js';
import { formatUrl, parseUrl, type ViewState } from '../model/url.js';
import type { Begun } from './hand-over.js';

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

/** How many digits of its id name a release in an address. */
const RELEASE_DIGITS = 7;

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
  /** What was begun in the search box of a page that goes, until that of the next page goes on from it. */
  begun: Begun | null = null;
  #expansion: { readonly of: string | undefined; readonly is: Expansion } | null = null;
  /** The release that is shown, as an address names it; null until it is known. */
  #release: string | null = null;
  readonly #bar: AddressBar;
  readonly #follow = (): void => {
    this.#view = parseUrl(this.#bar.location.pathname, this.#bar.location.search);
    this.#nameRelease();
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

  /** What of the picture and of its outline somebody opened or closed. */
  get expansion(): Expansion {
    const { open } = this.#view.options;
    // The same object for the same address, so that nothing is laid out anew for nothing.
    if (this.#expansion?.of !== open || !this.#expansion) {
      this.#expansion = { of: open, is: parseExpansion(open) };
    }
    return this.#expansion.is;
  }

  /**
   * Changes the view and the address with it. `replace` completes the address without a step in the history. The
   * release that the address names stays named until another is.
   */
  go(change: Partial<ViewState>, { replace = false } = {}): void {
    const release = change.release ?? this.#view.release;
    const next = this.#named({ ...this.#view, ...change, release });
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

  /** Opens, closes, or leaves to themselves again (null). It completes the address: going back leads to other views. */
  expand(changes: Iterable<readonly [key: string, open: boolean | null]>): void {
    const { open: _, ...options } = this.#view.options;
    const open = formatExpansion(expanded(this.expansion, changes));
    this.go({ options: open === undefined ? options : { ...options, open } }, { replace: true });
  }

  /** From now on an address that names no release names this one: it is the one that is shown. */
  showRelease(id: string): void {
    this.#release = id.slice(0, RELEASE_DIGITS);
    if (this.#nameRelease()) this.#announce();
  }

  /** Lets go of the address bar. */
  close(): void {
    this.#bar.removeEventListener('popstate', this.#follow);
  }

  /** Completes the address; that is no step in the history. Says whether there was anything to complete. */
  #nameRelease(): boolean {
    const named = this.#named(this.#view);
    if (named === this.#view) return false;
    this.#view = named;
    this.#bar.history.replaceState(null, '', formatUrl(named));
    return true;
  }

  #named(view: ViewState): ViewState {
    const named = view.release !== null || this.#release === null || view.page === 'missing';
    return named ? view : { ...view, release: this.#release };
  }

  #announce(): void {
    this.dispatchEvent(new Event(VIEW_CHANGED));
  }
}
