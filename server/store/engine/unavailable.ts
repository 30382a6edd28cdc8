import { DatabaseUnavailable } from '../../domain/errors.js';

/** What the driver's errors say of whether the server can be asked again. */

const GONE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

/** `error` as it should reach the store's caller: `DatabaseUnavailable` when the server did not answer in time. */
export function asUnavailable(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (!GONE.has(code) && !code.startsWith('Neo.TransientError.')) return error;
  return new DatabaseUnavailable('the graph database does not answer', { reason: code }, { cause: error });
}

/** The code of the first error in the chain of causes that has one: ours wrap the driver's. */
function codeOf(error: unknown): string | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string') return e.code;
  }
  return null;
}
