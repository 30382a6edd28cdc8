import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the code of a page is there. */
export type PageState = 'loading' | 'there' | 'failed';

/** Fetches the code of a page when the page is asked for, and says how that goes. */
export class LazyPages<Name extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: (name: Name) => Promise<unknown>;
  readonly #states = new Map<Name, PageState>();

  constructor(host: ReactiveControllerHost, load: (name: Name) => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** How it goes with a page; asks for it when nobody has. */
  stateOf(name: Name): PageState {
    if (!this.#states.has(name)) void this.#fetch(name);
    return this.#states.get(name) ?? 'loading';
  }

  /** Fetches it again when it failed. Its state stays `failed` until it is there. */
  retry(name: Name): void {
    if (this.#states.get(name) === 'failed') void this.#fetch(name);
  }

  /** Nothing is held that would have to be given back. */
  hostDisconnected(): void {}

  async #fetch(name: Name): Promise<void> {
    if (!this.#states.has(name)) this.#states.set(name, 'loading');
    const state = await this.#load(name).then(
      () => 'there' as const,
      () => 'failed' as const,
    );
    this.#states.set(name, state);
    this.#host.requestUpdate();
  }
}
