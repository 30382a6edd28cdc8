import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element how wide it is, and when that changes. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | null = null;
  /** Whole px; null before it has been measured. */
  width: number | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
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
    const width = Math.floor(this.#host.getBoundingClientRect().width);
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
