import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCasebook, type Api } from '../graphql/support/api.js';

let api: Api;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'renkei-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>連携アトラス</title>');
  writeFileSync(join(folder, 'assets/main-abc123.js'), 'export {};');
  mkdirSync(join(folder, 'embed/assets'), { recursive: true });
  writeFileSync(join(folder, 'embed/index.html'), '<!doctype html><title>自分のページに</title>');
  writeFileSync(join(folder, 'embed/renkei-atlas.js'), 'export {};');
  writeFileSync(join(folder, 'embed/assets/define-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await serveCasebook({ web: folder });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const open = (path: string, init: RequestInit = { headers: HTML }): Promise<Response> =>
  fetch(api.url + path, init);

describe('the built page', () => {
  it.each(['/', '/index.html', '/a/area-sakai-chiku', '/anything?fy=2013'])(
    'is there at %s',
    async (path) => {
      const response = await open(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(await response.text()).toContain('連携アトラス');
      expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    },
  );

  it('keeps hashed assets for ever', async () => {
    const { status, headers } = await open('/assets/main-abc123.js');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it('asks again for everything else', async () => {
    const { status, headers } = await open('/icon.svg');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  it.each([
    ['/embed/renkei-atlas.js', 'no-cache'],
    ['/embed/assets/define-abc123.js', 'public, max-age=31536000, immutable'],
  ])('lets pages of other sites load %s', async (path, cached) => {
    const { status, headers } = await open(path, { headers: { origin: 'https://town.example' } });
    expect([status, headers.get('cache-control')]).toEqual([200, cached]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('shows how to do that', async () => {
    expect(await (await open('/embed/')).text()).toContain('自分のページに');
    expect((await open('/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each<[string, RequestInit]>([
    ['/assets/gone.js', { headers: HTML }],
    ['/embed/assets/gone.js', { headers: HTML }],
    ['/assets/', { headers: HTML }],
    ['/nowhere', { headers: { accept: 'application/json' } }],
    ['/nowhere', { headers: {} }],
    ['/nowhere', { method: 'POST', headers: HTML }],
    ['/.env', { headers: { accept: '*/*' } }],
  ])('is not given for %s %j', async (path, init) => {
    const response = await open(path, init);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('連携アトラス');
  });

  it('leaves the API and the probes alone', async () => {
    expect(await (await open('/livez')).json()).toEqual({ live: true });
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});
