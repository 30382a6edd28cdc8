import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import { PrefecturesDocument, TilesDocument, type TilesQuery } from '../api/generated/operations.js';
import { apiLocale, messagesOf } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import {
  byPrefecture,
  isDone,
  nextPage,
  PAGE,
  streamOf,
  tileCount,
  withPage,
  type TileStream,
} from '../model/home/stream.js';

/** What is asked for. */
export interface TilesAsked {
  readonly api: ApiClient | undefined;
  readonly locale: Locale;
  /** Only areas within this one; null for all. */
  readonly within: string | null;
  /** Whether many are put together by prefecture. */
  readonly grouped: boolean;
}

/** Requests of one step at most: where hardly any area is told of, the reader decides whether to go on. */
const MOST_REQUESTS = 8;

/** Fetches tiles a page at a time, never all of them unasked. What is there stays there while more is fetched. */
export class TilesData {
  readonly #host: ReactiveControllerHost;
  readonly #asked: () => TilesAsked;
  readonly #task;
  #name = '';
  /** How often a reader asked for more of the same. */
  #steps = 0;
  #key = '';
  #stream: TileStream | null = null;
  #first: { readonly locale: Locale; readonly page: TilesQuery } | null = null;
  #locale: Locale | null = null;

  constructor(host: ReactiveControllerHost, asked: () => TilesAsked) {
    this.#host = host;
    this.#asked = asked;
    this.#task = new Task(host, {
      task: async (
        [api, locale, within, grouped, name, steps]: readonly [
          ApiClient | undefined,
          Locale,
          string | null,
          boolean,
          string,
          number,
        ],
        { signal },
      ) => {
        if (!api) return null;
        const key = JSON.stringify([locale, within, grouped, name]);
        const known = key === this.#key && steps > 0 ? this.#stream : null;
        const ask = { api, locale, name, signal };
        const wanted = known ? tileCount(known) + PAGE : PAGE;
        const begun = known ?? (await this.#begin(ask, within, grouped && name === ''));
        const stream = await goOn(begun, wanted, ask);
        this.#key = key;
        this.#locale = locale;
        this.#stream = stream;
        return stream;
      },
      args: () => {
        const { api, locale, within, grouped } = asked();
        return [api, locale, within, grouped, this.#name, this.#steps] as const;
      },
    });
  }

  /** What there is so far; null until the first page is there in the language asked for. */
  get stream(): TileStream | null {
    return this.#locale === this.#asked().locale ? (this.#task.value ?? null) : null;
  }

  /** The first page of all, which no filter changes; null until it is there. */
  get first(): TilesQuery | null {
    return this.#first?.locale === this.#asked().locale ? this.#first.page : null;
  }

  get failure(): unknown {
    return this.#task.error ?? null;
  }

  /** What the names of the areas shall contain; empty for all. */
  get name(): string {
    return this.#name;
  }

  filter(name: string): void {
    this.#name = name;
    this.#steps = 0;
    this.#host.requestUpdate();
  }

  /** Asks for the next page. */
  more(): void {
    this.#steps += 1;
    this.#host.requestUpdate();
  }

  /** The first page, which says whether there are so many that they are put together by prefecture. */
  async #begin(ask: Ask, within: string | null, grouped: boolean): Promise<TileStream> {
    const page = await pageOf({ within, after: null }, ask);
    if (ask.name === '') this.#first = { locale: ask.locale, page };
    const flat = withPage(streamOf([{ within, name: '' }]), page);
    if (!grouped || isDone(flat)) return flat;
    const { api, locale, signal } = ask;
    const { areas } = await api.query(PrefecturesDocument, { locale: apiLocale(locale) }, signal);
    if (areas.nodes.length === 0) return flat;
    return streamOf(byPrefecture(areas.nodes, messagesOf(locale).home.elsewhere), flat.total);
  }

  retry(): void {
    void this.#task.run();
  }

  cancel(): void {
    this.#task.abort();
  }
}

interface Ask {
  readonly api: ApiClient;
  readonly locale: Locale;
  readonly name: string;
  readonly signal: AbortSignal;
}

async function pageOf(
  page: { readonly within: string | null; readonly after: string | null },
  { api, locale, name, signal }: Ask,
): Promise<TilesQuery> {
  const variables = { locale: apiLocale(locale), name: name === '' ? null : name, first: PAGE, ...page };
  return api.query(TilesDocument, variables, signal);
}

/** Reads until there are so many tiles. */
async function goOn(from: TileStream, wanted: number, ask: Ask): Promise<TileStream> {
  let stream = from;
  for (let asked = 0; asked < MOST_REQUESTS && tileCount(stream) < wanted; asked += 1) {
    const page = nextPage(stream);
    if (page === null) break;
    stream = withPage(stream, await pageOf(page, ask));
  }
  return stream;
}
