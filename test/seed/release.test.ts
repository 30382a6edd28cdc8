import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../seed/read.js';
import { canonicalJson, releaseOf } from '../../seed/release.js';
import { compareText } from '../../server/domain/order.js';
import { randomGraph } from '../../seed/synthetic.js';
import { toGraph } from '../../seed/to-graph.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { TINY } from './fixtures/tiny.js';

const tiny = toGraph(readCases([{ file: 'tiny.yaml', text: TINY }]).cases);
const MIDNIGHT = new Date('2020-01-01T00:00:00Z');

/** The same thing with the keys of every object in another order. */
function turned<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => turned(inner, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const at = by % Math.max(entries.length, 1);
  const moved = [...entries.slice(at), ...entries.slice(0, at)].reverse();
  return Object.fromEntries(moved.map(([key, inner]) => [key, turned(inner, by)])) as T;
}

describe('releaseOf', () => {
  it('has the id that it always had for a fixed case', () => {
    expect(releaseOf(tiny, MIDNIGHT)).toEqual({
      id: 'c88f15df88165357',
      loadedAt: '2020-01-01T00:00:00.000Z',
      nodeCount: 13,
      relationCount: 11,
    });
  });

  it('does not look at the order of nodes, relations or keys', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 25 }),
        fc.nat(20),
        fc.infiniteStream(fc.nat()),
        (seed, size, by, stream) => {
          const graph = randomGraph(seed, size);
          const shuffle = <T>(items: readonly T[]): T[] =>
            items
              .map((item) => ({ item, key: stream.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const other: DomainGraph = turned(
            { nodes: shuffle(graph.nodes), relations: shuffle(graph.relations) },
            by,
          );
          expect(canonicalJson(other)).toBe(canonicalJson(graph));
          expect(releaseOf(other, MIDNIGHT)).toEqual(releaseOf(graph, MIDNIGHT));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not look at the order of the files', () => {
    const second =
      'bodies:\n  - { id: body-b, name: 合成, kind: TEAM, standing: STATED, cite: [passage-1] }\n';
    const files = [
      { file: 'a.yaml', text: TINY },
      { file: 'b.yaml', text: second },
    ];
    const id = (order: typeof files) => releaseOf(toGraph(readCases(order).cases)).id;
    expect(id([...files].reverse())).toBe(id(files));
  });

  it('is another for any change, however small', () => {
    const changed = tiny.nodes.map((node) =>
      node.id === 'body-team' ? { ...node, name: `${node.name} ` } : node,
    );
    expect(releaseOf({ ...tiny, nodes: changed }).id).not.toBe(releaseOf(tiny).id);
    expect(releaseOf({ ...tiny, relations: tiny.relations.slice(1) }).id).not.toBe(releaseOf(tiny).id);
  });
});

describe('canonicalJson', () => {
  it('is JSON of the same graph', () => {
    const parsed = JSON.parse(canonicalJson(tiny)) as DomainGraph;
    const byId = <T extends { id: string }>(items: readonly T[]) =>
      [...items].sort((a, b) => compareText(a.id, b.id));
    expect(parsed).toEqual({ nodes: byId(tiny.nodes), relations: byId(tiny.relations) });
  });

  it('sorts by code point, where UTF-16 would put 𠮷 before ﾊ', () => {
    expect(['ﾊ', '𠮷', 'ab', 'a', '\uE000', 'a~', '合'].sort(compareText)).toEqual([
      'a',
      'ab',
      'a~',
      '合',
      '\uE000',
      'ﾊ',
      '𠮷',
    ]);
    expect(compareText('same', 'same')).toBe(0);
  });

  it('agrees with the order of UTF-8 bytes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  }, 60_000);
});
