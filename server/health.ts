import { DatabaseUnavailable } from './domain/errors.js';

/** Whether this process can answer questions, for balancers and for people who wait. */

/** What the process is doing. */
export type Phase = 'starting' | 'loading' | 'serving' | 'stopping';

export interface Readiness {
  readonly ready: boolean;
  /** Why not, or `ready`. */
  readonly reason: string;
}

const REASONS: Record<Phase, string> = {
  starting: 'waiting for the database',
  loading: 'loading the casebook',
  serving: 'ready',
  stopping: 'stopping',
};

/** How long an answer of the engine stands, and how long it is waited for, in milliseconds. */
const FRESH_FOR = 500;
const PATIENCE = 1_000;

export class Health {
  readonly #ping: () => Promise<void>;
  readonly #now: () => number;
  #phase: Phase = 'starting';
  #loaded = false;
  #last: { readonly at: number; readonly answer: Promise<boolean> } | null = null;

  /**
   * @param ping asks the engine; rejects when it does not answer
   * @param now a clock in milliseconds
   */
  constructor(ping: () => Promise<void>, now: () => number = () => performance.now()) {
    this.#ping = ping;
    this.#now = now;
  }

  /** Whether the graph is loaded and questions may be asked. */
  get serving(): boolean {
    return this.#phase === 'serving';
  }

  /** Whether the graph is loaded. A process that is stopping still answers what it has been asked. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** The process goes on to its next phase. One that is stopping stays so. */
  enter(phase: Phase): void {
    if (this.#phase === 'stopping') return;
    this.#phase = phase;
    if (phase !== 'stopping') this.#loaded = phase === 'serving';
  }

  /** Whether questions would be answered now. Asks the engine at most twice a second. */
  async check(): Promise<Readiness> {
    if (!this.serving) return { ready: false, reason: REASONS[this.#phase] };
    if (await this.#engineAnswers()) return { ready: true, reason: REASONS.serving };
    return { ready: false, reason: 'the database does not answer' };
  }

  #engineAnswers(): Promise<boolean> {
    if (this.#last === null || this.#now() - this.#last.at > FRESH_FOR) {
      this.#last = { at: this.#now(), answer: answersInTime(this.#ping) };
    }
    return this.#last.answer;
  }
}

async function answersInTime(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('no answer in time')), PATIENCE);
  });
  try {
    await Promise.race([ping(), tooLate]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
