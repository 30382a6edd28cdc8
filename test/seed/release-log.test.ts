import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedCommand } from '../../seed/command.js';
import { loadCasebook } from '../../seed/load.js';
import { isLogged, LOG_FILE, parseReleaseLog, readReleaseLog } from '../../seed/release-log.js';
import { readConfig } from '../../server/config.js';
import { CaseInvalid } from '../../server/domain/errors.js';
import { changesBetween, countsOf } from '../../server/domain/releases/step.js';
import { thingsOf } from '../../server/domain/releases/things.js';
import { openStore } from '../../server/store/open.js';
import { folderWith } from '../support/folder.js';
import { TINY } from './fixtures/tiny.js';

async function run(...args: string[]) {
  const told: string[] = [];
  const tell = (text: string): void => void told.push(text);
  const code = await seedCommand(args, {
    config: () => readConfig({}),
    open: openStore,
    out: tell,
    err: tell,
  });
  return { code, told: told.join('\n') };
}

const RENAMED = TINY.replace('name: 合成協議会', 'name: 新合成協議会');

describe('the release log of the casebook', () => {
  const folder = readConfig({}).casebook;

  it('ends with the release that the case files give: npm run seed -- --log-release', async () => {
    const { release } = await loadCasebook(folder);
    expect(isLogged(await readReleaseLog(folder), release), `the log does not end with ${release.id}`).toBe(
      true,
    );
  });

  it('tells of what each release was made, the last one as its graph is', async () => {
    const log = await readReleaseLog(folder);
    const { graph } = await loadCasebook(folder);
    expect(log.map(({ number }) => number)).toEqual(log.map((_, at) => at + 1));
    for (const { things, nodes, relations } of log) expect(things.size).toBe(nodes + relations);
    const last = log.at(-1)?.things ?? new Map<string, never>();
    expect(changesBetween(last, thingsOf(graph))).toEqual([]);
  });

  it('knows the first releases', async () => {
    const [first, second, third] = await readReleaseLog(folder);
    expect([first?.release, second?.release, third?.release]).toEqual([
      '9f90ecb61fa11553',
      'ce58d4600a362735',
      'da6589eebeac0371',
    ]);
    const { log } = await loadCasebook(folder);
    expect(log[0]?.changes).toEqual([]);
    expect(log[1]?.changes.map(({ id, members }) => [id, members])).toEqual([
      ['org-sakai-union~established~body-sakai-council~fy2012', ['period']],
    ]);
  });
});

describe('npm run seed -- --log-release', () => {
  it('writes a release down once, and then what became of it in the next', async () => {
    const folder = folderWith({ 'a.yaml': TINY });
    expect((await run('--check', folder)).code).toBe(0);
    expect((await run('--log-release', folder)).told).toContain(`written down in ${LOG_FILE}`);
    expect((await run('--log-release', folder)).told).toContain('before');
    expect((await run('--check', folder)).code).toBe(0);

    writeFileSync(join(folder, 'a.yaml'), RENAMED);
    const drift = await run('--check', folder);
    expect([drift.code, drift.told]).toEqual([1, expect.stringContaining('npm run seed -- --log-release')]);
    expect((await run('--log-release', folder)).code).toBe(0);
    expect((await run('--check', folder)).code).toBe(0);
    const log = await readReleaseLog(folder);
    expect(log.map(({ number, nodes, relations }) => [number, nodes, relations])).toEqual([
      [1, 13, 11],
      [2, 13, 11],
    ]);
    const { log: steps } = await loadCasebook(folder);
    expect(steps.map(({ changes }) => [countsOf(changes), changes[0]?.members])).toEqual([
      [{ added: 0, removed: 0, changed: 1 }, ['name']],
    ]);
  });

  it('writes nothing when anything is wrong', async () => {
    const folder = folderWith({ 'a.yaml': TINY.replace('182109', '182108') });
    expect((await run('--log-release', folder)).code).toBe(1);
    expect(() => readFileSync(join(folder, LOG_FILE))).toThrow('ENOENT');
  });

  it('drops what is gone, and is not asked together with a check', async () => {
    const folder = folderWith({ 'a.yaml': TINY });
    await run('--log-release', folder);
    const extra =
      'professions:\n  - { id: profession-x, name: 合成職, standing: STATED, cite: [passage-1] }\n';
    writeFileSync(join(folder, 'b.yaml'), extra);
    await run('--log-release', folder);
    writeFileSync(join(folder, 'b.yaml'), 'professions: []\n');
    await run('--log-release', folder);
    const { log } = await loadCasebook(folder);
    expect(log.map(({ changes }) => countsOf(changes))).toEqual([
      { added: 1, removed: 0, changed: 0 },
      { added: 0, removed: 1, changed: 0 },
    ]);
    expect((await run('--log-release', '--check', folder)).code).toBe(2);
  });

  it('the release does not depend on the log, and what is not logged yet is told all the same', async () => {
    const folder = folderWith({ 'a.yaml': TINY });
    const bare = await loadCasebook(folder);
    await run('--log-release', folder);
    expect((await loadCasebook(folder)).release.id).toBe(bare.release.id);
    writeFileSync(join(folder, 'a.yaml'), RENAMED);
    const { release, log } = await loadCasebook(folder);
    expect(log.map(({ from, to }) => [from, to])).toEqual([[bare.release.id, release.id]]);
  });

  it.each(['{}', '[', '{"release":"x","number":1,"at":"2026-01-01T00:00:00.000Z","nodes":1,"relations":1}'])(
    'names the line of a log that was not written by it: %s',
    (line) => {
      expect(() => parseReleaseLog(`\n${line}`)).toThrow(CaseInvalid);
      expect(() => parseReleaseLog(`\n${line}`)).toThrow(`${LOG_FILE}:2`);
    },
  );
});
