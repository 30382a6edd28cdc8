import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { GovDiagramCanvas } from '../../../web/diagram/gov-diagram-canvas.js';
import { launchBrowser } from '../../support/browser.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** The real app in a real browser: server, casebook, built page. */
export interface Atlas {
  /** A page of its own at an address of the app, with what went wrong in it; gone when the test is done. */
  open(path: string, size?: { readonly width: number; readonly height: number }): Promise<Opened>;
  stop(): Promise<void>;
}

export interface Opened {
  readonly page: Page;
  /** Errors of scripts, refused styles, failed requests. */
  readonly faults: readonly string[];
}

const DESK = { width: 1440, height: 900 };

/** Starts the app and the browser; both are stopped together. */
export async function startAtlas(): Promise<Atlas> {
  const server: RunningServer = await startServer();
  const browser: Browser = await launchBrowser();
  return {
    async open(path, size = DESK) {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.setDefaultTimeout(30_000);
      await page.goto(server.url + path);
      return { page, faults };
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

/** What the drawer says to assistive technology, its badges and states included. */
export function evidenceText(page: Page): Promise<string> {
  return page.locator('gov-card article[aria-busy="false"]').ariaSnapshot();
}

/** Whether the whole box of a body lies in the window of the picture; null while there is no picture. */
export async function isInSight(page: Page, bodyId: string): Promise<boolean | null> {
  const picture = page.locator('gov-diagram-canvas');
  if ((await picture.count()) === 0) return null;
  return picture.evaluate((element, id) => {
    const { scene, canvas } = element as GovDiagramCanvas;
    const box = scene?.boxes.find((candidate) => candidate.bodyId === id);
    if (!box || !canvas.isReady) return null;
    const { zoom, pan } = canvas.viewport;
    const [left, top] = [box.x * zoom + pan.x, box.y * zoom + pan.y];
    const { width, height } = canvas.window;
    return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height;
  }, bodyId);
}

/** Long enough for a slow machine: what is waited for is an event, never a time. */
export const PATIENT = { timeout: 90_000 };

/** The text of what has the focus, through shadow roots. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses a key until what has the focus has this text. @throws Error when it does not come within 40 presses */
export async function pressUntil(page: Page, key: string, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if ((await focusedText(page)).includes(text)) return;
  }
  throw new Error(`${key} did not lead to ${text}`);
}

/** The path and the query of a page, but for the release of the data, which every address names as soon as it is known. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return (
    pathname +
    search.replace(/([?&])r=[0-9a-f]+(&|$)/, (_, before: string, after: string) => (after ? before : ''))
  );
}
