import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { Refused } from '../api/errors.js';
import {
  ExplorerAreaDocument,
  ExplorerYearDocument,
  type ExplorerAreaQuery,
  type ExplorerYearQuery,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { frameOf, sceneOf, type AreaFrame, type YearScene } from '../model/explorer.js';
import { defaultYear } from '../model/timeline.js';

/** What the address asks for. */
export interface Asked {
  readonly api: ApiClient | undefined;
  readonly area: string | null;
  /** Null: the best year is chosen as soon as the marks of the area are known. */
  readonly fiscalYear: number | null;
  readonly locale: Locale;
}

/** An area in one year, complete: never the words of one language beside those of another. */
export interface Loaded {
  readonly areaId: string;
  readonly fiscalYear: number;
  readonly area: ExplorerAreaQuery;
  readonly year: ExplorerYearQuery;
  readonly frame: AreaFrame;
  readonly scene: YearScene;
}

/** Fetches an area and one year of it side by side, and keeps the last complete picture until the next is there. */
export class ExplorerData {
  readonly #asked: () => Asked;
  readonly #area: Task<readonly [ApiClient | undefined, string | null, Locale], ExplorerAreaQuery | null>;
  readonly #year: Task<
    readonly [ApiClient | undefined, string | null, number | null, Locale],
    ExplorerYearQuery | null
  >;
  #last: Loaded | null = null;

  constructor(host: ReactiveControllerHost, asked: () => Asked) {
    this.#asked = asked;
    this.#area = new Task(host, {
      task: async ([api, area, locale], { signal }) =>
        api && area !== null
          ? api.query(ExplorerAreaDocument, { area, locale: apiLocale(locale) }, signal)
          : null,
      args: () => {
        const { api, area, locale } = asked();
        return [api, area, locale] as const;
      },
    });
    this.#year = new Task(host, {
      task: async ([api, area, fiscalYear, locale], { signal }) =>
        api && area !== null && fiscalYear !== null
          ? api.query(ExplorerYearDocument, { area, at: { fiscalYear }, locale: apiLocale(locale) }, signal)
          : null,
      args: () => {
        const { api, area, locale } = asked();
        return [api, area, this.fiscalYear, locale] as const;
      },
    });
  }

  /** The year that is shown: the one asked for, else the latest of which the sources speak. */
  get fiscalYear(): number | null {
    const { fiscalYear } = this.#asked();
    if (fiscalYear !== null) return fiscalYear;
    const frame = this.#frame;
    return frame === null ? null : defaultYear(frame.points);
  }

  /** The picture to show: the one asked for, or the last one of the same area while that is fetched. */
  get loaded(): Loaded | null {
    const { area: areaId, locale } = this.#asked();
    if (this.#last !== null && this.#last.areaId !== areaId) this.#last = null;
    const { fiscalYear } = this;
    const area = this.#area.status === TaskStatus.COMPLETE ? this.#area.value : null;
    const year = this.#year.status === TaskStatus.COMPLETE ? this.#year.value : null;
    if (!area || !year || areaId === null || fiscalYear === null) return this.#last;
    if (this.#last?.area === area && this.#last.year === year) return this.#last;
    const frame = frameOf(area);
    if (frame) this.#last = { areaId, fiscalYear, area, year, frame, scene: sceneOf(area, year, locale) };
    return this.#last;
  }

  /** Whether an answer is being waited for. */
  get pending(): boolean {
    return [this.#area, this.#year].some((task) => task.status === TaskStatus.PENDING);
  }

  /** Why the last try failed; null when none did. It stays until the next try has an answer. */
  get failure(): unknown {
    return this.#area.error ?? this.#year.error ?? null;
  }

  /** Whether the release has no such area. */
  get unknownArea(): boolean {
    const { error, value, status } = this.#area;
    if (error instanceof Refused) return error.code === 'NOT_FOUND';
    return status === TaskStatus.COMPLETE && value !== null && value !== undefined && value.area === null;
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const task of [this.#area, this.#year]) if (task.error !== undefined) void task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    for (const task of [this.#area, this.#year]) task.abort();
  }

  get #frame(): AreaFrame | null {
    return this.#area.value ? frameOf(this.#area.value) : null;
  }
}
