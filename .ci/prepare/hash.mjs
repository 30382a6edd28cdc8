import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const IGNORED = new Set(['node_modules', 'dist', '.git', '.DS_Store']);

/**
 * All files under `entry` (a file or a folder, relative to `root`), with `/` on every system, in order.
 *
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
export function filesUnder(root, entry) {
  const path = join(root, entry);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [entry];
  return readdirSync(path)
    .filter((name) => !IGNORED.has(name))
    .sort()
    .flatMap((name) => filesUnder(root, `${entry}/${name}`));
}

/**
 * SHA-256 over the names and bytes of all files under `entries`. Times of files do not count: a checkout changes them.
 *
 * @param {string} root
 * @param {readonly string[]} entries
 * @returns {string}
 */
export function hashOf(root, entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(root, entry))) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
