/** A Neo4j server of our own: empty, on a free port of this machine alone, gone when it is stopped. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { neo4jJars } from './jars.mjs';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));
const MINUTES = 60_000;

/** Neo4j reaches into these packages of the platform, as its own start script allows it to. */
const OPENED = ['nio', 'io', 'lang', 'util.concurrent', 'util.concurrent.atomic', 'net'];

/**
 * Start a server and wait until it answers.
 *
 * @param {(line: string) => void} say hears what takes its time
 * @param {{ halted?: { home: string, port: number }, brief?: boolean }} how `halted`: what `halt()` of an earlier
 *   one left; it goes on there. `brief`: it lives for a minute, in which compiling well costs more than it gives
 * @returns the connection, `exited` (settles when the server is gone), `stop()`, and `halt()`, which keeps its data
 * @throws {Error} with the end of the server's log when it does not come up
 */
export async function startNeo4j(say, { halted, brief = false } = {}) {
  const jars = await neo4jJars(say);
  const home = halted?.home ?? (await mkdtemp(join(tmpdir(), 'renkei-neo4j-')));
  const port = halted?.port ?? (await freePort());
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port));
  const guard = spawn(process.execPath, [GUARD, home, ...javaArguments(jars, home, brief)], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exited = new Promise((resolve) => guard.once('exit', resolve));
  const stop = async () => {
    guard.stdin.end();
    await exited;
    await rm(home, { recursive: true, force: true });
  };
  const halt = async () => {
    guard.stdin.end('keep');
    await exited;
    return { home, port };
  };
  const gone = exited.then(() => 'gone');
  const answer = await Promise.race([
    gone,
    waitForBolt(port).then(
      () => 'up',
      () => 'silent',
    ),
  ]);
  if (answer !== 'up') {
    const log = await readFile(join(home, 'console.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Neo4j did not come up (${answer}):\n${log.split('\n').slice(-20).join('\n')}`);
  }
  // Without access control, so that user and password are there for form only.
  const connection = {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: 'unchecked',
    database: 'neo4j',
  };
  return { connection, exited, stop, halt };
}

function javaArguments(jars, home, brief) {
  return [
    ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
    '-Xms256m',
    '-Xmx1g',
    '-XX:+UseParallelGC',
    ...OPENED.map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

const configuration = (port) => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.memory.pagecache.size=128m
db.tx_log.rotation.retention_policy=1 files
`;

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Wait until the Bolt handshake is answered with a version. */
async function waitForBolt(port) {
  const deadline = Date.now() + 2 * MINUTES;
  while (!(await shakesHands(port))) {
    if (Date.now() > deadline) throw new Error('no answer');
    await sleep(200);
  }
}

function shakesHands(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () =>
      socket.write(Buffer.from('6060b0170000040500000000' + '0000000000000000', 'hex')),
    );
    socket.once('data', (version) => end(version.length >= 4 && version.readUInt32BE(0) !== 0));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}
