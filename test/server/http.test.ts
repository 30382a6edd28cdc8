import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, serveCasebook, type Answer, type Api } from '../graphql/support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ area(code: "18210") { name } }';
const NAME = { area: { name: '坂井市' } };

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = JSON_TYPE,
): Promise<Answer> {
  return answerOf(await fetch(`${api.url}/graphql`, { method: 'POST', headers, body }));
}
const get = async (query: string, headers = {}): Promise<Response> =>
  fetch(`${api.url}/graphql?${query}`, { headers });

describe('a question', () => {
  it('is answered over POST and over GET', async () => {
    const posted = await post(JSON.stringify({ query: QUERY }));
    const got = await answerOf(await get(`query=${encodeURIComponent(QUERY)}`));
    expect([posted.data, got.data]).toEqual([NAME, NAME]);
  });

  it('over GET takes variables and an operation name', async () => {
    const query = 'query A($code: String) { area(code: $code) { name } } query B { __typename }';
    const parameters = new URLSearchParams({ query, operationName: 'A', variables: '{"code":"18210"}' });
    expect((await answerOf(await get(parameters.toString()))).data).toEqual(NAME);
  });

  it.each(['variables=nonsense', 'extensions={', 'variables=[1]'])(
    'over GET with %s is a 400',
    async (wrong) => {
      const answer = await answerOf(await get(`query={__typename}&${wrong}`));
      expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('of another page is answered without credentials', async () => {
    const { headers } = await get('query={__typename}', { origin: 'https://example.org' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may be asked by a page of another site with JSON', async () => {
    const { status, headers } = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('cannot be asked by %s', async (method) => {
    expect((await fetch(`${api.url}/graphql`, { method })).status).toBe(405);
  });
});

describe('a body', () => {
  const query = JSON.stringify({ query: '{ __typename }' });

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ['of a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of a form with files', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['of plain text', query, { 'content-type': 'text/plain' }, 415],
    ['of the query alone', '{ __typename }', { 'content-type': 'application/graphql' }, 415],
    ['in another charset', query, { 'content-type': 'application/json; charset=shift_jis' }, 415],
    ['compressed', new Uint8Array(gzipSync(query)), { ...JSON_TYPE, 'content-encoding': 'gzip' }, 415],
    ['that is empty', '', JSON_TYPE, 400],
    ['that is broken', '{"query": "{ __typename }"', JSON_TYPE, 400],
    ['with a byte order mark', `\ufeff${query}`, JSON_TYPE, 400],
    ['that is not UTF-8', new Uint8Array([0x22, 0x82, 0xa0, 0x22]), JSON_TYPE, 400],
    ['that is a batch', `[${query}]`, JSON_TYPE, 400],
    ['that is null', 'null', JSON_TYPE, 400],
    ['that is a number', '1', JSON_TYPE, 400],
    ['that is a string', '"{ __typename }"', JSON_TYPE, 400],
    ['that is an empty object', '{}', JSON_TYPE, 400],
    ['without a query', '{"variables":{}}', JSON_TYPE, 400],
    ['with a query that is a number', '{"query":1}', JSON_TYPE, 400],
    ['with variables that are a list', '{"query":"{__typename}","variables":[]}', JSON_TYPE, 400],
    ['with a stranger in it', '{"query":"{__typename}","shell":"rm"}', JSON_TYPE, 400],
  ])('%s is refused in short', async (_, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(1_024);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/^(BAD_REQUEST|UNSUPPORTED_MEDIA_TYPE)$/) as unknown,
      requestId: answer.headers.get('x-request-id'),
    });
  });

  it('may have 256 kB and no byte more', async () => {
    const padded = (length: number): string => {
      const frame = JSON.stringify({ query: '{ __typename }' });
      return JSON.stringify({ query: `{ __typename }${' '.repeat(length - frame.length)}` });
    };
    const limit = 256 * 1024;
    expect(padded(limit).length).toBe(limit);
    expect((await post(padded(limit))).data).toEqual({ __typename: 'Query' });
    expect((await post(padded(limit + 1))).status).toBe(413);
  });

  it('that does not say how long it is is cut off at 256 kB', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const req = request(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE }, (res) => {
        res.resume();
        resolve(res.statusCode);
      });
      req.once('error', reject);
      req.write('{"query":"');
      req.write('a'.repeat(300 * 1024));
    });
    expect(status).toBe(413);
  });
});

describe('headers', () => {
  it('say nothing of the software and keep scripts and inline styles out', async () => {
    const { headers } = await get('query={__typename}');
    const policy = headers.get('content-security-policy') ?? '';
    expect(headers.get('x-powered-by')).toBeNull();
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/style-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each([
    ['abcdefgh', true],
    ['0123-ABC_def.9', true],
    ['short', false],
    ['with space in it', false],
    ['a'.repeat(65), false],
    ['日本語日本語日本語', false],
  ])('keep the request id %j: %s', async (id, kept) => {
    const sent = /^[\x20-\x7e]*$/.test(id) ? id : encodeURIComponent(id);
    const { headers } = await get('query={__typename}', { 'x-request-id': sent });
    const given = headers.get('x-request-id');
    expect(given === sent).toBe(kept);
    expect(given).toMatch(/^[A-Za-z0-9._-]{8,64}$/);
  });
});

describe('probes', () => {
  it('say that it lives and whether it is ready', async () => {
    const [live, ready] = [await fetch(`${api.url}/livez`), await fetch(`${api.url}/readyz`)];
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, reason: 'ready' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the log', () => {
  it('has one line per request, without the question or who asked', async () => {
    const before = api.log.length;
    await get('query={__typename}&secret=hunter2', { 'x-request-id': 'log-test-1', 'user-agent': 'spy' });
    const lines = api.log.slice(before).filter(({ requestId }) => requestId === 'log-test-1');
    expect(lines).toMatchObject([{ msg: 'request', method: 'GET', path: '/graphql', status: 200 }]);
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|spy|127\.0\.0\.1|typename/);
  });
});

describe('elsewhere', () => {
  it.each(['/', '/nowhere', '/graphql/deeper', '/..%2f..%2fetc/passwd', '/%'])(
    '%s is nothing',
    async (path) => {
      const { status, text } = await answerOf(await fetch(api.url + path));
      expect([400, 404]).toContain(status);
      expect(text).not.toMatch(/root:|at .*\.js/);
    },
  );

  it('a host that is none does no harm', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${api.url}/graphql?query={__typename}`, { headers: { host: 'a b<c>' } }, (res) => {
        res.resume();
        resolve(res.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});
