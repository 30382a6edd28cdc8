import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPart, isBuilt } from '../../.ci/prepare/build.mjs';
import { hashOf } from '../../.ci/prepare/hash.mjs';
import { installStamp, missingPackage, whyInstall } from '../../.ci/prepare/install.mjs';
import { folderWith, put } from '../support/folder.js';

const LOCK = JSON.stringify({
  packages: {
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-win32': { version: '2.0.0', optional: true },
  },
});
const RECORD = JSON.stringify({
  packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } },
});

describe('when dependencies are installed anew', () => {
  const installed = (): string =>
    folderWith({ 'package-lock.json': LOCK, 'node_modules/.package-lock.json': RECORD });

  it('not when npm was run by hand and all is there', () => {
    expect(whyInstall(installed())).toBeNull();
  });

  it('not when our stamp fits, whatever is optional', () => {
    const root = installed();
    put(root, 'node_modules/.renkei-installed', installStamp(LOCK));
    expect(whyInstall(root)).toBeNull();
  });

  it('when there is nothing, or an install was cut off', () => {
    expect(whyInstall(folderWith({ 'package-lock.json': LOCK }))).toMatch(/missing/);
    expect(whyInstall(folderWith({ 'package-lock.json': LOCK, 'node_modules/a/index.js': '' }))).toMatch(
      /not complete/,
    );
  });

  it('when the lock file has changed since', () => {
    const root = installed();
    put(root, 'node_modules/.renkei-installed', installStamp(LOCK));
    put(root, 'package-lock.json', LOCK.replace('1.0.0', '1.0.1'));
    expect(whyInstall(root)).toMatch(/has changed/);
  });

  it('when node_modules came from another kind of machine', () => {
    const root = installed();
    put(root, 'node_modules/.renkei-installed', installStamp(LOCK, 'plan9-mips'));
    expect(whyInstall(root)).toMatch(/kind of machine/);
  });

  it.each([
    ['another version', LOCK.replace('1.0.0', '1.0.1')],
    ['other bytes', LOCK.replace('sha512-a', 'sha512-z')],
    [
      'one more package',
      LOCK.replace('"node_modules/a"', '"node_modules/c":{"version":"1"},"node_modules/a"'),
    ],
  ])('when npm’s record shows %s', (_, lock) => {
    expect(missingPackage(lock, RECORD)).toMatch(/^node_modules\//);
  });
});

describe('when a part is built anew', () => {
  const part = {
    name: 'server',
    sources: ['src', 'make.cjs'],
    out: ['dist/server'],
    made: ['dist/server/main.js'],
    command: ['make.cjs'],
    assets: ['src'],
  };
  const MAKE = `const fs = require('node:fs');
    fs.mkdirSync('dist/server', { recursive: true });
    fs.writeFileSync('dist/server/main.js', fs.readFileSync('src/a.ts'));`;
  const project = (): string =>
    folderWith({ 'src/a.ts': 'one', 'src/data.yaml': 'x: 1', 'make.cjs': MAKE, 'dist/server/old.js': '' });

  it('not when nothing has changed', async () => {
    const root = project();
    expect(isBuilt(root, part)).toBe(false);
    await buildPart(root, part);
    expect(isBuilt(root, part)).toBe(true);
  });

  it('with what the compiler leaves behind, and without what was there before', async () => {
    const root = project();
    await buildPart(root, part);
    expect(hashOf(root, ['dist/src/data.yaml'])).not.toBe(hashOf(root, []));
    expect(hashOf(root, ['dist/server/old.js'])).toBe(hashOf(root, []));
  });

  it.each([
    ['a source changes', 'src/a.ts', 'two'],
    ['a source is added', 'src/b.ts', ''],
    ['the build is other', 'make.cjs', `${MAKE}\n`],
  ])('when %s', async (_, file, text) => {
    const root = project();
    await buildPart(root, part);
    put(root, file, text);
    expect(isBuilt(root, part)).toBe(false);
  });

  it('when a source or a result goes', async () => {
    const root = project();
    await buildPart(root, part);
    rmSync(join(root, 'src/data.yaml'));
    expect(isBuilt(root, part)).toBe(false);
    await buildPart(root, part);
    rmSync(join(root, 'dist/server/main.js'));
    expect(isBuilt(root, part)).toBe(false);
  });

  it('after a build that failed, which leaves no stamp of an earlier one', async () => {
    const root = project();
    await buildPart(root, part);
    put(root, 'make.cjs', 'process.exit(3)');
    await expect(buildPart(root, part)).rejects.toThrow(/ended with 3/);
    put(root, 'make.cjs', MAKE);
    expect(isBuilt(root, part)).toBe(false);
  });
});

describe('the hash of sources', () => {
  it('sees names as well as bytes, and where one file ends', () => {
    const a = folderWith({ 's/ab': 'c', 's/d': '' });
    const b = folderWith({ 's/a': 'bc', 's/d': '' });
    const c = folderWith({ 's/ab': '', 's/d': 'c' });
    expect(new Set([a, b, c].map((root) => hashOf(root, ['s']))).size).toBe(3);
  });

  it('is the same in another folder', () => {
    const files = { 's/a': '1', 's/b/c': '2' };
    expect(hashOf(folderWith(files), ['s'])).toBe(hashOf(folderWith(files), ['s']));
  });
});
