import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realCasebook, serve, storeWith } from '../graphql/support/api.js';
import { startBuiltServer, untilReady, type BuiltServer } from '../support/built-server.js';
import { heapInUse, slopeOf } from '../support/heap.js';
import { keepAliveClient, type KeepAliveClient } from '../support/keep-alive.js';

/** Minutes of the long form, which is there only when it is asked for. */
const MINUTES = Number(process.env['RENKEI_SOAK_MINUTES'] ?? 0);
const MIB = 1024 * 1024;
/** The long form measures twice a minute and pauses between any two rounds. */
const LONG = { measures: MINUTES * 2, every: 30_000, pause: 150 };
/** The short one asks the same again, for what is kept to be full after the first half. */
const SHORT = { measures: 8, every: 1_000, different: 25 };

const QUESTIONS: readonly ((i: number) => object)[] = [
  () => ({ query: '{ area(code: "18210") { name bodies { name roles { kind holder { name } } } } }' }),
  (i) => ({ query: `{ bodies(first: ${1 + (i % 100)}) { nodes { id } totalCount } }` }),
  (i) => ({
    query: 'query ($q: String!) { search(query: $q) { nodes { id } } }',
    variables: { q: `会議${i % 50}` },
  }),
  (i) => ({ query: `query Q${i} { a${i}: release { id } }` }),
  () => ({ query: '{ diagram(area: "area-sakai-chiku") { nodes { id } edges { id } } }' }),
  (i) => ({ query: `{ no${i} }` }),
  () => ({ query: '{ area(code: "1") { id } }' }),
  () => ({ query: '{ findings { rule sentence } }' }),
  () => ({ query: `{ body(id: "x") { ${'roles { body { '.repeat(7)}id${' } }'.repeat(7)} } }` }),
];

/** All questions once. */
async function round(client: KeepAliveClient, i: number): Promise<void> {
  const answers = await Promise.all(QUESTIONS.map((question) => client.ask(question(i))));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 400, 200, 400]);
}

/** Do `work` again and again for so many milliseconds. */
async function during(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) await work();
}

/** By how much values rise in their second half: in the first one what is kept fills. */
function rise(values: readonly number[]): number {
  const half = Math.floor(values.length / 2);
  return slopeOf(values.slice(half)) * (values.length - half);
}

describe('a mixed load that goes on', () => {
  it('does not make the heap grow', { timeout: 60_000 }, async () => {
    const api = await serve(await storeWith(await realCasebook()), { cache: 1 });
    const client = keepAliveClient(api.url, 4);
    onTestFinished(() => client.close());
    onTestFinished(() => api.stop());
    const heaps: number[] = [];
    let rounds = 0;
    for (let measure = 0; measure < SHORT.measures; measure += 1) {
      await during(SHORT.every, async () => {
        await round(client, (rounds += 1) % SHORT.different);
        // The log of this test is kept in memory; the product's is not.
        (api.log as unknown[]).length = 0;
      });
      heaps.push((await heapInUse()) / MIB);
    }
    const told = `${rounds * QUESTIONS.length} questions; heap ${ends(heaps)} MiB`;
    process.stdout.write(`soak: ${told}; in the second half ${rise(heaps).toFixed(2)} MiB\n`);
    expect(rounds).toBeGreaterThan(10);
    expect(rise(heaps)).toBeLessThan(8);
  });

  if (MINUTES > 0) {
    it('does not make the built process grow', { timeout: (MINUTES + 3) * 60_000 }, async () => {
      const server = await startBuiltServer({ RENKEI_RATE: '0', RENKEI_CACHE: '1' }, [
        '--expose-gc',
        '--import=./test/support/tell-memory.mjs',
      ]);
      onTestFinished(async () => void (await server.end('SIGTERM')));
      await untilReady(server.url);
      const client = keepAliveClient(server.url, 4);
      onTestFinished(() => client.close());
      const sizes: number[] = [];
      let rounds = 0;
      for (let measure = 0; measure < LONG.measures; measure += 1) {
        await during(LONG.every, async () => {
          await round(client, (rounds += 1));
          (server.lines as unknown[]).length = 0;
          await sleep(LONG.pause);
        });
        sizes.push((await residentSize(server)) / MIB);
        process.stdout.write(
          `soak: ${rounds * QUESTIONS.length} questions, RSS ${sizes.at(-1)?.toFixed(1)} MiB\n`,
        );
      }
      const slope = (rise(sizes) / (MINUTES / 2)) * 10;
      process.stdout.write(`soak: RSS ${ends(sizes)} MiB; second half ${slope.toFixed(2)} MiB in 10 min\n`);
      expect(slope).toBeLessThan(1);
    });
  }
});

/** What the system has given a process, without what only waits to be collected. */
async function residentSize({ process: child }: BuiltServer): Promise<number> {
  child.send('memory');
  const [{ rss }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
  return rss;
}

const ends = (values: readonly number[]): string =>
  [values[0], values[Math.floor(values.length / 2)], values.at(-1)]
    .map((value) => value?.toFixed(1))
    .join(', ');
