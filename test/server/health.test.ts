import { describe, expect, it } from 'vitest';
import { Health } from '../../server/health.js';

const never = (): Promise<void> => new Promise(() => undefined);

describe('readiness', () => {
  it('goes from waiting over loading to ready', async () => {
    const health = new Health(() => Promise.resolve());
    const seen = [await health.check()];
    health.enter('loading');
    seen.push(await health.check());
    health.enter('serving');
    seen.push(await health.check());
    expect(seen).toEqual([
      { ready: false, reason: 'waiting for the database' },
      { ready: false, reason: 'loading the casebook' },
      { ready: true, reason: 'ready' },
    ]);
  });

  it('stays stopping once it is', async () => {
    const health = new Health(() => Promise.resolve());
    health.enter('stopping');
    health.enter('serving');
    expect(await health.check()).toEqual({ ready: false, reason: 'stopping' });
    expect(health.serving).toBe(false);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['is silent', never],
  ])('is lost while the engine %s', async (_, ping) => {
    const health = new Health(ping);
    health.enter('serving');
    expect(await health.check()).toEqual({ ready: false, reason: 'the database does not answer' });
  });

  it('asks the engine at most twice a second', async () => {
    let now = 0;
    let pings = 0;
    const health = new Health(
      () => {
        pings += 1;
        return Promise.resolve();
      },
      () => now,
    );
    health.enter('serving');
    const countAt = async (ms: number): Promise<number> => {
      now = ms;
      await Promise.all([health.check(), health.check()]);
      return pings;
    };
    expect([await countAt(0), await countAt(500), await countAt(501), await countAt(1_001)]).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('comes back with the engine', async () => {
    let now = 0;
    let there = false;
    const health = new Health(
      () => (there ? Promise.resolve() : Promise.reject(new Error('gone'))),
      () => now,
    );
    health.enter('serving');
    const before = await health.check();
    there = true;
    now = 600;
    expect([before.ready, (await health.check()).ready]).toEqual([false, true]);
  });
});
