/** One class per failure, each with a stable code that clients may rely on (README, error codes). */

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'TOO_MANY_REQUESTS'
  | 'NOT_FOUND'
  | 'DB_UNAVAILABLE'
  | 'NOT_READY'
  | 'CASE_INVALID'
  | 'CONFIG_INVALID'
  | 'INTERNAL';

/** A failure that we foresaw: its message may be shown to the client as it is. */
export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  /** Facts for the client's program, safe to show. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(message: string, data: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.data = data;
  }
}

/** The client asked for something that cannot be asked: says what, where and what to do. */
export class BadUserInput extends AppError {
  readonly code = 'BAD_USER_INPUT';
}

/** A question, or its answer, is more than is given at once: which limit, how much it was, how much may be. */
export class LimitExceeded extends AppError {
  readonly code = 'LIMIT_EXCEEDED';
  declare readonly data: { readonly limit: string; readonly value: number; readonly maximum: number };
}

/** One client asks more than its share. `data.retryAfter`: in how many seconds it may ask again. */
export class TooManyRequests extends AppError {
  readonly code = 'TOO_MANY_REQUESTS';
  declare readonly data: { readonly retryAfter: number };
}

/** An id that the current release does not have. */
export class NotFound extends AppError {
  readonly code = 'NOT_FOUND';
}

/** The engine does not answer. The same request may be tried again. */
export class DatabaseUnavailable extends AppError {
  readonly code = 'DB_UNAVAILABLE';
}

/** The process is up and the graph is not loaded yet. */
export class NotReady extends AppError {
  readonly code = 'NOT_READY';
}

/** A case file that cannot be loaded; `data.problems` holds every problem with its place. */
export class CaseInvalid extends AppError {
  readonly code = 'CASE_INVALID';
}

/** The configuration cannot be used; `data.problems` holds every problem. */
export class ConfigInvalid extends AppError {
  readonly code = 'CONFIG_INVALID';
}
