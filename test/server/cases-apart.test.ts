import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { join } from 'node:path';
import { caseFiles } from '../../seed/load.js';
import { ROOT } from '../architecture/rules/tree.js';
import { startBuiltServer, untilReady } from '../support/built-server.js';
import { node } from '../support/command.js';

const BUILD_MS = 180_000;
const TOKEN = 'a-token-of-some-length';
/** How often the casebook is sent in one go: some megabytes, in which every id stands so often. */
const TIMES = 20;

beforeAll(async () => {
  const { code, stderr } = await node(['.ci/prepare.mjs', '--quiet'], { cwd: ROOT });
  if (code !== 0) throw new Error(stderr);
}, BUILD_MS);

async function open(): Promise<string> {
  const server = await startBuiltServer({ RENKEI_WRITE_TOKEN: TOKEN });
  onTestFinished(async () => void (await server.end('SIGTERM')));
  await untilReady(server.url);
  return server.url;
}

async function send(url: string, times: number): Promise<Response> {
  const files = await caseFiles(join(ROOT, 'seed/casebook'));
  const copies = Array.from({ length: times }, (_, copy) =>
    files.map(({ file, text }) => ({ name: `${copy}-${file}`, text })),
  );
  return fetch(`${url}/cases?check=1`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ files: copies.flat() }),
  });
}

/** How many other questions are answered one after the other until `sent` is. */
async function answersUntil(sent: Promise<unknown>, url: string): Promise<number> {
  const over = sent.then(() => true);
  const other = async (): Promise<boolean> => {
    await (await fetch(`${url}/livez`)).text();
    return false;
  };
  for (let answered = 0; ; answered += 1) {
    if (await Promise.race([over, other()])) return answered;
  }
}

describe('cases that are sent to the built server', () => {
  it('are read as they are elsewhere', async () => {
    const url = await open();
    const response = await send(url, 1);
    const { data } = (await (await fetch(`${url}/graphql?query={release{id}}`)).json()) as {
      data: { release: { id: string } };
    };
    const { id } = data.release;
    expect(await response.json()).toMatchObject({ check: true, before: id, after: id });
  });

  it(
    'keep nobody waiting while they are read, and are refused with their places',
    { timeout: 60_000 },
    async () => {
      const url = await open();
      const sent = send(url, TIMES);
      const answered = await answersUntil(sent, url);
      const { errors } = (await (await sent).json()) as {
        errors: { extensions: { code: string; problems: { file: string; line: number }[] } }[];
      };
      const { code, problems } = errors[0]?.extensions ?? { code: '', problems: [] };
      expect(code).toBe('CASE_INVALID');
      expect(problems[0]).toMatchObject({ file: expect.stringMatching(/^\d+-/), line: expect.any(Number) });
      // One or two are answered before the body is there; who waits for the reading is answered once.
      expect(answered).toBeGreaterThan(20);
    },
  );
});
