/** Something that kept the API from answering; `code` is what the reader is shown. */
export abstract class ApiError extends Error {
  abstract readonly code: string;
  /** Whether asking again, with nothing changed, may help. */
  abstract readonly passing: boolean;
}

/** No answer at all: no network, or the server is not there. */
export class Unreachable extends ApiError {
  override readonly name = 'Unreachable';
  readonly code = 'NETWORK';
  readonly passing = true;
}

/** An answer that is not one of GraphQL: a proxy's page, a body cut short. */
export class NotGraphql extends ApiError {
  override readonly name = 'NotGraphql';
  readonly code: string;
  readonly passing: boolean;

  constructor(status: number, options?: ErrorOptions) {
    super(`The answer (HTTP ${status}) is not GraphQL.`, options);
    this.code = `HTTP_${status}`;
    this.passing = status >= 500 || status === 429;
  }
}

/** The API answered that it cannot do what was asked. `code` is its stable `extensions.code`. */
export class Refused extends ApiError {
  override readonly name = 'Refused';
  readonly code: string;
  readonly passing: boolean;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    this.passing = PASSING.has(code);
  }
}

/** Codes of the API that say 'not now' rather than 'no'. */
const PASSING: ReadonlySet<string> = new Set(['DB_UNAVAILABLE', 'NOT_READY', 'TIMEOUT']);

/** The code to show for any failure. */
export function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.code : 'UNEXPECTED';
}
