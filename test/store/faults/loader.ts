import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineConfig } from '../../../server/store/open.js';
import { ROOT } from '../../architecture/rules/tree.js';

/**
 * A process of the built product that loads one release after the other, for as long as it lives. Every other one
 * has other names, relations and nodes, so that a load creates, changes and deletes.
 */
const SCRIPT = `
  import { readFileSync, writeSync } from 'node:fs';
  const [dist, engine, graph, first] = process.argv.slice(1);
  const { releaseOf } = await import(dist + '/seed/release.js');
  const { openStore } = await import(dist + '/server/store/open.js');
  const base = JSON.parse(readFileSync(graph, 'utf8'));
  const store = await openStore(JSON.parse(engine));
  await store.prepare();
  for (let g = Number(first); ; g += 1) {
    const relations = base.relations.filter((_, i) => (i + g) % 5 > 0);
    const held = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const nodes = base.nodes
      .filter(({ id }) => g % 2 === 0 || held.has(id))
      .map((node, i) => ((i + g) % 3 > 0 ? node : { ...node, name: node.name + g }));
    const release = releaseOf({ nodes, relations });
    writeSync(1, 'loading ' + release.id + '\\n');
    await store.replace({ nodes, relations }, release);
    writeSync(1, 'loaded ' + release.id + '\\n');
  }`;

/** What a loader said before it died. */
export interface Said {
  /** The last release whose load it saw to the end; null when there was none. */
  readonly loaded: string | null;
  /** The release whose load it had begun and not seen to the end; null when there was none. */
  readonly loading: string | null;
}

/** A loader that is at work. */
export interface Loader {
  readonly said: Said;
  /** Kill it as a power failure would, and wait until it is gone. */
  kill(): Promise<Said>;
}

/**
 * Start a loader, and wait until it is loading.
 *
 * @param graph the file of the graph of which it makes its releases, as JSON
 * @throws Error with what it said when it fails before that
 */
export async function startLoader(engine: EngineConfig, graph: string, first: number): Promise<Loader> {
  const dist = pathToFileURL(join(ROOT, 'dist')).href;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, dist, JSON.stringify(engine), graph, String(first)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const told: { loaded: string | null; loading: string | null } = { loaded: null, loading: null };
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [what, id = null] = line.split(' ');
    if (what === 'loading') told.loading = id;
    else [told.loaded, told.loading] = [id, null];
  });
  // All that it said is read before its streams are closed.
  const ended = once(child, 'close');
  while (told.loading === null && told.loaded === null) {
    if (child.exitCode !== null) throw new Error(`the loader ended: ${errors}`);
    await sleep(5);
  }
  return { said: told, kill: () => killed(child, ended, told) };
}

async function killed(child: ChildProcess, ended: Promise<unknown>, said: Said): Promise<Said> {
  child.kill('SIGKILL');
  await ended;
  return { ...said };
}
