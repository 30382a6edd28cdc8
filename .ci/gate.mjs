/*
 * The steps of the gate after the install, and their count. Called by .ci/run.
 *
 * Every step counts as one; every test counts as one. A skipped test is a failure here: the gate asks for
 * everything that a test may need, so a skip means that something was not looked at.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MINUTE = 60_000;

const STEPS = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], limit: 3 * MINUTE },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], limit: 2 * MINUTE },
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'], limit: 1 * MINUTE },
  { name: 'generated types', command: ['npm', 'run', '--silent', 'codegen:check'], limit: 1 * MINUTE },
  { name: 'casebook', command: ['npm', 'run', '--silent', 'seed', '--', '--check'], limit: 2 * MINUTE },
  { name: 'a newcomer starts it', command: ['node', '.ci/fresh-start.mjs'], limit: 4 * MINUTE },
];
const TEST_LIMIT = 24 * MINUTE;
const SIGNALS = ['SIGINT', 'SIGTERM'];

/** Run a command to its end, or end it with all it has started after `limit` ms. Null when it came to no end of its own. */
function ended(command, env, limit) {
  return new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
    const kill = () => process.kill(-child.pid, 'SIGKILL');
    const interrupted = () => {
      kill();
      process.exit(1);
    };
    const timer = setTimeout(kill, limit);
    for (const signal of SIGNALS) process.once(signal, interrupted);
    const end = (code) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, interrupted);
      resolve(code);
    };
    child.once('error', () => end(null));
    child.once('exit', end);
  });
}

/** Run one step; true when it ended well in time. */
async function step({ name, command, limit, env = {} }) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const code = await ended(command, { CI: 'true', ...env }, limit);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const how =
    code === 0 ? 'passed' : code === null ? 'FAILED, did not end by itself,' : `FAILED with ${code}`;
  console.log(`== ${name}: ${how} in ${seconds} s`);
  return code === 0;
}

/**
 * Count vitest's JSON report.
 *
 * @param {string | null} text the report, null when vitest wrote none
 * @returns {{ passed: number, failed: number, unseen: string[] }} `unseen`: what did not run, by name; each is
 *   counted as failed
 */
export function countTests(text) {
  if (text === null) return { passed: 0, failed: 1, unseen: ['the whole suite: there is no report'] };
  let passed = 0;
  let failed = 0;
  const unseen = [];
  for (const file of JSON.parse(text).testResults) {
    if (file.assertionResults.length === 0) unseen.push(`${file.name}: no test in it ran`);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failed += 1;
      else unseen.push(`${file.name}: ${test.fullName} (${test.status})`);
    }
  }
  if (passed + failed === 0) unseen.push('the whole suite: no test ran');
  return { passed, failed: failed + unseen.length, unseen };
}

async function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-gate-'));
  const report = join(folder, 'tests.json');
  const ok = await step({
    name: 'tests',
    command: ['npm', 'test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    limit: TEST_LIMIT,
    env: { RENKEI_REQUIRE: 'neo4j,browser' },
  });
  const count = countTests(existsSync(report) ? readFileSync(report, 'utf8') : null);
  rmSync(folder, { recursive: true, force: true });
  for (const name of count.unseen) console.log(`did not run: ${name}`);
  // An error outside any test, or in the set-up before them, fails vitest and no test.
  const whole = ok && count.failed === 0;
  return { passed: count.passed + (whole ? 1 : 0), failed: count.failed + (whole ? 0 : 1) };
}

async function gate() {
  const results = [];
  for (const each of STEPS) results.push({ name: each.name, ok: await step(each) });
  const counted = await tests();
  const passed = counted.passed + results.filter((r) => r.ok).length;
  const failedSteps = results.filter((r) => !r.ok).map((r) => r.name);
  const failed = counted.failed + failedSteps.length;
  if (failedSteps.length > 0) console.log(`\nfailed steps: ${failedSteps.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await gate();
