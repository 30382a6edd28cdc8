import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../../seed/synthetic.js';
import { digest, sortedJson } from '../../server/domain/canonical.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { changesSince, wayBetween } from '../../server/domain/releases/history.js';
import {
  changesBetween,
  countsOf,
  MOST_CHANGES,
  sortOf,
  stepBetween,
  stepOf,
  type ReleaseStep,
} from '../../server/domain/releases/step.js';
import { thingsOf } from '../../server/domain/releases/things.js';
import { memberWords, thingWords } from '../../server/domain/releases/words.js';
import { NODE_LABELS, RELATION_TYPES } from '../../server/domain/vocabulary.js';
import { graphOf, link, node } from '../store/build.js';

const AT = '2026-01-01T00:00:00.000Z';
const NONE = { added: 0, removed: 0, changed: 0 };
const step = (from: string, before: DomainGraph, to: string, after: DomainGraph): ReleaseStep =>
  stepBetween({ from, to, at: AT }, before, after);

const first = graphOf(
  [node('Area', 'a'), node('Body', 'b'), node('Body', 'gone')],
  [link('b', 'SERVES', 'a')],
);
const second = graphOf(
  [node('Area', 'a'), node('Body', 'b', { name: 'B', purpose: { ja: 'x', en: null } }), node('Post', 'p')],
  [link('b', 'SERVES', 'a')],
);

describe('the difference between two graphs', () => {
  it('names what was added, removed and changed, and what of it', () => {
    const changes = changesBetween(thingsOf(first), thingsOf(second));
    expect(changes.map((change) => [change.id, sortOf(change), change.members])).toEqual([
      ['b', 'changed', ['name', 'purpose']],
      ['gone', 'removed', []],
      ['p', 'added', []],
    ]);
    expect(countsOf(changes)).toEqual({ added: 1, removed: 1, changed: 1 });
  });

  it('sees none where only a member was added to the model that says nothing', () => {
    const bare = first.nodes.map((each) => {
      const { formerNames: _, ...rest } = each as typeof each & { formerNames?: unknown };
      return rest as typeof each;
    });
    expect(changesBetween(thingsOf({ ...first, nodes: bare }), thingsOf(first))).toEqual([]);
  });

  it('is none for the same graph, and everything for an empty one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 25 }), (seed, size) => {
        const graph = randomGraph(seed, size);
        const things = thingsOf(graph);
        expect(changesBetween(things, thingsOf(graph))).toEqual([]);
        expect(countsOf(changesBetween(new Map(), things)).added).toBe(
          graph.nodes.length + graph.relations.length,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('finds the area of what serves one, lies in one, or belongs to what does', () => {
    const graph = graphOf(
      [node('Area', 'a'), node('Body', 'b'), node('Meeting', 'm'), node('Output', 'o'), node('Source', 's')],
      [link('b', 'SERVES', 'a'), link('m', 'MEETING_OF', 'b'), link('b', 'PRODUCED', 'o')],
    );
    const areas = [...thingsOf(graph).values()].map(({ id, area }) => [id, area]);
    expect(areas).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['m', 'a'],
      ['o', 'a'],
      ['s', null],
      ['b-SERVES-a', 'a'],
      ['m-MEETING_OF-b', 'a'],
      ['b-PRODUCED-o', 'a'],
    ]);
  });

  it('tells texts apart by their digest, on every machine alike', () => {
    expect(digest('坂井地区')).toBe('168c99f5fb20df');
    expect(digest('')).toMatch(/^[0-9a-f]{14}$/);
    const texts = Array.from({ length: 20_000 }, (_, n) => sortedJson({ n }));
    expect(new Set(texts.map(digest)).size).toBe(texts.length);
  });
});

describe('the way from one release to another', () => {
  const third = graphOf([...second.nodes, node('Body', 'gone')], second.relations);
  const steps = [step('r-1', first, 'r-2', second), step('r-2', second, 'r-3', third)];

  it('is the one that is served', () => {
    expect(changesSince(steps, 'r-3', 'r-3')).toEqual({ state: 'SAME', from: 'r-3' });
    expect(changesSince([], '0123456789abcdef', '0123456')).toMatchObject({ state: 'SAME' });
  });

  it('leaves out what went and came back as it was', () => {
    const since = changesSince(steps, 'r-3', 'r-1');
    expect(since).toMatchObject({ state: 'KNOWN', from: 'r-1', complete: true });
    expect(since.state === 'KNOWN' && since.changes.map(({ id }) => id)).toEqual(['b', 'p']);
    expect(since.state === 'KNOWN' && since.counts).toEqual({ added: 1, removed: 0, changed: 1 });
  });

  it('leads back too, where older data was loaded again', () => {
    const since = changesSince(steps, 'r-1', 'r-2');
    expect(since.state === 'KNOWN' && since.counts).toEqual({ added: 1, removed: 1, changed: 1 });
    expect(wayBetween(steps, 'r-3', 'r-1')?.map(({ from, to }) => from + to)).toEqual(['r-3r-2', 'r-2r-1']);
  });

  it('is not known for another release, nor for the beginning of two', () => {
    expect(changesSince(steps, 'r-3', 'r-9')).toEqual({ state: 'UNKNOWN', from: null });
    const alike = [step('r-21', first, 'r-3', second), step('r-22', first, 'r-3', second)];
    expect(changesSince(alike, 'r-3', 'r-2').state).toBe('UNKNOWN');
  });

  it('is any sequence of graphs put together as the two ends say', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 2, maxLength: 5 }), (seeds) => {
        const graphs = seeds.map((seed) => randomGraph(seed, 8));
        const way = graphs
          .slice(1)
          .map((graph, at) => step(`r${at}`, graphs[at] ?? graph, `r${at + 1}`, graph));
        const [a, z] = [graphs[0] ?? first, graphs.at(-1) ?? first];
        const since = changesSince(way, `r${graphs.length - 1}`, 'r0');
        const plain = changesBetween(thingsOf(a), thingsOf(z));
        expect(since.state === 'KNOWN' && since.counts).toEqual(countsOf(plain));
        expect(
          since.state === 'KNOWN' && since.changes.map(({ id, before, after }) => [id, before, after]),
        ).toEqual(plain.map(({ id, before, after }) => [id, before, after]));
      }),
      { numRuns: 30 },
    );
  });

  it('says when it does not know every change, and counts those too', () => {
    const many = graphOf(Array.from({ length: MOST_CHANGES + 7 }, (_, n) => node('Post', `p${n}`)));
    const cut = stepOf({ from: 'r-1', to: 'r-2', at: AT }, changesBetween(new Map(), thingsOf(many)));
    expect([cut.changes.length, cut.left]).toEqual([MOST_CHANGES, { ...NONE, added: 7 }]);
    const since = changesSince([cut], 'r-2', 'r-1');
    expect(since).toMatchObject({ complete: false, counts: { ...NONE, added: MOST_CHANGES + 7 } });
  });
});

describe('the words of a release', () => {
  it('are there for every label and type, in both languages', () => {
    for (const label of [...NODE_LABELS, ...RELATION_TYPES]) expect(thingWords(label).en).toMatch(/^[A-Z]/);
  });

  it('name a member once, and what has no name of its own as content', () => {
    const words = memberWords(['heldOn', 'heldOnPrecision', 'symbol', 'url', 'period']);
    expect(words.map(({ ja }) => ja)).toEqual(['日付', '内容', '期間']);
  });
});
