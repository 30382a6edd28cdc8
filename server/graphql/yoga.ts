import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../store/graph-store.js';
import type { FaultLog } from './errors.js';
import type { GraphiQLPage } from './graphiql.js';
import { LIMITS } from './limits.js';
import type { Observer } from './observer.js';
import { useBoundedParser } from './plugins/use-bounded-parser.js';
import { useCheckedVariables } from './plugins/use-checked-variables.js';
import { useDocumentLimits } from './plugins/use-document-limits.js';
import { useErrorCodes, type RequestContext } from './plugins/use-error-codes.js';
import { useGivenResult } from './plugins/use-given-result.js';
import { useNodeLimit } from './plugins/use-node-limit.js';
import { useReadTransaction } from './plugins/use-read-transaction.js';
import { useResponseLimit } from './plugins/use-response-limit.js';
import { useStorableText } from './plugins/use-storable-text.js';
import { executableSchema } from './schema.js';

export interface YogaDeps {
  readonly store: GraphStore;
  readonly log: FaultLog;
  /** Whether the graph is loaded. */
  readonly isServing: () => boolean;
  /** Who measures; nobody when left out. */
  readonly observer?: Observer;
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
      useGivenResult(),
      useCheckedVariables(),
      useBoundedParser(LIMITS.tokens),
      useDocumentLimits(),
      useStorableText(),
      useNodeLimit(),
      useReadTransaction(deps.store, deps.isServing, deps.observer),
      useResponseLimit(),
      useErrorCodes(deps.log, deps.observer),
    ],
  });
}
