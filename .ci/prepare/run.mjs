import { spawn } from 'node:child_process';

/** What went wrong in words for the person at the keyboard; printed without a stack. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Run a command to its end, its output on our stderr.
 *
 * @returns {Promise<number>} its exit code, 127 when it cannot be started, 128 when a signal ended it.
 */
export function run(command, args, { cwd, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 2, 2] });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 128));
  });
}
