import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { caseFiles, casesOf } from '../../seed/load.js';
import { listen } from '../../server/serving.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { ROOT } from '../architecture/rules/tree.js';
import { realCasebook, serve, storeWith, type Api } from '../graphql/support/api.js';
import { boundTo } from '../graphql/support/watched.js';

const TOKEN = 'a-token-of-some-length';
const PAGE = 'https://editors.example.org';
const CASEBOOK = join(ROOT, 'seed/casebook');

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown> & {
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

async function send(
  api: Api,
  body: BodyInit,
  { path = '/cases', ...headers }: Record<string, string> & { path?: string } = {},
): Promise<Sent> {
  const response = await fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: JSON.parse(text) as Sent['body'],
  };
}

/** The casebook as a sender would send it, with this done to the text of Sakai. */
async function casebook(change: (text: string) => string = (text) => text): Promise<string> {
  const files = await caseFiles(CASEBOOK);
  return JSON.stringify({
    files: files.map(({ file, text }) => ({ name: file, text: file === 'sakai.yaml' ? change(text) : text })),
  });
}
const renamed = (text: string): string => text.replace('name: 坂井市\n', 'name: 坂井\n');

async function open(store?: GraphStore): Promise<Api> {
  const api = await serve(store ?? (await storeWith(await realCasebook())), {
    cache: 4,
    cases: { token: TOKEN, origins: [PAGE], read: casesOf },
  });
  onTestFinished(() => api.stop());
  return api;
}
const nameOf = async (api: Api): Promise<unknown> =>
  ((await api.ask('{ area(code: "18210") { name } }')).data as { area: { name: string } }).area.name;
const codeOf = ({ body }: Sent): unknown => body.errors?.[0]?.extensions['code'];

