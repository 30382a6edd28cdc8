import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realCasebook, serve, storeWith } from '../graphql/support/api.js';
import { heapInUse, slopeOf } from '../support/heap.js';
import { keepAliveClient, type KeepAliveClient } from '../support/keep-alive.js';

/** Minutes of the long form; some seconds without it. */
const MINUTES = Number(process.env['RENKEI_SOAK_MINUTES'] ?? 0);
const MIB = 1024 * 1024;
/** The long form measures twice a minute, pauses between any two rounds, and never asks all the same again. */
const LONG = { measures: MINUTES * 2, every: 30_000, pause: 150, different: Infinity };
const SHORT = { measures: 8, every: 1_000, pause: 0, different: 25 };

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

describe('a mixed load that goes on', { timeout: (MINUTES + 3) * 60_000 }, () => {
  it('does not make the process grow', async () => {
    const api = await serve(await storeWith(await realCasebook()), { cache: 1 });
    const client = keepAliveClient(api.url, 4);
    onTestFinished(() => client.close());
    onTestFinished(() => api.stop());
    const { measures, every, pause, different } = MINUTES > 0 ? LONG : SHORT;
    const heaps: number[] = [];
    const sizes: number[] = [];
    let rounds = 0;
    for (let measure = 0; measure < measures; measure += 1) {
      const until = performance.now() + every;
      while (performance.now() < until) {
        await round(client, (rounds += 1) % different);
        // The log of this test is kept in memory; the product's is not.
        (api.log as unknown[]).length = 0;
        if (pause > 0) await sleep(pause);
      }
      heaps.push((await heapInUse()) / MIB);
      sizes.push(process.memoryUsage().rss / MIB);
    }
    // What is kept fills in the first half.
    const half = Math.floor(measures / 2);
    const rise = (values: readonly number[]): number => slopeOf(values.slice(half)) * (measures - half);
    const told = `${rounds * QUESTIONS.length} questions; heap ${ends(heaps)} MiB, RSS ${ends(sizes)} MiB`;
    process.stdout.write(
      `soak: ${told}; in the second half heap ${rise(heaps).toFixed(2)}, RSS ${rise(sizes).toFixed(2)} MiB\n`,
    );
    expect(rounds).toBeGreaterThan(10);
    if (MINUTES > 0) expect((rise(sizes) / (MINUTES / 2)) * 10).toBeLessThan(1);
    else expect(rise(heaps)).toBeLessThan(8);
  });
});

const ends = (values: readonly number[]): string =>
  [values[0], values[Math.floor(values.length / 2)], values.at(-1)]
    .map((value) => value?.toFixed(1))
    .join(', ');
