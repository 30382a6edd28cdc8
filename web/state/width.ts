import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element what follows from its width, and draws it anew when that changes. */
export class WidthController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #follows: (width: number) => T;
  #observer: ResizeObserver | null = null;
  #value: T;

  /** @param follows from the width in px; 0 while the element has not been measured or is not shown */
  constructor(host: ReactiveControllerHost & Element, follows: (width: number) => T) {
    this.#host = host;
    this.#follows = follows;
    this.#value = follows(0);
    host.addController(this);
  }

  get value(): T {
    return this.#value;
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
    const value = this.#follows(this.#host.getBoundingClientRect().width);
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
