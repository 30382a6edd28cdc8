import type { TypedDocumentString } from './generated/operations.js';
import { ApiError, NotGraphql, Refused, Unreachable } from './errors.js';

/** Asks the GraphQL API. */
export interface ApiClient {
  /**
   * Runs a document and gives its data.
   *
   * @throws {ApiError} when there is no answer or the answer has errors; what may pass is tried again first
   * @throws the reason of `signal` when it is aborted
   */
  query<TResult, TVariables>(
    document: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
    signal: AbortSignal,
  ): Promise<TResult>;
}

export interface ClientOptions {
  /** Where the API is; a path is relative to the page. */
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  /** Waits before each further try, in milliseconds; its length is how many there are. */
  readonly retryAfter: readonly number[];
  /**
   * Told of every answer before it is given, refusals included, with the id of the release that it is from if it names
   * one. What it throws is thrown in the place of the answer.
   */
  readonly onAnswer?: (release: string | null) => void;
  /** Told that there was no answer, or not now, after the last try. */
  readonly onFailure?: (error: ApiError) => void;
}

/** A client of the API at one address. */
export function createClient({ endpoint, fetch, retryAfter, onAnswer, onFailure }: ClientOptions): ApiClient {
  return {
    async query(document, variables, signal) {
      const body = JSON.stringify({ query: document.text, variables, operationName: document.name });
      for (let attempt = 0; ; attempt += 1) {
        try {
          const told = await post(fetch, endpoint, body, signal);
          const data = dataOf<ResultOf<typeof document>>(told);
          onAnswer?.(releaseOf(told.answer));
          return data;
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          const wait = retryAfter[attempt];
          if (!error.passing) {
            if (error instanceof Refused) onAnswer?.(null);
            throw error;
          }
          if (wait === undefined || (error.wait ?? 0) > wait) {
            onFailure?.(error);
            throw error;
          }
          await pause(wait, signal);
        }
      }
    },
  };
}

type ResultOf<D> = D extends TypedDocumentString<infer R, never> ? R : never;

/** The shape of an answer as far as this file looks at it. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
  readonly extensions?: { readonly release?: unknown };
}

/** An answer, and what HTTP said around it. */
interface Told {
  readonly answer: Answer;
  readonly status: number;
  /** In milliseconds. */
  readonly wait: number | null;
}

async function post(ask: typeof fetch, endpoint: string, body: string, signal: AbortSignal): Promise<Told> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  let response: Response;
  try {
    response = await ask(endpoint, { method: 'POST', headers, body, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new Unreachable('The API does not answer.', { cause: error });
  }
  const { status } = response;
  const wait = waitOf(response.headers.get('retry-after'));
  try {
    const answer: unknown = await response.json();
    if (isAnswer(answer)) return { answer, status, wait };
  } catch (error) {
    signal.throwIfAborted();
    throw new NotGraphql(status, wait, { cause: error });
  }
  throw new NotGraphql(status, wait);
}

/** `Retry-After` in milliseconds: seconds as it is written by servers that count; a date is not worth a clock. */
function waitOf(header: string | null): number | null {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) * 1000 : null;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function releaseOf({ extensions }: Answer): string | null {
  return typeof extensions?.release === 'string' ? extensions.release : null;
}

function dataOf<T>({ answer, status, wait }: Told): T {
  const [first] = answer.errors ?? [];
  if (first !== undefined) {
    const { code } = first.extensions ?? {};
    throw new Refused(
      typeof code === 'string' ? code : 'UNKNOWN',
      typeof first.message === 'string' ? first.message : '',
      status,
      wait,
    );
  }
  // The document and this type are generated from the same SDL, so that the API cannot answer otherwise.
  return answer.data as T;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
