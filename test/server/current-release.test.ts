import { describe, expect, it } from 'vitest';
import { CurrentRelease } from '../../server/current-release.js';

/** A store that is asked, and a clock that is set. */
function stage(release: string | null = 'a') {
  const world = { now: 0, release, asked: 0, failing: false, seen: [] as string[] };
  const ask = (): Promise<string | null> => {
    world.asked += 1;
    return world.failing ? Promise.reject(new Error('gone')) : Promise.resolve(world.release);
  };
  const current = new CurrentRelease(
    ask,
    (id) => world.seen.push(id),
    () => world.now,
  );
  return { world, current };
}

describe('the current release', () => {
  it('is asked for once by many at the same time, and not again while it is fresh', async () => {
    const { world, current } = stage();
    expect(await Promise.all([current.get(), current.get(), current.get()])).toEqual(['a', 'a', 'a']);
    world.now = 300;
    expect(await current.get()).toBe('a');
    expect([world.asked, world.seen]).toEqual([1, ['a']]);
  });

  it('is given at once and asked for beside when it is no longer fresh', async () => {
    const { world, current } = stage();
    await current.get();
    world.release = 'b';
    world.now = 500;
    expect(current.get()).toBe('a');
    await new Promise(setImmediate);
    expect([current.get(), world.asked, world.seen]).toEqual(['b', 2, ['a', 'b']]);
  });

  it('is never given when it was last seen more than 700 ms ago', async () => {
    const { world, current } = stage();
    await current.get();
    world.release = 'b';
    world.now = 701;
    expect(await current.get()).toBe('b');
  });

  it('is not known when the store cannot be asked, however long it was the same', async () => {
    const { world, current } = stage();
    await current.get();
    world.failing = true;
    world.now = 700;
    expect(current.get()).toBe('a');
    world.now = 701;
    await expect(Promise.resolve(current.get())).rejects.toThrow('gone');
    world.failing = false;
    world.now = 702;
    expect(await current.get()).toBe('a');
  });

  it('is what the reading that began last has seen, not the one that ended last', async () => {
    const { world, current } = stage();
    await current.get();
    current.saw('b', 20);
    current.saw('a', 10);
    world.now = 30;
    expect([current.get(), world.seen]).toEqual(['b', ['a', 'b']]);
  });

  it('is null before the first load, and asked for each time', async () => {
    const { world, current } = stage(null);
    expect([await current.get(), await current.get()]).toEqual([null, null]);
    expect(world.asked).toBe(2);
  });
});
