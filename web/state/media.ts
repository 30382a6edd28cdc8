import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room the page has; see the breakpoints of the design. */
export type Room = 'phone' | 'tabs' | 'rail' | 'full';

const QUERIES: readonly (readonly [Room, string])[] = [
  ['full', '(min-width: 90rem)'],
  ['rail', '(min-width: 64rem)'],
  ['tabs', '(min-width: 37.5rem)'],
];

/** Tells an element how much room there is, and when that changes. Lengths are rem, so that a large font counts. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lists = QUERIES.map(([room, query]) => [room, matchMedia(query)] as const);
  readonly #onChange = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get room(): Room {
    return this.#lists.find(([, list]) => list.matches)?.[0] ?? 'phone';
  }

  hostConnected(): void {
    for (const [, list] of this.#lists) list.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    for (const [, list] of this.#lists) list.removeEventListener('change', this.#onChange);
  }
}
