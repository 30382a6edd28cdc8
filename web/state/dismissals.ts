import {
  formatDismissed,
  parseDismissed,
  type Dismissal,
  type Dismissed,
} from '../model/findings/dismissal.js';

/** Where it is kept. The number is that of the form: another form gets another key. */
export const DISMISSED_KEY = 'renkei-atlas/findings/dismissed/v1';

/** Says that something was dismissed or brought back; read it from the object. */
export const DISMISSALS_CHANGED = 'dismissals-changed';

/** The parts of the browser's storage that are needed; `localStorage` is one. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The findings that a reader dismissed, kept in this browser and nowhere else. Where the browser refuses to keep them
 * they hold as long as the page is open, and `kept` says so.
 */
export class Dismissals extends EventTarget {
  readonly #open: () => Keeper;
  #items: Dismissed = new Map();
  #kept = true;

  /** @param open gives the storage; a browser that blocks it throws here already */
  constructor(open: () => Keeper) {
    super();
    this.#open = open;
    this.#items = this.#read() ?? this.#items;
  }

  get items(): Dismissed {
    return this.#items;
  }

  /** Whether it outlives this page. */
  get kept(): boolean {
    return this.#kept;
  }

  dismiss(id: string, dismissal: Dismissal): void {
    this.#change((items) => items.set(id, dismissal));
  }

  restore(id: string): void {
    this.#change((items) => items.delete(id));
  }

  /** Takes over what another window of this browser kept. */
  reload(): void {
    this.#items = this.#read() ?? this.#items;
    this.#announce();
  }

  #change(change: (items: Map<string, Dismissal>) => void): void {
    // Another window may have kept something since; what could not be kept is only known here.
    const items = new Map(this.#kept ? (this.#read() ?? this.#items) : this.#items);
    change(items);
    this.#items = items;
    try {
      this.#open().setItem(DISMISSED_KEY, formatDismissed(items));
      this.#kept = true;
    } catch {
      this.#kept = false;
    }
    this.#announce();
  }

  #read(): Dismissed | null {
    try {
      return parseDismissed(this.#open().getItem(DISMISSED_KEY));
    } catch {
      this.#kept = false;
      return null;
    }
  }

  #announce(): void {
    this.dispatchEvent(new Event(DISMISSALS_CHANGED));
  }
}
