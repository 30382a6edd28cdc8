import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS, buildPart, isBuilt } from './build.mjs';
import { install, whyInstall } from './install.mjs';
import { withLock } from './lock.mjs';

/** The folder of the project, which is the one above `.ci`. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Install and build what is missing or stale in `root`.
 *
 * @param {{ quiet?: boolean, installOnly?: boolean, root?: string }} options `quiet` says nothing unless work is
 *   done. All words go to stderr, so that a command that follows has stdout for itself.
 * @throws {SetupError} with a message for the person at the keyboard.
 */
export async function prepare({ quiet = false, installOnly = false, root = ROOT } = {}) {
  const parts = installOnly ? [] : PARTS;
  const inOrder = () => whyInstall(root) === null && parts.every((part) => isBuilt(root, part));
  const say = (line) => console.error(`[set-up] ${line}`);

  if (inOrder()) {
    if (!quiet) say('dependencies and build are up to date');
    return;
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  await withLock(
    join(root, 'dist', '.lock'),
    async () => {
      // Another run may have done the work while this one waited, so each step looks again.
      const why = whyInstall(root);
      if (why !== null) {
        say(`installing dependencies: ${why}`);
        await install(root);
      }
      for (const part of parts) {
        if (isBuilt(root, part)) continue;
        say(`building the ${part.name}`);
        await buildPart(root, part);
      }
      say('ready');
    },
    { onWait: (holder) => say(`another set-up is at work (process ${holder}), waiting for it`) },
  );
}
