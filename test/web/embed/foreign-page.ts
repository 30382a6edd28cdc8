import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, served from a port of its own. */
export interface ForeignPage {
  /** `http://127.0.0.1:port/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * What a careful site allows: nothing but the scripts and answers of the atlas. Its own style sheets may come from
 * itself; none may stand in the page.
 */
export function strictPolicy(atlas: string): string {
  return [
    "default-src 'none'",
    `script-src ${atlas}`,
    "style-src 'self'",
    `connect-src ${atlas}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Serves one page under the strict policy. @param body what stands in it, without any script or style of its own */
export async function serveForeign(atlas: string, body: string): Promise<ForeignPage> {
  const page = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>ある町のお知らせ</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/site.css" />
    <script type="module" src="${atlas}/embed/renkei-atlas.js"></script>
  </head>
  <body><main><h1>ある町のお知らせ</h1><p class="theirs">町の本文。</p>${body}</main></body>
</html>`;
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', strictPolicy(atlas));
    if (request.url === '/site.css') {
      response.setHeader('content-type', 'text/css');
      response.end('p { color: rgb(1, 2, 3); } button { display: none; } figure { padding: 99px; }');
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
