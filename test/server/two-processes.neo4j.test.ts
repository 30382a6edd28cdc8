import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import type { DomainGraph } from '../../server/domain/model.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { ROOT } from '../architecture/rules/tree.js';
import { realCasebook } from '../graphql/support/api.js';
import { emptyNeo4j } from '../store/neo4j-store.js';
import { type BuiltServer, startBuiltServer, untilReady } from '../support/built-server.js';
import { node } from '../support/command.js';
import { caseFiles } from '../../seed/load.js';

const neo4j = inject('neo4j');
const TOKEN = 'a-token-of-some-length';
/** A second, by which every process has to know of a release. */
const BAR_MS = 1_000;
const QUESTION = '{ area(code: "18210") { name } }';

interface Told {
  readonly release: string;
  readonly name: string;
}

async function ask(server: BuiltServer): Promise<Told> {
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}`);
  const { data, extensions } = (await response.json()) as {
    data: { area: { name: string } };
    extensions: { release: string };
  };
  return { release: extensions.release, name: data.area.name };
}

/** Asks all the time. @returns after how many milliseconds each server has told of the release for the first time */
async function untilTold(servers: readonly BuiltServer[], release: string, since: number): Promise<number[]> {
  return Promise.all(
    servers.map(async (server) => {
      for (;;) {
        const told = await ask(server);
        const ms = performance.now() - since;
        if (told.release === release || ms > 10_000) return ms;
        await sleep(10);
      }
    }),
  );
}

async function named(name: string): Promise<DomainGraph> {
  const { graph } = await realCasebook();
  return {
    ...graph,
    nodes: graph.nodes.map((one) => (one.id === 'area-sakai-city' ? { ...one, name } : one)),
  };
}

describe.skipIf(neo4j === null)(
  `two processes on one Neo4j ${inject('neo4jSkip')}`,
  { timeout: 180_000 },
  () => {
    let loader: GraphStore;
    let servers: readonly BuiltServer[];

    beforeAll(async () => {
      if (neo4j === null) throw new Error(inject('neo4jSkip'));
      const { code, stderr } = await node(['.ci/prepare.mjs', '--quiet'], { cwd: ROOT });
      if (code !== 0) throw new Error(stderr);
      loader = await emptyNeo4j(neo4j);
      await loader.prepare();
      const { graph, release, log } = await realCasebook();
      await loader.replace(graph, release, log);
      const env = {
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: neo4j.database,
        RENKEI_WRITE_TOKEN: TOKEN,
        RENKEI_RATE: '0',
      };
      servers = await Promise.all([startBuiltServer(env), startBuiltServer(env)]);
      await Promise.all(servers.map(({ url }) => untilReady(url)));
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.end('SIGTERM')));
      await loader.close();
    });

    it('tell of a release that another process loads within a second, and never of an older one again', async () => {
      await Promise.all(servers.map(ask));
      const graph = await named('坂井');
      const { id } = await loader.replace(graph, releaseOf(graph));
      const took = await untilTold(servers, id, performance.now());
      process.stdout.write(
        `loaded by another process: told after ${took.map(Math.round).join(' and ')} ms\n`,
      );
      expect(Math.max(...took)).toBeLessThan(BAR_MS);
      for (let i = 0; i < 20; i += 1) {
        for (const server of servers) expect(await ask(server)).toEqual({ release: id, name: '坂井' });
      }
    });

    it('tell of cases that one of them is sent within a second', async () => {
      const [first, second] = servers as [BuiltServer, BuiltServer];
      const files = await caseFiles(`${ROOT}/seed/casebook`);
      await Promise.all(servers.map(ask));
      const response = await fetch(`${first.url}/cases`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ files: files.map(({ file, text }) => ({ name: file, text })) }),
      });
      const since = performance.now();
      const { after } = (await response.json()) as { after: string };
      expect([response.status, after]).toEqual([200, (await realCasebook()).release.id]);
      expect(await ask(first)).toEqual({ release: after, name: '坂井市' });
      const took = await untilTold([second], after, since);
      process.stdout.write(
        `sent to one process: told by the other after ${took.map(Math.round).join()} ms\n`,
      );
      expect(took[0]).toBeLessThan(BAR_MS);
    });
  },
);
