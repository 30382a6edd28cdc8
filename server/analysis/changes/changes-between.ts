import { makesKnown } from '../../domain/known.js';
import type { Id } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import { ranks } from '../../domain/rank.js';
import type { BodyRecord, Snapshot } from '../snapshot.js';
import { CHANGE_KINDS, type Change, type Changes, type Found } from './change.js';
import { existenceChange, knownPair, type KnownPair, type Pair } from './existence.js';
import { nameChange } from './names.js';
import { roleChanges } from './roles.js';
import { successions } from './successions.js';
import { wholeChange } from './wholes.js';
import { yearsOf, type Years } from './years.js';

/**
 * What changed in the governance of an area between two times. What one of them does not say is undetermined, never a
 * beginning or an end; what only ought to be is nothing; a role that is told without a year never changes.
 *
 * @param after of the same area at a later time
 */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const years = yearsOf(before, after);
  const pairs = pairsOf(before, after);
  const found = pairs.flatMap((pair) => changesIn(pair, years));
  const certain = found.flatMap(({ determined, change }) => (determined ? [change] : []));
  const ended = new Set(certain.flatMap(({ kind, record }) => (kind === 'ENDED' ? [record.body.id] : [])));
  const succeeded = certain.flatMap(({ kind, record }) =>
    kind === 'ADDED' ? successions(record, ended, years) : [],
  );
  const changed = new Set(certain.map(({ record }) => record.body.id));
  const rank = rankIn(before, after);
  return {
    changes: inOrder([...certain, ...succeeded], rank),
    unchanged: pairs
      .flatMap((pair) => knownPair(pair) ?? [])
      .map((pair) => pair.after)
      .filter(({ body }) => !changed.has(body.id))
      .sort((a, b) => rank(a) - rank(b) || compareText(a.body.id, b.body.id)),
    undetermined: inOrder(
      found.flatMap(({ determined, change }) => (determined ? [] : [change])),
      rank,
    ),
  };
}

/** All bodies of the two years, by id. */
function pairsOf(before: Snapshot, after: Snapshot): Pair[] {
  const [old, now] = [recordsById(before), recordsById(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareText)
    .map((id) => ({ before: old.get(id) ?? null, after: now.get(id) ?? null }));
}

/** The bodies of a snapshot but those that only ought to be. */
function recordsById({ bodies }: Snapshot): Map<Id, BodyRecord> {
  const real = bodies.filter(({ body }) => makesKnown(body.standing));
  return new Map(real.map((record) => [record.body.id, record]));
}

function changesIn(pair: Pair, years: Years): Found[] {
  const known = knownPair(pair);
  return known === null ? [existenceChange(pair, years)] : insideChanges(known, years);
}

function insideChanges(pair: KnownPair, years: Years): Found[] {
  const whole = [nameChange(pair, years), wholeChange(pair, years)].filter((found) => found !== null);
  return [...whole, ...roleChanges(pair, years)];
}

/** How far below the top a body stands: in the later year, or in the earlier when it is not there then. */
function rankIn(before: Snapshot, after: Snapshot): (record: BodyRecord) => number {
  const [old, now] = [ranksOf(before), ranksOf(after)];
  return ({ body }) => now.get(body.id) ?? old.get(body.id) ?? 0;
}

function ranksOf({ bodies }: Snapshot): ReadonlyMap<Id, number> {
  const claims = bodies.flatMap(({ body, wholes }) =>
    wholes.map(({ node }) => ({ part: body.id, whole: node.id })),
  );
  return ranks(
    bodies.map(({ body }) => body.id),
    claims,
  );
}

/** By kind, then rank of the body, then id. */
function inOrder(changes: readonly Change[], rank: (record: BodyRecord) => number): Change[] {
  return [...changes].sort(
    (a, b) =>
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
      rank(a.record) - rank(b.record) ||
      compareText(a.record.body.id, b.record.body.id) ||
      compareText(a.id, b.id),
  );
}
