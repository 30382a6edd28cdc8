import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 2_000;
/** A holder that has not shown itself for so long is gone, also where its process id means nothing to us. */
const SILENCE_MS = 30_000;

const read = (file) => {
  try {
    return { text: readFileSync(file, 'utf8'), age: Date.now() - statSync(file).mtimeMs };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return null;
  }
};

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Whether the holder written in a lock file is gone.
 *
 * @param {{ text: string, age: number }} seen what the file says, and how long ago its holder touched it, in ms
 * @param {string} here the name of this machine
 * @returns {boolean}
 */
export function isAbandoned({ text, age }, here = hostname()) {
  if (age > SILENCE_MS) return true;
  const [pid, host] = text.split(' ');
  // Between its creation and its writing a lock file is empty for a moment: only age can tell then.
  return host === here && !isAlive(Number(pid));
}

/** Remove an abandoned lock without ever removing the one of somebody who was quicker. */
function takeAway(file, seen) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside)?.text === seen.text) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/**
 * Run `work` while holding the lock file; wait as long as another live process holds it.
 *
 * @param {string} file in a folder that exists
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: string) => void, pollMs?: number }} options `onWait` is called once
 * @returns {Promise<T>}
 * @template T
 */
export async function withLock(file, work, { onWait = () => undefined, pollMs = 200 } = {}) {
  const mine = `${process.pid} ${hostname()} ${Math.random()}`;
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const seen = read(file);
    if (seen !== null && isAbandoned(seen)) {
      takeAway(file, seen);
      continue;
    }
    if (!told && seen !== null) onWait(seen.text.split(' ')[0]);
    told ||= seen !== null;
    await sleep(pollMs);
  }
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The folder was removed under us: nothing is left to hold.
    }
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (read(file)?.text === mine) rmSync(file, { force: true });
  }
}
