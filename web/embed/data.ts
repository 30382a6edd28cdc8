import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { Refused } from '../api/errors.js';
import { ExplorerAreaDocument, ExplorerYearDocument } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import { fiscalYearOfDate, type Locale } from '../model/era.js';
import { frameOf, sceneOf } from '../model/explorer.js';
import { defaultYear } from '../model/timeline.js';
import type { Loaded } from '../state/explorer-data.js';

/** What an element asks for. */
export interface Question {
  readonly api: ApiClient | null;
  readonly area: string | null;
  /** Null: the best year of the area. */
  readonly fiscalYear: number | null;
  /** In place of a year: what holds on this day. */
  readonly asOf: string | null;
  readonly locale: Locale;
}

/** `unknown`: the release has no such area. */
type Answer = Loaded | 'unknown' | null;

/** Fetches what an element shows, and keeps the last answer for an area until the next is there. */
export class EmbedData implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #task: Task<
    readonly [Question['api'], string | null, number | null, string | null, Locale],
    Answer
  >;
  readonly #area: () => string | null;
  #last: Loaded | null = null;

  constructor(host: ReactiveControllerHost & Element, asked: () => Question) {
    this.#host = host;
    this.#area = () => asked().area;
    this.#task = new Task(host, {
      task: ([api, area, fiscalYear, asOf, locale], { signal }) =>
        api && area !== null ? ask(api, { area, fiscalYear, asOf, locale }, signal) : null,
      args: () => {
        const { api, area, fiscalYear, asOf, locale } = asked();
        return [api, area, fiscalYear, asOf, locale] as const;
      },
    });
    host.addController(this);
  }

  /** The answer to show: the one asked for, or the last one for the same area while that is fetched. */
  get loaded(): Loaded | null {
    if (this.#last?.areaId !== this.#area()) this.#last = null;
    const { status, value } = this.#task;
    if (status === TaskStatus.COMPLETE && value && value !== 'unknown') this.#last = value;
    return this.#last;
  }

  /** Why the last try failed; null when none did. */
  get failure(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : null;
  }

  /** Whether the release has no such area. */
  get unknownArea(): boolean {
    return this.#task.status === TaskStatus.COMPLETE && this.#task.value === 'unknown';
  }

  /** Asks again. */
  retry(): void {
    void this.#task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    this.#task.abort();
  }

  /** What was stopped when the element left is asked again. */
  hostConnected(): void {
    if (this.failure !== null) this.retry();
  }

  /** An element that is only moved is back before this looks. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#task.abort();
    });
  }
}

/** Both answers; at once where the year is known before. */
async function ask(
  api: ApiClient,
  { area, fiscalYear, asOf, locale }: Omit<Question, 'api' | 'area'> & { readonly area: string },
  signal: AbortSignal,
): Promise<Answer> {
  const words = apiLocale(locale);
  const whole = api.query(ExplorerAreaDocument, { area, locale: words }, signal);
  const known = asOf === null ? fiscalYear : fiscalYearOfDate(asOf);
  try {
    const year = known ?? bestYear(frameOf(await whole));
    if (year === null) return 'unknown';
    const at = asOf === null ? { fiscalYear: year } : { asOf };
    const [of, now] = await Promise.all([
      whole,
      api.query(ExplorerYearDocument, { area, at, locale: words }, signal),
    ]);
    const frame = frameOf(of);
    if (!frame) return 'unknown';
    const time = { fiscalYear: year, day: asOf };
    return {
      areaId: area,
      fiscalYear: year,
      at: time,
      area: of,
      year: now,
      frame,
      scene: sceneOf(of, now, locale),
    };
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') return 'unknown';
    throw error;
  }
}

function bestYear(frame: ReturnType<typeof frameOf>): number | null {
  return frame && defaultYear(frame.points);
}
