/** How long what was read of the release stands, in milliseconds: unasked, and while it is asked again beside. */
const FRESH = 300;
const USABLE = 700;

/**
 * Which release is served now, known without asking the store each time. What it gives was the current release at
 * most {@link USABLE} ms before, in this process and in every other on the same store, so that no answer is kept for
 * longer after another process has loaded a new one. Only readings count: what cannot be asked is not known.
 */
export class CurrentRelease {
  readonly #ask: () => Promise<string | null>;
  readonly #onChange: (release: string) => void;
  readonly #now: () => number;
  #release: string | null = null;
  /** When the latest reading of it began: it cannot be older than that. */
  #since = -Infinity;
  #asking: Promise<string | null> | null = null;

  /**
   * @param ask reads the release from the store; null before the first load
   * @param onChange is told of every release that comes to be the current one
   * @param now a clock in milliseconds that never goes back
   */
  constructor(
    ask: () => Promise<string | null>,
    onChange: (release: string) => void,
    now: () => number = () => performance.now(),
  ) {
    this.#ask = ask;
    this.#onChange = onChange;
    this.#now = now;
  }

  /**
   * The current release; null before the first load.
   *
   * @throws whatever the store throws when it cannot be asked and what was known is too old
   */
  get(): string | Promise<string | null> {
    const age = this.#now() - this.#since;
    if (age <= FRESH && this.#release !== null) return this.#release;
    const asked = this.#askOnce();
    if (age > USABLE || this.#release === null) return asked;
    // Whoever comes after the time is over hears of the failure.
    asked.catch(() => undefined);
    return this.#release;
  }

  /** A reading that began then has seen this release. */
  saw(release: string, begun: number): void {
    if (begun <= this.#since) return;
    this.#since = begun;
    if (release === this.#release) return;
    this.#release = release;
    this.#onChange(release);
  }

  #askOnce(): Promise<string | null> {
    this.#asking ??= this.#read().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #read(): Promise<string | null> {
    const begun = this.#now();
    const release = await this.#ask();
    if (release !== null) this.saw(release, begun);
    return this.#release;
  }
}
