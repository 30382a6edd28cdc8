import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { caseFiles, casesOf } from '../../seed/load.js';
import { openEmbedded } from '../../server/store/engine/embedded.js';
import type { Engine, Query, Values } from '../../server/store/engine/engine.js';
import { createCypherStore } from '../../server/store/cypher-store.js';
import { createGraphQL } from '../../server/graphql/yoga.js';
import { ROOT } from '../architecture/rules/tree.js';
import { keepAliveClient } from '../support/keep-alive.js';
import { often } from './measure.js';
import { startServed, type Server } from './served.js';

/** Requests of one measurement, and how often each server is measured, one after the other. */
const REQUESTS = Number(process.env['RENKEI_BENCH_REQUESTS'] ?? 4_000);
const ROUNDS = 5;

/** Area → bodies → secretariats and members: 112 objects. The floor knows this question and no other. */
const QUESTION = {
  query: `query Nested($id: ID!, $kinds: [RoleKind!]) { area(id: $id) { id name kind
    bodies(includeContained: true) { id name kind roles(kinds: $kinds) { kind standing holder { id name } } } } }`,
  variables: {
    id: 'area-sakai-chiku',
    kinds: ['SECRETARIAT', 'MEMBER', 'OPERATOR', 'ADVISER', 'SUPPORTER', 'FOUNDER'],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'renkei-bench-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A server, killed at the end. */
async function start(name: string, script: string, args: readonly string[]): Promise<Named> {
  const server = await startServed(script, args);
  children.push(server.process);
  return { ...server, name };
}

interface Named extends Server {
  readonly name: string;
}

/** Processor time that a process has used so far, user and system, in microseconds. Linux only. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Microseconds of processor time for one request. */
async function measure({ url, pid }: Server, requests: number): Promise<number> {
  const client = keepAliveClient(url, 4);
  await client.askAll(Math.ceil(requests / 4), () => QUESTION);
  const before = cpuOf(pid);
  expect(await client.askAll(requests, () => QUESTION)).toEqual({ 200: requests });
  client.close();
  return (cpuOf(pid) - before) / requests;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What the engine alone takes of the question, in microseconds, and the answer. */
async function engineAlone(): Promise<{ us: number; answer: string }> {
  const inner = await openEmbedded();
  const asked: (readonly [Query, Values])[] = [];
  const recording: Engine = {
    kind: inner.kind,
    snapshotReads: true,
    read: (work) =>
      inner.read((tx) =>
        work({
          run: (query, params = {}) => {
            asked.push([query, params]);
            return tx.run(query, params);
          },
        }),
      ),
    write: (work) => inner.write(work),
    define: (statements) => inner.define(statements),
    ping: () => inner.ping(),
    close: () => inner.close(),
  };
  const store = createCypherStore(recording);
  const { graph, release } = casesOf(await caseFiles(join(ROOT, 'seed/casebook')));
  await store.prepare();
  await store.replace(graph, release);
  const yoga = createGraphQL({ store, log: console, isServing: () => true, graphiql: null });
  const response = await yoga.fetch(
    'http://localhost/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(QUESTION) },
    {},
  );
  const answer = await response.text();
  const questions = [...asked];
  const work = (): Promise<unknown> =>
    inner.read(async (tx) => {
      for (const [query, params] of questions) await tx.run(query, params);
    });
  const { cpuMs } = await often(work, 500);
  await store.close();
  return { us: cpuMs * 1_000, answer };
}

it('processor time of one request', async () => {
  const { us, answer } = await engineAlone();
  const file = join(folder, 'answer.json');
  writeFileSync(file, answer);
  const served = (name: string, mode: string, cache: number): Promise<Named> =>
    start(name, 'http-served.mjs', [join(ROOT, 'dist'), mode, String(cache)]);
  const servers = [
    await start('floor: by hand over Maps', 'http-floor.mjs', [file]),
    await served('from the cache', 'replay', 32),
    await served('uncached, without the engine', 'replay', 0),
    await served('uncached, engine and all its threads', 'engine', 0),
  ];
  const took = new Map<string, number[]>(servers.map(({ name }) => [name, []]));
  // What runs often is compiled only after thousands of requests.
  for (const server of servers) await measure(server, REQUESTS * 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const server of servers) took.get(server.name)?.push(await measure(server, REQUESTS));
  }
  const floor = median(took.get(servers[0]?.name ?? '') ?? []);
  const lines = [...took].map(([name, values]) => {
    const us = median(values);
    const all = values.map((value) => value.toFixed(0)).join(' ');
    return `${name.padEnd(40)}${us.toFixed(0).padStart(6)} µs  ${(us / floor).toFixed(2).padStart(6)} ×   (${all})`;
  });
  process.stdout.write(
    `\nprocessor time per request, median of ${ROUNDS} times ${REQUESTS}; the answer has ${Buffer.byteLength(answer)} bytes\n` +
      `${lines.join('\n')}\n${'the engine alone, in this process'.padEnd(40)}${us.toFixed(0).padStart(6)} µs\n`,
  );
});
