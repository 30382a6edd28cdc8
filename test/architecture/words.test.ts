import { describe, expect, it } from 'vitest';
import { ROOT, made, projectFiles, told } from './rules/tree.js';
import { wordBreaches } from './rules/words.js';

const join = (...parts: string[]): string => parts.join('');

describe('words that have no place in the project', () => {
  it('are nowhere in the tree', () => {
    expect(wordBreaches(projectFiles(), ROOT).map(told)).toEqual([]);
  });

  it.each([
    ['a home folder', 'web/a.ts', join("const p = '/ho", "me/someone/x';")],
    ['a workspace', 'docs/a.md', join('see /works', 'pace/x.md')],
    ['a folder of work', 'README.md', join('in /wo', 'rk/tree/a.md')],
    ['a Windows folder', 'README.md', join('C:', '\\Users\\someone')],
    [
      'a registry in the lock file',
      'package-lock.json',
      join('"resolved": "https://regis', 'try.example.org/a.tgz"'),
    ],
    ['a mirror in a script', '.ci/a.mjs', join("const url = 'https://mir", "rors.example.com/maven2';")],
    ['work left for later', 'server/a.ts', join('// TO', 'DO: later')],
    ['a look away', 'web/a.ts', join('// @ts-', 'ignore')],
    ['a type given up', 'web/a.ts', join('const x = y as an', 'y;')],
    ['a parameter without a type', 'web/a.ts', join('function f(x: an', 'y) {}')],
    ['a rule switched off', 'web/a.ts', join('// eslint-', 'disable-next-line no-console')],
    ['a test left out', 'test/a.test.ts', join('it.sk', "ip('x', () => {});")],
    ['a test alone', 'test/a.test.ts', join('describe.on', "ly('x', () => {});")],
    ['a half-done merge', 'server/a.ts', join('<<<<', '<<< ours')],
    ['this checkout', 'docs/a.md', '/srv/checkout/of/somebody is where it is'],
  ])('finds %s', (_, path, line) => {
    expect(wordBreaches([made(path, 'first line', line)], '/srv/checkout/of/somebody/')).toEqual([
      expect.objectContaining({ path, line: 2 }),
    ]);
  });

  it.each([
    ['a reason from the set-up', 'test/a.test.ts', join('it.sk', "ip(`left out: ${inject('chromeSkip')}`);")],
    ['a route', 'server/app.ts', "app.get('/livez', live);"],
    [
      'a reason',
      'web/a.ts',
      join('// eslint-', 'disable-next-line no-console -- the page has no other place'),
    ],
    ['a sentence', 'README.md', 'The page works in any browser; the home page shows all areas.'],
    ['a web address', 'README.md', 'https://example.org/home/index.html'],
  ])('lets %s be', (_, path, line) => {
    expect(wordBreaches([made(path, line)], '/srv/checkout/of/somebody/')).toEqual([]);
  });
});
