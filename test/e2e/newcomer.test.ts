import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/rules/tree.js';
import { type BuiltServer, startBuiltServer, untilReady } from '../support/built-server.js';
import { node } from '../support/command.js';
import { folderWith } from '../support/folder.js';

const BUILD_MS = 180_000;
const RUN_MS = 60_000;

beforeAll(async () => {
  const { code, stderr } = await node(['.ci/prepare.mjs', '--quiet'], { cwd: ROOT });
  if (code !== 0) throw new Error(stderr);
}, BUILD_MS);

describe('the built server', () => {
  let server: BuiltServer;

  beforeAll(async () => {
    server = await startBuiltServer({ NODE_ENV: 'production' });
    await untilReady(server.url);
  }, RUN_MS);
  afterAll(() => server.end('SIGTERM'));

  async function ask(query: string): Promise<unknown> {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return answer.json();
  }

  it('knows the secretariats of the two sub-bodies of FY2012', async () => {
    const query = `{ body(id: "body-sakai-council", at: { fiscalYear: 2012 }) {
      parts { name roles(kinds: [SECRETARIAT]) { holder { name } } } } }`;
    const { data } = (await ask(query)) as {
      data: { body: { parts: { name: string; roles: { holder: { name: string } }[] }[] } };
    };
    const told = data.body.parts.map(({ name, roles }) => [name, roles.map(({ holder }) => holder.name)]);
    expect(Object.fromEntries(told)).toEqual({
      顔の見える多職種連携会議: ['坂井地区広域連合'],
      住民啓発実施チーム: ['坂井市', 'あわら市', '坂井地区広域連合'],
    });
  });

  it('serves the page', async () => {
    const answer = await fetch(`${server.url}/`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('<gov-app');
  });

  it('tells a client with a code what it did wrong', async () => {
    expect(
      await ask('{ area(id: "area-sakai-chiku", at: { fiscalYear: 2012, asOf: "2012-04-01" }) { id } }'),
    ).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('writes its log as one JSON object a line', () => {
    expect(server.lines.length).toBeGreaterThan(0);
    for (const line of server.lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

describe('the end of the built server', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is 0 after %s',
    async (signal) => {
      const server = await startBuiltServer();
      await untilReady(server.url);
      expect(await server.end(signal)).toBe(0);
      await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    },
    RUN_MS,
  );

  it(
    'is 0 also while it still loads',
    async () => {
      const server = await startBuiltServer();
      expect(await server.end('SIGTERM')).toBe(0);
    },
    RUN_MS,
  );

  it(
    'is 1 at once, with every problem named, when the configuration cannot be',
    async () => {
      const { code, stderr } = await node(['dist/server/main.js'], {
        cwd: ROOT,
        env: { PORT: 'http', LOG_LEVEL: 'loud' },
      });
      expect(code).toBe(1);
      expect(stderr).toMatch(/PORT/);
      expect(stderr).toMatch(/LOG_LEVEL/);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    RUN_MS,
  );
});

describe('npm run seed -- --check', () => {
  const check = (casebook: string): ReturnType<typeof node> =>
    node(['dist/seed/cli.js', '--check'], { cwd: ROOT, env: { RENKEI_CASEBOOK: casebook } });

  /** The casebook of the product with one thing changed in one file. */
  function changed(file: string, from: string, to: string): string {
    const folder = folderWith();
    cpSync(join(ROOT, 'seed/casebook'), folder, { recursive: true });
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    return folder;
  }

  it(
    'is content with the casebook',
    async () => {
      expect(await check(join(ROOT, 'seed/casebook'))).toMatchObject({ code: 0 });
    },
    RUN_MS,
  );

  it(
    'ends with 1 and says where and what to do when a check digit is wrong',
    async () => {
      const { code, stdout, stderr } = await check(changed('sakai.yaml', '182109', '182108'));
      expect(code).toBe(1);
      expect(stdout + stderr).toMatch(/sakai\.yaml:\d+:\d+/);
      expect(stdout + stderr).toContain('182109');
    },
    RUN_MS,
  );
});
