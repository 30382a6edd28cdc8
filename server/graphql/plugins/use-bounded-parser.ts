import { GraphQLError, parse, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Reads at most `maxTokens` tokens of a document, which bounds how deep the reader can go, and gives
 * its refusals the code GRAPHQL_PARSE_FAILED.
 */
export function useBoundedParser(maxTokens: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          throw new GraphQLError(error.message, {
            ...(error.source && { source: error.source }),
            ...(error.positions && { positions: error.positions }),
            extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { spec: true, status: 400 } },
          });
        }
      });
    },
  };
}
