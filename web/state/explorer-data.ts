import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { Refused } from '../api/errors.js';
import {
  ChangesDocument,
  ExplorerAreaDocument,
  ExplorerYearDocument,
  type ChangesQuery,
  type ExplorerAreaQuery,
  type ExplorerYearQuery,
} from '../api/generated/operations.js';
import { apiLocale, messagesOf } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { filterOf } from '../model/filters/filter.js';
import type { Layer } from '../model/layers.js';
import { frameOf, sceneOf, type AreaFrame, type YearScene } from '../model/explorer.js';
import { askedYear, atOf, shownTime, sinceOf, type ShownTime } from '../model/time/shown.js';
import { sinceScene, type SinceScene } from '../model/time/since.js';
import { defaultYear } from '../model/timeline.js';
import type { AreaView, Options } from '../model/url.js';

/** What the address asks for. */
export interface Asked {
  readonly api: ApiClient | undefined;
  readonly area: string | null;
  /** Null: the best year is chosen as soon as the marks of the area are known. */
  readonly fiscalYear: number | null;
  /** Which view asks, and what it says of the day and of the year since which changes are marked. */
  readonly view: AreaView;
  readonly options: Options;
  /** Layers that are off. */
  readonly off: readonly Layer[];
  readonly locale: Locale;
}

/** An area in one year, complete: never the words of one language beside those of another. */
export interface Loaded {
  readonly areaId: string;
  readonly fiscalYear: number;
  /** The time that is shown: the whole of that year, or one day of it. */
  readonly at: ShownTime;
  readonly area: ExplorerAreaQuery;
  readonly year: ExplorerYearQuery;
  readonly frame: AreaFrame;
  readonly scene: YearScene;
}

/** What is known of the changes that the address asks to have marked. */
export interface SinceAnswer {
  /** The year since which. */
  readonly since: number;
  /** Null while it is fetched, and when that failed. */
  readonly scene: SinceScene | null;
  readonly failure: unknown;
}

/** Fetches an area and one year of it side by side, and keeps the last complete picture until the next is there. */
export class ExplorerData {
  readonly #asked: () => Asked;
  readonly #area: Task<readonly [ApiClient | undefined, string | null, Locale], ExplorerAreaQuery | null>;
  readonly #year: Task<
    readonly [ApiClient | undefined, string | null, number | null, string | null, Locale],
    ExplorerYearQuery | null
  >;
  readonly #changes: Task<
    readonly [ApiClient | undefined, string | null, number | null, number | null, Locale],
    ChangesQuery | null
  >;
  #since: { readonly of: readonly unknown[]; readonly scene: SinceScene } | null = null;
  #last: Loaded | null = null;
  /** The filter of the last picture, as text. */
  #hides = '';

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
      task: async ([api, area, fiscalYear, day, locale], { signal }) => {
        if (!api || area === null || fiscalYear === null) return null;
        const at = atOf({ fiscalYear, day });
        return api.query(ExplorerYearDocument, { area, at, locale: apiLocale(locale) }, signal);
      },
      args: () => {
        const { api, area, locale } = asked();
        const { time } = this;
        return [api, area, time?.fiscalYear ?? null, time?.day ?? null, locale] as const;
      },
    });
    this.#changes = new Task(host, {
      task: async ([api, area, from, to, locale], { signal }) => {
        if (!api || area === null || from === null || to === null) return null;
        const years = { from, to, before: { fiscalYear: from }, after: { fiscalYear: to } };
        return api.query(ChangesDocument, { area, ...years, locale: apiLocale(locale) }, signal);
      },
      args: () => {
        const { api, area, locale } = asked();
        return [api, area, this.#sinceYear, this.fiscalYear, locale] as const;
      },
    });
  }

  /** The year that is shown: the one asked for, else the latest of which the sources speak. */
  get fiscalYear(): number | null {
    const fiscalYear = askedYear(this.#asked());
    if (fiscalYear !== null) return fiscalYear;
    const frame = this.#frame;
    return frame === null ? null : defaultYear(frame.points);
  }

  /** The time that is asked for; null until the year is known. */
  get time(): ShownTime | null {
    const { fiscalYear } = this;
    return fiscalYear === null ? null : shownTime(this.#asked(), fiscalYear);
  }

  /** The picture to show: the one asked for, or the last one of the same area while that is fetched. */
  get loaded(): Loaded | null {
    const { area: areaId, locale } = this.#asked();
    if (this.#last !== null && this.#last.areaId !== areaId) this.#last = null;
    const { time } = this;
    const area = this.#area.status === TaskStatus.COMPLETE ? this.#area.value : null;
    const year = this.#year.status === TaskStatus.COMPLETE ? this.#year.value : null;
    if (!area || !year || areaId === null || time === null) return this.#last;
    const filter = filterOf(this.#asked());
    const hides = JSON.stringify(filter);
    if (this.#last?.area === area && this.#last.year === year && this.#hides === hides) return this.#last;
    this.#hides = hides;
    const frame = frameOf(area);
    if (frame) {
      const scene = sceneOf(area, year, locale, filter);
      this.#last = { areaId, fiscalYear: time.fiscalYear, at: time, area, year, frame, scene };
    }
    return this.#last;
  }

  /** What changed since the year that the address names; null where it names none. */
  get since(): SinceAnswer | null {
    const since = this.#sinceYear;
    const { loaded } = this;
    if (since === null || loaded?.fiscalYear !== this.fiscalYear) return null;
    const { status, value, error } = this.#changes;
    const answer = status === TaskStatus.COMPLETE ? value : null;
    if (!answer || answer.changes.from !== since || answer.changes.to !== loaded.fiscalYear)
      return { since, scene: null, failure: error ?? null };
    const of = [loaded, answer];
    if (!this.#since?.of.every((part, index) => part === of[index])) {
      const m = messagesOf(this.#asked().locale);
      const { area, scene, year } = loaded;
      this.#since = { of, scene: sinceScene({ area, graph: scene.graph, year, answer, m }) };
    }
    return { since, scene: this.#since.scene, failure: null };
  }

  get #sinceYear(): number | null {
    const { fiscalYear } = this;
    return fiscalYear === null ? null : sinceOf(this.#asked(), fiscalYear);
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
    for (const task of [this.#area, this.#year, this.#changes]) if (task.error !== undefined) void task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    for (const task of [this.#area, this.#year, this.#changes]) task.abort();
  }

  get #frame(): AreaFrame | null {
    return this.#area.value ? frameOf(this.#area.value) : null;
  }
}
