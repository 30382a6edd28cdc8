import type { DomainGraph, Id } from '../../server/domain/model.js';
import { ALWAYS, nextDay, overlaps, previousDay, type Window } from '../../server/domain/period.js';
import type {
  CoverageCount,
  GraphReader,
  GraphStore,
  Neighbour,
  Page,
  PageRequest,
} from '../../server/store/graph-store.js';
import { releaseFor } from './build.js';

/** A store that lies in one respect and is honest in all others. */
export interface Saboteur {
  readonly name: string;
  readonly reader?: (honest: GraphReader) => Partial<GraphReader>;
  readonly store?: (honest: GraphStore) => Partial<GraphStore>;
}

/** `store` with the saboteur's lie; without one, a wrapper that changes nothing. */
export function sabotaged(store: GraphStore, { reader, store: lie }: Omit<Saboteur, 'name'>): GraphStore {
  const lying: Partial<GraphStore> =
    reader === undefined
      ? {}
      : { read: (work) => store.read((honest) => work(over(honest, reader(honest)))) };
  return over(store, { ...lying, ...lie?.(store) });
}

/** `base`, but for what `lies` has. */
function over<T extends object>(base: T, lies: Partial<T>): T {
  return new Proxy(base, {
    get(target, key): unknown {
      const lie: unknown = Reflect.get(lies, key);
      if (lie !== undefined) return lie;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value as (...args: never[]) => unknown).bind(target) : value;
    },
  });
}

const reader = (name: string, lie: (honest: GraphReader) => Partial<GraphReader>): Saboteur => ({
  name,
  reader: lie,
});
const store = (name: string, lie: (honest: GraphStore) => Partial<GraphStore>): Saboteur => ({
  name,
  store: lie,
});

const allCited = ({ nodes, relations }: CoverageCount): CoverageCount => ({
  nodes: nodes.map((group) => ({ ...group, cited: group.total })),
  relations: relations.map((group) => ({ ...group, cited: group.total })),
});
const late = (w: Window): Window => ({ ...w, until: w === ALWAYS ? w.until : nextDay(w.until) });
const early = (w: Window): Window => ({ ...w, since: w === ALWAYS ? w.since : previousDay(w.since) });
const reversedTies = (list: Neighbour[]): Neighbour[] =>
  [...list].reverse().sort((a, b) => a.relation.order - b.relation.order);

