import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, onTestFinished } from 'vitest';
import { ROOT } from '../architecture/rules/tree.js';
import { MUNICIPALITIES } from './engines.js';
import { startServed, type Server } from './served.js';

const TELLER = `--import=${join(ROOT, 'test/support/tell-memory.mjs')}`;
const MIB = 1024 * 1024;
/** Questions that are asked at the same time. */
const AT_ONCE = 4;

const PAGES = `query ($after: String) { list: areas(first: 100, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;
const AREA = `query ($id: ID!) { area(id: $id) { id name bodies { id name
  roles { kind standing holder { id name } } } } }`;
const DIAGRAM = 'query ($id: ID!) { diagram(area: $id) { nodes { id } edges { id } } }';
const SEARCH = 'query ($q: String!) { search(query: $q, first: 20) { nodes { id name } } }';
const WORDS = ['会議', '協議会', '合成', 'kaigi', '部会'];

interface Pages {
  readonly list: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask<T>({ url }: Server, query: string, variables: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<T>;
  // The country as a whole is refused.
  const failed = errors.filter(({ extensions }) => extensions.code !== 'LIMIT_EXCEEDED');
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
  return data;
}

async function areasOf(server: Server): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { list }: Pages = await ask(server, PAGES, { after });
    ids.push(...list.nodes.map(({ id }) => id));
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

async function askAll(server: Server, query: string, all: readonly object[]): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await ask(server, query, next);
    }),
  );
}

/** Its heap when all was given back that can be, and what the system has given it. */
async function say(what: string, { process: child }: Server): Promise<void> {
  child.send('memory');
  const [{ heapUsed, external, rss }] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
  const [heap, all] = [heapUsed + external, rss].map(
    (bytes) => `${(bytes / MIB).toFixed(0).padStart(5)} MiB`,
  );
  process.stdout.write(`${what.padEnd(40)} heap ${heap}   RSS ${all}\n`);
}

it.each(['in memory', 'in a file'])('memory of a server with the country, %s', async (where) => {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = where === 'in a file' ? [join(folder, 'graph')] : [];
  const args = [join(ROOT, 'dist'), 'engine', '32', String(MUNICIPALITIES), ...file];
  const server = await startServed('http-served.mjs', args, ['--expose-gc', TELLER]);
  onTestFinished(() => void server.process.kill());
  await say(`${where}: loaded`, server);
  const areas = (await areasOf(server)).map((id) => ({ id }));
  await say(`${areas.length} areas listed`, server);
  await askAll(server, AREA, areas);
  await say('each with all its roles', server);
  await askAll(server, DIAGRAM, areas);
  await say('each drawn', server);
  await askAll(
    server,
    SEARCH,
    Array.from({ length: 1_000 }, (_, i) => ({ q: `${WORDS[i % WORDS.length]} ${i >> 4}` })),
  );
  await say('1,000 searches', server);
});
