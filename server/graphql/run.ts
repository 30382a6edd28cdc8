import type { GraphQLParams, YogaServerInstance } from 'graphql-yoga';
import type { Outcome } from './answer-text.js';
import type { RequestContext } from './plugins/use-error-codes.js';

/**
 * Runs a question with all the plugins but without HTTP; never throws. Nothing is masked yet: a result with errors is
 * to be given to Yoga again, as `result` of the context.
 */
export type RunQuestion = (
  params: GraphQLParams,
  method: string,
  context: RequestContext,
) => Promise<Outcome>;

/** How to run questions on a Yoga. */
export function runnerOf(yoga: YogaServerInstance<RequestContext, object>): RunQuestion {
  // Yoga looks at nothing of a request but its method once the question is known.
  const get = new Request('http://localhost/graphql');
  const post = new Request(get, { method: 'POST' });
  return async (params, method, context) => {
    const request = method === 'GET' ? get : post;
    // Yoga adds what is its own to the context.
    return yoga.getResultForParams({ params, request }, { ...context });
  };
}
