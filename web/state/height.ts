import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells the styles below an element how high a part of it is, in a custom property of the element. */
export class HeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #property: string;
  readonly #observer: ResizeObserver;
  #part: Element | undefined;

  /** @param property the name of the custom property, as `--gov-above` */
  constructor(host: ReactiveControllerHost & HTMLElement, property: string) {
    this.#host = host;
    this.#property = property;
    this.#observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      this.#host.style.setProperty(this.#property, `${height}px`);
    });
    host.addController(this);
  }

  /** Takes the part, as a reference of a template. */
  readonly observe = (part: Element | undefined): void => {
    if (this.#part) this.#observer.unobserve(this.#part);
    this.#part = part;
    if (part) this.#observer.observe(part);
  };

  hostConnected(): void {
    if (this.#part) this.#observer.observe(this.#part);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
