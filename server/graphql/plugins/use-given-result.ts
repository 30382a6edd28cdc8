import type { Plugin } from 'graphql-yoga';
import type { RequestContext } from './use-error-codes.js';

/** Takes the result of a question that has been run, in the place of running it. */
export function useGivenResult(): Plugin<RequestContext> {
  return {
    onParams({ context, setResult }) {
      const { result } = context as RequestContext;
      if (result !== undefined) setResult(result);
    },
  };
}
