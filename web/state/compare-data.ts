import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { Refused } from '../api/errors.js';
import {
  AreasDocument,
  CompareDocument,
  type AreasQuery,
  type CompareQuery,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import {
  completeScopes,
  FEWEST_SCOPES,
  formatScopes,
  parseScopes,
  type Scope,
} from '../model/compare/scopes.js';
import { completionAreas, latestYear } from '../model/compare/choices.js';
import type { Locale } from '../model/era.js';

/** What the address asks for. */
export interface AskedComparison {
  readonly api: ApiClient | undefined;
  readonly scopes: readonly Scope[];
  readonly locale: Locale;
}

/** A comparison, complete: the answer with the scopes that it is of. */
export interface LoadedComparison {
  readonly areas: AreasQuery;
  readonly scopes: readonly Scope[];
  readonly compared: CompareQuery['compare'];
}

/** Fetches the areas to choose from and the comparison, and keeps the last complete one until the next is there. */
export class CompareData {
  readonly #asked: () => AskedComparison;
  readonly #areas: Task<readonly [ApiClient | undefined, Locale], AreasQuery | null>;
  readonly #compared: Task<readonly [ApiClient | undefined, string, Locale], Answered | null>;
  #last: LoadedComparison | null = null;

  constructor(host: ReactiveControllerHost, asked: () => AskedComparison) {
    this.#asked = asked;
    this.#areas = new Task(host, {
      task: async ([api, locale], { signal }) =>
        api ? api.query(AreasDocument, { locale: apiLocale(locale) }, signal) : null,
      args: () => [asked().api, asked().locale] as const,
    });
    this.#compared = new Task(host, {
      task: ([api, text, locale], { signal }) => compare(api, text, locale, signal),
      args: () => [asked().api, formatScopes(asked().scopes), asked().locale] as const,
    });
  }

  /** The comparison to show: the one asked for, or the last one while that is fetched. */
  get loaded(): LoadedComparison | null {
    const areas = this.#areas.status === TaskStatus.COMPLETE ? this.#areas.value : null;
    const answer = this.#compared.status === TaskStatus.COMPLETE ? this.#compared.value : null;
    if (!areas || !answer) return this.#last;
    if (this.#last?.areas !== areas || this.#last.compared !== answer.compared)
      this.#last = { areas, ...answer };
    return this.#last;
  }

  /** What an address with fewer than two scopes is completed to; null when it has enough, or there are no more. */
  get completed(): readonly Scope[] | null {
    const areas = this.#areas.value;
    return areas ? completeScopes(this.#asked().scopes, completionAreas(areas), latestYear(areas)) : null;
  }

  /** Whether the atlas has too few areas to compare. */
  get notEnough(): boolean {
    return Boolean(this.#areas.value) && this.#asked().scopes.length < FEWEST_SCOPES && !this.completed;
  }

  /** Whether an answer is being waited for. */
  get pending(): boolean {
    return [this.#areas, this.#compared].some((task) => task.status === TaskStatus.PENDING);
  }

  /** Why the last try failed; null when none did. */
  get failure(): unknown {
    return this.#areas.error ?? this.#compared.error ?? null;
  }

  /** Whether the release does not have one of the areas. */
  get unknownArea(): boolean {
    const { error } = this.#compared;
    return error instanceof Refused && error.code === 'NOT_FOUND';
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const task of [this.#areas, this.#compared]) if (task.error !== undefined) void task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    for (const task of [this.#areas, this.#compared]) task.abort();
  }
}

type Answered = Pick<LoadedComparison, 'scopes' | 'compared'>;

async function compare(
  api: ApiClient | undefined,
  text: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<Answered | null> {
  const scopes = parseScopes(text);
  if (!api || scopes.length < FEWEST_SCOPES) return null;
  const asked = scopes.map(({ area, fiscalYear }) => ({
    area,
    at: fiscalYear === null ? null : { fiscalYear },
  }));
  const answer = await api.query(CompareDocument, { scopes: asked, locale: apiLocale(locale) }, signal);
  return { scopes, compared: answer.compare };
}
