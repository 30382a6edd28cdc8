import type { Server } from 'node:http';
import { casesApart } from '../seed/apart.js';
import { loadCasebook } from '../seed/load.js';
import { createApp } from './app.js';
import { processConfig, type Config } from './config.js';
import { AppError } from './domain/errors.js';
import { Health } from './health.js';
import { createLog, type Logger } from './log.js';
import { createHttpServer, listen, stopServing } from './serving.js';
import { loadWithRetries } from './loading.js';
import { openStore } from './store/open.js';

/** The composer: opens the store, listens at once, and loads the casebook behind that. */

async function main(): Promise<void> {
  const config = processConfig();
  const log = createLog({ level: config.logLevel, pretty: config.logPretty });
  const store = await openStore(config.engine);
  const health = new Health(() => store.ping());
  const { graphiql, web, rate, proxies, cache, write } = config;
  const cases = write === null ? {} : { cases: { ...write, read: casesApart } };
  const app = await createApp({ store, log, health, graphiql, web, rate, proxies, cache, ...cases });
  const server = createHttpServer((req, res) => void app(req, res));
  const stop = new AbortController();
  await listen(server, config);

  const loading = loadWithRetries({
    load: () => loadCasebook(config.casebook),
    // What was sent shall not be undone by a start.
    keep: write !== null,
    store,
    health,
    log,
    signal: stop.signal,
  });
  onSignal(() => {
    log.info('stopping');
    health.enter('stopping');
    stop.abort();
    return stopServing(server, async () => {
      await loading.catch(() => undefined);
      await store.close();
    });
  });
  // Only now: whoever reads the address may stop the server with the next breath.
  announce(server, config, log);
  await loading;
}

/** One line that says where to go. */
function announce(server: Server, { host, web }: Config, log: Logger): void {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : address;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const at = `http://${shown}:${port}`;
  log.info(web === null ? `open ${at}/graphql (the page is not built)` : `open ${at}  (API: ${at}/graphql)`);
}

/** Stop on the first signal; a second one does not wait. */
function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof AppError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
}

main().catch(fail);
