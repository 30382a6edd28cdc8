import { groupBy } from '../../domain/group.js';
import type { Id } from '../../domain/model.js';
import { compareText } from '../../domain/order.js';
import { ranks, type PartOf } from '../../domain/rank.js';
import type { BodyRecord } from '../snapshot.js';
import { counts } from './column.js';

/** What is part of what among these bodies; what only ought to be is left out. */
function partsOf(records: readonly BodyRecord[]): readonly PartOf[] {
  return records.flatMap(({ body, wholes }) =>
    wholes.filter(counts).map(({ node }) => ({ part: body.id, whole: node.id })),
  );
}

/** Levels of the tallest tree: 1 where no body has a part, 0 without bodies. */
export function depthOf(records: readonly BodyRecord[]): number {
  const levels = ranks(
    records.map(({ body }) => body.id),
    partsOf(records),
  );
  return records.length === 0 ? 0 : 1 + Math.max(...levels.values());
}

/**
 * The bodies with parts first, each followed by its parts, else by id. A body with several wholes follows the first of
 * them; one in a circle, which a checked case cannot have, comes last.
 */
export function inTreeOrder(records: readonly BodyRecord[]): readonly BodyRecord[] {
  const known = new Map(records.map((record) => [record.body.id, record]));
  const claims = partsOf(records)
    .filter(({ whole }) => known.has(whole))
    .sort((a, b) => compareText(a.part, b.part));
  const partIds = new Set(claims.map(({ part }) => part));
  const parts = groupBy(claims, ({ whole }) => whole);
  const byId = [...known.keys()].sort(compareText);
  const tops = byId.filter((id) => !partIds.has(id));
  const starts = [...tops.filter((id) => parts.has(id)), ...tops.filter((id) => !parts.has(id)), ...byId];
  const order = new Set<Id>();
  const visit = (id: Id): void => {
    if (order.has(id)) return;
    order.add(id);
    for (const { part } of parts.get(id) ?? []) visit(part);
  };
  starts.forEach(visit);
  return [...order].flatMap((id) => known.get(id) ?? []);
}
