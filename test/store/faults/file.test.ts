import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, describe, it, onTestFinished } from 'vitest';
import { releaseOf } from '../../../seed/release.js';
import { syntheticGraph } from '../../../seed/synthetic.js';
import { openEmbedded } from '../../../server/store/engine/embedded.js';
import { openStore } from '../../../server/store/open.js';
import { ROOT } from '../../architecture/rules/tree.js';
import { startBuiltServer, untilReady } from '../../support/built-server.js';
import { folderWith, put } from '../../support/folder.js';
import { killLoads, releaseThere } from './kills.js';

const graphFile = (): string => join(folderWith(), 'graph.db');

describe('the graph file', () => {
  it('is the release before or the one after, however often a loading process is killed, and is served then', async () => {
    const path = graphFile();
    await killLoads({ kind: 'embedded', path }, 20_261_123);
    const server = await startBuiltServer({ RENKEI_DATA: path });
    await untilReady(server.url);
    expect(await server.end('SIGTERM')).toBe(0);
    await releaseThere({ kind: 'embedded', path });
  });

  it('has the same graph, and nothing besides, after the same load again', async () => {
    const path = graphFile();
    const [graph, other] = [1, 2].map((municipalities) => syntheticGraph({ municipalities }));
    if (graph === undefined || other === undefined) throw new Error('no graphs');
    for (const load of [graph, graph, other, graph]) {
      const store = await openStore({ kind: 'embedded', path });
      await store.prepare();
      await store.replace(load, releaseOf(load));
      await store.close();
      expect(await releaseThere({ kind: 'embedded', path })).toBe(releaseOf(load).id);
    }
    const engine = await openEmbedded({ path });
    onTestFinished(() => engine.close());
    const kinds = { name: 'kinds', text: 'MATCH (n) RETURN labels(n) AS labels, count(n) AS n' };
    const counted = await engine.read((tx) => tx.run(kinds));
    const others = counted.filter(({ labels }) => !(Array.isArray(labels) && labels.includes('Entity')));
    const named = others.map(({ labels, n }) => [labels, n]);
    expect(named.sort()).toEqual([
      [['Release'], 1],
      [['ReleaseStep'], 1],
    ]);
  });

  it('is back as it was when the copy of a stopped server is put in its place', async () => {
    const path = graphFile();
    const load = async (municipalities: number): Promise<string> => {
      const graph = syntheticGraph({ municipalities });
      const store = await openStore({ kind: 'embedded', path });
      await store.prepare();
      const { id } = await store.replace(graph, releaseOf(graph));
      await store.close();
      return id;
    };
    // As docs/operations.md says: everything that begins with the name of the file.
    const copy = (from: string, to: string): void => {
      for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
    };
    const saved = await load(1);
    const backup = folderWith();
    copy(dirname(path), backup);
    expect(await load(2)).not.toBe(saved);
    rmSync(dirname(path), { recursive: true });
    mkdirSync(dirname(path));
    copy(backup, dirname(path));
    expect(await releaseThere({ kind: 'embedded', path })).toBe(saved);
  });

  it('takes no load for which there is no room, says so, goes on answering, and takes the next that fits', async () => {
    const path = graphFile();
    const { code, lines } = await withFileLimit(400, path);
    expect(lines).toEqual([
      'small: loaded, the file has it',
      'large: DB_UNAVAILABLE Storage, the file has small',
      'other: loaded, the file has it',
      'closed',
    ]);
    expect(code).toBe(0);
    const store = await openStore({ kind: 'embedded', path });
    onTestFinished(() => store.close());
    const found = await store.read((r) => Promise.all([r.release(), r.graph()]));
    expect(found[0]?.id).toBe(releaseOf(found[1]).id);
    expect(found[0]?.id).toBe(releaseOf(syntheticGraph({ municipalities: 2 })).id);
  });
});

/** Loads that fit and one that does not, by a process whose files may not grow past so many kilobytes. */
async function withFileLimit(kilobytes: number, path: string): Promise<{ code: unknown; lines: string[] }> {
  const script = `
    import { readFileSync } from 'node:fs';
    const [dist, path, ...graphs] = process.argv.slice(1);
    const { releaseOf } = await import(dist + '/seed/release.js');
    const { openStore } = await import(dist + '/server/store/open.js');
    const store = await openStore({ kind: 'embedded', path });
    await store.prepare();
    const known = {};
    for (const file of graphs) {
      const name = file.replace(/^.*\\/|\\.json$/g, '');
      const graph = JSON.parse(readFileSync(file, 'utf8'));
      const release = releaseOf(graph);
      known[release.id] = name;
      const outcome = await store.replace(graph, release).then(
        () => 'loaded', (e) => e.code + ' ' + e.data.reason);
      const there = await store.read(async (r) => [(await r.release()).id, releaseOf(await r.graph()).id]);
      const has = there[0] === there[1] ? known[there[0]] : 'a mix';
      console.log(name + ': ' + outcome + ', the file has ' + (has === name ? 'it' : has));
    }
    await store.close();
    console.log('closed');`;
  const dist = pathToFileURL(join(ROOT, 'dist')).href;
  const folder = folderWith();
  const graphs = Object.entries({ small: 1, large: 60, other: 2 }).map(([name, municipalities]) => {
    put(folder, `${name}.json`, JSON.stringify(syntheticGraph({ municipalities })));
    return join(folder, `${name}.json`);
  });
  const child = spawn(
    'sh',
    [
      '-c',
      `ulimit -f ${2 * kilobytes} && exec "$@"`,
      'sh',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
      dist,
      path,
      ...graphs,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, lines: said.trim().split('\n') };
}
