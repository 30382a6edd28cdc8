import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { isRequired } from '../support/require.js';

/** Where a Chromium usually is, best first. */
const CANDIDATES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium to drive: the one that CHROME_PATH names, and no other when it is given; else the first found. */
export function findChrome(
  named: string | undefined,
  candidates: readonly string[] = CANDIDATES,
): { path: string } | { path: null; reason: string } {
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return { path: named };
    return { path: null, reason: `CHROME_PATH names ${named}, which cannot be run` };
  }
  const path = candidates.find(isExecutable);
  if (path !== undefined) return { path };
  return { path: null, reason: 'no Chromium or Chrome found; install one or set CHROME_PATH' };
}

/** Global set-up of the project `browser`: finds the browser, and sees to it that the page is built. */
export default function setup(project: TestProject): void {
  const found = findChrome(process.env['CHROME_PATH']);
  project.provide('chrome', found.path);
  if (found.path === null) {
    if (isRequired('browser')) throw new Error(`A browser is required: ${found.reason}`);
    console.warn(`\n*** SKIPPED: all tests in a real browser: ${found.reason} ***\n`);
    project.provide('chromeSkip', found.reason);
    return;
  }
  project.provide('chromeSkip', '');
  execFileSync(process.execPath, ['.ci/prepare.mjs', '--quiet'], { stdio: 'inherit' });
}
