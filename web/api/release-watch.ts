import { ReleaseMoved } from './errors.js';

/** Says that the first answer has come, or that the data has moved on. */
export const RELEASE_SEEN = 'release-seen';

/**
 * Which release of the data the page shows: that of its first answer. An answer from another is refused, so that no
 * picture is ever made of two; the page keeps what it shows until it is opened anew.
 */
export class ReleaseWatch extends EventTarget {
  #shown: string | null = null;
  #newer: string | null = null;

  /** The id of the release that is shown; null before the first answer. */
  get shown(): string | null {
    return this.#shown;
  }

  /** The id of another release that has answered since; null while none has. */
  get newer(): string | null {
    return this.#newer;
  }

  /** Takes note of an answer. @throws ReleaseMoved when it is from another release than what is shown */
  accept(release: string | null): void {
    if (release === null || release === this.#shown) return;
    if (this.#shown === null) {
      this.#shown = release;
      this.#tell();
      return;
    }
    if (this.#newer !== release) {
      this.#newer = release;
      this.#tell();
    }
    throw new ReleaseMoved(release);
  }

  #tell(): void {
    this.dispatchEvent(new Event(RELEASE_SEEN));
  }
}
