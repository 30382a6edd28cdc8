import { LRUCache } from 'lru-cache';

/** An answer without errors, as it goes out. */
export interface Answer {
  /** The release that it was read from. */
  readonly release: string;
  readonly bytes: Buffer;
  /** Its strong entity tag, in quotes. */
  readonly etag: string;
}

/** What is counted of the cache. */
export interface Held {
  readonly answers: number;
  /** With what it costs to hold them. */
  readonly bytes: number;
}

const MIB = 1024 * 1024;
/** One answer may take this part of the room: a few large ones shall not drive out all others. */
const SHARE = 1 / 8;
/** Bytes that an entry costs beside its key and its answer: the objects around them. */
const AROUND = 500;
/** Bytes of one character of a key, at most. */
const WIDE = 2;

/**
 * Answers of one release, by what was asked, the ones that were not asked for longest dropped first. Decision 18: the
 * graph changes only with a release, so that an answer is exact as long as its release is the current one.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, Answer> | null;
  #release: string | null = null;

  /** @param mebibytes how much all answers and their keys may take; 0 keeps nothing */
  constructor(mebibytes: number) {
    const maxSize = mebibytes * MIB;
    this.#kept =
      maxSize === 0
        ? null
        : new LRUCache({
            maxSize,
            maxEntrySize: Math.floor(maxSize * SHARE),
            sizeCalculation: ({ bytes }, key) => bytes.length + key.length * WIDE + AROUND,
          });
  }

  get isOn(): boolean {
    return this.#kept !== null;
  }

  get held(): Held {
    return { answers: this.#kept?.size ?? 0, bytes: this.#kept?.calculatedSize ?? 0 };
  }

  /** This is the release that is served now. Answers of any other are dropped. */
  turnTo(release: string): void {
    if (release === this.#release) return;
    this.#release = release;
    this.#kept?.clear();
  }

  /** Whether there is an answer, of whatever release it is. */
  has(key: string): boolean {
    return this.#kept?.has(key) ?? false;
  }

  /** The answer from this very release; null when there is none. */
  find(key: string, release: string): Answer | null {
    const answer = this.#kept?.get(key);
    return answer?.release === release ? answer : null;
  }

  /** Keeps an answer of the current release, and no other: one that took long may be of the release before. */
  keep(key: string, answer: Answer): void {
    if (answer.release === this.#release) this.#kept?.set(key, answer);
  }
}
