import { createClient, type ApiClient } from '../api/client.js';
import { remembering } from '../api/remembering.js';

/** Where the elements ask, and where their links lead. */

/** An atlas: its API and the address under which its pages are. */
export interface Atlas {
  readonly api: ApiClient;
  readonly home: URL;
}

let scriptHome: URL | null = null;
const known = new Map<string, Atlas>();

/** Says which atlas the script came from. */
export function setHome(home: URL): void {
  scriptHome = home;
}

/**
 * The atlas to ask: the one whose API is at `endpoint`, else the one that the script came from. One for all elements
 * that ask the same, so that ten of them on a page share their answers.
 *
 * @param endpoint address of the API, absolute or relative to `page`; empty for that of the script
 * @returns null when the address is none
 */
export function atlasAt(endpoint: string, page: string): Atlas | null {
  const [path, base] = endpoint === '' ? ['graphql', scriptHome?.href ?? page] : [endpoint, page];
  if (!URL.canParse(path, base)) return null;
  const address = new URL(path, base);
  if (!/^https?:$/.test(address.protocol)) return null;
  const before = known.get(address.href);
  if (before) return before;
  const atlas = { api: clientOf(address.href), home: new URL('.', address) };
  known.set(address.href, atlas);
  return atlas;
}

function clientOf(endpoint: string): ApiClient {
  return remembering(
    createClient({ endpoint, fetch: (...request) => fetch(...request), retryAfter: [300, 900] }),
    { keptFor: 60_000, most: 40, now: () => performance.now() },
  );
}
