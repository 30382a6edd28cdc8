/** `neo4j-admin` on the data of a server that does not run. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { neo4jJars } from './jars.mjs';

const run = promisify(execFile);

/**
 * @param {string} home of the server
 * @param {readonly string[]} words as after `neo4j-admin`
 * @throws {Error} with what it said when it fails
 */
export async function neo4jAdmin(home, words) {
  const jars = await neo4jJars(() => undefined);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await run(
    'java',
    ['-XX:TieredStopAtLevel=1', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...words],
    { env },
  );
}
