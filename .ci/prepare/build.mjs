import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, hashOf } from './hash.mjs';
import { SetupError, run } from './run.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const VITE = 'node_modules/vite/bin/vite.js';

/** What the compiler does not copy and the server reads at run time. */
const ASSET = /\.(?:graphql|jsonl|ya?ml)$/;

/**
 * @typedef {{ name: string, sources: string[], out: string[], made: string[], command: string[], assets: string[] }} Part
 */

/**
 * The parts that are built, in this order. `sources` decide by their content whether a build is stale; `made` must
 * exist; `out` is emptied first, so that nothing of a deleted source lives on. `command` is run by node.
 *
 * @type {readonly Part[]}
 */
export const PARTS = [
  {
    name: 'server',
    sources: ['server', 'seed', 'tsconfig.json', 'package-lock.json', '.ci/prepare/build.mjs'],
    out: ['dist/server', 'dist/seed'],
    made: ['dist/server/main.js', 'dist/seed/cli.js'],
    command: [TSC, '-p', 'server/tsconfig.json'],
    assets: ['server', 'seed'],
  },
  {
    name: 'web',
    sources: ['web', 'tsconfig.json', 'package-lock.json', '.ci/prepare/build.mjs'],
    out: ['dist/web'],
    made: ['dist/web/index.html'],
    command: [VITE, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
    assets: [],
  },
  {
    // After the web, whose folder it is in: that is emptied first.
    name: 'script for other sites',
    sources: ['web', 'tsconfig.json', 'package-lock.json', '.ci/prepare/build.mjs'],
    out: ['dist/web/embed'],
    made: ['dist/web/embed/renkei-atlas.js', 'dist/web/embed/index.html'],
    command: [VITE, 'build', '--config', 'web/embed/vite.config.ts', '--logLevel', 'warn'],
    assets: [],
  },
];

const stampOf = (root, part) => join(root, 'dist', `.built-${part.name.replaceAll(' ', '-')}`);

/**
 * Whether the part was built to its end from exactly these sources.
 *
 * @param {string} root
 * @param {Part} part
 * @returns {boolean}
 */
export function isBuilt(root, part) {
  const stamp = stampOf(root, part);
  return (
    part.made.every((file) => existsSync(join(root, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashOf(root, part.sources)
  );
}

/**
 * Make the next run build the part, whatever its sources say: someone else writes into `dist`.
 *
 * @param {string} root
 * @param {Part} part
 */
export function forgetBuild(root, part) {
  rmSync(stampOf(root, part), { force: true });
}

/**
 * Put the files that the compiler leaves behind next to what it made.
 *
 * @param {string} root
 * @param {readonly string[]} folders
 */
export function copyAssets(root, folders) {
  for (const file of folders.flatMap((folder) => filesUnder(root, folder)).filter((f) => ASSET.test(f))) {
    const target = join(root, 'dist', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}

/**
 * Build one part. The stamp goes first and comes back last, with the hash taken before the build: a source
 * that changes meanwhile makes the build stale, and a build that is cut off counts as none.
 *
 * @param {string} root
 * @param {Part} part
 * @throws {SetupError} when the compiler or the bundler fails.
 */
export async function buildPart(root, part) {
  const hash = hashOf(root, part.sources);
  forgetBuild(root, part);
  for (const folder of part.out) rmSync(join(root, folder), { recursive: true, force: true });
  const code = await run(process.execPath, part.command, { cwd: root });
  if (code !== 0) {
    throw new SetupError(
      `The ${part.name} could not be built (ended with ${code}; what the builder said is above).\n` +
        'If you have changed the sources, mend what it names; if not, remove node_modules and dist and try again.',
    );
  }
  copyAssets(root, part.assets);
  writeFileSync(stampOf(root, part), hash);
}
