import { join } from 'node:path';
import pino from 'pino';
import { loadCasebook, type Loaded } from '../../../seed/load.js';
import { createApp, type AppDeps } from '../../../server/app.js';
import { Health } from '../../../server/health.js';
import type { Logger } from '../../../server/log.js';
import { createHttpServer, listen, stopServing } from '../../../server/serving.js';
import type { GraphStore } from '../../../server/store/graph-store.js';
import { openStore, type EngineConfig } from '../../../server/store/open.js';

import { ROOT } from '../../architecture/rules/tree.js';

/** An answer of the API, as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** The real application over a store, on a port of its own. */
export interface Api {
  readonly url: string;
  readonly log: readonly Record<string, unknown>[];
  readonly health: Health;
  /** Ask over POST. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The data of an answer, of the shape that the query asks for. @throws Error with the errors when there are any */
  data<T>(query: string, variables?: object): Promise<T>;
  stop(): Promise<void>;
}

/** The casebook of the product, read once. */
let casebook: Promise<Loaded> | undefined;
export function realCasebook(): Promise<Loaded> {
  casebook ??= loadCasebook(join(ROOT, 'seed/casebook'));
  return casebook;
}

/** A store that holds the graph. */
export async function storeWith(
  loaded: Pick<Loaded, 'graph' | 'release'> & Partial<Loaded>,
  engine: EngineConfig = { kind: 'embedded' },
): Promise<GraphStore> {
  const store = await openStore(engine);
  await store.prepare();
  await store.replace(loaded.graph, loaded.release, loaded.log);
  return store;
}

function collect(lines: Record<string, unknown>[]): Logger {
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return pino({ level: 'debug', base: null }, { write });
}

/** Serve a store; the store is closed with the API. */
export async function serve(
  store: GraphStore,
  {
    graphiql = false,
    web = null,
    ...limits
  }: Partial<Pick<AppDeps, 'graphiql' | 'web' | 'rate' | 'proxies' | 'cache' | 'cases'>> = {},
): Promise<Api> {
  const lines: Record<string, unknown>[] = [];
  const health = new Health(() => store.ping());
  health.enter('serving');
  const app = await createApp({ store, log: collect(lines), health, graphiql, web, ...limits });
  const server = createHttpServer((req, res) => void app(req, res));
  await listen(server, { port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const ask: Api['ask'] = (query, variables = {}, headers = {}) => post(url, query, variables, headers);
  return {
    url,
    log: lines,
    health,
    ask,
    data: async <T>(query: string, variables?: object): Promise<T> => {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    stop: () => stopServing(server, () => store.close()),
  };
}

async function post(
  url: string,
  query: string,
  variables: object,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return answerOf(response);
}

/** The answer in a response of the API. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data: unknown; errors?: Answer['errors'] };
  return { status: response.status, headers: response.headers, text, data, errors };
}

/** The casebook over the embedded engine. */
export async function serveCasebook(options: Parameters<typeof serve>[1] = {}): Promise<Api> {
  return serve(await storeWith(await realCasebook()), options);
}
