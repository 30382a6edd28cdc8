import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/rules/tree.js';
import { startBuiltServer, untilReady } from '../support/built-server.js';
import { node } from '../support/command.js';
import { headOf, lineTo } from '../support/sockets.js';

const BUILD_MS = 180_000;
const BODY = JSON.stringify({ query: '{ area(code: "18210") { name bodies { name } } }' });

beforeAll(async () => {
  const { code, stderr } = await node(['.ci/prepare.mjs', '--quiet'], { cwd: ROOT });
  if (code !== 0) throw new Error(stderr);
}, BUILD_MS);

describe('a process that is told to stop', () => {
  it('finishes 50 of 50 requests that are under way, says so to each, and ends within 5 s', async () => {
    const server = await startBuiltServer();
    await untilReady(server.url);
    const lines = await Promise.all(Array.from({ length: 50 }, () => lineTo(server.url)));
    for (const { socket } of lines) socket.write(headOf(BODY) + BODY.slice(0, 10));
    // A request that is answered after those has come after them.
    await sleep(200);
    await fetch(`${server.url}/livez`);
    const told = performance.now();
    const ended = server.end('SIGTERM');
    await sleep(300);
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    for (const { socket } of lines) socket.write(BODY.slice(10));
    await Promise.all(lines.map(({ closed }) => closed));
    const answers = lines.map((line) => line.text());
    expect(
      answers.filter((text) => /^HTTP\/1\.1 200 OK\r\n/.test(text) && text.includes('坂井市')),
    ).toHaveLength(50);
    expect(answers.filter((text) => /\r\nconnection: close\r\n/i.test(text))).toHaveLength(50);
    expect(await ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(5_000);
  });
});
