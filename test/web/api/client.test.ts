import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../web/api/client.js';
import { codeOf, NotGraphql, Refused, ReleaseMoved, Unreachable } from '../../../web/api/errors.js';
import { servesGraphiql } from '../../../web/api/graphiql.js';
import { TypedDocumentString } from '../../../web/api/generated/operations.js';

const ASK = new TypedDocumentString<{ readonly n: number }, Record<string, never>>('Ask', 'query Ask { n }');
const servers: Server[] = [];

/** A server on a port of its own that answers the requests in turn, the last answer for all that follow. */
async function serve(...answers: readonly RequestListener[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    answer?.(request, response);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/graphql`, asked: () => asked };
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
const refused = (code: string): RequestListener =>
  json({ errors: [{ message: 'no', extensions: { code } }] }, 503);
const text: RequestListener = (_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>');
const cut: RequestListener = (request) => void request.socket.destroy();

const ask = (endpoint: string, retryAfter: readonly number[] = [], signal = new AbortController().signal) =>
  createClient({ endpoint, fetch, retryAfter }).query(ASK, {}, signal);

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the client of the API', () => {
  it('gives the data, and sends the document by name', async () => {
    let sent = '';
    const { url } = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
      request.on('end', () => {
        json({ data: { n: 7 } })(request, response);
      });
    });
    expect(await ask(url)).toEqual({ n: 7 });
    expect(JSON.parse(sent)).toEqual({ query: ASK.text, variables: {}, operationName: 'Ask' });
  });

  it('asks again for what may pass, and then gives the data', async () => {
    const { url, asked } = await serve(cut, refused('DB_UNAVAILABLE'), json({ data: { n: 1 } }));
    expect(await ask(url, [1, 1])).toEqual({ n: 1 });
    expect(asked()).toBe(3);
  });

  it('asks only as often as it was told, and says what the last failure was', async () => {
    const { url, asked } = await serve(refused('DB_UNAVAILABLE'));
    await expect(ask(url, [1])).rejects.toThrow(Refused);
    expect(asked()).toBe(2);
  });

  it.each([
    ['a refusal for good', refused('BAD_USER_INPUT'), Refused, 'BAD_USER_INPUT', 1],
    ['a passing refusal', refused('DB_UNAVAILABLE'), Refused, 'DB_UNAVAILABLE', 2],
    ['an error without a code', json({ errors: [{}] }), Refused, 'UNKNOWN', 1],
    ['a page of a proxy', text, NotGraphql, 'HTTP_502', 2],
    ['an answer that is no answer', json([1]), NotGraphql, 'HTTP_200', 1],
    ['no answer at all', cut, Unreachable, 'NETWORK', 2],
  ] as const)('names %s', async (_, answer, kind, code, tries) => {
    const { url, asked } = await serve(answer);
    const failure: unknown = await ask(url, [1]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(kind);
    expect(codeOf(failure)).toBe(code);
    expect(asked()).toBe(tries);
  });

  it('waits no shorter than the server asks, and says so to the caller instead', async () => {
    const busy: RequestListener = (_, response) => {
      response
        .writeHead(429, { 'content-type': 'application/json', 'retry-after': '12' })
        .end(JSON.stringify({ errors: [{ message: 'slowly', extensions: { code: 'LIMIT_EXCEEDED' } }] }));
    };
    const { url, asked } = await serve(busy);
    const failure: unknown = await ask(url, [1, 1]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'LIMIT_EXCEEDED', passing: true, wait: 12_000 });
    expect(asked()).toBe(1);
  });

  it('tells of every answer with its release, of every failure once, and gives no answer that is refused', async () => {
    const told: unknown[] = [];
    const client = (url: string, accepts = true) =>
      createClient({
        endpoint: url,
        fetch,
        retryAfter: [1],
        onAnswer: (release) => {
          told.push(release);
          if (!accepts) throw new ReleaseMoved('b');
        },
        onFailure: (error) => told.push(error.code),
      }).query(ASK, {}, new AbortController().signal);
    const { url } = await serve(json({ data: { n: 1 }, extensions: { release: 'a' } }));
    expect(await client(url)).toEqual({ n: 1 });
    await expect(client(url, false)).rejects.toBeInstanceOf(ReleaseMoved);
    const unnamed = await serve(json({ data: { n: 1 } }));
    await client(unnamed.url);
    const refusing = await serve(refused('BAD_USER_INPUT'));
    await expect(client(refusing.url)).rejects.toBeInstanceOf(Refused);
    const down = await serve(cut);
    await expect(client(down.url)).rejects.toBeInstanceOf(Unreachable);
    expect(told).toEqual(['a', 'a', null, null, 'NETWORK']);
  });

  it('stops when it is told to, while it asks and while it waits', async () => {
    const silent = await serve(() => undefined);
    const asking = new AbortController();
    const first = ask(silent.url, [], asking.signal);
    asking.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');

    const failing = await serve(refused('DB_UNAVAILABLE'));
    const waiting = new AbortController();
    const second = ask(failing.url, [60_000], waiting.signal);
    while (failing.asked() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    waiting.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
  });

  it('has a word for what is no failure of the API', () => {
    expect(codeOf(new TypeError('x'))).toBe('UNEXPECTED');
  });
});

describe('the link to the explorer of the API', () => {
  it('is there when a page is served, and not otherwise', async () => {
    const page = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>GraphiQL</p>');
    });
    const none = await serve(json({ data: { __typename: 'Query' } }));
    const gone = await serve(cut);
    expect(await servesGraphiql(page.url, fetch)).toBe(true);
    expect(await servesGraphiql(none.url, fetch)).toBe(false);
    expect(await servesGraphiql(gone.url, fetch)).toBe(false);
  });
});
