import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { realCasebook, serve, storeWith, type Api } from '../graphql/support/api.js';
import { together } from '../support/together.js';
import { ALL_MANNERS, COUNT, documents, SEED } from './run.js';
import { faultIn } from './verdict.js';

/** Milliseconds that one document may take on a machine that does other things as well. */
const PATIENCE = 100;

let store: GraphStore;
let api: Api;
beforeAll(async () => {
  store = await storeWith(await realCasebook());
  api = await serve(store, { cache: 8 });
});
afterAll(() => api.stop());

/** What the server wrote down last as a fault of its own. */
const lastFault = (): string =>
  JSON.stringify(api.log.findLast(({ msg }) => msg === 'internal error')?.['err'] ?? '').slice(0, 2_000);

describe(`random documents from seed ${SEED}`, () => {
  it(
    `${COUNT} of them: each is answered, or refused in short with a stable code, and nothing is changed`,
    async () => {
      const tally = new Map<string, number>();
      let left = COUNT;
      await together(documents(ALL_MANNERS), async ({ seed, asked }) => {
        if (left === 0) return 'enough';
        left -= 1;
        const reply = await api.ask(asked.query, asked.variables);
        const fault = faultIn(asked, reply);
        if (fault !== null) {
          expect.fail(`seed ${seed}: ${fault}\n${JSON.stringify(asked)}\n${reply.text}\n${lastFault()}`);
        }
        const [refused] = reply.errors;
        const outcome = refused ? String(refused.extensions['code']) : 'answered';
        tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
        return 'more';
      });
      process.stdout.write(`fuzz, seed ${SEED}: ${JSON.stringify(Object.fromEntries(tally))}\n`);
      // Documents that are all refused for the same reason would find nothing.
      expect(tally.get('answered')).toBeGreaterThan(COUNT / 10);
      expect(tally.size).toBeGreaterThanOrEqual(5);
      expect(lastFault()).toBe('""');
      const { release } = await realCasebook();
      expect(releaseOf(await store.read((reader) => reader.graph())).id).toBe(release.id);
    },
    COUNT * PATIENCE,
  );
});
