import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { TooManyRequests } from '../../domain/errors.js';
import { LIMITS, overLimit } from '../limits.js';
import { estimateNodes } from '../node-estimate.js';
import type { RequestContext } from './use-error-codes.js';

/** Things of an estimate that cost a point more. */
const THINGS_PER_POINT = 500;

/**
 * Refuses operations whose answer would be too large, before anything is asked of the graph. At execution, for what
 * validation finds is kept by document and does not know the variables. A large question costs its client more.
 */
export function useNodeLimit(): Plugin<RequestContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const count = estimateNodes(args);
      if (count <= LIMITS.nodes) {
        const refused = await refusedCharge(args.contextValue, Math.floor(count / THINGS_PER_POINT));
        if (refused) setResultAndStopExecution({ errors: [refused] });
        return;
      }
      const message = `The answer would have about ${count} things; at most ${LIMITS.nodes} are answered. Ask for smaller pages, or for less inside lists.`;
      setResultAndStopExecution({ errors: [overLimit('nodes', count, message)] });
    },
  };
}

async function refusedCharge({ charge }: RequestContext, points: number): Promise<GraphQLError | null> {
  if (!charge || points === 0) return null;
  try {
    await charge(points);
    return null;
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    return new GraphQLError(error.message, { originalError: error });
  }
}
