import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DomainGraph, Id } from '../../server/domain/model.js';
import { ALWAYS, overlaps, type Window } from '../../server/domain/period.js';
import type { GraphReader, GraphStore, Step } from '../../server/store/graph-store.js';
import { randomFrom, randomGraph, type Random } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import { randomAt, randomSelection, writeAt, writeSelection, type At } from './reference/documents.js';
import { faultsIn, windowOf, type Answered } from './reference/evaluate.js';
import { serve, storeWith, type Api } from './support/api.js';
import { boundTo } from './support/watched.js';

/** Over random graphs: an answer has exactly what its time selects, at every hop. */

const SIZE = 40;
const RUNS = 25;
/** Things that are asked about in one question: as many as its limits let it have at four hops. */
const AT_ONCE = 5;
/** Many graphs are loaded one after another, on whatever machine, in milliseconds. */
const PATIENCE = 120_000;
const LABELS = ['Area', 'Organization', 'Body', 'Meeting', 'Activity', 'Output', 'Programme'] as const;

async function withGraph<T>(
  seed: number,
  work: (api: Api, graph: DomainGraph) => Promise<T>,
  dress: (store: GraphStore) => GraphStore = (store) => store,
): Promise<T> {
  const graph = randomGraph(seed, SIZE);
  const api = await serve(dress(await storeWith({ graph, release: releaseOf(graph) })));
  try {
    return await work(api, graph);
  } finally {
    await api.stop();
  }
}

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const options = { numRuns: RUNS, seed: 20_130_401 };

const selectedIds = (graph: DomainGraph, label: string, window: Window): Id[] =>
  graph.nodes
    .filter((node) => node.label === label && overlaps(node.period, window))
    .map(({ id }) => id)
    .sort();

/** Asks one random document about everything in the graph. */
async function askAtRandom(
  api: Api,
  graph: DomainGraph,
  random: Random,
): Promise<{ there: number; faults: string[] }> {
  const labels = new Set([random.pick(LABELS), random.pick(LABELS)]);
  const at = random.chance(0.8) ? randomAt(random) : null;
  const selection = randomSelection([...labels], 4, random);
  const time = at === null ? '' : `, at: ${writeAt(at)}`;
  const nodes: (Answered | null)[] = [];
  for (let from = 0; from < graph.nodes.length; from += AT_ONCE) {
    const answer = await api.data<{ nodes: (Answered | null)[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids${time}) { ${writeSelection(selection)} } }`,
      { ids: graph.nodes.slice(from, from + AT_ONCE).map(({ id }) => id) },
    );
    nodes.push(...answer.nodes);
  }
  const window = windowOf(at);
  expect(nodes.map((node) => node !== null)).toEqual(
    graph.nodes.map(({ period }) => overlaps(period, window)),
  );
  const there = nodes.filter((node) => node !== null);
  return { there: there.length, faults: there.flatMap((node) => faultsIn(graph, node, selection, window)) };
}

/** The same store, which expands whatever the time. */
function deafToTime(store: GraphStore): GraphStore {
  const deaf = (reader: GraphReader): GraphReader =>
    new Proxy(reader, {
      get: (target, name) => {
        if (name === 'expand') return (ids: Id[], step: Step) => target.expand(ids, step, ALWAYS);
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  return {
    ...boundTo(store),
    read: (work) => store.read((reader) => work(deaf(reader))),
  };
}

describe('no node or relation outside its validity', { timeout: PATIENCE }, () => {
  it('at four hops from any thing, and none within it missing', async () => {
    let items = 0;
    await fc.assert(
      fc.asyncProperty(seeds, (seed) =>
        withGraph(seed, async (api, graph) => {
          const random = randomFrom(seed);
          for (let document = 0; document < 6; document += 1) {
            const { there, faults } = await askAtRandom(api, graph, random);
            items += there;
            expect(faults).toEqual([]);
          }
        }),
      ),
      options,
    );
    expect(items).toBeGreaterThan(RUNS * 6 * 10);
  });

  it('would be caught: a store that ignores the time does not pass', async () => {
    const faults = await withGraph(
      7,
      async (api, graph) => {
        const random = randomFrom(7);
        const found: string[] = [];
        for (let document = 0; document < 6; document += 1) {
          found.push(...(await askAtRandom(api, graph, random)).faults);
        }
        return found;
      },
      deafToTime,
    );
    expect(faults.length).toBeGreaterThan(0);
  });

  it('in the pages and in the diagram of any area', async () => {
    const times = fc.option(
      fc.oneof(
        fc.integer({ min: 2009, max: 2016 }).map((fiscalYear): At => ({ fiscalYear })),
        fc.constantFrom<At>({ asOf: '2012-03-31' }, { asOf: '2012-04-01' }, { asOf: '2013-12-31' }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(seeds, times, (seed, at) =>
        withGraph(seed, async (api, graph) => {
          const window = windowOf(at);
          const pages = await api.data<Record<string, { nodes: Answered[] }>>(
            `query ($at: At) {
              areas(at: $at, first: 100) { nodes { id } }
              organizations(at: $at, first: 100) { nodes { id } }
              bodies(at: $at, first: 100) { nodes { id } } }`,
            { at },
          );
          const ids = (list: string): Id[] | undefined => pages[list]?.nodes.map(({ id }) => id);
          expect(ids('areas')).toEqual(selectedIds(graph, 'Area', window));
          expect(ids('organizations')).toEqual(selectedIds(graph, 'Organization', window));
          expect(ids('bodies')).toEqual(selectedIds(graph, 'Body', window));
          for (const area of selectedIds(graph, 'Area', window)) {
            expect(await strangersInDiagram(api, graph, area, at)).toEqual([]);
          }
        }),
      ),
      options,
    );
  });
});

interface Drawn {
  readonly nodes: readonly { readonly id: Id }[];
  readonly edges: readonly { readonly id: Id; readonly source: Id; readonly target: Id }[];
}

/** What is drawn and should not be: not selected, or a line without its two ends. */
async function strangersInDiagram(api: Api, graph: DomainGraph, area: Id, at: At | null): Promise<string[]> {
  const { diagram } = await api.data<{ diagram: Drawn }>(
    'query ($area: ID!, $at: At) { diagram(area: $area, at: $at) { nodes { id } edges { id source target } } }',
    { area, at },
  );
  const window = windowOf(at);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const relations = new Map(graph.relations.map((relation) => [relation.id, relation]));
  const holds = (thing: { period: Parameters<typeof overlaps>[0] } | undefined): boolean =>
    thing !== undefined && overlaps(thing.period, window);
  const drawn = new Set(diagram.nodes.map(({ id }) => id));
  return [
    ...diagram.nodes.filter(({ id }) => !holds(nodes.get(id))).map(({ id }) => id),
    ...diagram.edges
      .filter(
        ({ id, source, target }) => !holds(relations.get(id)) || !drawn.has(source) || !drawn.has(target),
      )
      .map(({ id }) => id),
  ];
}
