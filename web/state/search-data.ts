import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { SearchThingsDocument, type SearchThingsQuery } from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { fold } from '../model/search/fold.js';

/** As many as a page of the API has here. */
export const PAGE_SIZE = 20;
/** More pages than this are never fetched at once. */
const MOST_PAGES = 25;

type Answer = SearchThingsQuery['search'];

/** What is to be looked for. */
export interface SearchAsked {
  readonly api: ApiClient | undefined;
  /** Empty asks for nothing. */
  readonly words: string;
  /** How many at most: a suggestion needs fewer than a page. */
  readonly first: number;
  /** How many such pages. */
  readonly pages: number;
  readonly locale: Locale;
}

/** Looks for words; a new question ends the one before. */
export class SearchData {
  readonly #asked: () => SearchAsked;
  readonly #task: Task<readonly [ApiClient | undefined, string, number, number, Locale], Answer | null>;

  constructor(host: ReactiveControllerHost, asked: () => SearchAsked) {
    this.#asked = asked;
    this.#task = new Task(host, {
      task: async ([api, words, first, pages, locale], { signal }) =>
        // Of signs alone nothing can be looked for.
        api && fold(words) !== '' ? searchAll({ api, words, first, pages, locale }, signal) : null,
      args: () => {
        const { api, words, first, pages, locale } = asked();
        return [api, words, first, pages, locale] as const;
      },
    });
  }

  /** What was found; null until it is there, or where nothing is looked for. */
  get answer(): Answer | null {
    return this.#task.status === TaskStatus.COMPLETE ? (this.#task.value ?? null) : null;
  }

  /** The answer to show: while the next is fetched the last one stays. */
  get last(): Answer | null {
    return this.#asked().words === '' ? null : (this.#task.value ?? null);
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Why the last try failed; null when it did not. */
  get failure(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : null;
  }

  retry(): void {
    void this.#task.run();
  }

  cancel(): void {
    this.#task.abort();
  }
}

/** Everything up to so many pages, one after the other. */
export async function searchAll(
  { api, words, first, pages, locale }: SearchAsked & { readonly api: ApiClient },
  signal: AbortSignal,
): Promise<Answer> {
  const ask = async (after: string | null): Promise<Answer> => {
    const variables = { query: words, first, after, locale: apiLocale(locale) };
    return (await api.query(SearchThingsDocument, variables, signal)).search;
  };
  let answer = await ask(null);
  for (let page = 1; page < Math.min(pages, MOST_PAGES) && answer.pageInfo.hasNextPage; page += 1) {
    const next = await ask(answer.pageInfo.endCursor);
    answer = { ...next, edges: [...answer.edges, ...next.edges] };
  }
  return answer;
}
