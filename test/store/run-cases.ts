import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.js';
import { releaseFor } from './build.js';
import { CASES } from './cases/index.js';

/** The whole suite, each case in a store of its own from `open`: prepared by us, and closed after. */
export function conformance(engine: string, open: () => Promise<GraphStore>, timeout = 5_000): void {
  describe(`${engine} is a graph store`, () => {
    it.each(CASES)('$name', { timeout }, async ({ graph, run }) => {
      const store = await open();
      try {
        await store.prepare();
        await store.replace(graph, releaseFor(graph));
        for (const { what, got, want } of await run(store)) expect(got, what).toStrictEqual(want);
      } finally {
        await store.close();
      }
    });
  });
}
