import type { Citation, DomainNode, Gap, Id } from '../../domain/model.js';
import { overlaps } from '../../domain/period.js';
import type { BodyRecord, Linked } from '../snapshot.js';
import type { Facts } from './types.js';

/** Where findings are written, and which places the facts rest on. */

/** The citations, each place once for each reading of it, in the order given. */
export function cite(...lists: readonly (readonly Citation[])[]): readonly Citation[] {
  const kept = new Map<string, Citation>();
  for (const citation of lists.flat()) {
    const key = `${citation.passage} ${citation.standing} ${citation.note?.ja ?? ''}`;
    if (!kept.has(key)) kept.set(key, citation);
  }
  return [...kept.values()];
}

/** The citations of what was found; those of the body where the claims have none. */
export function citeOr(found: readonly Citation[], otherwise: readonly Citation[]): readonly Citation[] {
  return cite(found.length === 0 ? otherwise : found);
}

/** The citations of claims. */
export function citedBy(claims: readonly Linked<DomainNode>[]): readonly Citation[] {
  return claims.flatMap(({ relation }) => relation.citations);
}

/** The gaps of a body that hold at that time: of its roles, not of its area. */
export function gapsOf({ body }: BodyRecord, { snapshot }: Pick<Facts, 'snapshot'>): readonly Gap[] {
  return body.gaps.filter(({ period }) => overlaps(period, snapshot.scope.window));
}

/** All that is cited for a body: for itself, for what is claimed of it, and for what is said to be missing. */
export function citationsOf(
  record: BodyRecord,
  facts: Pick<Facts, 'snapshot' | 'claims'>,
): readonly Citation[] {
  const { body, roles, wholes, predecessors, meetings } = record;
  return cite(
    body.citations,
    citedBy([...roles, ...wholes, ...predecessors, ...meetings, ...(facts.claims.get(body.id) ?? [])]),
    meetings.flatMap(({ node, participants }) => [...node.citations, ...citedBy(participants)]),
    [...body.tallies, ...body.figures].flatMap(({ citations }) => citations),
    gapsOf(record, facts).flatMap(({ citations }) => citations),
  );
}

/** Every place that the facts cite, each once. */
export function citedPassages(facts: Pick<Facts, 'snapshot' | 'claims' | 'areas'>): readonly Id[] {
  const cited = [
    ...facts.areas.flatMap(({ citations, gap }) => [...citations, ...(gap?.citations ?? [])]),
    ...facts.snapshot.bodies.flatMap((record) => citationsOf(record, facts)),
  ];
  return [...new Set(cited.map(({ passage }) => passage))];
}
