import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { randomUUID } from 'node:crypto';
import { maskError, withoutStatus, type ErrorScope, type FaultLog } from '../errors.js';

/** What the HTTP side knows of a request. */
export interface RequestContext {
  readonly requestId?: string;
}

/**
 * Gives every error of an answer its code and the request's id, masks what is not for clients, and lets
 * the HTTP status follow: an answer with data is a 200, one without has the status of its errors.
 */
export function useErrorCodes(log: FaultLog): Plugin<RequestContext> {
  return {
    onResultProcess(payload) {
      const { result, serverContext } = payload;
      if (Array.isArray(result) || !isResult(result) || result.errors === undefined) return;
      const scope: ErrorScope = {
        requestId: (serverContext as RequestContext).requestId ?? randomUUID(),
        log,
        logged: new WeakSet(),
      };
      const masked = result.errors.map((error) => maskError(error, scope));
      const hasData = Object.values(result.data ?? {}).some((value) => value !== null);
      payload.setResult({ ...result, errors: hasData ? masked.map(withoutStatus) : masked });
    },
  };
}

function isResult(result: object): result is ExecutionResult {
  return !(Symbol.asyncIterator in result);
}
