import type { GoldenQuery } from '../search-golden.js';
import type { Api } from './api.js';

/** How well a server finds what is meant. */
export interface Measure {
  /** Share of the queries whose first hit is one of those meant. */
  readonly hit1: number;
  /** Share of the queries with all that is meant among the first three. */
  readonly hit3: number;
  /** A line for every query that misses either. */
  readonly misses: readonly string[];
}

/** The least share that passes. */
export const ENOUGH = { hit1: 0.95, hit3: 0.95 };

const SEARCH = 'query ($query: String!) { search(query: $query, first: 3) { nodes { id } } }';

/** Asks every query and counts. */
export async function measured(api: Api, golden: readonly GoldenQuery[]): Promise<Measure> {
  const answers: string[][] = [];
  for (const { query } of golden) {
    const { search } = await api.data<{ search: { nodes: { id: string }[] } }>(SEARCH, { query });
    answers.push(search.nodes.map(({ id }) => id));
  }
  const rows = golden.map(({ sort, query, ids }, i) => {
    const found = answers[i] ?? [];
    return {
      first: ids.includes(found[0] ?? ''),
      all: ids.every((id) => found.includes(id)),
      line: `${sort}: ${query} should find ${ids.join(' ')}, finds ${found.join(' ') || 'nothing'}`,
    };
  });
  const share = (good: readonly unknown[]): number => good.length / golden.length;
  return {
    hit1: share(rows.filter(({ first }) => first)),
    hit3: share(rows.filter(({ all }) => all)),
    misses: rows.filter(({ first, all }) => !first || !all).map(({ line }) => line),
  };
}
