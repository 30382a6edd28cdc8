/** The jars of a Neo4j server, resolved by Maven once and kept outside the tree. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Newest patch of the 5.26 LTS line that resolves (checked 2026-09). */
export const NEO4J_VERSION = '5.26.30';

const run = promisify(execFile);
const MINUTES = 60_000;

const cache = () => join(process.env['RENKEI_CACHE'] || join(homedir(), '.cache', 'renkei-atlas'), 'neo4j');
const jarFolder = () => join(cache(), NEO4J_VERSION);

/** Whether they are there already, so that no Maven is needed. */
export const haveJars = () => existsSync(jarFolder());

/**
 * Folder with all jars of the server: from the cache, else by Maven.
 *
 * @param {(line: string) => void} say hears what takes its time
 * @throws {Error} when Maven cannot resolve them
 */
export async function neo4jJars(say) {
  const jars = jarFolder();
  if (haveJars()) return jars;
  say(`fetching Neo4j ${NEO4J_VERSION} with Maven, once, into ${cache()}`);
  await mkdir(cache(), { recursive: true });
  const work = await mkdtemp(join(cache(), 'fetch-'));
  try {
    await writeFile(join(work, 'pom.xml'), pom());
    await run(
      'mvn',
      [
        '-B',
        '-q',
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(work, 'lib')}`,
      ],
      { cwd: work, timeout: 10 * MINUTES, maxBuffer: 16 * 1024 * 1024 },
    );
    // Whole or not at all, also when another process does the same.
    await rename(join(work, 'lib'), jars).catch((error) => {
      if (!haveJars()) throw error;
    });
  } catch (error) {
    throw new Error(`Maven could not resolve Neo4j ${NEO4J_VERSION}: ${lastLines(error)}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return jars;
}

/** The server's web part and the database itself, which holds the entry point. */
function pom() {
  const dependency = (group, artifact) => `    <dependency>
      <groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version>
    </dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>renkei-atlas</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependency('org.neo4j', 'neo4j')}
${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;
}

function lastLines(error) {
  const said = `${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim() || error.message;
  return said.split('\n').slice(-5).join('\n');
}
