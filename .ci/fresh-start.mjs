/*
 * What a newcomer does, for real: a copy of the tracked files in an empty folder, an empty npm cache, `npm start`,
 * a question over HTTP, a polite stop; then the same again with the npm registry out of reach.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIRST_START_MS = 120_000;
const NEXT_START_MS = 30_000;
const STOP_MS = 10_000;
/** Nothing listens there: a request to the npm registry fails at once, as with the network cut. */
const NOWHERE = 'http://127.0.0.1:9';

function copyOfTheTree(to) {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(ROOT, file), join(to, file));
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function ready(base, child, limit) {
  const start = Date.now();
  while (Date.now() - start < limit) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) return (Date.now() - start) / 1000;
    await sleep(100);
  }
  throw new Error(`not ready within ${limit / 1000} s`);
}

async function ask(base) {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ area(code: "182109") { name within { name } } release { id nodeCount } }',
    }),
  });
  const { data, errors } = await answer.json();
  if (errors || data.area?.name !== '坂井市' || !(data.release.nodeCount > 0)) {
    throw new Error(`a wrong answer: ${JSON.stringify({ data, errors })}`);
  }
  const page = await fetch(`${base}/`);
  if (!page.ok || !(await page.text()).includes('<gov-app')) throw new Error('no page at /');
}

/** SIGTERM to npm and all it started, as a terminal or a service manager sends it. */
async function stop(child) {
  const ended = new Promise((resolve) => child.once('exit', () => resolve(true)));
  process.kill(-child.pid, 'SIGTERM');
  if (!(await Promise.race([ended, sleep(STOP_MS, false, { ref: false })]))) {
    process.kill(-child.pid, 'SIGKILL');
    throw new Error(`did not stop within ${STOP_MS / 1000} s of SIGTERM`);
  }
}

/** Pass on what a start says, and collect what a newcomer should not see: engines that do not fit, broken trees. */
function watch(child) {
  const complaints = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      console.log(`  ${line}`);
      if (/EBADENGINE|ERESOLVE|npm error|deprecated/.test(line)) complaints.push(line);
    });
  }
  return complaints;
}

async function start(folder, env, limit) {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env },
  });
  const complaints = watch(child);
  try {
    const seconds = await ready(`http://localhost:${port}`, child, limit);
    await ask(`http://localhost:${port}`);
    if (complaints.length > 0) throw new Error(`npm complains:\n${complaints.join('\n')}`);
    return seconds;
  } finally {
    if (child.exitCode === null) await stop(child);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'renkei-newcomer-'));
try {
  const tree = join(folder, 'tree');
  copyOfTheTree(tree);
  const env = { npm_config_cache: join(folder, 'npm-cache') };
  const first = await start(tree, env, FIRST_START_MS);
  console.log(`fresh start: ready after ${first.toFixed(1)} s`);
  const cut = {
    ...env,
    npm_config_offline: 'true',
    npm_config_proxy: NOWHERE,
    npm_config_https_proxy: NOWHERE,
  };
  const second = await start(tree, cut, NEXT_START_MS);
  console.log(`second start, registry out of reach: ready after ${second.toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
