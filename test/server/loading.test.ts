import { describe, expect, it } from 'vitest';
import { DatabaseUnavailable } from '../../server/domain/errors.js';
import { Health } from '../../server/health.js';
import { loadWithRetries } from '../../server/loading.js';
import { createLog } from '../../server/log.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { openStore } from '../../server/store/open.js';
import { realCasebook } from '../graphql/support/api.js';
import { boundTo } from '../graphql/support/watched.js';

const log = createLog({ level: 'silent', pretty: false });

/** The real store behind a database that does not answer the first times. */
async function late(times: number): Promise<{ store: GraphStore; attempts: () => number }> {
  const inner = boundTo(await openStore({ kind: 'embedded' }));
  let attempts = 0;
  const prepare = (): Promise<void> => {
    attempts += 1;
    return attempts <= times ? Promise.reject(new DatabaseUnavailable('not yet')) : inner.prepare();
  };
  return { store: { ...inner, prepare }, attempts: () => attempts };
}

describe('loading', () => {
  it('waits for a database that comes late', async () => {
    const { store, attempts } = await late(2);
    const health = new Health(() => store.ping());
    await loadWithRetries({ load: realCasebook, store, health, log, signal: new AbortController().signal });
    expect([attempts(), health.serving]).toEqual([3, true]);
    const { release } = await realCasebook();
    expect((await store.read((reader) => reader.release()))?.id).toBe(release.id);
    await store.close();
  });

  it('gives up when the process stops', async () => {
    const { store } = await late(Infinity);
    const health = new Health(() => store.ping());
    const stop = new AbortController();
    const loading = loadWithRetries({ load: realCasebook, store, health, log, signal: stop.signal });
    stop.abort();
    await loading;
    expect(health.serving).toBe(false);
    await store.close();
  });

  it('does not try again what is wrong with the casebook or the code', async () => {
    const { store } = await late(0);
    const health = new Health(() => store.ping());
    const load = (): Promise<never> => Promise.reject(new Error('a case is wrong'));
    const loading = loadWithRetries({ load, store, health, log, signal: new AbortController().signal });
    await expect(loading).rejects.toThrow('a case is wrong');
    expect(health.serving).toBe(false);
    await store.close();
  });
});
