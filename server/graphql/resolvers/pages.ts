import type {
  ActivityConnectionResolvers,
  AreaConnectionResolvers,
  BodyConnectionResolvers,
  MeetingConnectionResolvers,
  OrganizationConnectionResolvers,
  PageInfo,
} from '../generated/resolvers.js';
import type { Scoped } from '../model.js';
import type { Listed } from '../paging.js';

/** The fields of a page whose items are things of one type. */
export function pageFields<T>(): {
  edges: (page: Scoped<Listed<T>>) => { cursor: string; node: Scoped<T> }[];
  nodes: (page: Scoped<Listed<T>>) => Scoped<T>[];
  pageInfo: (page: Scoped<Listed<T>>) => PageInfo;
  totalCount: (page: Scoped<Listed<T>>) => number;
} {
  return {
    edges: ({ it, scope }) => it.edges.map(({ cursor, item }) => ({ cursor, node: { it: item, scope } })),
    nodes: ({ it, scope }) => it.edges.map(({ item }) => ({ it: item, scope })),
    pageInfo: ({ it }) => pageInfo(it),
    totalCount: ({ it }) => it.total,
  };
}

/** Where a page stands in its list. */
export function pageInfo({ edges, hasNext, hasPrevious }: Listed<unknown>): PageInfo {
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

export const AreaConnection: AreaConnectionResolvers = pageFields();
export const OrganizationConnection: OrganizationConnectionResolvers = pageFields();
export const BodyConnection: BodyConnectionResolvers = pageFields();
export const MeetingConnection: MeetingConnectionResolvers = pageFields();
export const ActivityConnection: ActivityConnectionResolvers = pageFields();
