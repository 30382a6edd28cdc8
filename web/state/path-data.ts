import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../api/client.js';
import {
  PathEndsDocument,
  PathLengthDocument,
  PathPresenceDocument,
  PathWaysDocument,
  type PathWaysQuery,
} from '../api/generated/operations.js';
import { apiLocale } from '../locales/messages.js';
import type { Locale } from '../model/era.js';
import { endsOf, resultOf, type End, type Ends, type PathResult } from '../model/path/result.js';
import type { Thing } from '../model/path/thing.js';

/** What the address asks for. */
export interface AskedPath {
  readonly api: ApiClient | undefined;
  readonly from: string | null;
  readonly to: string | null;
  /** Null until the year is known: nothing is asked before. */
  readonly fiscalYear: number | null;
  readonly locale: Locale;
  /** Which of several equally short ways. */
  readonly mode: string | undefined;
  /** The other years of which the sources speak. */
  readonly otherYears: readonly number[];
}

/** How two things are connected in another year; absent: one of them is not said to be there. */
export interface YearAnswer {
  readonly fiscalYear: number;
  readonly state: 'found' | 'none' | 'absent';
  readonly steps: number;
}

/** Fetches what the two ends are, the ways between them, and where there is none, whether other years have some. */
export class PathData {
  readonly #asked: () => AskedPath;
  readonly #ends: Task<
    readonly [ApiClient | undefined, string | null, string | null, number | null, Locale],
    Ends | null
  >;
  readonly #ways: Task<
    readonly [ApiClient | undefined, string | null, string | null, number | null, Locale, boolean],
    PathWaysQuery | null
  >;
  readonly #years: Task<
    readonly [ApiClient | undefined, string | null, string | null, string],
    readonly YearAnswer[]
  >;

  constructor(host: ReactiveControllerHost, asked: () => AskedPath) {
    this.#asked = asked;
    const args = () => {
      const { api, from, to, fiscalYear, locale } = asked();
      return [api, from, to, fiscalYear, locale] as const;
    };
    this.#ends = new Task(host, {
      task: async ([api, from, to, fiscalYear, locale], { signal }) => {
        const ids = [...new Set([from, to])].filter((id) => id !== null);
        if (!api || fiscalYear === null || ids.length === 0) return null;
        const variables = { ids, at: { fiscalYear }, locale: apiLocale(locale) };
        return endsOf(await api.query(PathEndsDocument, variables, signal), { from, to });
      },
      args,
    });
    this.#ways = new Task(host, {
      task: async ([api, from, to, fiscalYear, locale, there], { signal }) => {
        if (!api || !there || fiscalYear === null || from === null || to === null) return null;
        const variables = { from, to, at: { fiscalYear }, locale: apiLocale(locale) };
        return api.query(PathWaysDocument, variables, signal);
      },
      args: () => [...args(), this.#areThere] as const,
    });
    this.#years = new Task(host, {
      task: async ([api, from, to, years], { signal }) => {
        if (!api || from === null || to === null || years === '') return [];
        return Promise.all(years.split(' ').map((year) => lengthIn(api, from, to, Number(year), signal)));
      },
      args: () => {
        const { api, from, to, otherYears } = asked();
        const kind = this.result?.kind;
        const wanted = kind === 'none' || kind === 'absent';
        return [api, from, to, wanted ? otherYears.join(' ') : ''] as const;
      },
    });
  }

  /** Whether both ends are there and differ: nothing else is asked for a way. */
  get #areThere(): boolean {
    const { ends } = this;
    return ends?.from != null && ends.to != null && ends.from !== ends.to && ends.absent.length === 0;
  }

  /** What is known of the two ends; null until there is an answer, or where none is chosen. */
  get ends(): Ends | null {
    return this.#ends.status === TaskStatus.COMPLETE ? (this.#ends.value ?? null) : null;
  }

  /** The ends as far as they are known already, so that a field is not empty while the rest is fetched. */
  get known(): Readonly<Record<End, Thing | null>> {
    const { from, to } = this.#asked();
    const last = [this.#ends.value?.from, this.#ends.value?.to];
    const find = (id: string | null): Thing | null => last.find((thing) => thing?.id === id) ?? null;
    return { from: find(from), to: find(to) };
  }

  /** What to say of them; null while it is not known. */
  get result(): PathResult | null {
    const { from, to, mode } = this.#asked();
    const ways = this.#ways.status === TaskStatus.COMPLETE ? (this.#ways.value ?? null) : null;
    return resultOf({ from, to }, this.ends, ways, mode);
  }

  /** The other years, where this one has no way. */
  get years(): readonly YearAnswer[] {
    return this.#years.status === TaskStatus.COMPLETE ? (this.#years.value ?? []) : [];
  }

  /** Id of the release that was asked; empty until there is an answer. */
  get release(): string {
    return this.#ways.value?.release.id ?? '';
  }

  /** Why the last try failed; null when none did. */
  get failure(): unknown {
    return this.#ends.error ?? this.#ways.error ?? null;
  }

  /** Asks again for what failed. */
  retry(): void {
    for (const task of [this.#ends, this.#ways]) if (task.error !== undefined) void task.run();
  }

  /** Stops waiting. */
  cancel(): void {
    for (const task of [this.#ends, this.#ways]) task.abort();
  }
}

/** Nothing is asked for a way between what is not there, for that would be refused. */
async function lengthIn(
  api: ApiClient,
  from: string,
  to: string,
  fiscalYear: number,
  signal: AbortSignal,
): Promise<YearAnswer> {
  const at = { fiscalYear };
  const { nodes } = await api.query(PathPresenceDocument, { ids: [from, to], at }, signal);
  if (nodes.some((node) => node === null)) return { fiscalYear, state: 'absent', steps: 0 };
  const { paths } = await api.query(PathLengthDocument, { from, to, at }, signal);
  const steps = paths.paths[0]?.length ?? 0;
  return { fiscalYear, state: steps > 0 ? 'found' : 'none', steps };
}
