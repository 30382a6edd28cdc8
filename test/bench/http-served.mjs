/*
 * The built server for a measurement: the real app over the embedded engine with the casebook.
 *
 *   node http-served.mjs <dist> <engine | replay> <MiB of answers that are kept> [municipalities] [graph file]
 *
 * `replay` asks the engine each question once and gives the same rows from then on, so that what is measured is all
 * that the server does but the engine. With municipalities it serves a made-up country of so many in the place of the
 * casebook. Sends its port to whoever forked it; standard output is its log.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , dist, mode, cache, municipalities, path] = process.argv;
const built = (file) => import(pathToFileURL(join(dist, file)).href);

const { loadCasebook } = await built('seed/load.js');
const { syntheticGraph } = await built('seed/synthetic.js');
const { createApp } = await built('server/app.js');
const { Health } = await built('server/health.js');
const { createLog } = await built('server/log.js');
const { createHttpServer } = await built('server/serving.js');
const { createCypherStore } = await built('server/store/cypher-store.js');
const { openEmbedded } = await built('server/store/engine/embedded.js');

const inner = await openEmbedded({ path });
const rows = new Map();

/** One question of one transaction, from memory once it was asked. */
async function remembered(query, params = {}) {
  const key = `${query.name} ${JSON.stringify(params)}`;
  if (!rows.has(key)) rows.set(key, await inner.read((tx) => tx.run(query, params)));
  return rows.get(key);
}

const replaying = {
  kind: inner.kind,
  snapshotReads: true,
  read: (work) => work({ run: remembered }),
  write: (work) => inner.write(work),
  define: (statements) => inner.define(statements),
  ping: () => inner.ping(),
  close: () => inner.close(),
};

async function loadCases() {
  const { graph, release, log: history } = await loadCasebook(process.env.RENKEI_CASEBOOK);
  await store.replace(graph, release, history);
}

async function loadCountry(size) {
  const graph = syntheticGraph({ municipalities: size });
  const [nodeCount, relationCount] = [graph.nodes.length, graph.relations.length];
  await store.replace(graph, {
    id: 'country',
    loadedAt: '2026-01-01T00:00:00.000Z',
    nodeCount,
    relationCount,
  });
}

const store = createCypherStore(mode === 'replay' ? replaying : inner);
await store.prepare();
// Nothing here keeps what was loaded: it would count as the server's memory.
await (municipalities === undefined ? loadCases() : loadCountry(Number(municipalities)));
const health = new Health(() => store.ping());
health.enter('serving');
// Every line is made and written, as in production.
const log = createLog({ level: 'info', pretty: false });
const app = await createApp({
  store,
  log,
  health,
  graphiql: false,
  rate: 1_000_000,
  cache: Number(cache),
  web: null,
});
const server = createHttpServer((req, res) => void app(req, res));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => process.send?.(server.address().port));
process.on('SIGTERM', () => process.exit(0));
