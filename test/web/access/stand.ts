import type { Browser, BrowserContext, Page } from 'playwright-core';
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
  /** Opens a screen in its state, as somebody does who was never there, looks at it once it stands, and closes it. */
  open(screen: Screen, room: Room, language: Language, look: (page: Page) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export async function startStand(): Promise<Stand> {
  const server: RunningServer = await startServer();
  const browser = await launchBrowser();
  const profiles = new Map<Room, BrowserContext>();
  // Kept from screen to screen, so that fonts and code are read once; what a page remembers is not.
  const profileOf = async (room: Room): Promise<BrowserContext> => {
    const known = profiles.get(room);
    if (known) return known;
    const profile = await browser.newContext({
      viewport: { width: room.width, height: room.height },
      hasTouch: room.name === 'narrow',
      isMobile: room.name === 'narrow',
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    await profile.addInitScript(() => localStorage.clear());
    profiles.set(room, profile);
    return profile;
  };
  return {
    url: server.url,
    browser,
    async open(screen, room, language, look) {
      const page = await (await profileOf(room)).newPage();
      try {
        await stage(page, server.url, screen, language);
        await look(page);
      } finally {
        await page.close();
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
