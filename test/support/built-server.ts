import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../architecture/rules/tree.js';
import { START_OPTIONS } from './start-options.js';

/** How long a built server may take to say where it is, in milliseconds. */
const PATIENCE_MS = 30_000;

/** The built server as a process of its own, as `npm start` runs it. */
export interface BuiltServer {
  readonly url: string;
  /** Lines of its log so far. */
  readonly lines: readonly string[];
  readonly process: ChildProcess;
  /** Send a signal, and wait for the exit code; null when the signal itself ended it. */
  end(signal: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/**
 * Start `dist/server/main.js` on a free port, with further options for Node.
 *
 * @throws Error with its log when it ends before it listens.
 */
export async function startBuiltServer(
  env: Record<string, string | undefined> = {},
  options: readonly string[] = [],
): Promise<BuiltServer> {
  const child = spawn(process.execPath, [...START_OPTIONS, ...options, 'dist/server/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...NO_SETTINGS, PORT: '0', ...env },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await urlIn(lines, child);
  return {
    url,
    lines,
    process: child,
    end: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
}

/** Whatever the shell of the tester has set, the newcomer has not. */
const NO_SETTINGS: Record<string, undefined> = Object.fromEntries(
  ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'RENKEI_DATA', 'HOST', 'LOG_LEVEL'].map(
    (name) => [name, undefined],
  ),
);

async function urlIn(lines: readonly string[], child: ChildProcess): Promise<string> {
  for (let waited = 0; waited < PATIENCE_MS && child.exitCode === null; waited += 20) {
    const url = /http:\/\/localhost:\d+/.exec(lines.join('\n'))?.[0];
    if (url !== undefined) return url;
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw new Error(`the server said no address:\n${lines.join('\n')}`);
}

/** Wait until `/readyz` is 200. */
export async function untilReady(url: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  throw new Error(`${url} did not become ready`);
}
