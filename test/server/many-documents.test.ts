import { describe, expect, it, onTestFinished } from 'vitest';
import { serveCasebook } from '../graphql/support/api.js';
import { heapInUse } from '../support/heap.js';
import { keepAliveClient } from '../support/keep-alive.js';

/** In CI; 100,000 when RENKEI_DOCUMENTS says so. */
const DOCUMENTS = Number(process.env['RENKEI_DOCUMENTS'] ?? 4_500);
const MIB = 1024 * 1024;

describe('documents that are all different', () => {
  it('fill what is kept of documents and answers, and then no more', async () => {
    const api = await serveCasebook({ cache: 1 });
    const client = keepAliveClient(api.url, 4);
    onTestFinished(() => client.close());
    onTestFinished(() => api.stop());
    const third = Math.floor(DOCUMENTS / 3);
    const heaps: number[] = [];
    for (let part = 0; part < 3; part += 1) {
      await client.askAll(third, (i) => ({
        query: `query Q${part * third + i} { a${part * third + i}: release { id nodeCount } }`,
      }));
      // What is not kept of this part cannot be told from what is: the log of the test is emptied.
      (api.log as unknown[]).length = 0;
      heaps.push(await heapInUse());
    }
    const inMiB = heaps.map((heap) => (heap / MIB).toFixed(1));
    process.stdout.write(`${DOCUMENTS} documents: heap after each third ${inMiB.join(', ')} MiB\n`);
    const [, second = 0, last = Infinity] = heaps;
    // A document that is kept costs some 10 kB: thousands of them would show.
    expect(last - second).toBeLessThan(6 * MIB);
  });
});
