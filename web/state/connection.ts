import type { ApiError } from '../api/errors.js';
import { waitBefore } from '../model/backoff.js';

/** It is time to ask again for what failed. */
export const ASK_AGAIN = 'ask-again';
/** What is said of the connection has changed. */
export const CONNECTION_CHANGED = 'connection-changed';

/** The parts of a browser that a connection looks at. */
export interface Surroundings {
  /** Whether the browser believes that it has a network. */
  readonly isOnline: () => boolean;
  /** Whether nobody looks at the page. */
  readonly isHidden: () => boolean;
  /** 0 to 1. */
  readonly chance: () => number;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Whether the server answers at all; never rejects. */
  readonly probe: () => Promise<boolean>;
  /** Calls when the network comes or goes, and when the page is looked at again. Gives the way to stop that. */
  readonly listen: (changed: () => void) => () => void;
}

/**
 * When to ask again for what failed: one clock for the whole page, so that ten panels that failed ask once each and
 * not ten times. The wait grows while nothing answers; while nobody looks nothing is asked; as soon as the network is
 * back or somebody looks again, everything is.
 */
export class Connection extends EventTarget {
  readonly #around: Surroundings;
  readonly #stop: () => void;
  #tries = 0;
  #due: number | null = null;
  #offline = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    super();
    this.#around = around;
    this.#stop = around.listen(() => void this.#looked());
  }

  /** When it is asked again by itself, by `now` of the surroundings; null while nothing is waited for. */
  get due(): number | null {
    return this.#due;
  }

  /** Whether there is no network, and the server did not answer since it went. */
  get offline(): boolean {
    return this.#offline;
  }

  /** The time by which `due` is told. */
  now(): number {
    return this.#around.now();
  }

  /** The server answered. */
  answered(): void {
    this.#tries = 0;
    this.#setOffline(false);
  }

  /** There was no answer, or not now: it will be asked again. */
  failed(error: ApiError): void {
    this.#setOffline(!this.#around.isOnline() && error.code === 'NETWORK');
    if (this.#due !== null) return;
    this.#schedule(waitBefore(this.#tries, this.#around.chance(), error.wait));
    this.#tries += 1;
  }

  /** Asks again at once. */
  again(): void {
    clearTimeout(this.#timer);
    this.#due = null;
    this.dispatchEvent(new Event(ASK_AGAIN));
    this.#changed();
  }

  /** Lets go of the browser. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #schedule(wait: number): void {
    this.#due = this.#around.now() + wait;
    this.#timer = setTimeout(() => {
      if (!this.#around.isHidden()) this.again();
    }, wait);
    this.#changed();
  }

  async #looked(): Promise<void> {
    if (this.#around.isHidden()) return;
    const online = this.#around.isOnline();
    if (this.#due !== null) {
      if (online || this.#due <= this.#around.now()) this.again();
    } else if (this.#offline === online) {
      const answers = await this.#around.probe();
      this.#setOffline(!answers && !this.#around.isOnline());
    }
  }

  #setOffline(offline: boolean): void {
    if (this.#offline === offline) return;
    this.#offline = offline;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event(CONNECTION_CHANGED));
  }
}

/** A connection of this browser to the server that the page came from. */
export function browserConnection(endpoint: string): Connection {
  return new Connection({
    isOnline: () => navigator.onLine,
    isHidden: () => document.hidden,
    chance: () => Math.random(),
    now: () => performance.now(),
    probe: () => answers(endpoint),
    listen: (changed) => {
      const sources: readonly (readonly [EventTarget, string])[] = [
        [window, 'online'],
        [window, 'offline'],
        [document, 'visibilitychange'],
      ];
      for (const [source, name] of sources) source.addEventListener(name, changed);
      return () => {
        for (const [source, name] of sources) source.removeEventListener(name, changed);
      };
    },
  });
}

/** Whether the API answers the cheapest of questions, which needs no data. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(`${endpoint}?query=${encodeURIComponent('{__typename}')}`);
    return response.ok;
  } catch {
    return false;
  }
}
