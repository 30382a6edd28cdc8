import { createServer, request, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listen, stopServing } from '../../server/serving.js';

const HERE = { port: 0, host: '127.0.0.1' };

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

describe('listening', () => {
  it('says what to do when the port is in use', async () => {
    const first = createServer();
    await listen(first, HERE);
    const port = portOf(first);
    const second = listen(createServer(), { ...HERE, port });
    await expect(second).rejects.toThrow(`port ${port} is in use: stop what uses it, or set PORT to another`);
    await stopServing(first, () => Promise.resolve());
  });

  it('says so when the host is none', async () => {
    const attempt = listen(createServer(), { port: 0, host: '203.0.113.1' });
    await expect(attempt).rejects.toThrow(/cannot listen on 203\.0\.113\.1:0/);
  });
});

describe('stopping', () => {
  it('finishes 50 requests under way, takes no more, and closes the store last', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let arrived = 0;
    const server = createServer((_, res) => {
      arrived += 1;
      void held.then(() => {
        order.push('answered');
        res.end('done');
      });
    });
    await listen(server, HERE);
    const url = `http://127.0.0.1:${portOf(server)}/`;
    const under = Array.from({ length: 50 }, () => fetch(url).then((res) => res.text()));
    while (arrived < 50) await wait(5);
    const stopped = stopServing(server, () => {
      order.push('closed');
      return Promise.resolve();
    });
    await expect(fetch(url)).rejects.toThrow();
    release();
    expect(new Set(await Promise.all(under))).toEqual(new Set(['done']));
    await stopped;
    expect(order).toEqual([...Array<string>(50).fill('answered'), 'closed']);
  });

  it('does not wait for connections that are kept alive and idle', async () => {
    const server = createServer((_, res) => res.end('done'));
    await listen(server, HERE);
    await new Promise<void>((resolve) => {
      request({ port: portOf(server), agent: false, headers: { connection: 'keep-alive' } }, (res) => {
        res.resume().once('end', resolve);
      }).end();
    });
    let closed = false;
    await stopServing(server, () => {
      closed = true;
      return Promise.resolve();
    });
    expect(closed).toBe(true);
  });

  it('does not wait for ever for a store that does not close', async () => {
    const server = createServer();
    await listen(server, HERE);
    const stopped = stopServing(server, () => new Promise(() => undefined));
    await expect(stopped).resolves.toBeUndefined();
  });

  it('cuts off a request that does not end', async () => {
    const server = createServer(() => undefined);
    await listen(server, HERE);
    const endless = fetch(`http://127.0.0.1:${portOf(server)}/`);
    await new Promise((resolve) => server.once('request', resolve));
    const [cut] = await Promise.allSettled([endless, stopServing(server, () => Promise.resolve())]);
    expect(cut.status).toBe('rejected');
  });
});
