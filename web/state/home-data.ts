import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import {
  HomeFootDocument,
  HomeRowsDocument,
  type HomeFootQuery,
  type TilesQuery,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { abbreviationsOf } from '../model/home/abbreviations.js';
import { choose, rowVariables } from '../model/home/choose.js';
import { exampleOf, type ExampleCard } from '../model/home/example.js';
import { rowsOf, type HomeRow } from '../model/home/rows.js';

/** What is asked for. */
export interface HomeAsked {
  readonly api: ApiClient | undefined;
  readonly locale: Locale;
  /** The first areas, out of which those are chosen that the questions are about; null until they are there. */
  readonly first: TilesQuery | null;
}

/** What the start page says besides its tiles. */
export interface HomeAnswers {
  readonly locale: Locale;
  readonly rows: readonly HomeRow[];
  readonly example: ExampleCard | null;
  readonly abbreviations: readonly string[];
}

/** Fetches the answers of the start page in one request, as soon as it is known what they are about. */
export class HomeData {
  readonly #asked: () => HomeAsked;
  readonly #answers;
  readonly #foot;

  constructor(host: ReactiveControllerHost, asked: () => HomeAsked) {
    this.#asked = asked;
    this.#answers = new Task(host, {
      task: async (
        [api, locale, first]: readonly [ApiClient | undefined, Locale, TilesQuery | null],
        { signal },
      ): Promise<HomeAnswers | null> => {
        const choice = first && choose(first.areas.nodes);
        if (!api || !choice) return null;
        const answer = await api.query(HomeRowsDocument, rowVariables(choice, apiLocale(locale)), signal);
        return {
          locale,
          rows: rowsOf(choice, answer),
          example: exampleOf(choice, answer),
          abbreviations: abbreviationsOf(answer),
        };
      },
      args: () => {
        const { api, locale, first } = asked();
        return [api, locale, first] as const;
      },
    });
    this.#foot = new Task(host, {
      task: async ([api, locale]: readonly [ApiClient | undefined, Locale], { signal }) =>
        api?.query(HomeFootDocument, { locale: apiLocale(locale) }, signal),
      args: () => {
        const { api, locale } = asked();
        return [api, locale] as const;
      },
    });
  }

  /** The answers, or those of before while others are fetched; null until there are some in the language asked for. */
  get answers(): HomeAnswers | null {
    const { value } = this.#answers;
    return value?.locale === this.#asked().locale ? value : null;
  }

  get foot(): HomeFootQuery | null {
    return this.#foot.value ?? null;
  }

  /** Why the answers are not there; null when nothing failed. */
  get failure(): unknown {
    return this.#answers.error ?? null;
  }

  retry(): void {
    void this.#answers.run();
    if (this.#foot.error !== undefined) void this.#foot.run();
  }
}
