import { citation } from '../../../seed/synthetic/parts.js';
import { randomGraph } from '../../../seed/synthetic/random-graph.js';
import { randomFrom, type Random } from '../../../seed/synthetic/random.js';
import { withYears } from '../../../seed/graph/years.js';
import { releaseOf } from '../../../seed/release.js';
import type { Facts } from '../../../server/analysis/findings/types.js';
import type { DomainGraph, DomainNode, Id } from '../../../server/domain/model.js';
import { readScope, UNSCOPED, type AskedTime } from '../../../server/domain/scope.js';
import { GAP_STATES, STANDINGS } from '../../../server/domain/vocabulary.js';
import { gatherFacts } from '../../../server/graphql/findings.js';
import { Loaders } from '../../../server/graphql/loaders.js';
import { ReferenceStore } from '../../store/reference.js';

/** A random graph in which areas say what a missing thing means, bodies are counted, and places may be lacking. */
export function richGraph(seed: number, size = 40): DomainGraph {
  const random = randomFrom(seed);
  const { nodes, relations } = randomGraph(seed, size);
  const passages = nodes.filter(({ label }) => label === 'Passage').map(({ id }) => id);
  return withYears({ nodes: nodes.map((node) => enrich(node, passages, random)), relations });
}

function enrich(node: DomainNode, passages: readonly Id[], random: Random): DomainNode {
  const citations = [citation(random.pick(passages))];
  switch (node.label) {
    case 'Area':
      return {
        ...node,
        gap: random.chance(0.5)
          ? { state: random.pick(GAP_STATES), reason: { ja: '合成の理由。', en: null }, citations }
          : null,
      };
    case 'Body':
      return {
        ...node,
        tallies: Array.from({ length: random.chance(0.5) ? 0 : random.int(4) }, () => ({
          fiscalYear: 2012 + random.int(2),
          count: 1 + random.int(3),
          standing: random.pick(STANDINGS),
          basis: null,
          citations,
        })),
      };
    case 'Passage':
      return { ...node, reviewed: random.chance(0.5) };
    default:
      return node;
  }
}

/** The facts of an area of a graph, gathered as the API does. */
export async function factsOf(graph: DomainGraph, area: Id | null, at: AskedTime | null): Promise<Facts> {
  const store = new ReferenceStore();
  await store.replace(graph, releaseOf(graph));
  return store.read((reader) => gatherFacts(area, readScope(at, UNSCOPED), new Loaders(reader)));
}
