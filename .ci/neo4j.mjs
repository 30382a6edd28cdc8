/*
 * npm run neo4j: a Neo4j 5.26 for trying things out, without Docker. It is empty at the start, listens on this
 * machine only, stays in the foreground, and is gone with all its data when it is stopped (Ctrl-C).
 * Needs Java 17 or newer, and Maven, which fetches it once into ~/.cache/renkei-atlas (or RENKEI_CACHE).
 */
import { startNeo4j } from './neo4j/server.mjs';
import { missingTools } from './neo4j/tools.mjs';

const say = (line) => process.stderr.write(`[neo4j] ${line}\n`);

const missing = missingTools();
if (missing === null) await runInForeground();
else {
  say(`${missing}. Or use Docker: docker compose up neo4j`);
  process.exitCode = 1;
}

async function runInForeground() {
  const { connection, exited, stop } = await startNeo4j(say);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());
  say('ready; it keeps nothing, and Ctrl-C stops it. In another terminal:');
  const { uri, user, password } = connection;
  process.stdout.write(`NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password} npm start\n`);
  await exited;
}