const ANSWERS: readonly Saboteur[] = [
  reader('nodes: drops a row', (r) => ({
    nodes: async (ids) => (await r.nodes(ids)).map((found, i) => (i === 2 ? null : found)),
  })),
  reader('nodes: in its own order', (r) => ({ nodes: (ids) => r.nodes([...ids].sort()) })),
  reader('nodes: leaves out what is not there', (r) => ({
    nodes: async (ids) => (await r.nodes(ids)).filter((found) => found !== null),
  })),
  reader('nodes: normalises names', (r) => ({
    nodes: async (ids) =>
      (await r.nodes(ids)).map((found) => found && { ...found, name: found.name.normalize('NFC') }),
  })),
  reader('relations: finds none', (r) => ({
    relations: async (ids) => (await r.relations(ids)).map(() => null),
  })),
  reader('areaByCode: takes codes for numbers', (r) => ({
    areaByCode: (code) => r.areaByCode(code.padStart(6, '0')),
  })),
  reader('all: backwards', (r) => ({ all: async (label) => (await r.all(label)).reverse() })),
  reader('release: loaded just now', (r) => ({
    release: async () => {
      const found = await r.release();
      return found && { ...found, loadedAt: new Date().toISOString() };
    },
  })),
  reader('history: forgets the first step', (r) => ({ history: async () => (await r.history()).slice(1) })),
  reader('history: backwards', (r) => ({ history: async () => (await r.history()).reverse() })),
  reader('history: of every change the half', (r) => ({
    history: async () => (await r.history()).map((step) => ({ ...step, changes: step.changes.slice(1) })),
  })),
  reader('years: the latest first', (r) => ({ years: async () => (await r.years()).reverse() })),
  reader('years: of bodies alone', (r) => ({
    years: async () => [...new Set((await r.all('Body')).flatMap(({ years }) => years))].sort(),
  })),
  reader('lessons: of everything', (r) => ({ lessons: () => r.lessons(null) })),
  reader('coverage: all is cited', (r) => ({ coverage: async () => allCited(await r.coverage()) })),
  reader('coverageOfAreas: all is cited', (r) => ({
    coverageOfAreas: async (areas) => (await r.coverageOfAreas(areas)).map(allCited),
  })),
  reader('coverageOfAreas: of everything', (r) => ({
    coverageOfAreas: async (areas) => Promise.all(areas.map(() => r.coverage())),
  })),
  reader('coverageOfAreas: in its own order', (r) => ({
    coverageOfAreas: (areas) => r.coverageOfAreas([...areas].sort()),
  })),
  reader('coverage: all is stated', (r) => ({
    coverage: async () => {
      const { nodes, relations } = await r.coverage();
      return { nodes, relations: relations.map((group) => ({ ...group, standing: 'STATED' })) };
    },
  })),
  reader('citing: forgets what is inside a node', (r) => ({
    citing: async (passages) =>
      (await r.citing(passages)).map((found, i) =>
        found.filter(
          ({ node }) => node === null || node.citations.some(({ passage }) => passage === passages[i]),
        ),
      ),
  })),
  reader('citing: forgets relations', (r) => ({
    citing: async (passages) =>
      (await r.citing(passages)).map((found) => found.filter(({ relation }) => relation === null)),
  })),
  reader('citing: takes the beginning of an id for it', (r) => ({
    citing: async (passages) => {
      const all = (await r.all('Passage')).map(({ id }) => id);
      return Promise.all(
        passages.map(async (id) => (await r.citing(all.filter((other) => other.startsWith(id)))).flat()),
      );
    },
  })),
  reader('graph: forgets a relation', (r) => ({
    graph: async () => {
      const { nodes, relations } = await r.graph();
      return { nodes, relations: relations.slice(1) };
    },
  })),
];

const STEPS: readonly Saboteur[] = [
  reader('expand: the other way', (r) => ({
    expand: (ids, step, window) =>
      r.expand(ids, { ...step, direction: step.direction === 'in' ? 'out' : 'in' }, window),
  })),
  reader('expand: ignores the window', (r) => ({ expand: (ids, step) => r.expand(ids, step, ALWAYS) })),
  reader('expand: a day too long', (r) => ({ expand: (ids, step, w) => r.expand(ids, step, late(w)) })),
  reader('expand: a day too early', (r) => ({ expand: (ids, step, w) => r.expand(ids, step, early(w)) })),
  reader('expand: looks at the relation and not at its ends', (r) => ({
    expand: async (ids, step, window) =>
      (await r.expand(ids, step, ALWAYS)).map((list) =>
        list.filter(({ relation }) => overlaps(relation.period, window)),
      ),
  })),
  reader('expand: drops the last', (r) => ({
    expand: async (ids, step, w) => (await r.expand(ids, step, w)).map((list) => list.slice(0, -1)),
  })),
  reader('expand: ties the wrong way round', (r) => ({
    expand: async (ids, step, w) => (await r.expand(ids, step, w)).map(reversedTies),
  })),
  reader('expand: the first type only', (r) => ({
    expand: (ids, { types, direction }, w) => r.expand(ids, { types: types.slice(0, 1), direction }, w),
  })),
  reader('expand: each id once', (r) => ({ expand: (ids, step, w) => r.expand([...new Set(ids)], step, w) })),
  reader('bodiesOfAreas: ignores contained', (r) => ({
    bodiesOfAreas: (ids, _, w) => r.bodiesOfAreas(ids, false, w),
  })),
  reader('bodiesOfAreas: always contained', (r) => ({
    bodiesOfAreas: (ids, _, w) => r.bodiesOfAreas(ids, true, w),
  })),
  reader('bodiesOfAreas: ignores the window', (r) => ({
    bodiesOfAreas: (ids, c) => r.bodiesOfAreas(ids, c, ALWAYS),
  })),
  reader('bodiesOfAreas: a day too long', (r) => ({
    bodiesOfAreas: (ids, c, w) => r.bodiesOfAreas(ids, c, late(w)),
  })),
  reader('areaClosure: without itself', (r) => ({
    areaClosure: async (ids) =>
      (await r.areaClosure(ids)).map((list, i) => list.filter((id) => id !== ids[i])),
  })),
  reader('areaClosure: one level deep', (r) => ({
    areaClosure: async (ids) => {
      const below = await r.expand(ids, { types: ['WITHIN'], direction: 'in' }, ALWAYS);
      return ids.map((id, i) => [id, ...(below[i] ?? []).map(({ node }) => node.id)].sort());
    },
  })),
];

