import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { DatabaseUnavailable } from '../../../server/domain/errors.js';
import type { Engine } from '../../../server/store/engine/engine.js';
import { openNeo4j } from '../../../server/store/engine/neo4j.js';
import { BoltProxy } from '../../support/bolt-proxy.js';

const server = inject('neo4j');
const ONE = { name: 'one', text: 'RETURN 1 AS one' };
const ONE_ROW = [{ one: 1 }];

async function engineAt(uri?: string): Promise<Engine> {
  if (server === null) throw new Error(inject('neo4jSkip'));
  const engine = await openNeo4j(uri === undefined ? server : { ...server, uri });
  onTestFinished(() => engine.close());
  return engine;
}

async function proxyToServer(): Promise<BoltProxy> {
  const proxy = new BoltProxy(server?.uri ?? '');
  await proxy.mend();
  onTestFinished(() => proxy.cut());
  return proxy;
}

describe.skipIf(server === null)(`a real Neo4j ${inject('neo4jSkip')}`, { timeout: 60_000 }, () => {
  it('takes whole numbers as integers and others as floats, and gives back plain numbers', async () => {
    const engine = await engineAt();
    const query = {
      name: 'kinds',
      text: `UNWIND [$whole, $part, $nested.list[0], -0.5, 3000000000] AS x
             RETURN x, valueType(x) AS type LIMIT $limit`,
    };
    const rows = await engine.read((tx) =>
      tx.run(query, { whole: 7, part: 7.5, nested: { list: [2] }, limit: 5 }),
    );
    expect(rows).toStrictEqual([
      { x: 7, type: 'INTEGER NOT NULL' },
      { x: 7.5, type: 'FLOAT NOT NULL' },
      { x: 2, type: 'INTEGER NOT NULL' },
      { x: -0.5, type: 'FLOAT NOT NULL' },
      { x: 3_000_000_000, type: 'INTEGER NOT NULL' },
    ]);
  });

  it('reads with read access: a read that writes is refused', async () => {
    const engine = await engineAt();
    const write = { name: 'sneaky', text: 'CREATE (:Sneaky)' };
    await expect(engine.read((tx) => tx.run(write))).rejects.toThrow(/^sneaky: .*read access mode/i);
  });

  it('names the query that failed, which is no lack of a database', async () => {
    const engine = await engineAt();
    const broken = { name: 'brokenQuery', text: 'MATCH (n RETURN n' };
    const error: unknown = await engine.read((tx) => tx.run(broken)).catch((e: unknown) => e);
    expect(error).not.toBeInstanceOf(DatabaseUnavailable);
    expect(String(error)).toMatch(/brokenQuery: /);
  });

  it('is unavailable when the line is cut, and there again when it is mended, with the same engine', async () => {
    const line = await proxyToServer();
    const engine = await engineAt(line.uri);
    expect(await engine.read((tx) => tx.run(ONE))).toStrictEqual(ONE_ROW);
    await line.cut();
    await expect(engine.read((tx) => tx.run(ONE))).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(engine.ping()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await line.mend();
    expect(await engine.read((tx) => tx.run(ONE))).toStrictEqual(ONE_ROW);
  });

  it('cut in the middle of a reading: unavailable, or read again from the start', async () => {
    const line = await proxyToServer();
    const engine = await engineAt(line.uri);
    let begun = 0;
    const rows = await engine.read(async (tx) => {
      begun += 1;
      await tx.run(ONE);
      if (begun === 1) {
        await line.cut();
        await line.mend();
      }
      return tx.run(ONE);
    });
    expect(rows).toStrictEqual(ONE_ROW);
    expect(begun).toBe(2);
  });

  it('ends a reading that takes too long, on the server within a second, and frees its connection', async () => {
    const engine = await engineAt();
    const endless = {
      name: 'endless',
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s',
    };
    const error: unknown = await engine.read((tx) => tx.run(endless)).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'DB_UNAVAILABLE', data: { reason: 'TooLong' } });
    await sleep(1_000);
    const running = {
      name: 'running',
      text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS q',
    };
    expect(await engine.read((tx) => tx.run(running))).toStrictEqual([{ q: running.text }]);
    expect(await engine.read((tx) => tx.run(ONE))).toStrictEqual(ONE_ROW);
  });

  it('a database that the server does not have is unavailable', async () => {
    if (server === null) return;
    const engine = await openNeo4j({ ...server, database: 'nosuch' });
    onTestFinished(() => engine.close());
    await expect(engine.read((tx) => tx.run(ONE))).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
});
