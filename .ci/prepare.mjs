/*
 * Makes the tree ready to run: installs what the lock file says and builds what is newer than the build.
 * Does nothing, and needs no network, when all of that is in order. Runs before `npm start` and `npm test`.
 *
 *   node .ci/prepare.mjs [--quiet] [--install-only]
 *
 * Only the check of the Node version stands here, in words that any Node can read: the rest is loaded after it.
 */
import { readFileSync } from 'node:fs';

const floor = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [floorMajor, floorMinor] = floor.split('.').map(Number);

if (major < floorMajor || (major === floorMajor && minor < floorMinor)) {
  console.error(`Renkei Atlas needs Node.js ${floor} or newer; this is ${process.versions.node}.`);
  console.error('Install a current one (https://nodejs.org, or "nvm install" in this folder) and try again.');
  process.exitCode = 1;
} else {
  import('./prepare/steps.mjs')
    .then(({ prepare }) =>
      prepare({
        quiet: process.argv.includes('--quiet'),
        installOnly: process.argv.includes('--install-only'),
      }),
    )
    .catch((error) => {
      console.error(error.name === 'SetupError' ? `\n${error.message}` : error);
      process.exitCode = 1;
    });
}
