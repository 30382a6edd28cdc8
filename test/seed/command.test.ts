import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedCommand, USAGE } from '../../seed/command.js';
import { loadCasebook } from '../../seed/load.js';
import { readConfig } from '../../server/config.js';
import { CaseInvalid } from '../../server/domain/errors.js';
import { openStore } from '../../server/store/open.js';
import { folderWith } from '../support/folder.js';
import { TINY } from './fixtures/tiny.js';

const BAD = TINY.replace('from: org-city', 'from: org-ctiy').replace('182109', '182108');

/** The command with a real configuration and store, and what it printed. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await seedCommand(args, {
    config: () => readConfig(env),
    open: openStore,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run seed', () => {
  it('--check counts what sound files hold', async () => {
    const { code, out, err } = await run(['--check', folderWith({ 'a.yaml': TINY, 'notes.txt': '[' })]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 case files, no problems');
    expect(out).toMatch(/13 nodes\n +3 {2}Area\n/);
    expect(out).toMatch(/11 relations\n +2 {2}WITHIN\n/);
    expect(out).toContain('release c88f15df88165357');
  });

  it('--check prints every problem with its place and fails', async () => {
    const { code, out, err } = await run(['--check', folderWith({ 'a.yaml': BAD, 'b.yaml': 'areas: [' })]);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'a.yaml:14:59',
      'a.yaml:53:11',
      'b.yaml:1:9',
    ]);
    expect(out).toContain("write '182109', or correct the five digits");
    expect(out).toContain("nothing has the id 'org-ctiy' — did you mean 'org-city'?");
    expect(err).toBe('3 problems; nothing was loaded');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const folder = folderWith({ 'a.yaml': TINY });
    writeFileSync(
      join(folder, 'a.yaml'),
      Buffer.from(TINY.replace('name: 合成市,', 'name: \x8d,'), 'latin1'),
    );
    const { code, out } = await run(['--check', folder]);
    expect(code).toBe(1);
    expect(out).toContain('save the file as UTF-8');
  });

  it('loads the real casebook into a file, once', async () => {
    const RENKEI_DATA = join(folderWith(), 'atlas.db');
    const first = await run([], { RENKEI_DATA });
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain(`loaded: ${RENKEI_DATA}`);
    const again = await run([], { RENKEI_DATA });
    expect(again.out).toMatch(/already there since \d{4}-/);
    const store = await openStore({ kind: 'embedded', path: RENKEI_DATA });
    try {
      const release = await store.read((reader) => reader.release());
      expect(first.out).toContain(`release ${release?.id}`);
    } finally {
      await store.close();
    }
  });

  it('loads nothing when anything is wrong', async () => {
    const RENKEI_DATA = join(folderWith(), 'atlas.db');
    await run([folderWith({ 'a.yaml': TINY })], { RENKEI_DATA });
    const { code } = await run([folderWith({ 'a.yaml': BAD })], { RENKEI_DATA });
    expect(code).toBe(1);
    const store = await openStore({ kind: 'embedded', path: RENKEI_DATA });
    try {
      expect((await store.read((reader) => reader.release()))?.id).toBe('c88f15df88165357');
    } finally {
      await store.close();
    }
  });

  it('says that a graph in memory is not kept', async () => {
    const { code, out } = await run([folderWith({ 'a.yaml': TINY })]);
    expect(code).toBe(0);
    expect(out).toContain('nothing was kept');
  });

  it.each([
    ['an unknown option', ['--chekc'], 2, /unknown option --chekc/],
    ['two folders', ['a', 'b'], 2, /more than one folder/],
    ['a folder that is not there', ['--check', '/nowhere/at/all'], 1, /cannot be read/],
    ['a configuration that cannot be used', ['--check'], 1, /PORT/],
  ])('explains %s', async (_name, args, code, message) => {
    const ended = await run(args, { PORT: 'x' });
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(message);
  });

  it('explains an empty folder, and itself', async () => {
    expect((await run(['--check', folderWith()])).err).toMatch(/no case files/);
    expect(await run(['--help'])).toEqual({ code: 0, out: USAGE, err: '' });
  });
});

describe('loadCasebook', () => {
  it('gives the graph and its release', async () => {
    const { graph, release } = await loadCasebook(folderWith({ 'a.yaml': TINY }));
    expect(release.id).toBe('c88f15df88165357');
    expect(graph.nodes.length).toBe(release.nodeCount);
  });

  it('throws every problem', async () => {
    const failure = await loadCasebook(folderWith({ 'a.yaml': BAD })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CaseInvalid);
    expect((failure as CaseInvalid).data['problems']).toHaveLength(2);
    expect((failure as CaseInvalid).message).toMatch(/^2 problems in the case files:\na\.yaml:14:59/);
  });
});
