import type { DomainGraph, Release } from '../domain/model.js';
import { compareText } from '../domain/order.js';
import { MOST_STEPS, wayBetween } from '../domain/releases/history.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import { text } from './codec/fields.js';
import { encodeStep, keyOf } from './codec/step.js';
import { CypherReader } from './cypher-reader.js';
import { FORGET_STEPS, LOG_STEPS, LOGGED_STEPS } from './cypher/load.js';
import type { Delta } from './delta.js';
import type { Transaction } from './engine/engine.js';
import { stepOver } from './step-over.js';

/** What became of each release in the next: kept through every load, in the transaction of the load. */

/** `log` with the step from the graph that is there to `graph`, unless something leads there already. */
export async function withStep(
  tx: Transaction,
  loaded: Release,
  graph: DomainGraph,
  release: Release,
  log: readonly ReleaseStep[],
  delta: Delta,
): Promise<readonly ReleaseStep[]> {
  const history = await new CypherReader(tx).history();
  if (wayBetween([...history, ...log], loaded.id, release.id) !== null) return log;
  const ends = { from: loaded.id, to: release.id, at: release.loadedAt };
  return [...log, await stepOver(tx, ends, graph, delta)];
}

/** Write down the steps that are not there yet, and forget the oldest when they become too many. */
export async function keepLog(tx: Transaction, log: readonly ReleaseStep[]): Promise<void> {
  const rows = await tx.run(LOGGED_STEPS);
  const logged = rows.map((row) => ({ key: text.read(row, 'key'), at: text.read(row, 'at') }));
  const known = new Set(logged.map(({ key }) => key));
  const fresh = log.filter((step) => !known.has(keyOf(step)));
  if (fresh.length === 0) return;
  await tx.run(LOG_STEPS, { rows: fresh.map(encodeStep) });
  const all = [...logged, ...fresh.map((step) => ({ key: keyOf(step), at: step.at }))];
  const oldest = all.sort((a, b) => compareText(a.at, b.at)).slice(0, Math.max(0, all.length - MOST_STEPS));
  if (oldest.length > 0) await tx.run(FORGET_STEPS, { keys: oldest.map(({ key }) => key) });
}
