import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseUnavailable } from '../../../server/domain/errors.js';
import { boltAnswers } from '../../../server/store/engine/bolt-answers.js';
import { Line, type Patience } from '../../../server/store/engine/line.js';

const READER: Patience = { silence: 10, outage: 0 };
const WRITER: Patience = { silence: 10, outage: 300 };
const never = (): Promise<never> => new Promise(() => undefined);

/** A line whose other end can be told whether to answer, and how often that was asked and lost. */
function lineTo(state: { answers: boolean }) {
  const seen = { asked: 0, lost: 0 };
  const answers = async (): Promise<boolean> => {
    seen.asked += 1;
    await sleep(5);
    return state.answers;
  };
  const line = new Line(answers, () => {
    seen.lost += 1;
  });
  return { line, seen };
}

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DatabaseUnavailable ? error.data['reason'] : error),
  );

describe('a line to a server', () => {
  it('asks nothing while answers come in time, and goes on waiting while there are signs of life', async () => {
    const { line, seen } = lineTo({ answers: true });
    expect(await line.watch(() => Promise.resolve('quick'), READER)).toBe('quick');
    expect(seen.asked).toBe(0);
    expect(await line.watch(() => sleep(100, 'late'), READER)).toBe('late');
    expect(seen).toEqual({ asked: expect.any(Number) as number, lost: 0 });
    expect(seen.asked).toBeGreaterThan(0);
  });

  it('that is lost is so for all who wait, told once, and tried before anybody uses it again', async () => {
    const state = { answers: false };
    const { line, seen } = lineTo(state);
    const waiting = Array.from({ length: 50 }, () => codeOf(line.watch(never, READER)));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['Silent']));
    expect(seen.lost).toBe(1);
    let begun = 0;
    const count = (): Promise<void> => {
      begun += 1;
      return Promise.resolve();
    };
    const before = seen.asked;
    expect(await Promise.all([1, 2, 3].map(() => codeOf(line.watch(count, READER))))).toEqual(
      Array(3).fill('Silent'),
    );
    expect([begun, seen.asked - before, seen.lost]).toEqual([0, 1, 1]);
    state.answers = true;
    expect(await codeOf(line.watch(count, READER))).toBe('done');
    state.answers = false;
    expect(await codeOf(line.watch(never, READER))).toBe('Silent');
    expect([begun, seen.lost]).toEqual([1, 2]);
  });

  it('lets a load outlive a pause that a reader does not wait for', async () => {
    const state = { answers: false };
    const { line } = lineTo(state);
    const load = codeOf(line.watch(() => sleep(150), WRITER));
    expect(await codeOf(line.watch(never, READER))).toBe('Silent');
    state.answers = true;
    expect(await load).toBe('done');
    state.answers = false;
    expect(await codeOf(line.watch(never, WRITER))).toBe('Silent');
  });

  it('gives the failure of the work itself as it is', async () => {
    const { line } = lineTo({ answers: true });
    expect(await codeOf(line.watch(() => Promise.reject(new RangeError('mine')), READER))).toEqual(
      new RangeError('mine'),
    );
  });
});

describe('a sign of life', () => {
  async function serverThat(does: (socket: Socket) => void): Promise<string> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      does(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `bolt://127.0.0.1:${address.port}`;
  }

  it.each([
    ['a version of Bolt', (socket: Socket) => socket.end(Buffer.from([0, 0, 4, 5])), true],
    ['no version that we know', (socket: Socket) => socket.end(Buffer.alloc(4)), false],
    ['nothing', () => undefined, false],
    ['the end of the connection', (socket: Socket) => socket.destroy(), false],
  ])('is %s: %#', async (_, does, life) => {
    expect(await boltAnswers(await serverThat((socket) => does(socket)), 200)).toBe(life);
  });

  it('is not there where nobody listens', async () => {
    expect(await boltAnswers('neo4j://127.0.0.1:1', 200)).toBe(false);
  });
});
