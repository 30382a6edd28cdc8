import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseUnavailable } from '../../../server/domain/errors.js';
import { openNeo4j } from '../../../server/store/engine/neo4j.js';
import { openStore } from '../../../server/store/open.js';

const ANSWER = { name: 'one', text: 'RETURN 1 AS one' };
const login = { user: 'neo4j', password: 'secret', database: 'neo4j' };

/** A port on which nobody listens any more. */
async function deadPort(): Promise<number> {
  const { port, close } = await listener(() => undefined);
  await close();
  return port;
}

async function listener(
  onSocket: (socket: Socket) => void,
): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { port: address.port, close };
}

/** Somewhere without a Neo4j behind it, by the way in which it says so. */
const PLACES: readonly (readonly [string, () => Promise<string>])[] = [
  ['nobody listens', async () => `bolt://127.0.0.1:${await deadPort()}`],
  ['nobody listens, with routing', async () => `neo4j://127.0.0.1:${await deadPort()}`],
  ['nobody answers', async () => `bolt://127.0.0.1:${await silent(() => undefined)}`],
  ['the other end hangs up', async () => `bolt://127.0.0.1:${await silent((socket) => socket.destroy())}`],
  [
    'something else answers',
    async () => `bolt://127.0.0.1:${await silent((s) => s.end('HTTP/1.1 400 No\r\n\r\n'))}`,
  ],
];

async function silent(onSocket: (socket: Socket) => void): Promise<number> {
  const { port, close } = await listener(onSocket);
  onTestFinished(close);
  return port;
}

describe('a Neo4j that is not there', () => {
  it.each(PLACES)('is unavailable, and no other error: %s', { timeout: 20_000 }, async (_, place) => {
    const engine = await openNeo4j({ uri: await place(), ...login });
    onTestFinished(() => engine.close());
    await expect(engine.read((tx) => tx.run(ANSWER))).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(engine.write((tx) => tx.run(ANSWER))).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(engine.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  it('does not keep a store from being opened, asked and closed', { timeout: 20_000 }, async () => {
    const store = await openStore({ kind: 'neo4j', uri: `bolt://127.0.0.1:${await deadPort()}`, ...login });
    await expect(store.prepare()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(store.read((r) => r.release())).rejects.toBeInstanceOf(DatabaseUnavailable);
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toThrow('closed');
  });

  it('tells neither the address nor the password', async () => {
    const engine = await openNeo4j({ uri: `bolt://127.0.0.1:${await deadPort()}`, ...login });
    onTestFinished(() => engine.close());
    const error: unknown = await engine.ping().catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'DB_UNAVAILABLE', data: { reason: 'ServiceUnavailable' } });
    expect(JSON.stringify(error)).not.toMatch(/secret|127\.0\.0\.1/);
  });
});
