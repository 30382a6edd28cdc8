import type { CurrentRelease } from '../current-release.js';
import { AppError } from '../domain/errors.js';
import type { Metrics } from '../metrics.js';
import type { Answer, AnswerCache } from './answer-cache.js';

/** What was found under a key. */
export interface Looked {
  /** The answer; null when there is none that is certainly of the current release. */
  readonly answer: Answer | null;
  /** Why the store could not say which release there is, when it was asked and could not. */
  readonly unavailable?: AppError;
}

/** Answers that were given before, as long as their release is the current one. */
export class KeptAnswers {
  readonly #cache: AnswerCache;
  readonly #current: CurrentRelease;
  readonly #metrics: Metrics;
  readonly #isServing: () => boolean;

  constructor(cache: AnswerCache, current: CurrentRelease, metrics: Metrics, isServing: () => boolean) {
    this.#cache = cache;
    this.#current = current;
    this.#metrics = metrics;
    this.#isServing = isServing;
  }

  /** Whether anything is kept at all. */
  get isOn(): boolean {
    return this.#cache.isOn;
  }

  /** What was answered to this before. */
  async look(key: string): Promise<Looked> {
    if (!this.isOn || !this.#isServing()) return { answer: null };
    const looked = this.#cache.has(key) ? await this.#find(key) : { answer: null };
    this.#metrics.looked(looked.answer === null ? 'miss' : 'hit');
    if (looked.answer !== null) this.#metrics.answered('cache');
    return looked;
  }

  /** Keeps what was just answered. @param begun when its reading began, by `performance.now()` */
  keep(key: string, answer: Answer, begun: number): void {
    this.#current.saw(answer.release, begun);
    this.#cache.keep(key, answer);
  }

  async #find(key: string): Promise<Looked> {
    try {
      const release = await this.#current.get();
      return { answer: release === null ? null : this.#cache.find(key, release) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { answer: null, unavailable: error };
    }
  }
}
