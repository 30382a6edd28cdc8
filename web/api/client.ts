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
}

/** A client of the API at one address. */
export function createClient({ endpoint, fetch, retryAfter }: ClientOptions): ApiClient {
  return {
    async query(document, variables, signal) {
      const body = JSON.stringify({ query: document.text, variables, operationName: document.name });
      for (let attempt = 0; ; attempt += 1) {
        try {
          return dataOf<ResultOf<typeof document>>(await post(fetch, endpoint, body, signal));
        } catch (error) {
          const wait = retryAfter[attempt];
          if (!(error instanceof ApiError) || !error.passing || wait === undefined) throw error;
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
}

async function post(ask: typeof fetch, endpoint: string, body: string, signal: AbortSignal): Promise<Answer> {
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
  try {
    const answer: unknown = await response.json();
    if (isAnswer(answer)) return answer;
  } catch (error) {
    signal.throwIfAborted();
    throw new NotGraphql(response.status, { cause: error });
  }
  throw new NotGraphql(response.status);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function dataOf<T>(answer: Answer): T {
  const [first] = answer.errors ?? [];
  if (first !== undefined) {
    const { code } = first.extensions ?? {};
    throw new Refused(
      typeof code === 'string' ? code : 'UNKNOWN',
      typeof first.message === 'string' ? first.message : '',
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
