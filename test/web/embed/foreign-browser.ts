import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { startServer, type RunningServer } from '../../support/server.js';
import { serveForeign, type ForeignPage } from './foreign-page.js';

/** The real atlas, a real browser, and pages of other sites in it. */
export interface Abroad {
  readonly atlas: string;
  /** Opens a page of another site that has this in it. */
  open(body: string, size?: { readonly width: number; readonly height: number }): Promise<OpenedAbroad>;
  stop(): Promise<void>;
}

export interface OpenedAbroad {
  readonly page: Page;
  /** Errors of scripts, and everything that the policy of the page refused. */
  readonly faults: readonly string[];
}

/** What a page gathers about the elements in it, from before they are there. */
declare global {
  interface Window {
    told: { tag: string; type: string; detail: Record<string, unknown> }[];
    refused: string[];
  }
}

const EVENTS = [
  ...['gov-ready', 'gov-select', 'gov-year', 'gov-error'],
  ...['gov-hover', 'gov-zoom', 'gov-row', 'gov-open', 'gov-order', 'gov-retry', 'gov-cancel', 'gov-toggle'],
];

/** Starts atlas and browser; both are stopped together with the pages. */
export async function startAbroad(): Promise<Abroad> {
  const server: RunningServer = await startServer();
  const browser: Browser = await launchBrowser();
  const pages: ForeignPage[] = [];
  return {
    atlas: server.url,
    async open(body, size = { width: 1280, height: 900 }) {
      const site = await serveForeign(server.url, body);
      pages.push(site);
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
      onTestFinished(() => context.close());
      await listen(context);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.setDefaultTimeout(30_000);
      await page.goto(site.url);
      return { page, faults };
    },
    async stop() {
      await browser.close();
      await Promise.all(pages.map((page) => page.stop()));
      await server.stop();
    },
  };
}

/** Runs before the page, and is no part of it: the policy does not concern it. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript((names: string[]) => {
    window.told = [];
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    for (const name of names) {
      document.addEventListener(name, (event) => {
        const { target, type } = event;
        const tag = target instanceof Element ? target.localName : '';
        window.told.push({ tag, type, detail: event instanceof CustomEvent ? event.detail : {} });
      });
    }
  }, EVENTS);
}

/** Waits until so many elements have said that they are ready. */
export async function untilReady(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (least) => window.told.filter(({ type }) => type === 'gov-ready').length >= least,
    count,
  );
}

/** Waits until every diagram of the page is drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('gov-diagram')].every((element) => {
      const canvas = element.shadowRoot?.querySelector('gov-diagram-canvas');
      return canvas !== null && canvas !== undefined && canvas.canvas.isReady;
    }),
  );
}
