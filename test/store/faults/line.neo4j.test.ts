import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { realCasebook } from '../../graphql/support/api.js';
import { BoltProxy } from '../../support/bolt-proxy.js';
import { openNeo4j } from '../../../server/store/engine/neo4j.js';
import { emptyNeo4j } from '../neo4j-store.js';
import { faultyApp, type Answer, type FaultyApp } from './app.js';

const server = inject('neo4j');

const SHOW = {
  name: 'transactions',
  text: 'SHOW TRANSACTIONS YIELD currentQuery, status, elapsedTime RETURN currentQuery AS query, status, elapsedTime.milliseconds AS ms',
};

/** Milliseconds: what a client may be left waiting for, and until all is well again, on a busy machine. */
const FAILS_WITHIN = 3_000;
const BACK_WITHIN = 5_000;
const SLACK = 2_000;

/** Of each piece on a slow line, one way: an answer takes long, and a greeting not yet too long. */
const LATENCY = 350;
/** A question of more levels than there are round trips in the time of a question. */
const DEEP =
  '{ areas(first: 5) { nodes { bodies { roles { body { parts { roles { body { areas { id } } } } } } } } } }';

const UNAVAILABLE = { status: 503, code: 'DB_UNAVAILABLE', data: null, retryAfter: true };

function expectInTime(...answers: readonly Answer[]): void {
  const slowest = Math.max(...answers.map(({ ms }) => ms));
  process.stdout.write(
    `a failing line: the slowest of ${answers.length} told after ${slowest.toFixed(0)} ms\n`,
  );
  expect(slowest).toBeLessThan(FAILS_WITHIN + SLACK);
}

describe.skipIf(server === null)(`the line to Neo4j ${inject('neo4jSkip')}`, { timeout: 90_000 }, () => {
  let proxy: BoltProxy;

  beforeAll(async () => {
    if (server === null) return;
    // As in service: the database has the release already when the app starts.
    const store = await emptyNeo4j(server);
    await store.prepare();
    const { graph, release, log } = await realCasebook();
    await store.replace(graph, release, log);
    await store.close();
  });
  beforeEach(async () => {
    if (server === null) return;
    proxy = new BoltProxy(server.uri);
    await proxy.mend();
  });
  afterEach(() => proxy.cut());

  async function app(): Promise<FaultyApp> {
    if (server === null) throw new Error(inject('neo4jSkip'));
    return faultyApp({ kind: 'neo4j', ...server, uri: proxy.uri });
  }

  async function readyApp(): Promise<FaultyApp> {
    const running = await app();
    await running.untilReady();
    expect((await running.ask()).code).toBeNull();
    return running;
  }

  it.each([
    ['is down', () => proxy.cut()],
    [
      'takes connections and says nothing',
      async () => {
        proxy.become({ kind: 'silent' });
        await Promise.resolve();
      },
    ],
  ])('at the start the database %s: alive, not ready, and ready by itself', async (_, fault) => {
    await fault();
    const running = await app();
    const probes = [await running.probe('/livez'), await running.probe('/readyz')];
    const answer = await running.ask();
    expect([...probes, answer]).toMatchObject([200, 503, { ...UNAVAILABLE, code: 'NOT_READY' }]);
    await sleep(1_500);
    expect([await running.probe('/livez'), await running.probe('/readyz')]).toEqual([200, 503]);
    await proxy.mend();
    expect(await running.untilReady()).toBeLessThan(BACK_WITHIN + SLACK);
    expect((await running.ask()).code).toBeNull();
  });

  it('goes dead: every question fails in time, and the same app answers when it is back', async () => {
    const running = await readyApp();
    await proxy.cut();
    const answers = await Promise.all(Array.from({ length: 20 }, () => running.ask()));
    expect(answers).toMatchObject(answers.map(() => UNAVAILABLE));
    expectInTime(...answers);
    expect([await running.probe('/livez'), await running.probe('/readyz')]).toEqual([200, 503]);
    await proxy.mend();
    expect(await running.untilAnswered()).toBeLessThan(BACK_WITHIN + SLACK);
    expect(await running.untilReady()).toBeLessThan(BACK_WITHIN + SLACK);
  });

  it('swallows everything: more questions than the pool has places fail in time, and all places come back', async () => {
    const running = await readyApp();
    proxy.become({ kind: 'silent' });
    const first = await Promise.all(Array.from({ length: 120 }, () => running.ask()));
    const then = await Promise.all(Array.from({ length: 30 }, () => running.ask()));
    for (const answers of [first, then]) {
      expect(answers).toMatchObject(answers.map(() => UNAVAILABLE));
      expectInTime(...answers);
    }
    expect([await running.probe('/livez'), await running.probe('/readyz')]).toEqual([200, 503]);
    const held = proxy.connections;
    await running.ask();
    // While nothing answers one connection after the other is tried, not one for each question.
    expect(proxy.connections - held).toBeLessThanOrEqual(3);
    await proxy.mend();
    expect(await running.untilAnswered()).toBeLessThan(BACK_WITHIN + SLACK);
    for (let round = 0; round < 3; round += 1) {
      const after = await Promise.all(Array.from({ length: 40 }, () => running.ask()));
      expect(after.map(({ code }) => code)).toEqual(after.map(() => null));
    }
  });

  it('is cut in the middle of an answer, at many places: the whole answer, or a clear failure', async () => {
    const running = await readyApp();
    const whole = (await running.ask()).data;
    for (const afterBytes of [1, 300, 2_500, 10_000]) {
      proxy.become({ kind: 'breaking', afterBytes });
      const answer = await running.ask();
      expectInTime(answer);
      if (answer.code === null) expect(answer.data).toEqual(whole);
      else expect(answer).toMatchObject(UNAVAILABLE);
      await proxy.mend();
      expect(await running.untilAnswered()).toBeLessThan(BACK_WITHIN + SLACK);
    }
  });

  it('is slow: the answer comes late, or the limit of time by name and no transaction is left behind', async () => {
    const running = await readyApp();
    proxy.become({ kind: 'slow', latency: 40, bytesPerSecond: 200_000 });
    expect((await running.ask()).code).toBeNull();
    proxy.become({ kind: 'slow', latency: LATENCY, bytesPerSecond: 100_000 });
    const late = await running.ask(DEEP);
    expect(late).toMatchObject({ status: 503, code: 'LIMIT_EXCEEDED', limit: 'time', data: null });
    expect(late.ms).toBeLessThan(5_000 + SLACK);
    // The word to end it takes the slow line too.
    await sleep(LATENCY + 1_000);
    expect(await transactions()).toEqual([]);
    await proxy.mend();
    expect(await running.untilAnswered()).toBeLessThan(BACK_WITHIN + SLACK);
  });
});

/** What runs on the server besides the question for it. */
async function transactions(): Promise<unknown[]> {
  if (server === null) throw new Error(inject('neo4jSkip'));
  const engine = await openNeo4j(server);
  const rows = await engine.read((tx) => tx.run(SHOW));
  await engine.close();
  return rows.filter((row) => row['query'] !== SHOW.text);
}
