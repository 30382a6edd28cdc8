import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { randomUUID } from 'node:crypto';
import type { AppError } from '../../domain/errors.js';
import type { Outcome } from '../answer-text.js';
import { UNOBSERVED, type Observer } from '../observer.js';
import { briefErrors } from '../brief.js';
import { maskError, withoutStatus, type ErrorScope, type FaultLog } from '../errors.js';

/** What the HTTP side knows of a request. */
export interface RequestContext {
  readonly requestId?: string;
  /** Takes points from the client. @throws TooManyRequests when they are used up; absent where nothing is counted */
  readonly charge?: (points: number) => Promise<void>;
  /** The store has just failed to say which release there is: it is not asked again, and this is what is told. */
  readonly unavailable?: AppError;
  /** What the execution came to, when it has been run: there is only the answer to be made of it. */
  readonly result?: Outcome;
}

/**
 * Gives every error of an answer its code and the request's id, masks what is not for clients, and lets
 * the HTTP status follow: an answer with data is a 200, one without has the status of its errors.
 */
export function useErrorCodes(log: FaultLog, observer: Observer = UNOBSERVED): Plugin<RequestContext> {
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
      for (const { extensions } of masked) {
        observer.refused(String(extensions['code']), textOf(extensions['limit']));
      }
      const hasData = Object.values(result.data ?? {}).some((value) => value !== null);
      payload.setResult({ ...result, errors: hasData ? masked.map(withoutStatus) : briefErrors(masked) });
    },
  };
}

function isResult(result: object): result is ExecutionResult {
  return !(Symbol.asyncIterator in result);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
