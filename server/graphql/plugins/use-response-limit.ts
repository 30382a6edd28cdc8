import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LIMITS, overLimit } from '../limits.js';

/** Refuses answers that are too large to be given at once. The text that was measured is the one that is sent. */
export function useResponseLimit(): Plugin {
  return {
    onResultProcess(payload) {
      const { result } = payload;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const { data, errors, extensions } = result as ExecutionResult;
      if (data == null) return;
      const text = JSON.stringify(data);
      const bytes = Buffer.byteLength(text);
      if (bytes > LIMITS.bytes) {
        const message = `The answer has ${bytes} bytes; at most ${LIMITS.bytes} are sent. Ask for smaller pages, or for fewer fields.`;
        payload.setResult({ errors: [overLimit('bytes', bytes, message)] });
      } else if (errors === undefined) {
        const more = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
        payload.setResult({ ...result, stringify: () => `{"data":${text}${more}}` } as ExecutionResult);
      }
    },
  };
}
