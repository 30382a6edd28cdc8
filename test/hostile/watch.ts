import type { BrowserContext, Page } from 'playwright-core';

/** Sent into every page before its own scripts: tells of what the policy stopped. */
function listen(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`));
  });
}

/** What a page has done that it should not: dialogs, windows, errors, violations of the policy, strange requests. */
export async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const seen: string[] = [];
  await context.addInitScript(listen);
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) seen.push(`request: ${url}`);
  });
  return seen;
}

interface Found {
  /** Whether a text of the graph ran. */
  readonly hit: boolean;
  /** Elements that no template of ours has: a text has become markup. */
  readonly strange: readonly string[];
  /** Where links lead that do not lead into the web or into the app. */
  readonly links: readonly string[];
  /** Times that something hostile is read as a text: none would mean that nothing was looked at. */
  readonly texts: number;
}

/** Goes through a page with all its shadow trees. */
export function examine(page: Page): Promise<Found> {
  return page.evaluate(() => {
    const found = { hit: '__hit' in window, strange: [] as string[], links: [] as string[], texts: 0 };
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const handler = [...element.attributes].find(({ name }) => name.startsWith('on'));
        const isOurs = element.localName !== 'script' || (element as HTMLScriptElement).src !== '';
        if (handler || !isOurs || element.getAttribute('src') === 'x')
          found.strange.push(element.outerHTML.slice(0, 200));
        const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
        if (href !== null && !/^https?:$/.test(new URL(href, location.href).protocol)) found.links.push(href);
        for (const child of element.childNodes) {
          if (child.nodeType === Node.TEXT_NODE && child.textContent?.includes('__hit')) found.texts += 1;
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}
