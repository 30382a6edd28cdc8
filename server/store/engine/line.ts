import { DatabaseUnavailable } from '../../domain/errors.js';

/** How long somebody waits for answers, in milliseconds. */
export interface Patience {
  /** After so long without an answer, again and again, the server is asked for a sign of life. */
  readonly silence: number;
  /** It may give none for so long: a long load outlives a pause of the server that a reader need not wait for. */
  readonly outage: number;
}

interface Waiting {
  readonly patience: Patience;
  readonly fail: (error: DatabaseUnavailable) => void;
}

/**
 * The line to a server that may fall silent: a machine that hangs, a firewall that forgets. A connection says
 * nothing then, for minutes. Whoever waits too long for an answer asks here whether the server says anything at
 * all; where it does not, all who wait are told so, and whoever comes after them waits for a sign of life first.
 */
export class Line {
  readonly #answers: () => Promise<boolean>;
  readonly #onLost: () => void;
  readonly #waiting = new Set<Waiting>();
  #asking: Promise<boolean> | null = null;
  #lostSince: number | null = null;

  /**
   * @param answers whether the server gives any sign of life
   * @param onLost is called when it begins to give none, before those who wait are told
   */
  constructor(answers: () => Promise<boolean>, onLost: () => void) {
    this.#answers = answers;
    this.#onLost = onLost;
  }

  /** Do `work`, which waits for the server. @throws DatabaseUnavailable when the server falls silent */
  async watch<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
    if (this.#lostSince !== null && !(await this.#ask())) throw silent();
    let fail: Waiting['fail'] = () => undefined;
    const lost = new Promise<never>((_, reject) => (fail = reject));
    const waiting = { patience, fail };
    const timer = setInterval(() => void this.#ask(), patience.silence);
    this.#waiting.add(waiting);
    try {
      return await Promise.race([work(), lost]);
    } finally {
      clearInterval(timer);
      this.#waiting.delete(waiting);
    }
  }

  /** Asks for a sign of life, once for all who want to know at that moment. */
  #ask(): Promise<boolean> {
    this.#asking ??= this.#hear().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #hear(): Promise<boolean> {
    const begun = performance.now();
    if (await this.#answers()) {
      this.#lostSince = null;
      return true;
    }
    if (this.#lostSince === null) {
      this.#lostSince = begun;
      this.#onLost();
    }
    const outage = performance.now() - this.#lostSince;
    for (const { patience, fail } of this.#waiting) if (outage >= patience.outage) fail(silent());
    return false;
  }
}

const silent = (): DatabaseUnavailable =>
  new DatabaseUnavailable('the graph database does not answer', { reason: 'Silent' });
