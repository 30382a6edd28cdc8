import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { createCypherStore } from '../../server/store/cypher-store.js';
import * as gate from '../../server/store/cypher/gate.js';
import { openNeo4j } from '../../server/store/engine/neo4j.js';
import { graphOf, node, releaseFor } from './build.js';
import { emptyNeo4j } from './neo4j-store.js';

const server = inject('neo4j');
const GRAPH = graphOf([node('Area', 'a')]);

async function loaded() {
  if (server === null) throw new Error(inject('neo4jSkip'));
  const store = await emptyNeo4j(server);
  onTestFinished(() => store.close());
  await store.prepare();
  await store.replace(GRAPH, releaseFor(GRAPH));
  const engine = await openNeo4j(server);
  onTestFinished(() => engine.close());
  const shut = (owner: string, lease: number) => engine.write((tx) => tx.run(gate.SHUT, { owner, lease }));
  const open = (owner: string) => engine.write((tx) => tx.run(gate.OPEN, { owner }));
  const shutNow = () => engine.read(async (tx) => (await tx.run(gate.STATE))[0]?.['shut']);
  return { store, engine, shut, open, shutNow };
}

describe.skipIf(server === null)(
  `the gate of a load on Neo4j ${inject('neo4jSkip')}`,
  { timeout: 60_000 },
  () => {
    it('keeps readers waiting until it is opened', async () => {
      const { store, shut, open } = await loaded();
      await shut('loader', 60_000);
      let answered = false;
      const reading = store
        .read((r) => r.release())
        .then((found) => {
          answered = true;
          return found?.id;
        });
      await sleep(300);
      expect(answered).toBe(false);
      await open('loader');
      expect(await reading).toBe('release-1');
    });

    it('opens by itself when the loader died', async () => {
      const { store, shut } = await loaded();
      await shut('loader', 300);
      expect((await store.read((r) => r.release()))?.id).toBe('release-1');
    });

    it('is opened by who shut it and by nobody else', async () => {
      const { shut, open, shutNow } = await loaded();
      await shut('second', 60_000);
      await open('first');
      expect(await shutNow()).toBe(true);
      await open('second');
      expect(await shutNow()).toBe(false);
    });

    it('is open after a load, and after one that failed', async () => {
      const { store, shutNow } = await loaded();
      const twins = graphOf([node('Area', 'a'), node('Area', 'a')]);
      await expect(store.replace(twins, releaseFor(twins, 'bad'))).rejects.toThrow('stands twice');
      expect(await shutNow()).toBe(false);
      const other = graphOf([node('Area', 'b')]);
      await store.replace(other, releaseFor(other, 'release-2'));
      expect(await shutNow()).toBe(false);
    });

    it('a reading that a load came between is done again, and gives the new graph', async () => {
      const { store, engine } = await loaded();
      const loader = createCypherStore(engine);
      const next = graphOf([node('Area', 'a', { name: 'new' })]);
      const names: (string | undefined)[] = [];
      const name = await store.read(async (r) => {
        const [before] = await r.nodes(['a']);
        if (names.length === 0) await loader.replace(next, releaseFor(next, 'release-2'));
        names.push(before?.name);
        return before?.name;
      });
      expect([name, names]).toStrictEqual(['new', ['a', 'new']]);
    });
  },
);
