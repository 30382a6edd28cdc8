import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import { startServer, type RunningServer } from '../../support/server.js';
import type { Screen } from './screens.js';

/** How much room there is. */
export interface Room {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
}

export const WIDE: Room = { name: 'wide', width: 1440, height: 900 };
export const NARROW: Room = { name: 'narrow', width: 360, height: 740 };

export type Language = 'ja' | 'en';

/** The real app with a browser before it, to be stopped. */
export interface Stand {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a screen in its state, in a profile of its own, looks at it once it stands, and closes it. */
  open(screen: Screen, room: Room, language: Language, look: (page: Page) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export async function startStand(): Promise<Stand> {
  const server: RunningServer = await startServer();
  const browser = await launchBrowser();
  return {
    url: server.url,
    browser,
    async open(screen, room, language, look) {
      const context = await browser.newContext({
        viewport: { width: room.width, height: room.height },
        hasTouch: room.name === 'narrow',
        isMobile: room.name === 'narrow',
        reducedMotion: 'reduce',
        colorScheme: 'light',
      });
      try {
        const page = await context.newPage();
        await stage(page, server.url, screen, language);
        await look(page);
      } finally {
        await context.close();
      }
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

async function stage(page: Page, url: string, screen: Screen, language: Language): Promise<void> {
  page.setDefaultTimeout(30_000);
  if (screen.api === 'cut') await page.route('**/graphql', (route) => route.abort());
  if (screen.api === 'silent') await page.route('**/graphql', () => undefined);
  const joint = screen.path.includes('?') ? '&' : '?';
  await page.goto(url + screen.path + (language === 'en' ? `${joint}lang=en` : ''));
  await page.locator(screen.ready).first().waitFor();
  await settle(page, screen);
  if (screen.act) {
    await screen.act(page);
    await settle(page, screen);
  }
}

/** As a reader does who sets another size of text for all pages. @param percent of the usual size */
export async function enlarge(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, percent);
}

/** Nothing is asked for any more, and every element has drawn what it knows. */
export async function settle(page: Page, { api }: Screen): Promise<void> {
  if (api === undefined) await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
