import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigInvalid, DatabaseUnavailable } from '../../../server/domain/errors.js';
import type { GraphStore } from '../../../server/store/graph-store.js';
import { openEmbedded } from '../../../server/store/engine/embedded.js';
import { openStore } from '../../../server/store/open.js';
import { node as runNode } from '../../support/command.js';
import { folderWith } from '../../support/folder.js';
import { heapInUse } from '../../support/heap.js';
import { graphOf, node, releaseFor } from '../build.js';
import { FULL } from '../full-graph.js';

const READINGS = 200_000;
const MIB = 1024 * 1024;

/** What the system has given this process, when its own heap is as small as it can be. */
async function residentSize(): Promise<number> {
  await heapInUse();
  return process.memoryUsage().rss;
}

async function openAt(path: string): Promise<GraphStore> {
  const store = await openStore({ kind: 'embedded', path });
  onTestFinished(() => store.close());
  await store.prepare();
  return store;
}

/** What went wrong, as the one message of the problem list. */
async function problemOf(path: string): Promise<unknown> {
  const error = await openStore({ kind: 'embedded', path }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ConfigInvalid);
  return error instanceof ConfigInvalid ? error.data['problems'] : null;
}

describe('the embedded engine in a file', () => {
  it('has after reopening what was loaded, and loads again', async () => {
    const path = join(folderWith(), 'deep', 'graph.db');
    const first = await openAt(path);
    await first.replace(FULL, releaseFor(FULL));
    const before = await first.read((r) => r.graph());
    await first.close();

    const again = await openAt(path);
    expect(await again.read((r) => r.graph())).toStrictEqual(before);
    expect(await again.read((r) => r.release())).toStrictEqual(releaseFor(FULL));
    expect(
      await again.replace(FULL, releaseFor(FULL, 'release-1', '2030-01-01T00:00:00.000Z')),
    ).toStrictEqual(releaseFor(FULL));
    const other = graphOf([node('Area', 'a')]);
    await again.replace(other, releaseFor(other, 'release-2'));
    await again.close();

    const last = await openAt(path);
    expect(await last.read((r) => r.graph())).toStrictEqual(other);
  });

  it('keeps a load for which nobody closed the file', async () => {
    const path = join(folderWith(), 'graph.db');
    const script = `
      const { GrafeoDB } = require('@grafeo-db/js');
      const db = GrafeoDB.create(${JSON.stringify(path)});
      const tx = db.beginTransaction();
      tx.executeCypher("CREATE (:Kept {id: 'a'})").then(() => { tx.commit(); process.kill(process.pid, 'SIGKILL'); });`;
    const { code } = await runNode(['-e', script], { cwd: process.cwd() });
    expect(code).not.toBe(0);
    const engine = await openEmbedded({ path });
    onTestFinished(() => engine.close());
    const rows = await engine.read((tx) =>
      tx.run({ name: 'kept', text: 'MATCH (n:Kept) RETURN n.id AS id' }),
    );
    expect(rows).toStrictEqual([{ id: 'a' }]);
  });

  it('says that the file is in use, and leaves it alone', async () => {
    const path = join(folderWith(), 'graph.db');
    const store = await openAt(path);
    await store.replace(FULL, releaseFor(FULL));
    expect(await problemOf(path)).toStrictEqual([
      expect.stringMatching(/graph\.db is in use by another process/),
    ]);
    expect((await store.read((r) => r.release()))?.id).toBe('release-1');
  });

  it.each([
    ['is something else', (path: string) => writeFileSync(path, 'no graph at all'.repeat(100))],
    ['is empty', (path: string) => writeFileSync(path, '')],
    ['was cut off', (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
  ])('says that the file cannot be read when it %s, and leaves it alone', async (_, damage) => {
    const path = join(folderWith(), 'graph.db');
    const store = await openAt(path);
    await store.replace(FULL, releaseFor(FULL));
    await store.close();
    damage(path);
    const damaged = readFileSync(path);
    expect(await problemOf(path)).toStrictEqual([
      expect.stringMatching(/graph\.db cannot be read: restore it/),
    ]);
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('says that a folder is no graph file', async () => {
    const folder = folderWith({ 'something.txt': 'else' });
    expect(await problemOf(folder)).toStrictEqual([expect.stringMatching(/cannot be read/)]);
    expect(existsSync(join(folder, 'something.txt'))).toBe(true);
  });
});

describe('the embedded engine', () => {
  it('waits for what runs before it closes, and answers nothing afterwards', async () => {
    const store = await openStore({ kind: 'embedded' });
    await store.prepare();
    const loading = store.replace(FULL, releaseFor(FULL));
    const closing = store.close();
    await expect(loading).resolves.toStrictEqual(releaseFor(FULL));
    await closing;
    await store.close();
    await expect(store.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(store.read((r) => r.release())).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  it('names the query that failed', async () => {
    const engine = await openEmbedded();
    onTestFinished(() => engine.close());
    const broken = { name: 'brokenQuery', text: 'MATCH (n RETURN n' };
    await expect(engine.read((tx) => tx.run(broken))).rejects.toThrow(/^brokenQuery: /);
  });

  it('takes back all of a write that throws, at whatever point', async () => {
    const engine = await openEmbedded();
    onTestFinished(() => engine.close());
    const create = { name: 'create', text: 'CREATE (:X)' };
    const count = { name: 'count', text: 'MATCH (n:X) RETURN count(n) AS n' };
    const failing = engine.write(async (tx) => {
      // Not waited for: it still runs when the work throws.
      const late = tx.run(create);
      await tx.run(create);
      throw new RangeError(`after ${(await late).length} rows`);
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await engine.read((tx) => tx.run(count))).toStrictEqual([{ n: 0 }]);
    await engine.write((tx) => tx.run(create));
    expect(await engine.read((tx) => tx.run(count))).toStrictEqual([{ n: 1 }]);
  });

  it('keeps nothing of a reading that writes, and says whose fault that is', async () => {
    const engine = await openEmbedded();
    onTestFinished(() => engine.close());
    const create = { name: 'create', text: 'CREATE (:X)' };
    await expect(engine.read((tx) => tx.run(create))).rejects.toThrow('create: a reading wrote');
    const count = { name: 'count', text: 'MATCH (n:X) RETURN count(n) AS n' };
    expect(await engine.read((tx) => tx.run(count))).toStrictEqual([{ n: 0 }]);
  });

  it.each([
    ['ends', () => Promise.resolve()],
    ['fails', () => Promise.reject(new RangeError())],
  ])('does not grow with every reading that %s', async (_, work) => {
    const engine = await openEmbedded();
    onTestFinished(() => engine.close());
    const sizes: number[] = [];
    for (let i = 0; i <= READINGS; i += 1) {
      if (i % (READINGS / 2) === 0) sizes.push(await residentSize());
      await engine.read(work).catch(() => undefined);
    }
    // Of the first half the size settles; half a kilobyte a reading would be 50 MiB.
    expect((sizes[2] ?? Infinity) - (sizes[1] ?? 0)).toBeLessThan(25 * MIB);
  });
});
