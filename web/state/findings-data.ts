import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { codeOf } from '../api/errors.js';
import {
  FindingsDocument,
  FindingsScopeDocument,
  type FindingsQuery,
  type FindingsScopeQuery,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';

/** What is asked for. */
export interface FindingsAsked {
  readonly api: ApiClient | undefined;
  /** Null: all areas. */
  readonly area: string | null;
  readonly fiscalYear: number | null;
  readonly locale: Locale;
}

/** Fetches the check-up and what can be chosen. What was there last stays there until the next is. */
export class FindingsData {
  readonly #answer;
  readonly #scope;

  constructor(host: ReactiveControllerHost, asked: () => FindingsAsked) {
    this.#answer = new Task(host, {
      task: async (
        [api, area, fiscalYear, locale]: readonly [
          ApiClient | undefined,
          string | null,
          number | null,
          Locale,
        ],
        { signal },
      ) => {
        const at = fiscalYear === null ? null : { fiscalYear };
        return api?.query(FindingsDocument, { area, at, locale: apiLocale(locale) }, signal);
      },
      args: () => {
        const { api, area, fiscalYear, locale } = asked();
        return [api, area, fiscalYear, locale] as const;
      },
    });
    this.#scope = new Task(host, {
      task: async ([api, locale]: readonly [ApiClient | undefined, Locale], { signal }) =>
        api?.query(FindingsScopeDocument, { locale: apiLocale(locale) }, signal),
      args: () => {
        const { api, locale } = asked();
        return [api, locale] as const;
      },
    });
  }

  get answer(): FindingsQuery | undefined {
    return this.#answer.value;
  }

  get scope(): FindingsScopeQuery | undefined {
    return this.#scope.value;
  }

  /** Why either is not there; undefined when nothing failed. */
  get failure(): unknown {
    return this.#answer.error ?? this.#scope.error;
  }

  /** What the API refuses for good: an area that the release does not have, or more bodies than one answer holds. */
  get refusal(): 'unknown-area' | 'too-many' | null {
    if (this.#answer.error === undefined) return null;
    const code = codeOf(this.#answer.error);
    return code === 'NOT_FOUND' ? 'unknown-area' : code === 'BAD_USER_INPUT' ? 'too-many' : null;
  }

  cancel(): void {
    this.#answer.abort();
    this.#scope.abort();
  }

  retry(): void {
    void this.#answer.run();
    void this.#scope.run();
  }
}
