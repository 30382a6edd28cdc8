import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.js';
import { findChrome } from './browser.js';

/** A folder with one file that can be run and one that cannot. */
function browsers(): { good: string; bad: string; none: string } {
  const folder = folderWith({ good: '', bad: '' });
  chmodSync(join(folder, 'good'), 0o755);
  chmodSync(join(folder, 'bad'), 0o644);
  return { good: join(folder, 'good'), bad: join(folder, 'bad'), none: join(folder, 'none') };
}

describe('the browser of the tests', () => {
  it('is the first that can be run', () => {
    const { good, bad, none } = browsers();
    expect(findChrome(undefined, [none, bad, good])).toEqual({ path: good });
    expect(findChrome('', [good])).toEqual({ path: good });
  });

  it('is the one that was named, and no other when that cannot be run', () => {
    const { good, bad } = browsers();
    expect(findChrome(good, [])).toEqual({ path: good });
    expect(findChrome(bad, [good])).toEqual({ path: null, reason: expect.stringContaining(bad) });
  });

  it('is missed with a reason that says what to do', () => {
    expect(findChrome(undefined, [])).toEqual({ path: null, reason: expect.stringContaining('CHROME_PATH') });
  });
});
