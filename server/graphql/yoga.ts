import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../store/graph-store.js';
import type { FaultLog } from './errors.js';
import type { GraphiQLPage } from './graphiql.js';
import { useAliasLimit } from './plugins/use-alias-limit.js';
import { useBoundedParser } from './plugins/use-bounded-parser.js';
import { useCheckedVariables } from './plugins/use-checked-variables.js';
import { useDepthLimit } from './plugins/use-depth-limit.js';
import { useErrorCodes, type RequestContext } from './plugins/use-error-codes.js';
import { useReadTransaction } from './plugins/use-read-transaction.js';
import { executableSchema } from './schema.js';

/** What the limits of an operation are: enough for every question of the product, with room. */
export const LIMITS = { depth: 12, aliases: 30, tokens: 2_000 } as const;

export interface YogaDeps {
  readonly store: GraphStore;
  readonly log: FaultLog;
  /** Whether the graph is loaded. */
  readonly isServing: () => boolean;
  /** How GraphiQL is drawn, or null where it is not offered. */
  readonly graphiql: GraphiQLPage | null;
}

/** The GraphQL server over a store, for any HTTP server that speaks fetch or Node. */
export function createGraphQL(deps: YogaDeps): YogaServerInstance<RequestContext, object> {
  return createYoga<RequestContext>({
    schema: executableSchema(),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    multipart: false,
    // The body has been read, counted and parsed before it comes here.
    maxRequestBodySize: false,
    // Every error is masked by useErrorCodes, which also sees those of requests that never ran.
    maskedErrors: false,
    logging: false,
    cors: false,
    graphiql: deps.graphiql === null ? false : deps.graphiql.options,
    ...(deps.graphiql !== null && { renderGraphiQL: deps.graphiql.render }),
    plugins: [
      useCheckedVariables(),
      useBoundedParser(LIMITS.tokens),
      useDepthLimit(LIMITS.depth),
      useAliasLimit(LIMITS.aliases),
      useReadTransaction(deps.store, deps.isServing),
      useErrorCodes(deps.log),
    ],
  });
}
