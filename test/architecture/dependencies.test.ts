import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockFile, lockProblems } from './rules/dependencies.js';
import { ROOT } from './rules/tree.js';

describe('the lock file', () => {
  it('has only packages that we may use, from no host of its own, for every kind of machine', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(lockProblems(lock)).toEqual([]);
  });

  it.each([
    ['a licence that binds', { license: 'GPL-3.0' }, /licence GPL-3.0/],
    ['a licence that binds beside one that does not', { license: '(MIT AND GPL-3.0)' }, /licence/],
    ['no licence', {}, /licence not stated/],
    ['a script', { license: 'MIT', hasInstallScript: true }, /runs a script/],
    ['a host', { license: 'MIT', resolved: 'https://npm.example.org/a.tgz' }, /bound to one host/],
    [
      'a machine left out',
      { license: 'MIT', optionalDependencies: { 'a-win32': '1.0.0' } },
      /a-win32 is left out/,
    ],
  ])('is refused for %s', (_, entry, problem) => {
    expect(lockProblems({ packages: { '': {}, 'node_modules/a': entry } })).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  it('takes the one of two licences that we may have', () => {
    expect(
      lockProblems({ packages: { 'node_modules/a': { license: '(MIT OR GPL-3.0-or-later)' } } }),
    ).toEqual([]);
  });

  it('finds a package beside the one that wants it, or above', () => {
    const wants = { license: 'MIT', optionalDependencies: { b: '1' } };
    const b = { license: 'MIT' };
    const inner = 'node_modules/x/node_modules/a';
    for (const place of [`${inner}/node_modules/b`, 'node_modules/x/node_modules/b', 'node_modules/b']) {
      expect(lockProblems({ packages: { [inner]: wants, [place]: b } })).toEqual([]);
    }
  });
});