const FILTERS: readonly Saboteur[] = [
  reader('areas: ignores within', (r) => ({ areas: ({ within: _, ...f }, w, p) => r.areas(f, w, p) })),
  reader('areas: ignores hasBodies', (r) => ({ areas: ({ hasBodies: _, ...f }, w, p) => r.areas(f, w, p) })),
  reader('areas: ignores kinds', (r) => ({ areas: ({ kinds: _, ...f }, w, p) => r.areas(f, w, p) })),
  reader('organizations: ignores holds', (r) => ({
    organizations: ({ holds: _, ...f }, w, p) => r.organizations(f, w, p),
  })),
  reader('organizations: ignores area', (r) => ({
    organizations: ({ area: _, ...f }, w, p) => r.organizations(f, w, p),
  })),
  reader('bodies: ignores the window', (r) => ({ bodies: (f, _, p) => r.bodies(f, ALWAYS, p) })),
  reader('bodies: a day too early', (r) => ({ bodies: (f, w, p) => r.bodies(f, early(w), p) })),
  reader('bodies: ignores functions', (r) => ({
    bodies: ({ functions: _, ...f }, w, p) => r.bodies(f, w, p),
  })),
  reader('bodies: ignores roles', (r) => ({ bodies: ({ roles: _, ...f }, w, p) => r.bodies(f, w, p) })),
  reader('bodies: ignores contains', (r) => ({ bodies: ({ contains: _, ...f }, w, p) => r.bodies(f, w, p) })),
  reader('meetings: the last day is not in', (r) => ({
    meetings: ({ heldTo, ...f }, p) =>
      r.meetings(heldTo === undefined ? f : { ...f, heldTo: previousDay(heldTo) }, p),
  })),
  reader('meetings: ignores the body', (r) => ({ meetings: ({ body: _, ...f }, p) => r.meetings(f, p) })),
  reader('activities: ignores the area', (r) => ({
    activities: ({ area: _, ...f }, p) => r.activities(f, p),
  })),
  reader('search: ignores one term', (r) => ({ search: (terms, p) => r.search(terms.slice(0, 1), p) })),
  reader('search: tells the name, whatever matched', (r) => ({
    search: async (terms, p) => {
      const page = await r.search(terms, p);
      const named = page.items.map(({ key, item }) => ({ key, item: { ...item, matched: item.node.name } }));
      return { ...page, items: named };
    },
  })),
  reader('search: finds no romaji', (r) => ({
    search: async (terms, p) => {
      const page = await r.search(terms, p);
      const written = page.items.filter(({ item }) => item.by !== 'ROMAJI');
      return { ...page, items: written, total: written.length };
    },
  })),
  reader('nearest: the name, whatever came near', (r) => ({
    nearest: async (terms, first) =>
      (await r.nearest(terms, first)).map(({ node }) => ({ node, name: node.name })),
  })),
  reader('nearest: none', () => ({ nearest: async () => [] })),
  reader('nearest: as many as there are', (r) => ({ nearest: (terms) => r.nearest(terms, 100) })),
  reader('search: by id', (r) => ({
    search: async (terms, p) => {
      const page = await r.search(terms, p);
      return { ...page, items: [...page.items].sort((a, b) => (a.key.id < b.key.id ? -1 : 1)) };
    },
  })),
];

