import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/rules/tree.js';
import { node } from '../support/command.js';
import { folderWith, put } from '../support/folder.js';

const ENGINES = { node: '>=20.19' };
const PACKAGE = {
  name: 'newcomer',
  version: '1.0.0',
  engines: ENGINES,
  dependencies: { a: 'file:vendor/a' },
};
const LOCK = {
  name: 'newcomer',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': PACKAGE,
    'node_modules/a': { resolved: 'vendor/a', link: true },
    'vendor/a': { version: '1.0.0' },
  },
};

/** The real set-up programs in a project whose one dependency lies beside it, so that npm needs no network. */
function project(): string {
  const root = folderWith({
    'package.json': JSON.stringify(PACKAGE),
    'package-lock.json': JSON.stringify(LOCK),
    'vendor/a/package.json': JSON.stringify({ name: 'a', version: '1.0.0' }),
  });
  cpSync(join(ROOT, '.ci'), join(root, '.ci'), { recursive: true });
  return root;
}

const prepare = (root: string, ...args: string[]): ReturnType<typeof node> =>
  node(['.ci/prepare.mjs', ...args], {
    cwd: root,
    env: { npm_config_offline: 'true', npm_config_cache: join(root, 'npm-cache'), npm_execpath: undefined },
  });

describe('the set-up before start and test', () => {
  it('installs once, says so on stderr, and has nothing to do the second time', async () => {
    const root = project();
    const first = await prepare(root, '--install-only');
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/installing dependencies/);
    const second = await prepare(root, '--install-only');
    expect(second.stderr).toMatch(/up to date/);
    expect(await prepare(root, '--install-only', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  }, 60_000);

  it('may run twice at once: one works, the other waits and finds all done', async () => {
    const root = project();
    const both = await Promise.all([prepare(root, '--install-only'), prepare(root, '--install-only')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ stderr }) => stderr.includes('installing dependencies'))).toHaveLength(1);
  }, 60_000);

  it('says what to do when the install fails, and ends with 1', async () => {
    const root = project();
    put(
      root,
      'package.json',
      JSON.stringify({ ...PACKAGE, dependencies: { 'not-in-the-lock-file': '1.0.0' } }),
    );
    const { code, stderr } = await prepare(root, '--install-only');
    expect(code).toBe(1);
    expect(stderr).toMatch(/could not be installed/);
    expect(stderr).toMatch(/proxy/);
    expect(stderr).not.toMatch(/\n\s+at /);
  }, 60_000);

  it('refuses a Node that is too old by name, before anything else', async () => {
    const root = project();
    put(root, 'package.json', JSON.stringify({ ...PACKAGE, engines: { node: '>=99.1' } }));
    const { code, stderr } = await prepare(root);
    expect(code).toBe(1);
    expect(stderr).toContain(`needs Node.js 99.1 or newer; this is ${process.versions.node}`);
  });
});
