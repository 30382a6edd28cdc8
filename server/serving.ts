import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigInvalid } from './domain/errors.js';

/** Beginning and ending to take connections. */

/** In milliseconds, together less than the five seconds after which a supervisor loses patience. */
const GRACE = {
  /** For requests under way to finish. */
  requests: 4_000,
  /** For what they needed to be given back. */
  closing: 800,
};
/** How often connections that have fallen idle are looked for while stopping, in milliseconds. */
const SWEEP = 20;

/** @throws ConfigInvalid when the port is taken or not ours to take */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asConfigInvalid(error, port, host)));
    server.listen({ port, host }, resolve);
  });
}

function asConfigInvalid(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const problem =
    error.code === 'EADDRINUSE'
      ? `port ${port} is in use: stop what uses it, or set PORT to another`
      : error.code === 'EACCES'
        ? `port ${port} needs more rights: set PORT to 1024 or more`
        : `cannot listen on ${host}:${port}: ${error.message}`;
  return new ConfigInvalid(problem, { problems: [problem] }, { cause: error });
}

/**
 * Take no more connections, let requests under way finish, then `close` what they needed. Whatever has
 * not finished after its grace is left behind.
 */
export async function stopServing(server: Server, close: () => Promise<void>): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // A client that keeps its connection alive would otherwise be waited for after its answer.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE.requests);
  await ended;
  clearInterval(sweep);
  clearTimeout(cut);
  const closed = close();
  await Promise.race([closed, wait(GRACE.closing, undefined, { ref: false })]);
}
