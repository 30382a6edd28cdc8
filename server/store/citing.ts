import type { Citation, DomainNode, Id, Relation } from '../domain/model.js';
import { byId } from '../domain/order.js';
import type { Citing } from './graph-store.js';

/** All citations that a node holds: of itself, and of its figures, tallies, gaps and former names. */
export function citationsIn(node: DomainNode): readonly Citation[] {
  const inner: readonly { readonly citations: readonly Citation[] }[] = [
    ...('figures' in node ? node.figures : []),
    ...('tallies' in node ? node.tallies : []),
    ...('gaps' in node ? node.gaps : []),
    ...('gap' in node && node.gap !== null ? [node.gap] : []),
    ...('formerNames' in node ? node.formerNames : []),
  ];
  return [...node.citations, ...inner.flatMap(({ citations }) => citations)];
}

/** For each passage, in the order asked: the nodes that cite it by id, then the relations that do by id. */
export function byPassage(
  passages: readonly Id[],
  nodes: readonly DomainNode[],
  relations: readonly Relation[],
): Citing[][] {
  const found = new Map(passages.map((id) => [id, [] as Citing[]]));
  const add = (citations: readonly Citation[], citing: Citing): void => {
    for (const id of new Set(citations.map(({ passage }) => passage))) found.get(id)?.push(citing);
  };
  for (const node of [...nodes].sort(byId)) add(citationsIn(node), { node, relation: null });
  for (const relation of [...relations].sort(byId)) add(relation.citations, { node: null, relation });
  return passages.map((id) => [...(found.get(id) ?? [])]);
}
