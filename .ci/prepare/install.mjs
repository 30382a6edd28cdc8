import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetupError, run } from './run.mjs';

const LOCK = 'package-lock.json';
const STAMP = 'node_modules/.renkei-installed';
/** npm's own record of what it put into node_modules; written last, so it is absent after a broken install. */
const RECORD = 'node_modules/.package-lock.json';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * What a finished install of this lock file on this kind of machine leaves behind.
 *
 * @param {string} lockText
 * @param {string} machine
 * @returns {string}
 */
export function installStamp(lockText, machine = `${process.platform}-${process.arch}`) {
  return `${machine} ${createHash('sha256').update(lockText).digest('hex')}\n`;
}

/**
 * The first package of the lock file that npm's record lacks or has otherwise, or null.
 *
 * @param {string} lockText
 * @param {string} recordText
 * @returns {string | null}
 */
export function missingPackage(lockText, recordText) {
  const wanted = JSON.parse(lockText).packages;
  const present = JSON.parse(recordText).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    // Optional ones belong to some kinds of machine only; the stamp tells which machine was installed for.
    if (path === '' || entry.optional) continue;
    if (present[path]?.version !== entry.version || present[path]?.integrity !== entry.integrity) return path;
  }
  return null;
}

/**
 * Why dependencies have to be installed, or null when they need not.
 *
 * Our stamp, when it is there, must fit. Without it (someone ran npm by hand), npm's own record must fit.
 *
 * @param {string} root
 * @returns {string | null}
 */
export function whyInstall(root) {
  const lockText = readFileSync(join(root, LOCK), 'utf8');
  const recordText = read(join(root, RECORD));
  if (recordText === null) return 'node_modules is missing or not complete';
  const stamp = read(join(root, STAMP));
  if (stamp !== null) {
    return stamp === installStamp(lockText) ? null : `${LOCK} or the kind of machine has changed`;
  }
  const missing = missingPackage(lockText, recordText);
  return missing === null ? null : `${missing} is not as in ${LOCK}`;
}

/** The npm that called us, or the one on the path. */
function npm() {
  const caller = process.env.npm_execpath;
  if (caller && basename(caller) === 'npm-cli.js' && existsSync(caller)) {
    return { command: process.execPath, before: [caller], shell: false };
  }
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * Install exactly what the lock file says, and leave the stamp.
 *
 * Development packages are asked for by name because NODE_ENV=production would leave them out, and the
 * build needs them.
 *
 * @param {string} root
 * @throws {SetupError} when npm fails.
 */
export async function install(root) {
  const { command, before, shell } = npm();
  const args = [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const code = await run(command, args, { cwd: root, shell });
  if (code !== 0) {
    throw new SetupError(
      [
        `The dependencies could not be installed ("npm ci" ended with ${code}; what it said is above).`,
        'The first start needs a connection to the npm registry; later starts do not.',
        'Behind a proxy: set HTTPS_PROXY, or run "npm config set proxy http://proxy:port", and try again.',
        'Also possible: no space left on the disk, or files in node_modules held open by another program.',
      ].join('\n'),
    );
  }
  writeFileSync(join(root, STAMP), installStamp(readFileSync(join(root, LOCK), 'utf8')));
}
