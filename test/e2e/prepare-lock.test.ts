import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isAbandoned, withLock } from '../../.ci/prepare/lock.mjs';
import { node } from '../support/command.js';
import { folderWith, put } from '../support/folder.js';

/** The id of a process that has just ended. */
async function goneProcess(cwd: string): Promise<string> {
  return (await node(['-p', 'process.pid'], { cwd })).stdout.trim();
}

describe('the lock of the set-up', () => {
  it('lets one in at a time, and tells the others once whom they wait for', async () => {
    const file = join(folderWith(), 'lock');
    const seen: string[] = [];
    const told: string[] = [];
    const work = async (name: string): Promise<string> =>
      withLock(
        file,
        async () => {
          seen.push(`${name} in`);
          await sleep(30);
          seen.push(`${name} out`);
          return name;
        },
        { pollMs: 2, onWait: (pid) => told.push(pid) },
      );
    expect(await Promise.all([work('a'), work('b'), work('c')])).toEqual(['a', 'b', 'c']);
    for (let i = 0; i < seen.length; i += 2) expect(seen[i + 1]).toBe(seen[i]?.replace(' in', ' out'));
    expect(told).toEqual([String(process.pid), String(process.pid)]);
    expect(existsSync(file)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    const file = join(folderWith(), 'lock');
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, () => Promise.resolve(1))).toBe(1);
  });

  it('is taken from a process that was killed', async () => {
    const folder = folderWith();
    put(folder, 'lock', `${await goneProcess(folder)} ${hostname()} 0.5`);
    expect(await withLock(join(folder, 'lock'), () => Promise.resolve(1))).toBe(1);
  });

  it('is taken from a silent holder on another machine, where its process id means nothing', async () => {
    const folder = folderWith();
    const file = join(folder, 'lock');
    put(folder, 'lock', `1 elsewhere 0.5`);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(await withLock(file, () => Promise.resolve(readFileSync(file, 'utf8')))).toMatch(
      new RegExp(`^${process.pid} `),
    );
  });

  it('is left to whoever lives, is elsewhere, or is just writing it', () => {
    expect(isAbandoned({ text: `${process.pid} ${hostname()} 0.5`, age: 5_000 }, hostname())).toBe(false);
    expect(isAbandoned({ text: '999999999 elsewhere 0.5', age: 5_000 }, hostname())).toBe(false);
    expect(isAbandoned({ text: '', age: 5 }, hostname())).toBe(false);
    expect(isAbandoned({ text: '', age: 60_000 }, hostname())).toBe(true);
  });
});
