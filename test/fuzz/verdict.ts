import type { Answer } from '../graphql/support/api.js';
import type { Asked } from './documents.js';

/** Codes that a client may be told for what it asked; every other is a fault of ours. */
const CODES = new Set<unknown>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'NOT_FOUND',
]);

/** Of a refusal. 503 is what a busy machine took too long for. */
const STATUSES = new Set([400, 404, 503]);

/** What is said by an engine, a library or a stack, and by us never. */
const INSIDE =
  /\bat [^ ]+ \(|\.[cm]?[jt]s:\d|node_modules|[Gg]rafeo|Neo\.|Cypher|Cannot read|is not a function|undefined/;

/** Bytes that a refusal may have. */
export const MAX_REFUSAL = 4_096;

/** What is wrong with an answer to a document that may be anything; null when nothing is. */
export function faultIn(asked: Asked, { status, data, errors, text }: Answer): string | null {
  const told = JSON.stringify(asked);
  if (errors.length === 0) return status === 200 && data != null ? null : `status ${status} without an error`;
  for (const { message, extensions } of errors) {
    const code = extensions['code'];
    if (!CODES.has(code)) return `the code ${String(code)}`;
    const inside = INSIDE.exec(message)?.[0];
    // What the client wrote may be told back to it.
    if (inside !== undefined && !told.includes(inside)) return `the message ${message}`;
  }
  // An answer in which nothing is there has the status of its errors.
  if (Object.values(data ?? {}).some((value) => value !== null))
    return status === 200 ? null : `status ${status} with data`;
  if (!STATUSES.has(status)) return `status ${status} for ${errors[0]?.message ?? ''}`;
  return Buffer.byteLength(text) <= MAX_REFUSAL ? null : `a refusal of ${Buffer.byteLength(text)} bytes`;
}
