import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../architecture/rules/tree.js';
import { START_OPTIONS } from '../support/start-options.js';

/** A server as a process of its own. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly process: ChildProcess;
}

/** Start a script of this folder as `npm start` would. It sends its port when it is there. */
export async function startServed(
  script: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<Server> {
  const child = fork(join(ROOT, 'test/bench', script), args, {
    execArgv: [...START_OPTIONS, ...options],
    env: { ...process.env, NODE_ENV: 'production', RENKEI_CASEBOOK: join(ROOT, 'seed/casebook') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, process: child };
}
