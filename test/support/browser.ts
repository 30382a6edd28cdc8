import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/**
 * A headless Chromium, to be closed by the caller. Nothing in it speaks to the network by itself.
 *
 * @throws when the set-up found none; guard with `describe.skipIf(inject('chrome') === null)`.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = inject('chrome');
  if (executablePath === null) throw new Error(inject('chromeSkip'));
  return chromium.launch({
    executablePath,
    headless: true,
    // The sandbox of Chromium refuses to run for root, which is who runs in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  });
}
