import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf, type LockFile, lockProblems } from './rules/dependencies.js';
import { ROOT } from './rules/tree.js';

const SOUND = { license: 'MIT', integrity: 'sha512-x' };

describe('the lock file', () => {
  it('has only packages that we may use, from no host of its own, for every kind of machine', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(lockProblems(lock)).toEqual([]);
  });

  it.each([
    ['a licence that binds', { license: 'GPL-3.0' }, /licence GPL-3.0/],
    ['a licence that binds beside one that does not', { license: '(MIT AND GPL-3.0)' }, /licence/],
    ['a licence that binds who gives it away', { license: 'MPL-2.0' }, /licence MPL-2.0/],
    ['no licence', {}, /licence not stated/],
    ['no digest', { license: 'MIT', integrity: undefined }, /no digest/],
    ['a script', { license: 'MIT', hasInstallScript: true }, /runs a script/],
    ['a host', { license: 'MIT', resolved: 'https://npm.example.org/a.tgz' }, /bound to one host/],
    [
      'a machine left out',
      { license: 'MIT', optionalDependencies: { 'a-win32': '1.0.0' } },
      /a-win32 is left out/,
    ],
  ])('is refused for %s', (_, entry, problem) => {
    expect(
      lockProblems({ packages: { '': {}, 'node_modules/a': { integrity: 'sha512-x', ...entry } } }),
    ).toEqual([expect.stringMatching(problem)]);
  });

  it('takes the one of two licences that we may have', () => {
    expect(
      lockProblems({ packages: { 'node_modules/a': { ...SOUND, license: '(MIT OR GPL-3.0-or-later)' } } }),
    ).toEqual([]);
  });

  it('lets a tool be under a licence that binds only who gives it away', () => {
    expect(
      lockProblems({ packages: { 'node_modules/a': { ...SOUND, license: 'MPL-2.0', dev: true } } }),
    ).toEqual([]);
  });

  it('has the licences that the documents list', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
    const rows = licencesOf(lock).map(([licence, count]) => `| ${licence} | ${count} |`);
    const listed = readFileSync(join(ROOT, 'docs/supply.md'), 'utf8')
      .split('\n')
      .filter((line) => / \d+ +\|$/.test(line));
    expect(listed.map((line) => line.replace(/ +/g, ' '))).toEqual(rows);
  });

  it('finds a package beside the one that wants it, or above', () => {
    const wants = { ...SOUND, optionalDependencies: { b: '1' } };
    const b = SOUND;
    const inner = 'node_modules/x/node_modules/a';
    for (const place of [`${inner}/node_modules/b`, 'node_modules/x/node_modules/b', 'node_modules/b']) {
      expect(lockProblems({ packages: { [inner]: wants, [place]: b } })).toEqual([]);
    }
  });
});
