import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Dismissals, DISMISSALS_CHANGED, DISMISSED_KEY } from './dismissals.js';

/** Lets an element know what was dismissed in this browser, in this window or another. */
export class DismissalsController implements ReactiveController {
  readonly dismissals = new Dismissals(() => window.localStorage);
  readonly #host: ReactiveControllerHost;
  readonly #onChange = (): void => this.#host.requestUpdate();
  readonly #onStorage = ({ key }: StorageEvent): void => {
    // A null key: everything was cleared.
    if (key === DISMISSED_KEY || key === null) this.dismissals.reload();
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.dismissals.addEventListener(DISMISSALS_CHANGED, this.#onChange);
    window.addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    this.dismissals.removeEventListener(DISMISSALS_CHANGED, this.#onChange);
    window.removeEventListener('storage', this.#onStorage);
  }
}
