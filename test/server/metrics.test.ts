import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realCasebook, serveCasebook, type Api } from '../graphql/support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

/** The value of a metric by its name and labels, as they stand in the text. */
async function valueOf(line: string): Promise<number> {
  const text = await (await fetch(`${api.url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
}

describe('what is measured', () => {
  it('is told in the format of Prometheus', async () => {
    const { status, headers } = await fetch(`${api.url}/metrics`);
    expect([status, headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; version=0/),
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('counts requests with their status, and all made-up paths as one', async () => {
    const asked = 'renkei_http_requests_total{path="/graphql",method="POST",status="200"}';
    const before = await valueOf(asked);
    await api.ask('{ release { id } }');
    expect(await valueOf(asked)).toBe(before + 1);
    await fetch(`${api.url}/made/up`);
    await fetch(`${api.url}/made/up/too`);
    expect(await valueOf('renkei_http_requests_total{path="other",method="GET",status="404"}')).toBe(2);
    expect(await valueOf('renkei_http_request_seconds_count{path="/graphql"}')).toBeGreaterThan(0);
  });

  it('counts refusals by code and limit', async () => {
    await api.ask(`{ body(id: "x") { ${'roles { body { '.repeat(6)}id${' } }'.repeat(6)} } }`);
    expect(await valueOf('renkei_refusals_total{code="LIMIT_EXCEEDED",limit="depth"}')).toBe(1);
    await api.ask('{ area(code: "1") { id } }');
    expect(await valueOf('renkei_refusals_total{code="BAD_USER_INPUT",limit=""}')).toBe(1);
  });

  it('tells how long the engine took, and which release answers', async () => {
    const { release } = await realCasebook();
    await api.ask('{ bodies(first: 1) { nodes { id } } }');
    expect(await valueOf('renkei_engine_seconds_count{question="bodies"}')).toBe(1);
    expect(await valueOf(`renkei_release_info{release="${release.id}"}`)).toBe(1);
    expect(await valueOf('renkei_answers_total{from="graph"}')).toBeGreaterThan(0);
  });

  it('has nothing in it of what was asked', async () => {
    await api.ask('query Kept { search(query: "秘密のことば") { totalCount } }');
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text).not.toMatch(/秘密|Kept|127\.0\.0\.1/);
  });
});
