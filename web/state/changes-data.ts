import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { Refused } from '../api/errors.js';
import {
  ChangesDocument,
  ExplorerAreaDocument,
  type ChangesQuery,
  type ExplorerAreaQuery,
} from '../api/generated/operations.js';
import { apiLocale, messagesOf } from '../locales/messages.js';
import { pairOf, type YearPair } from '../model/changes/range.js';
import { changesScene, type ChangesScene } from '../model/changes/scene.js';
import type { Locale } from '../model/era.js';
import { frameOf, type AreaFrame } from '../model/explorer.js';
import type { ViewState } from '../model/url.js';

/** What the address asks for. */
export interface AskedChanges {
  readonly api: ApiClient | undefined;
  readonly view: ViewState;
}

/** An area with two years of it, complete: never the words of one language beside those of another. */
export interface LoadedChanges {
  readonly areaId: string;
  readonly area: ExplorerAreaQuery;
  readonly frame: AreaFrame;
  /** Null where there is nothing to compare: no body, or fewer than two years. */
  readonly compared: {
    readonly pair: YearPair;
    readonly answer: ChangesQuery;
    readonly scene: ChangesScene;
  } | null;
}

/** Fetches an area, then what changed in it, and keeps the last complete picture until the next is there. */
export class ChangesData {
  readonly #asked: () => AskedChanges;
  readonly #area: Task<readonly [ApiClient | undefined, string | null, Locale], ExplorerAreaQuery | null>;
  readonly #changes: Task<
    readonly [ApiClient | undefined, string | null, number | null, number | null, Locale],
    ChangesQuery | null
  >;
  #last: LoadedChanges | null = null;

  constructor(host: ReactiveControllerHost, asked: () => AskedChanges) {
    this.#asked = asked;
    this.#area = new Task(host, {
      task: async ([api, area, locale], { signal }) =>
        api && area !== null
          ? api.query(ExplorerAreaDocument, { area, locale: apiLocale(locale) }, signal)
          : null,
      args: () => {
        const { api, view } = asked();
        return [api, view.area, view.locale] as const;
      },
    });
    this.#changes = new Task(host, {
      task: async ([api, area, from, to, locale], { signal }) => {
        if (!api || area === null || from === null || to === null) return null;
        const years = { from, to, before: { fiscalYear: from }, after: { fiscalYear: to } };
        return api.query(ChangesDocument, { area, ...years, locale: apiLocale(locale) }, signal);
      },
      args: () => {
        const { api, view } = asked();
        const { pair } = this;
        return [api, view.area, pair?.from ?? null, pair?.to ?? null, view.locale] as const;
      },
    });
  }

  /** The two years that are asked for; null until the years of the area are known, and where none can be compared. */
  get pair(): YearPair | null {
    const area = this.#area.status === TaskStatus.COMPLETE ? this.#area.value : null;
    const frame = area ? frameOf(area) : (this.#last?.frame ?? null);
    const { view } = this.#asked();
    if (!frame?.hasBodies) return null;
    return pairOf(view.options, view.fiscalYear, frame.points);
  }

  /** What to show: what is asked for, or the last of the same area while that is fetched. */
  get loaded(): LoadedChanges | null {
    const { view } = this.#asked();
    if (this.#last !== null && this.#last.areaId !== view.area) this.#last = null;
    if (this.#area.status !== TaskStatus.COMPLETE || view.area === null) return this.#last;
    const area = this.#area.value;
    const frame = area ? frameOf(area) : null;
    if (!area || !frame) return this.#last;
    const { pair } = this;
    if (pair === null) {
      if (this.#last?.area !== area) this.#last = { areaId: view.area, area, frame, compared: null };
      return this.#last;
    }
    const answer = this.#changes.status === TaskStatus.COMPLETE ? this.#changes.value : null;
    if (!answer || answer.changes.from !== pair.from || answer.changes.to !== pair.to) return this.#last;
    if (this.#last?.area === area && this.#last.compared?.answer === answer) return this.#last;
    const scene = changesScene(area, answer, view.locale, messagesOf(view.locale));
    this.#last = { areaId: view.area, area, frame, compared: { pair, answer, scene } };
    return this.#last;
  }

  /** Why the last try failed; null when none did. It stays until the next try has an answer. */
  get failure(): unknown {
    return this.#area.error ?? this.#changes.error ?? null;
  }

  /** Whether the release has no such area. */
  get unknownArea(): boolean {
    const { error, value, status } = this.#area;
    if (error instanceof Refused) return error.code === 'NOT_FOUND';
    return status === TaskStatus.COMPLETE && value !== null && value !== undefined && value.area === null;
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const task of [this.#area, this.#changes]) if (task.error !== undefined) void task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    for (const task of [this.#area, this.#changes]) task.abort();
  }
}
