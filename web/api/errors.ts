/** Something that kept the API from answering; `code` is what the reader is shown. */
export abstract class ApiError extends Error {
  abstract readonly code: string;
  /** Whether asking again, with nothing changed, may help. */
  abstract readonly passing: boolean;
  /** How long to wait before that at least, in milliseconds, if the server said so. */
  readonly wait: number | null = null;
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

  override readonly wait: number | null;

  constructor(status: number, wait: number | null, options?: ErrorOptions) {
    super(`The answer (HTTP ${status}) is not GraphQL.`, options);
    this.code = `HTTP_${status}`;
    this.passing = status >= 500 || status === 429;
    this.wait = wait;
  }
}

/** The API answered that it cannot do what was asked. `code` is its stable `extensions.code`. */
export class Refused extends ApiError {
  override readonly name = 'Refused';
  readonly code: string;
  readonly passing: boolean;

  override readonly wait: number | null;

  /** @param status the HTTP status that came with it */
  constructor(code: string, message: string, status: number, wait: number | null) {
    super(message);
    this.code = code;
    // Who says when to come back says 'not now' too, whatever the code.
    this.passing = PASSING.has(code) || status === 429 || wait !== null;
    this.wait = wait;
  }
}

/** The data has moved on while the page was open: what it shows and this answer do not belong together. */
export class ReleaseMoved extends ApiError {
  override readonly name = 'ReleaseMoved';
  readonly code = 'RELEASE_MOVED';
  readonly passing = false;

  /** @param release the id of the release that answered */
  constructor(readonly release: string) {
    super('The API answers from another release of the data than before.');
  }
}

/** Codes of the API that say 'not now' rather than 'no'. */
const PASSING: ReadonlySet<string> = new Set(['DB_UNAVAILABLE', 'NOT_READY', 'TIMEOUT']);

/** The code to show for any failure. */
export function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.code : 'UNEXPECTED';
}
