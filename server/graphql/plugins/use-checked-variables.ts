import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Says what is wrong when `variables` or `extensions` of a GET are not JSON, which Yoga takes for a fault of ours. */
export function useCheckedVariables(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser((request) => {
        try {
          return requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GraphQLError('variables and extensions must be JSON objects', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          });
        }
      });
    },
  };
}
