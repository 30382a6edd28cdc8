import type { ExecutionResult } from 'graphql';
import { LIMITS, overLimit } from './limits.js';

/** What an execution came to: a result, a stream of them, or nothing. */
export type Outcome = ExecutionResult | AsyncIterable<ExecutionResult> | undefined;

/** The answer as JSON text; null when it has errors or is too large, which is for the error codes to tell. */
export function answerText(outcome: Outcome): string | null {
  if (outcome === undefined || Symbol.asyncIterator in outcome) return null;
  const { data, errors, extensions } = outcome;
  if (data == null || errors !== undefined) return null;
  const text = JSON.stringify(data);
  if (bytesOver(text) !== null) return null;
  const more = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{"data":${text}${more}}`;
}

/** What is told of an answer that is too large to be given at once; null when it is not. */
export function tooManyBytes(text: string): ReturnType<typeof overLimit> | null {
  const bytes = bytesOver(text);
  if (bytes === null) return null;
  const message = `The answer has ${bytes} bytes; at most ${LIMITS.bytes} are sent. Ask for smaller pages, or for fewer fields.`;
  return overLimit('bytes', bytes, message);
}

/** Bytes of a text that has more than may be sent; null when it has not. */
function bytesOver(text: string): number | null {
  // Most texts need not be counted: no character has more than three bytes for each of its UTF-16 units.
  if (text.length * 3 <= LIMITS.bytes) return null;
  const bytes = Buffer.byteLength(text);
  return bytes > LIMITS.bytes ? bytes : null;
}

/** The id of the release that a result was read from; null when it was not read from the graph. */
export function releaseOf(outcome: Outcome): string | null {
  if (outcome === undefined || Symbol.asyncIterator in outcome) return null;
  const release = outcome.extensions?.['release'];
  return typeof release === 'string' ? release : null;
}
