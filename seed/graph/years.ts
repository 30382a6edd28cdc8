import { namingDays } from '../../server/domain/body-name.js';
import type { BodyNode, DomainGraph, DomainNode, Id, Relation } from '../../server/domain/model.js';
import { fiscalYearOf, previousDay, type IsoDate, type Period } from '../../server/domain/period.js';

/**
 * The fiscal years of which the sources speak for a body or an activity: those of each known end of
 * its period and of every relation that touches it, of its meetings, its tallies, its outputs and its former names.
 */

/** Fiscal years in which the known ends of the period lie; the last day counts, not the day after. */
function endYears(period: Period): number[] {
  const years: number[] = [];
  if (period.from !== null) years.push(fiscalYearOf(period.from));
  if (period.to !== null) years.push(fiscalYearOf(previousDay(period.to)));
  return years;
}

/** The dates that a relation brings to the entity at its other end: a meeting's day, an output's completion. */
function datesThrough(relation: Relation, nodes: ReadonlyMap<Id, DomainNode>): (IsoDate | null)[] {
  if (relation.type === 'MEETING_OF') {
    const meeting = nodes.get(relation.from);
    return meeting?.label === 'Meeting' ? [meeting.heldOn] : [];
  }
  if (relation.type === 'PRODUCED') {
    const output = nodes.get(relation.to);
    return output?.label === 'Output' ? [output.completedOn] : [];
  }
  return [];
}

/** Fiscal years that a body tells of itself beside its period. */
function yearsIn(body: BodyNode): number[] {
  return [...body.tallies.map(({ fiscalYear }) => fiscalYear), ...namingDays(body).map(fiscalYearOf)];
}

/** The same graph with `years` of every body and activity derived anew. */
export function withYears(graph: DomainGraph): DomainGraph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const years = new Map<Id, Set<number>>();
  for (const node of graph.nodes) {
    if (node.label !== 'Body' && node.label !== 'Activity') continue;
    years.set(node.id, new Set([...endYears(node.period), ...(node.label === 'Body' ? yearsIn(node) : [])]));
  }
  for (const relation of graph.relations) {
    const dates = datesThrough(relation, nodes).filter((date) => date !== null);
    const found = [...endYears(relation.period), ...dates.map(fiscalYearOf)];
    for (const end of [relation.from, relation.to]) {
      for (const year of found) years.get(end)?.add(year);
    }
  }
  return {
    nodes: graph.nodes.map((node) =>
      node.label === 'Body' || node.label === 'Activity'
        ? { ...node, years: [...(years.get(node.id) ?? [])].sort((a, b) => a - b) }
        : node,
    ),
    relations: graph.relations,
  };
}
