import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerText, tooManyBytes } from '../answer-text.js';

/** Refuses answers that are too large to be given at once. The text that was measured is the one that is sent. */
export function useResponseLimit(): Plugin {
  return {
    onResultProcess(payload) {
      const { result } = payload;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { data } = result as ExecutionResult;
      if (data == null) return;
      const text = answerText(result as ExecutionResult);
      if (text !== null) {
        payload.setResult({ ...result, stringify: () => text } as ExecutionResult);
        return;
      }
      const refused = tooManyBytes(JSON.stringify(data));
      if (refused !== null) payload.setResult({ errors: [refused] });
    },
  };
}
