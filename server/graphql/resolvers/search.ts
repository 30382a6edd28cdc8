import { BadUserInput } from '../../domain/errors.js';
import { romajiOfTerms } from '../../domain/romaji.js';
import { given } from '../arguments.js';
import type { NearNameResolvers, SearchConnectionResolvers } from '../generated/resolvers.js';
import { requireEntity, scoped } from '../model.js';
import { pageInfo } from './pages.js';

const NEAREST = 3;
const MOST_NEAR = 10;

function readMost(first: number): number {
  if (first >= 1 && first <= MOST_NEAR) return first;
  throw new BadUserInput(`first: must be 1 to ${MOST_NEAR}`, { argument: 'first' });
}

export const SearchConnection: SearchConnectionResolvers = {
  edges: ({ it, scope }) =>
    it.edges.map(({ cursor, item: { node, matched, by } }) => ({
      cursor,
      node: requireEntity(node, scope),
      matched,
      matchedBy: by,
    })),
  nodes: ({ it, scope }) => it.edges.map(({ item }) => requireEntity(item.node, scope)),
  pageInfo: ({ it }) => pageInfo(it),
  totalCount: ({ it }) => it.total,
  tried: ({ it: { terms } }) => [
    ...new Set([terms.join(' '), romajiOfTerms(terms)?.join(' ')].filter((words) => words !== undefined)),
  ],
  nearest: async ({ it, scope }, { first }, { reader }) => {
    const most = readMost(given(first, NEAREST));
    return it.total > 0 ? [] : scoped(await reader.nearest(it.terms, most), scope);
  },
};

export const NearName: NearNameResolvers = {
  node: ({ it, scope }) => requireEntity(it.node, scope),
  name: ({ it }) => it.name,
};
