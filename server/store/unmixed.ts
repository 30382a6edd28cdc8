import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailable } from '../domain/errors.js';
import * as gate from './cypher/gate.js';
import type { Engine, Row, Transaction } from './engine/engine.js';

/**
 * The old graph or the new, never a mix, on an engine that reads whatever is committed at that moment
 * and lets readers in while a commit is being applied. A load shuts a gate just before its commit and
 * opens it after; a reading counts when the gate was open and the release the same before and after it.
 */

/** Milliseconds a gate stays shut when nobody opens it, and until who shut it says again that it shall be. */
const LEASE = 10_000;
const RENEWAL = 2_500;
/** Milliseconds between two looks at a shut gate, and until we give up. */
const PAUSE = 25;
const PATIENCE = 5_000;

/** Read with `work`, again if a load was committed meanwhile. @throws DatabaseUnavailable when it never fits. */
export async function readUnmixed<T>(engine: Engine, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const reading = await readOnce(engine, work);
    if (reading.fits) return reading.value;
    if (Date.now() > deadline) throw new DatabaseUnavailable('the graph is being replaced');
    await sleep(PAUSE);
  }
}

type Reading<T> = { readonly fits: true; readonly value: T } | { readonly fits: false };

async function readOnce<T>(engine: Engine, work: (tx: Transaction) => Promise<T>): Promise<Reading<T>> {
  let before: Row | undefined;
  try {
    return await engine.read(async (tx) => {
      // Not waited for: it goes out together with the first question of `work`.
      const asked = state(tx).then((row) => (before = row));
      const [value] = await Promise.all([work(tx), asked]);
      return same(before, await state(tx)) ? { fits: true, value } : { fits: false };
    });
  } catch (error) {
    // What `work` stumbled over may have been the mix itself.
    if (before === undefined || error instanceof DatabaseUnavailable) throw error;
    if (same(before, await engine.read(state))) throw error;
    return { fits: false };
  }
}

const state = async (tx: Transaction): Promise<Row | undefined> => (await tx.run(gate.STATE))[0];

const same = (before: Row | undefined, after: Row | undefined): boolean =>
  before?.['shut'] === false && after?.['shut'] === false && before['release'] === after['release'];

/** Write with `work` so that `readUnmixed` notices the commit. */
export async function writeUnmixed<T>(engine: Engine, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const owner = randomUUID();
  const ended = new AbortController();
  let renewing: Promise<void> | undefined;
  try {
    return await engine.write(async (tx) => {
      const value = await work(tx);
      await engine.write((other) => other.run(gate.SHUT, { owner, lease: LEASE }));
      renewing ??= keepShut(engine, owner, ended.signal);
      return value;
    });
  } finally {
    ended.abort();
    await renewing;
    // When even this fails, the gate opens by itself; what happened before is what the caller must hear.
    await engine.write((other) => other.run(gate.OPEN, { owner })).catch(() => undefined);
  }
}

/** While a commit takes long the gate must not open; when we die, it opens soon. */
async function keepShut(engine: Engine, owner: string, ended: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(RENEWAL, undefined, { signal: ended }).catch(() => undefined);
    if (ended.aborted) return;
    await engine.write((other) => other.run(gate.KEEP_SHUT, { owner, lease: LEASE })).catch(() => undefined);
  }
}
