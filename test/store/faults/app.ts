import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createApp } from '../../../server/app.js';
import { Health } from '../../../server/health.js';
import { loadWithRetries } from '../../../server/loading.js';
import { createLog } from '../../../server/log.js';
import { createHttpServer, listen, stopServing } from '../../../server/serving.js';
import { openStore, type EngineConfig } from '../../../server/store/open.js';
import { realCasebook } from '../../graphql/support/api.js';

/** The app over HTTP, put together as the composer does it, in this process. */
export interface FaultyApp {
  /** The status of `/livez` or `/readyz`. */
  probe(path: '/livez' | '/readyz'): Promise<number>;
  /** Ask a question with an answer of some kilobytes. */
  ask(query?: string): Promise<Answer>;
  /** Milliseconds until `/readyz` says 200. @throws Error when that takes longer than a minute */
  untilReady(): Promise<number>;
  /** Ask until there is data. @returns milliseconds that passed */
  untilAnswered(): Promise<number>;
}

export interface Answer {
  readonly status: number;
  /** Of the first error; null when there is data alone. */
  readonly code: string | null;
  readonly limit: string | null;
  readonly data: Record<string, unknown> | null;
  /** Whether the answer says when to ask again. */
  readonly retryAfter: boolean;
  readonly ms: number;
}

const QUESTION =
  '{ areas(first: 20) { nodes { id name bodies { id name roles { kind holder { name } citations { locator } } } } } }';
const MINUTE = 60_000;

/** Ready, or waiting for its database. Stopped with the test. */
export async function faultyApp(engine: EngineConfig): Promise<FaultyApp> {
  const store = await openStore(engine);
  const log = createLog({ level: 'silent', pretty: false });
  const health = new Health(() => store.ping());
  // Without kept answers, which would hide for a moment that the database is gone.
  const app = await createApp({ store, log, health, graphiql: false, web: null, cache: 0 });
  const server = createHttpServer((req, res) => void app(req, res));
  await listen(server, { port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const stop = new AbortController();
  const loading = loadWithRetries({ load: realCasebook, store, health, log, signal: stop.signal });
  onTestFinished(async () => {
    stop.abort();
    await stopServing(server, async () => {
      await loading;
      await store.close();
    });
  });

  const probe = async (path: string): Promise<number> => (await fetch(url + path)).status;
  const ask = (query = QUESTION): Promise<Answer> => answerTo(url, query);
  return {
    probe,
    ask,
    untilReady: () => until(async () => (await probe('/readyz')) === 200),
    untilAnswered: () => until(async () => (await ask()).code === null),
  };
}

async function answerTo(url: string, query: string): Promise<Answer> {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string; limit?: string } }[];
  };
  const extensions = body.errors?.[0]?.extensions;
  return {
    status: response.status,
    code: extensions?.code ?? null,
    limit: extensions?.limit ?? null,
    data: body.data ?? null,
    retryAfter: response.headers.has('retry-after'),
    ms: performance.now() - begun,
  };
}

async function until(holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > MINUTE) throw new Error('it did not come to be so within a minute');
    await sleep(50);
  }
  return performance.now() - begun;
}