type Turn = <T>(page: Page<T>, asked: PageRequest) => Page<T>;
/** The same lie about the pages of two lists, one by id and one by a key. */
const pages = (name: string, turn: Turn, ask: (p: PageRequest) => PageRequest = (p) => p): Saboteur[] => [
  reader(`organizations: ${name}`, (r) => ({
    organizations: async (f, w, p) => turn(await r.organizations(f, w, ask(p)), p),
  })),
  reader(`meetings: ${name}`, (r) => ({ meetings: async (f, p) => turn(await r.meetings(f, ask(p)), p) })),
];

const PAGES: readonly Saboteur[] = [
  ...pages(
    'ignores the key after which',
    (page) => page,
    (p) => ({ ...p, after: null }),
  ),
  ...pages('counts the page for the whole', (page) => ({ ...page, total: page.items.length })),
  ...pages('never a next page', (page) => ({ ...page, hasNext: false })),
  ...pages('loses one between pages', (page, { first }) => ({
    ...page,
    items: page.items.length === first ? page.items.slice(0, -1) : page.items,
  })),
  ...pages('backwards', (page) => ({ ...page, items: [...page.items].reverse() })),
];

/** `graph` with what of `old` it does not have. */
function merged(old: DomainGraph, graph: DomainGraph): DomainGraph {
  const ids = new Set<Id>([...graph.nodes, ...graph.relations].map(({ id }) => id));
  return {
    nodes: [...graph.nodes, ...old.nodes.filter(({ id }) => !ids.has(id))],
    relations: [...graph.relations, ...old.relations.filter(({ id }) => !ids.has(id))],
  };
}

const LOADS: readonly Saboteur[] = [
  store('replace: forgets to delete', (s) => ({
    replace: async (graph, release) => s.replace(merged(await s.read((r) => r.graph()), graph), release),
  })),
  store('replace: loads the same release again', (s) => ({
    replace: async (graph, release) => {
      await s.replace(graph, { ...release, id: `${release.id}-again` });
      return s.replace(graph, release);
    },
  })),
  store('replace: keeps no log', (s) => ({ replace: (graph, release) => s.replace(graph, release) })),
  store('replace: does nothing and says nothing', () => ({ replace: async (_, release) => release })),
  store('replace: keeps silent about failures', (s) => ({
    replace: (graph, release) => s.replace(graph, release).catch(() => release),
  })),
  store('replace: in two steps', (s) => ({
    replace: async (graph, release) => {
      await s.replace({ nodes: graph.nodes, relations: [] }, releaseFor(graph, `${release.id}-half`));
      return s.replace(graph, release);
    },
  })),
  store('read: every question by itself', (s) => ({
    read: (work) => {
      const each = {
        get:
          (_: object, key: PropertyKey) =>
          (...args: never[]) =>
            s.read((r) => ask(r, key, args)),
      };
      return work(new Proxy({}, each) as GraphReader);
    },
  })),
  store('read: swallows what the work throws', (s) => ({
    read: <T>(work: (r: GraphReader) => Promise<T>) => s.read((r) => work(r).catch(() => undefined as T)),
  })),
];

function ask(r: GraphReader, key: PropertyKey, args: readonly never[]): Promise<unknown> {
  const method = Reflect.get(r, key) as (...args: never[]) => Promise<unknown>;
  return method.apply(r, [...args]);
}

export const SABOTEURS: readonly Saboteur[] = [...ANSWERS, ...STEPS, ...FILTERS, ...PAGES, ...LOADS];
