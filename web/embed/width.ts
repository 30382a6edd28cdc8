import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element whether it is narrower than a width, and when that changes. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #below: number;
  #observer: ResizeObserver | null = null;
  #isNarrow = false;

  /** @param below px of the page */
  constructor(host: ReactiveControllerHost & Element, below: number) {
    this.#host = host;
    this.#below = below;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    const isNarrow = width > 0 && width < this.#below;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