describe('cases that are sent', () => {
  it('are loaded in the place of what was there, and answered from at once', async () => {
    const api = await open();
    const { release } = await realCasebook();
    expect(await nameOf(api)).toBe('坂井市');
    const { status, body } = await send(api, await casebook(renamed));
    expect([status, body['check'], body['before']]).toEqual([200, false, release.id]);
    expect(body['after']).toMatch(/^[0-9a-f]{16}$/);
    expect(body['after']).not.toBe(release.id);
    expect(await nameOf(api)).toBe('坂井');
    expect(api.log.find(({ msg }) => msg === 'cases')).toMatchObject({
      before: release.id,
      after: body['after'],
    });
    expect(JSON.stringify(api.log)).not.toMatch(/坂井|token-of/);
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toContain('renkei_loads_total{outcome="loaded"} 1');
  });

  it('that are there already change nothing', async () => {
    const api = await open();
    const { release } = await realCasebook();
    const { body } = await send(api, await casebook());
    expect([body['before'], body['after']]).toEqual([release.id, release.id]);
  });

  it('are only checked when no more is asked for', async () => {
    const api = await open();
    const { status, body } = await send(api, await casebook(renamed), { path: '/cases?check=1' });
    expect([status, body['check'], await nameOf(api)]).toEqual([200, true, '坂井市']);
    expect(body['after']).not.toBe(body['before']);
  });

  it('with anything wrong are refused as a whole, every problem with its place', async () => {
    const api = await open();
    const broken = await casebook((text) => renamed(text).replace(/kind: TEAM/, 'kind: GANG'));
    const sent = await send(api, broken);
    expect([sent.status, codeOf(sent), await nameOf(api)]).toEqual([400, 'CASE_INVALID', '坂井市']);
    const { problems, problemCount } = sent.body.errors?.[0]?.extensions ?? {};
    expect(problemCount).toBe((problems as unknown[]).length);
    expect(problems).toContainEqual({
      file: 'sakai.yaml',
      line: expect.any(Number) as number,
      column: expect.any(Number) as number,
      message: expect.stringContaining('GANG') as string,
      fix: expect.any(String) as string,
    });
  });

  it.each([
    ['YAML that is none', 'areas: [', 'application/yaml', 400, 'CASE_INVALID'],
    [
      'an alias bomb',
      `a: &a [x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(9)}*b]`,
      'application/yaml',
      400,
      'CASE_INVALID',
    ],
    ['nothing', '', 'application/yaml', 400, 'CASE_INVALID'],
    ['no files', '{"files":[]}', 'application/json', 400, 'BAD_REQUEST'],
    [
      'a name with a path in it',
      '{"files":[{"name":"../a.yaml","text":""}]}',
      'application/json',
      400,
      'BAD_REQUEST',
    ],
    [
      'two of one name',
      '{"files":[{"name":"a","text":""},{"name":"a","text":""}]}',
      'application/json',
      400,
      'BAD_REQUEST',
    ],
    ['a file without a text', '{"files":[{"name":"a"}]}', 'application/json', 400, 'BAD_REQUEST'],
    ['a form', 'files=x', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('that are %s are refused', async (_, text, type, status, code) => {
    const api = await open();
    const sent = await send(api, text, { 'content-type': type });
    expect([sent.status, codeOf(sent), await nameOf(api)]).toEqual([status, code, '坂井市']);
  });

  it('may have 10 MB and no more', async () => {
    const api = await open();
    const padded = await casebook((text) => `${text}${`# ${'x'.repeat(1_022)}\n`.repeat(1_800)}`);
    expect((await send(api, padded, { path: '/cases?check=1' })).status).toBe(200);
    const sent = await send(api, `{"files":"${'x'.repeat(10 * 1024 * 1024)}"}`).catch(() => null);
    // A server that closes the connection may do so before the client has sent all of it.
    if (sent !== null) expect([sent.status, codeOf(sent)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(await nameOf(api)).toBe('坂井市');
  });

  it('while others are being loaded are told to come back', async () => {
    const inner = await storeWith(await realCasebook());
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let begun = (): void => undefined;
    const loading = new Promise<void>((resolve) => (begun = resolve));
    const store: GraphStore = {
      ...boundTo(inner),
      replace: async (...graph) => {
        begun();
        await held;
        return inner.replace(...graph);
      },
    };
    const api = await open(store);
    const first = send(api, await casebook(renamed));
    await loading;
    const second = await send(api, await casebook());
    expect([second.status, codeOf(second), second.headers.get('retry-after')]).toEqual([
      409,
      'LOAD_RUNNING',
      '1',
    ]);
    expect(await nameOf(api)).toBe('坂井市');
    go();
    expect((await first).status).toBe(200);
    expect((await send(api, await casebook())).status).toBe(200);
  });

  it('have the addresses in them fetched by nobody', async () => {
    let asked = 0;
    const trap = createServer((_, res) => {
      asked += 1;
      res.end();
    });
    await listen(trap, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => void trap.close());
    const { port } = trap.address() as { port: number };
    const api = await open();
    const sources = readFileSync(join(CASEBOOK, 'sources.yaml'), 'utf8');
    const trapped = sources.replace(/url: \S+/, `url: http://127.0.0.1:${port}/`);
    expect(trapped).not.toBe(sources);
    const body = (await casebook()).replace(JSON.stringify(sources), () => JSON.stringify(trapped));
    expect((await send(api, body)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toBe(0);
  });
});

describe('who sends cases', () => {
  it('cannot where no token is set', async () => {
    const api = await serve(await storeWith(await realCasebook()));
    onTestFinished(() => api.stop());
    const sent = await send(api, await casebook(renamed));
    expect([sent.status, codeOf(sent), await nameOf(api)]).toEqual([403, 'WRITE_OFF', '坂井市']);
  });

  it.each([
    ['no token', ''],
    ['another', 'Bearer another-token-of-length'],
    ['a longer one', `Bearer ${TOKEN}x`],
    ['a shorter one', `Bearer ${TOKEN.slice(0, -1)}`],
    ['it in another way', `Basic ${TOKEN}`],
  ])('cannot with %s', async (_, authorization) => {
    const api = await open();
    const sent = await send(api, await casebook(renamed), { authorization });
    expect([sent.status, codeOf(sent), await nameOf(api)]).toEqual([401, 'UNAUTHORIZED', '坂井市']);
    expect(sent.text.length).toBeLessThan(1_024);
  });

  it('cannot from a page of another site, and can from one of ours', async () => {
    const api = await open();
    const foreign = await send(api, await casebook(renamed), { origin: 'https://example.org' });
    expect([foreign.status, codeOf(foreign)]).toEqual([403, 'FOREIGN_ORIGIN']);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const asked = await fetch(`${api.url}/cases`, { method: 'OPTIONS', headers: { origin: PAGE } });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('authorization'),
    ]);
    const ours = await send(api, await casebook(), { origin: PAGE });
    expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([200, PAGE]);
  });

  it('cannot guess: ten tries a minute, right or wrong', async () => {
    const api = await open();
    const statuses = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await send(api, '{"files":[]}', { authorization: `Bearer guess-${i}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    expect((await send(api, await casebook(renamed))).status).toBe(429);
    expect(await nameOf(api)).toBe('坂井市');
  });

  it.each(['GET', 'PUT', 'DELETE'])('cannot by %s', async (method) => {
    const api = await open();
    const response = await fetch(`${api.url}/cases`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});
