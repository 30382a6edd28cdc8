import { describe, expect, it } from 'vitest';
import type { ApiClient } from '../../../web/api/client.js';
import { TypedDocumentString } from '../../../web/api/generated/operations.js';
import { remembering } from '../../../web/api/remembering.js';

type Ask = TypedDocumentString<number, { readonly n: number }>;
const One: Ask = new TypedDocumentString('One', 'query One { n }');
const Other: Ask = new TypedDocumentString('Other', 'query Other { n }');

/** A client whose answers are numbered, on a clock that the test turns. */
function made({ most = 10, failing = 0 } = {}) {
  const clock = { now: 0, asked: 0 };
  const client: ApiClient = {
    query: <TResult>() => {
      clock.asked += 1;
      if (clock.asked === failing) return Promise.reject(new Error('down'));
      return Promise.resolve(clock.asked as TResult);
    },
  };
  const memory = remembering(client, { keptFor: 100, most, now: () => clock.now });
  const ask = (document: Ask, n: number, signal = new AbortController().signal) =>
    memory.query(document, { n }, signal);
  return { clock, ask };
}

describe('a client that remembers', () => {
  it('gives the same answer to the same question, and asks for another', async () => {
    const { ask } = made();
    expect([await ask(One, 1), await ask(One, 1), await ask(One, 2), await ask(Other, 1)]).toEqual([
      1, 1, 2, 3,
    ]);
  });

  it('asks again when the answer is old', async () => {
    const { ask, clock } = made();
    await ask(One, 1);
    clock.now = 99;
    expect(await ask(One, 1)).toBe(1);
    clock.now = 100;
    expect(await ask(One, 1)).toBe(2);
  });

  it('lets go of what was asked for longest ago', async () => {
    const { ask } = made({ most: 2 });
    await ask(One, 1);
    await ask(One, 2);
    await ask(One, 1);
    await ask(One, 3);
    expect(await ask(One, 1)).toBe(1);
    expect(await ask(One, 2)).toBe(4);
  });

  it('keeps no failure', async () => {
    const { ask } = made({ failing: 1 });
    await expect(ask(One, 1)).rejects.toThrow('down');
    expect(await ask(One, 1)).toBe(2);
  });

  it('gives nothing to one who has gone', async () => {
    const { ask } = made();
    await ask(One, 1);
    await expect(ask(One, 1, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});
