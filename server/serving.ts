import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
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

/**
 * What a client may take of the server by doing nothing, in milliseconds. Browsers and programs send a request at once;
 * who lets its headers drip is cut off after ten seconds, and with its body after a minute, which is enough for 10 MB
 * of cases over a slow line. Idle connections are kept for longer than balancers keep theirs (usually a minute),
 * for a balancer must not send a request into a connection that is being closed.
 */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  /** How often the first two are looked after. */
  connectionsCheckingInterval: 2_000,
};
/** Connections at once. An idle one takes about 10 kB, so that all of them together do not fill the memory. */
const MOST_CONNECTIONS = 10_000;

/** Answers that are under way, by server, so that their connections can be closed after them. */
const underWay = new WeakMap<Server, Set<ServerResponse>>();

/**
 * An HTTP server that waits for nobody for ever. Not listening yet.
 *
 * @param patience in milliseconds, where it is not to be the usual one
 */
export function createHttpServer(answer: RequestListener, patience: Partial<typeof PATIENCE> = {}): Server {
  const server = createServer({ ...PATIENCE, ...patience });
  server.maxConnections = MOST_CONNECTIONS;
  const answers = new Set<ServerResponse>();
  underWay.set(server, answers);
  server.on('request', (req, res) => {
    answers.add(res);
    res.once('close', () => answers.delete(res));
    if (!server.listening) res.setHeader('connection', 'close');
    answer(req, res);
  });
  return server;
}

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
  for (const answer of underWay.get(server) ?? []) {
    if (!answer.headersSent) answer.setHeader('connection', 'close');
  }
  // A client that keeps its connection alive would otherwise be waited for after its answer.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE.requests);
  await ended;
  clearInterval(sweep);
  clearTimeout(cut);
  const closed = close();
  await Promise.race([closed, wait(GRACE.closing, undefined, { ref: false })]);
}
