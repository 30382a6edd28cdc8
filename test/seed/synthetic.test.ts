import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFault } from '../../seed/codes.js';
import { randomGraph, syntheticGraph } from '../../seed/synthetic.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { RELATION_ENDS, type NodeLabel } from '../../server/domain/vocabulary.js';

/** What any graph must satisfy before it may stand in for a real one. */
function faults(graph: DomainGraph): string[] {
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const ids = [...graph.nodes, ...graph.relations].map((item) => item.id);
  const found = ids.length === new Set(ids).size ? [] : ['an id stands twice'];
  for (const { id, type, from, to } of graph.relations) {
    const ends: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = RELATION_ENDS[type];
    const [a, b] = [labels.get(from), labels.get(to)];
    if (!a || !b || !ends.from.includes(a) || !ends.to.includes(b)) found.push(`${id}: wrong ends`);
    if (from === to) found.push(`${id}: turns back on itself`);
  }
  for (const item of [...graph.nodes, ...graph.relations]) {
    const { from, to } = item.period;
    if (from !== null && to !== null && from >= to) found.push(`${item.id}: ends before it begins`);
    if ('label' in item && item.label === 'Passage') continue;
    if (!item.citations.some((cite) => labels.get(cite.passage) === 'Passage'))
      found.push(`${item.id}: no evidence`);
  }
  for (const node of graph.nodes) if (!node.name.includes('合成')) found.push(`${node.id}: looks real`);
  return found;
}

describe('syntheticGraph', () => {
  it('is as large as Japan: 1,741 municipalities', () => {
    const graph = syntheticGraph({ municipalities: 1741 });
    expect(graph.nodes.length).toBe(36_657);
    expect(graph.relations.length).toBe(55_759);
    expect(faults(graph)).toEqual([]);
  }, 60_000);

  it('gives every area a code of its own with the right check digit', () => {
    const codes = syntheticGraph({ municipalities: 500 })
      .nodes.filter((node) => node.label === 'Area')
      .flatMap((node) => (node.code === null ? [] : [node.code]));
    expect(codes.length).toBe(547);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => codeFault(code) !== null)).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    const small = (seed: number) => JSON.stringify(syntheticGraph({ municipalities: 3, seed }));
    expect(small(7)).toBe(small(7));
    expect(small(7)).not.toBe(small(8));
  });
});

describe('randomGraph', () => {
  it('is sound for any seed and size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 2, max: 60 }), (seed, size) => {
        const graph = randomGraph(seed, size);
        expect(faults(graph)).toEqual([]);
        expect(graph.nodes.length).toBe(Math.max(size, 2) + 4);
      }),
      { numRuns: 100 },
    );
  });

  it('gives every meeting exactly one body', () => {
    const { nodes, relations } = randomGraph(11, 200);
    const meetings = nodes.filter((node) => node.label === 'Meeting');
    expect(meetings.length).toBeGreaterThan(5);
    for (const { id } of meetings) {
      expect(relations.filter((r) => r.type === 'MEETING_OF' && r.from === id).length).toBe(1);
    }
  });

  it('brings up every relation type and both kinds of dated and undated claims', () => {
    const { relations } = randomGraph(5, 400);
    const types = new Set(relations.map((relation) => relation.type));
    expect(
      Object.keys(RELATION_ENDS).filter((type) => !types.has(type as never) && !SOURCE_TYPES.has(type)),
    ).toEqual([]);
    expect(relations.some((r) => r.period.from !== null)).toBe(true);
    expect(relations.some((r) => r.period.fromState === 'NOT_STATED')).toBe(true);
    expect(relations.some((r) => r.period.toState === 'OPEN')).toBe(true);
  });
});

/** Between sources there is nothing random: one synthetic source stands for all evidence. */
const SOURCE_TYPES = new Set<string>(['PUBLISHED', 'BASED_ON']);
