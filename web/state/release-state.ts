import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RELEASE_SEEN, type ReleaseWatch } from '../api/release-watch.js';
import { releasesContext } from './context.js';

/** Tells an element which release is shown, and whether the data has moved on since. */
export class ReleaseState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #context: ContextConsumer<typeof releasesContext, ReactiveControllerHost & HTMLElement>;
  #followed: ReleaseWatch | undefined;
  readonly #onChange = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, {
      context: releasesContext,
      callback: (watch) => this.#follow(watch),
    });
    host.addController(this);
  }

  /** The id of the release that is shown; null before the first answer. */
  get shown(): string | null {
    return this.#context.value?.shown ?? null;
  }

  /** The id of another release that has answered since; null while none has. */
  get newer(): string | null {
    return this.#context.value?.newer ?? null;
  }

  hostConnected(): void {
    this.#follow(this.#context.value);
  }

  hostDisconnected(): void {
    this.#followed?.removeEventListener(RELEASE_SEEN, this.#onChange);
    this.#followed = undefined;
  }

  #follow(watch: ReleaseWatch | undefined): void {
    if (watch === this.#followed) return;
    this.hostDisconnected();
    this.#followed = watch;
    watch?.addEventListener(RELEASE_SEEN, this.#onChange);
    this.#host.requestUpdate();
  }
}
