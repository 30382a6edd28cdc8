/*
 * Runs Neo4j and outlives nobody: when its standard input ends, which it does however the process that
 * started it died, or on a signal, the server is stopped and its home folder removed.
 *
 *   node guard.mjs <home> <java arguments ...>
 *
 * The word `keep` on its standard input before it ends lets the home folder stay.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds for a stop in good order. */
const PATIENCE = 15_000;

const [home, ...javaArguments] = process.argv.slice(2);
const java = spawn('java', javaArguments, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
const log = createWriteStream(join(home, 'console.log'));
java.stdout.pipe(log, { end: false });
java.stderr.pipe(log, { end: false });

java.once('error', (error) => {
  process.stderr.write(`Neo4j could not be started: ${error.message}\n`);
  end(1);
});
java.once('exit', (code) => end(code ?? 0));

let stopping = false;
let keep = false;
function stop() {
  if (stopping) return;
  stopping = true;
  java.kill('SIGTERM');
  setTimeout(() => java.kill('SIGKILL'), PATIENCE).unref();
}

function end(code) {
  // Whoever started us has to read the log of a server that ended by itself before it goes.
  if (stopping && !keep) rmSync(home, { recursive: true, force: true });
  process.exit(code);
}

process.stdin.on('data', (word) => {
  keep ||= String(word) === 'keep';
});
process.stdin.once('end', stop);
process.stdin.once('error', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
