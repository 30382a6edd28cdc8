import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import { DatabaseUnavailable } from '../../server/domain/errors.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { realCasebook, serve, serveCasebook, storeWith, type Api } from '../graphql/support/api.js';
import { boundTo, watched } from '../graphql/support/watched.js';

const QUESTION = 'query Names($code: String) { area(code: $code) { id name } release { id } }';
const SAKAI = { code: '18210' };

/** The value of a metric by its name and labels. */
async function metric(api: Api, line: string): Promise<number> {
  const text = await (await fetch(`${api.url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
}
const hits = (api: Api): Promise<number> => metric(api, 'renkei_answer_cache_lookups_total{found="hit"}');

/** The casebook with one area named otherwise, as a release of its own. */
async function moved() {
  const { graph } = await realCasebook();
  const nodes = graph.nodes.map((node) => (node.id === 'area-sakai-city' ? { ...node, name: '坂井' } : node));
  const next = { ...graph, nodes };
  return { graph: next, release: releaseOf(next) };
}

async function counting(): Promise<{ api: Api; store: GraphStore; reads: () => number }> {
  let reads = 0;
  const store = await storeWith(await realCasebook());
  const api = await serve(
    watched(store, (name) => {
      if (name === 'areaByCode') reads += 1;
    }),
    { cache: 4 },
  );
  onTestFinished(() => api.stop());
  return { api, store, reads: () => reads };
}

describe('an answer that was given before', () => {
  it('is given again, byte for byte, without asking the graph', async () => {
    const { api, reads } = await counting();
    const first = await api.ask(QUESTION, SAKAI);
    const again = await api.ask(QUESTION, SAKAI);
    expect([again.text, again.status]).toEqual([first.text, 200]);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect([reads(), await hits(api)]).toEqual([1, 1]);
    expect(await metric(api, 'renkei_answers_total{from="cache"}')).toBe(1);
    expect(await metric(api, 'renkei_answer_cache_answers')).toBe(1);
  });

  it('is another for other variables, another operation, another media type', async () => {
    const { api, reads } = await counting();
    const two = 'query A { area(code: "18210") { name } } query B { area(code: "052035") { name } }';
    const post = async (body: object, accept: string): Promise<string> => {
      const headers = { 'content-type': 'application/json', accept };
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return `${response.headers.get('content-type')} ${/"name":"(.*?)"/.exec(await response.text())?.[1]}`;
    };
    const asked: [object, string][] = [
      [{ query: two, operationName: 'A' }, 'application/json'],
      [{ query: two, operationName: 'B' }, 'application/json'],
      [{ query: two, operationName: 'A' }, 'application/graphql-response+json'],
      [{ query: QUESTION, variables: SAKAI }, 'application/json'],
      [{ query: QUESTION, variables: { code: '052035' } }, 'application/json'],
    ];
    const once = [];
    for (const [body, accept] of asked) once.push(await post(body, accept));
    expect(once).toEqual([
      'application/json; charset=utf-8 坂井市',
      'application/json; charset=utf-8 横手市',
      'application/graphql-response+json; charset=utf-8 坂井市',
      'application/json; charset=utf-8 坂井市',
      'application/json; charset=utf-8 横手市',
    ]);
    for (const [i, [body, accept]] of asked.entries()) expect(await post(body, accept)).toBe(once[i]);
    expect([reads(), await hits(api)]).toEqual([5, 5]);
  });

  it.each([
    ['has errors beside its data', '{ area(code: "18210") { name } areas(first: 0) { totalCount } }'],
    ['is an error', '{ area(code: "1") { id } }'],
    ['cannot be read', '{ area('],
    ['is about the schema', '{ __typename }'],
  ])('is never kept when it %s', async (_, query) => {
    const { api } = await counting();
    const answers = [await api.ask(query), await api.ask(query)];
    expect([await hits(api), await metric(api, 'renkei_answer_cache_answers')]).toEqual([0, 0]);
    const ids = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions['requestId']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has what every answer has: an id, security and CORS headers, a line in the log, its points', async () => {
    const api = await serve(await storeWith(await realCasebook()), { cache: 4, rate: 3 });
    onTestFinished(() => api.stop());
    const answers = [];
    for (const id of ['cache-one', 'cache-two', 'cache-three', 'cache-four']) {
      answers.push(await api.ask(QUESTION, SAKAI, { 'x-request-id': id }));
    }
    const again = answers[1];
    expect(again?.headers.get('x-request-id')).toBe('cache-two');
    expect(again?.headers.get('access-control-allow-origin')).toBe('*');
    expect(again?.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
    expect(again?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(again?.headers.get('ratelimit')).toMatch(/^"questions";r=1;t=\d+$/);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(api.log.filter(({ requestId }) => requestId === 'cache-two')).toMatchObject([{ status: 200 }]);
    expect(await metric(api, 'renkei_http_requests_total{path="/graphql",method="POST",status="200"}')).toBe(
      3,
    );
  });

  it('is forgotten when another has loaded a release, within a second', async () => {
    const { api, store } = await counting();
    await api.ask(QUESTION, SAKAI);
    const { graph, release } = await moved();
    await store.replace(graph, release);
    const loaded = performance.now();
    let told = '';
    while (!told.includes(release.id) && performance.now() - loaded < 5_000) {
      told = (await api.ask(QUESTION, SAKAI)).text;
    }
    expect(performance.now() - loaded).toBeLessThan(1_000);
    expect(told).toContain('"name":"坂井"');
  });

  it('is not given while the store cannot say which release there is', async () => {
    const inner = await storeWith(await realCasebook());
    let gone = false;
    let asked = 0;
    const store: GraphStore = {
      ...boundTo(inner),
      read: (work) => {
        asked += 1;
        return gone ? Promise.reject(new DatabaseUnavailable('gone')) : inner.read(work);
      },
    };
    const api = await serve(store, { cache: 4 });
    onTestFinished(() => api.stop());
    await api.ask(QUESTION, SAKAI);
    gone = true;
    await new Promise((resolve) => setTimeout(resolve, 800));
    asked = 0;
    const { status, errors } = await api.ask(QUESTION, SAKAI);
    expect([status, errors[0]?.extensions['code'], asked]).toEqual([503, 'DB_UNAVAILABLE', 1]);
    gone = false;
    expect((await api.ask(QUESTION, SAKAI)).status).toBe(200);
  });
});

describe('a question over GET', () => {
  let api: Api;
  let plain: Api;
  beforeAll(async () => {
    [api, plain] = [await serveCasebook({ cache: 4 }), await serveCasebook()];
  });
  afterAll(() => Promise.all([api.stop(), plain.stop()]));

  const get = (from: Api, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${from.url}/graphql?query=${encodeURIComponent('{ area(code: "18210") { name } }')}`, { headers });

  it('has a tag, and is to be asked for again each time', async () => {
    for (const from of [api, api, plain]) {
      const { headers } = await get(from);
      expect(headers.get('etag')).toMatch(/^"[0-9a-f]{16}-[\w-]{22}"$/);
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', 'accept']);
    }
  });

  it('is a 304 without a body for who has the answer, kept or not', async () => {
    for (const from of [api, plain]) {
      const tag = (await get(from)).headers.get('etag') ?? '';
      const again = await get(from, { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect((await get(from, { 'if-none-match': '"another"' })).status).toBe(200);
    }
  });

  it('has no tag when it is answered with an error', async () => {
    const { headers } = await fetch(`${api.url}/graphql?query={nothing}`);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-cache']);
  });

  it('by POST has none: who posts does not ask under a condition', async () => {
    const { headers, status } = await api.ask('{ release { id } }', {}, { 'if-none-match': '*' });
    expect([status, headers.get('etag')]).toEqual([200, null]);
  });
});
