import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { realCasebook, serve, storeWith, type Api } from '../graphql/support/api.js';
import { keepAliveClient } from '../support/keep-alive.js';

const RATE = 40;
const QUESTION = '{ release { id } }';

let api: Api;
const open = async (proxies: number): Promise<Api> =>
  serve(await storeWith(await realCasebook()), { rate: RATE, proxies });

describe('one client that asks too much', () => {
  beforeAll(async () => {
    api = await open(0);
  });
  afterAll(() => api.stop());

  it('is told how much is left, then to come back later, whoever it says that it is', async () => {
    const first = await api.ask(QUESTION);
    expect(first.headers.get('ratelimit-policy')).toBe(`"questions";q=${RATE};w=60`);
    expect(first.headers.get('ratelimit')).toMatch(new RegExp(`^"questions";r=${RATE - 1};t=\\d+$`));
    const answers = [];
    for (let i = 1; i <= RATE; i++) {
      answers.push(await api.ask(QUESTION, {}, { 'x-forwarded-for': `192.0.2.${i}` }));
    }
    expect(answers.slice(0, -1).map(({ status }) => status)).toEqual(Array(RATE - 1).fill(200));
    const refused = answers.at(-1);
    expect(refused?.status).toBe(429);
    expect(refused?.errors[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.text.length).toBeLessThan(1_024);
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
  });
});

describe('a large question', () => {
  beforeAll(async () => {
    api = await open(1);
  });
  afterAll(() => api.stop());

  const from = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}` });
  const left = async (query: string, n: number): Promise<number> => {
    const { headers } = await api.ask(query, {}, from(n));
    return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
  };

  it('costs more than a small one', async () => {
    expect(await left(QUESTION, 1)).toBe(RATE - 1);
    const large = '{ bodies(first: 100) { nodes { roles { holder { id } citations { passage { id } } } } } }';
    expect(await left(large, 2)).toBeLessThan(RATE - 1);
  });

  it('is refused when the points are not enough for it, and the next client is answered', async () => {
    const large =
      '{ bodies(first: 100) { nodes { roles { holder { id roles { id } } body { parts { id } } } } } }';
    const statuses = [];
    for (let i = 0; i < RATE; i++) statuses.push((await api.ask(large, {}, from(3))).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.indexOf(429)).toBeLessThan(RATE / 2);
    expect((await api.ask(QUESTION, {}, from(4))).status).toBe(200);
  });
});

describe('1,000 requests of one client', () => {
  it('are answered as far as its points go, then told to come back', async () => {
    const points = 900;
    const api = await serve(await storeWith(await realCasebook()), { rate: points, cache: 4 });
    const client = keepAliveClient(api.url, 4);
    onTestFinished(() => client.close());
    onTestFinished(() => api.stop());
    expect(await client.askAll(1_000, () => ({ query: QUESTION }))).toEqual({ 200: points, 429: 100 });
    const refused = await client.ask({ query: QUESTION }, { 'x-forwarded-for': '192.0.2.1' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.bytes).toBeLessThan(1_024);
  });
});
