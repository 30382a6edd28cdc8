import { join } from 'node:path';
import { loadCasebook } from '../../seed/load.js';
import { releaseOf } from '../../seed/release.js';
import { createApp } from '../../server/app.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { Health } from '../../server/health.js';
import { createLog } from '../../server/log.js';
import { createHttpServer, listen, stopServing } from '../../server/serving.js';
import { openStore } from '../../server/store/open.js';
import { ROOT } from '../architecture/rules/tree.js';

/** The real product in this process, to be stopped by whoever started it. */
export interface RunningServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  /** The data has moved on to what this makes of the casebook. */
  readonly moved?: (graph: DomainGraph) => DomainGraph;
}

/**
 * The app over the embedded engine with the real casebook and the built page, on a port of its own, ready to answer.
 * The page is built by the set-up of the project `browser`; elsewhere only the API is there for certain.
 */
export async function startServer({ port = 0, moved }: ServerOptions = {}): Promise<RunningServer> {
  const { graph, release, log: history } = await loadCasebook(join(ROOT, 'seed/casebook'));
  const store = await openStore({ kind: 'embedded' });
  await store.prepare();
  await store.replace(graph, release, history);
  if (moved) await store.replace(moved(graph), releaseOf(moved(graph)));
  const health = new Health(() => store.ping());
  health.enter('serving');
  const log = createLog({ level: 'error', pretty: false });
  const app = await createApp({ store, log, health, graphiql: false, web: join(ROOT, 'dist/web') });
  const server = createHttpServer((req, res) => void app(req, res));
  await listen(server, { port, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => stopServing(server, () => store.close()),
  };
}
