import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../server/app.js';
import { Health } from '../../server/health.js';
import { createLog } from '../../server/log.js';
import { createHttpServer, listen, stopServing, type PATIENCE } from '../../server/serving.js';
import { ROOT } from '../architecture/rules/tree.js';
import { realCasebook, storeWith } from '../graphql/support/api.js';
import { headOf, lineTo, type Line } from '../support/sockets.js';

const SLOW = 2_000;
const DRIP = join(ROOT, 'test/support/drip.mjs');
const QUESTION = JSON.stringify({ query: '{ area(code: "18210") { name } }' });

async function open(patience?: Partial<typeof PATIENCE>): Promise<string> {
  const store = await storeWith(await realCasebook());
  const health = new Health(() => store.ping());
  health.enter('serving');
  const log = createLog({ level: 'silent', pretty: false });
  const app = await createApp({ store, log, health, graphiql: false, web: null });
  const server = createHttpServer((req, res) => void app(req, res), patience);
  await listen(server, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => stopServing(server, () => store.close()));
  const { port } = server.address() as { port: number };
  return `http://127.0.0.1:${port}`;
}

async function ask(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: QUESTION });
  await response.text();
  return response.status;
}

/** So many connections, a few at a time. */
async function lines(url: string, count: number, first: string): Promise<Line[]> {
  const all: Line[] = [];
  while (all.length < count) {
    const some = await Promise.all(Array.from({ length: 100 }, () => lineTo(url)));
    for (const { socket } of some) socket.write(first);
    all.push(...some);
  }
  return all;
}

describe('2,000 clients that let their headers drip', () => {
  it('keep nobody else waiting, and are cut off', async () => {
    // Time enough for all of them to be there at once.
    const url = await open({
      headersTimeout: 8_000,
      requestTimeout: 8_000,
      connectionsCheckingInterval: 250,
    });
    const slow = spawn(process.execPath, [DRIP, new URL(url).port, String(SLOW)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void slow.kill());
    const said = createInterface({ input: slow.stdout })[Symbol.asyncIterator]();
    expect((await said.next()).value).toBe('open');
    const took: number[] = [];
    for (let i = 0; i < 300; i += 1) {
      const begun = performance.now();
      expect(await ask(url)).toBe(200);
      took.push(performance.now() - begun);
    }
    took.sort((a, b) => a - b);
    const [p50, p99] = [took[150] ?? Infinity, took[297] ?? Infinity];
    process.stdout.write(`${SLOW} slow clients: others p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms\n`);
    // The bar is 50 ms on a machine with nothing else to do, which a test does not have.
    expect(p99).toBeLessThan(1_000);
    expect((await said.next()).value).toBe(String(SLOW));
    expect(await ask(url)).toBe(200);
  });

  it('are cut off as well when it is the body that drips', async () => {
    const url = await open({ headersTimeout: 500, requestTimeout: 500, connectionsCheckingInterval: 100 });
    const slow = await lines(url, 100, headOf(QUESTION) + QUESTION.slice(0, 5));
    await Promise.race([Promise.all(slow.map(({ closed }) => closed)), sleep(20_000)]);
    expect(slow.filter(({ socket }) => !socket.destroyed)).toEqual([]);
    expect(await ask(url)).toBe(200);
  });
});

describe('how long the server waits', () => {
  it('is ten seconds for headers, a minute for a body, and longer than a balancer for the next request', () => {
    const server = createHttpServer(() => undefined);
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxConnections }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 65_000,
      maxConnections: 10_000,
    });
  });
});
