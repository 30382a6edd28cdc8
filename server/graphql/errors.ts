import { GraphQLError } from 'graphql';
import { AppError, type ErrorCode } from '../domain/errors.js';
import { briefMessage } from './brief.js';

/** The one mapping from what can go wrong to what a client is told. */

const STATUS: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  TOO_MANY_REQUESTS: 429,
  NOT_FOUND: 404,
  DB_UNAVAILABLE: 503,
  NOT_READY: 503,
  CASE_INVALID: 500,
  CONFIG_INVALID: 500,
  INTERNAL: 500,
};

/** Refusals of a document, whose HTTP status depends on the media type that the client accepts. */
const REFUSALS = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** Seconds after which it is worth while to ask again what was unavailable. */
const RETRY_AFTER = '1';

interface HttpExtension {
  readonly status: number;
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error that we foresaw, however deep it is wrapped; null when there is none. */
function appErrorIn(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  return error instanceof GraphQLError ? appErrorIn(error.originalError) : null;
}

/** Whether nothing but GraphQL itself objected: to the syntax, the shape or the variables of the request. */
function isRefusal(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError == null || isRefusal(error.originalError);
}

/** What is behind an error that is not for clients to see. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? causeOf(error.originalError) : error;
}

function httpFor(code: ErrorCode, data: AppError['data'] = {}): HttpExtension {
  // What took too long today may be quick tomorrow; every other limit is the client's to keep.
  const status = data['limit'] === 'time' ? 503 : STATUS[code];
  const { retryAfter } = data;
  if (typeof retryAfter === 'number') return { status, headers: { 'retry-after': String(retryAfter) } };
  return status === 503 ? { status, headers: { 'retry-after': RETRY_AFTER } } : { status };
}

/** Everything that a client is told of an error besides its message and place. */
function shown(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(briefMessage(message), {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
    extensions,
  });
}

/** Where faults are written: the log of the process. */
export interface FaultLog {
  error(facts: object, message: string): void;
}

/** Where an error of one request is told, and by which id. */
export interface ErrorScope {
  readonly requestId: string;
  readonly log: FaultLog;
  /** Causes that have been logged already. */
  readonly logged: WeakSet<object>;
}

/**
 * The error as a client may see it: foreseen ones with their code and data, refusals of GraphQL with theirs;
 * everything else as 'Internal error', and logged once with its stack.
 */
export function maskError(error: unknown, scope: ErrorScope): GraphQLError {
  const outer = error instanceof GraphQLError ? error : new GraphQLError('Internal error');
  const { requestId } = scope;
  const app = appErrorIn(error);
  if (app !== null) {
    return shown(outer, app.message, {
      ...app.data,
      code: app.code,
      requestId,
      http: httpFor(app.code, app.data),
    });
  }
  if (isRefusal(error)) {
    const { code, http } = error.extensions;
    if (REFUSALS.has(code)) return shown(outer, error.message, { code, requestId, http });
    // A request that is not even one has its status whatever media type the client accepts.
    const { status = 400, headers = {} } = http ?? {};
    const known = code === 'BAD_REQUEST' ? code : 'BAD_USER_INPUT';
    return shown(outer, error.message, { code: known, requestId, http: { status, headers } });
  }
  const cause = causeOf(error);
  logOnce(cause, scope);
  return shown(outer, 'Internal error', { code: 'INTERNAL', requestId, http: httpFor('INTERNAL') });
}

function logOnce(cause: unknown, { requestId, log, logged }: ErrorScope): void {
  const key = typeof cause === 'object' && cause !== null ? cause : null;
  if (key !== null && logged.has(key)) return;
  if (key !== null) logged.add(key);
  log.error({ requestId, err: cause }, 'internal error');
}

/** The same error for an answer that has data: the answer as a whole is good. */
export function withoutStatus(error: GraphQLError): GraphQLError {
  const { http: _, ...extensions } = error.extensions;
  return shown(error, error.message, extensions);
}
