import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../api/errors.js';
import { secondsUntil } from '../model/backoff.js';
import { ASK_AGAIN, browserConnection, CONNECTION_CHANGED, type Connection } from './connection.js';
import { connectionContext } from './context.js';

/** How often the seconds that are left are told anew, in milliseconds. */
const TICK = 1_000;

/** The clock of parts that stand on a page of somebody else, which has none. */
let own: Connection | undefined;

/** Asks again for what failed and may pass, when the connection says that it is time. */
export class RetryController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #problem: () => unknown;
  readonly #retry: () => void;
  readonly #context: ContextConsumer<typeof connectionContext, ReactiveControllerHost & HTMLElement>;
  #followed: Connection | null = null;
  #told: unknown = null;
  #ticking: ReturnType<typeof setInterval> | undefined;
  readonly #onChange = (): void => this.#host.requestUpdate();
  readonly #onAgain = (): void => {
    if (this.isPassing) this.#retry();
  };

  /**
   * @param problem why it failed
   * @param retry asks again
   */
  constructor(host: ReactiveControllerHost & HTMLElement, problem: () => unknown, retry: () => void) {
    this.#host = host;
    this.#problem = problem;
    this.#retry = retry;
    this.#context = new ContextConsumer(host, { context: connectionContext });
    host.addController(this);
  }

  /** What somebody cancelled, or what the API refuses for good, is not asked again by itself. */
  get isPassing(): boolean {
    const problem = this.#problem();
    return problem instanceof ApiError && problem.passing;
  }

  /** Seconds until it is asked again by itself; null when nothing is waited for. */
  get seconds(): number | null {
    const due = this.#followed?.due ?? null;
    return due === null || !this.isPassing ? null : secondsUntil(due, this.#followed?.now() ?? due);
  }

  /** Asks again at once. */
  now(): void {
    if (this.isPassing && this.#followed?.due != null) this.#followed.again();
    else this.#retry();
  }

  hostConnected(): void {
    this.#ticking = setInterval(this.#onChange, TICK);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    this.#unfollow();
  }

  #unfollow(): void {
    this.#followed?.removeEventListener(ASK_AGAIN, this.#onAgain);
    this.#followed?.removeEventListener(CONNECTION_CHANGED, this.#onChange);
    this.#followed = null;
  }

  #follow(): void {
    const connection = this.#context.value ?? (own ??= browserConnection('/graphql'));
    if (connection !== this.#followed) {
      this.#unfollow();
      this.#followed = connection;
      connection.addEventListener(ASK_AGAIN, this.#onAgain);
      connection.addEventListener(CONNECTION_CHANGED, this.#onChange);
      this.#host.requestUpdate();
    }
    this.#tell(connection);
  }

  /** The clock of the page hears of failures from the client; the other one only from here. */
  #tell(connection: Connection): void {
    const problem = this.#problem();
    if (connection !== own || problem === this.#told) return;
    this.#told = problem;
    if (problem instanceof ApiError && problem.passing) connection.failed(problem);
  }
}
