import { fold } from '../../server/domain/fold.js';
import type { DomainGraph, DomainNode, Id, NodeOf, Relation, Release } from '../../server/domain/model.js';
import { ALWAYS, overlaps, type Window } from '../../server/domain/period.js';
import { ROLE_KINDS, ROLE_RELATIONS, type NodeLabel, type RoleKind } from '../../server/domain/vocabulary.js';
import type * as port from '../../server/store/graph-store.js';

/**
 * The port over plain arrays, written to be read and not to be fast: what every engine must answer.
 * It shares no code with the store but the domain.
 */
export class ReferenceStore implements port.GraphStore {
  #graph: DomainGraph = { nodes: [], relations: [] };
  #release: Release | null = null;

  async read<T>(work: (reader: port.GraphReader) => Promise<T>): Promise<T> {
    return work(new ReferenceReader(this.#graph, this.#release));
  }

  async replace(graph: DomainGraph, release: Release): Promise<Release> {
    if (this.#release?.id === release.id) return this.#release;
    const ids = new Set(graph.nodes.map((node) => node.id));
    if (ids.size < graph.nodes.length) throw new Error('two nodes with one id');
    if (graph.relations.some(({ from, to }) => !ids.has(from) || !ids.has(to)))
      throw new Error('a loose end');
    this.#graph = graph;
    this.#release = release;
    return release;
  }

  async prepare(): Promise<void> {}
  async ping(): Promise<void> {}
  async close(): Promise<void> {}
}

const codePoints = (text: string): number[] => [...text].map((c) => c.codePointAt(0) ?? 0);

/** By code point, the slow and obvious way. */
export function textOrder(a: string, b: string): number {
  const [x, y] = [codePoints(a), codePoints(b)];
  const i = x.findIndex((point, at) => point !== y[at]);
  return i === -1 ? x.length - y.length : (x[i] ?? 0) - (y[i] ?? -1);
}

const idOrder = (a: { id: string }, b: { id: string }): number => textOrder(a.id, b.id);

class ReferenceReader implements port.GraphReader {
  constructor(
    private readonly loaded: DomainGraph,
    private readonly current: Release | null,
  ) {}

  async release() {
    return this.current;
  }

  async nodes(ids: readonly Id[]) {
    return ids.map((id) => this.#node(id));
  }

  async relations(ids: readonly Id[]) {
    return ids.map((id) => this.loaded.relations.find((relation) => relation.id === id) ?? null);
  }

  async areaByCode(code: string) {
    return this.#labelled('Area').find((area) => area.code === code) ?? null;
  }

  async all<L extends NodeLabel>(label: L) {
    return this.#labelled(label);
  }

  async expand(ids: readonly Id[], step: port.Step, window: Window) {
    return ids.map((id) => this.#neighbours(id, step, window));
  }

  async bodiesOfAreas(ids: readonly Id[], contained: boolean, window: Window) {
    return ids.map((id) => {
      const areas = contained ? this.#within(id, window) : this.#within(id, window).filter((a) => a === id);
      return this.#labelled('Body').filter((body) => this.#serves(body, 'SERVES', areas, window));
    });
  }

  async areaClosure(ids: readonly Id[]) {
    return ids.map((id) => this.#within(id, ALWAYS));
  }

  async areas(filter: port.AreaFilter, window: Window, page: port.PageRequest) {
    const inside = filter.within === undefined ? null : this.#within(filter.within, window);
    const hits = this.#labelled('Area')
      .filter((area) => selects(window, area))
      .filter((area) => inside === null || (inside.includes(area.id) && area.id !== filter.within))
      .filter((area) => filter.kinds?.includes(area.kind) ?? true)
      .filter((area) => contains(area, filter.contains))
      .filter((area) => {
        const served = this.#neighbours(area.id, { types: ['SERVES'], direction: 'in' }, window);
        return filter.hasBodies === undefined || served.some(isBody) === filter.hasBodies;
      });
    return paged(hits, () => '', page);
  }

  async organizations(filter: port.OrganizationFilter, window: Window, page: port.PageRequest) {
    const inside = filter.area === undefined ? null : this.#within(filter.area, window);
    const hits = this.#labelled('Organization')
      .filter((found) => selects(window, found))
      .filter((found) => inside === null || this.#serves(found, 'LOCATED_IN', inside, window))
      .filter((found) => filter.kinds?.includes(found.kind) ?? true)
      .filter((found) => contains(found, filter.contains))
      .filter(
        ({ id }) =>
          filter.holds === undefined ||
          this.#neighbours(id, { types: roleTypes(filter.holds), direction: 'out' }, window).some(isBody),
      );
    return paged(hits, () => '', page);
  }

  async bodies(filter: port.BodyFilter, window: Window, page: port.PageRequest) {
    const inside = filter.area === undefined ? null : this.#within(filter.area, window);
    const holders = (body: DomainNode): Id[] =>
      this.#neighbours(
        body.id,
        { types: roleTypes(filter.roles ?? ROLE_KINDS), direction: 'in' },
        window,
      ).map(({ node }) => node.id);
    const hits = this.#labelled('Body')
      .filter((body) => selects(window, body))
      .filter((body) => inside === null || this.#serves(body, 'SERVES', inside, window))
      .filter((body) => filter.kinds?.includes(body.kind) ?? true)
      .filter((body) => filter.functions?.some((wanted) => body.functions.includes(wanted)) ?? true)
      .filter((body) => contains(body, filter.contains))
      .filter((body) => filter.heldBy === undefined || holders(body).includes(filter.heldBy));
    return paged(hits, () => '', page);
  }

  async meetings(filter: port.MeetingFilter, page: port.PageRequest) {
    const inside = filter.area === undefined ? null : this.#within(filter.area, ALWAYS);
    const hits = this.#labelled('Meeting').filter((meeting) => {
      const bodies = this.#neighbours(meeting.id, { types: ['MEETING_OF'], direction: 'out' }, ALWAYS);
      const { heldOn } = meeting;
      return (
        (inside === null || bodies.some(({ node }) => this.#serves(node, 'SERVES', inside, ALWAYS))) &&
        (filter.body === undefined || bodies.some(({ node }) => node.id === filter.body)) &&
        (filter.heldFrom === undefined || (heldOn !== null && heldOn >= filter.heldFrom)) &&
        (filter.heldTo === undefined || (heldOn !== null && heldOn <= filter.heldTo))
      );
    });
    return paged(hits, ({ heldOn }) => heldOn ?? '~', page);
  }

  async activities(filter: port.ActivityFilter, page: port.PageRequest) {
    const inside = filter.area === undefined ? null : this.#within(filter.area, ALWAYS);
    const hits = this.#labelled('Activity')
      .filter((activity) => inside === null || this.#serves(activity, 'SERVES', inside, ALWAYS))
      .filter((activity) => contains(activity, filter.contains));
    return paged(hits, () => '', page);
  }

  async search(terms: readonly string[], page: port.PageRequest) {
    const hits = this.loaded.nodes.flatMap((node) => {
      const best = bestMatch(node, terms);
      return best === null || terms.length === 0 ? [] : [{ id: node.id, node, ...best }];
    });
    const { items, ...rest } = paged(hits, ({ sort }) => sort, page);
    return {
      ...rest,
      items: items.map(({ key, item: { node, matched } }) => ({ key, item: { node, matched } })),
    };
  }

  async lessons(area: Id | null) {
    const scope = area === null ? null : this.#scope(area);
    return this.#labelled('Lesson').filter(
      (lesson) =>
        scope === null ||
        this.#neighbours(lesson.id, { types: ['ABOUT'], direction: 'out' }, ALWAYS).some(({ node }) =>
          scope.has(node.id),
        ),
    );
  }

  async coverage(area: Id | null) {
    const scope = area === null ? null : this.#scope(area);
    const nodes = this.loaded.nodes.filter(({ id, label }) => scope?.has(id) ?? label !== 'Passage');
    const relations = this.loaded.relations.filter(
      ({ from, to }) => scope === null || scope.has(from) || scope.has(to),
    );
    const cited = [...nodes, ...relations].filter(({ citations }) => citations.length > 0).length;
    return { nodes: nodes.length, relations: relations.length, cited };
  }

  async graph() {
    return {
      nodes: [...this.loaded.nodes].sort(idOrder),
      relations: [...this.loaded.relations].sort(idOrder),
    };
  }

  #node(id: Id): DomainNode | null {
    return this.loaded.nodes.find((node) => node.id === id) ?? null;
  }

  #labelled<L extends NodeLabel>(label: L): NodeOf<L>[] {
    const has = (node: DomainNode): node is NodeOf<L> => node.label === label;
    return this.loaded.nodes.filter(has).sort(idOrder);
  }

  #neighbours(id: Id, { types, direction }: port.Step, window: Window): port.Neighbour[] {
    const start = this.#node(id);
    if (start === null || !selects(window, start)) return [];
    return this.loaded.relations
      .filter((relation) => types.includes(relation.type) && selects(window, relation))
      .filter((relation) => (direction === 'out' ? relation.from : relation.to) === id)
      .flatMap((relation) => {
        const node = this.#node(direction === 'out' ? relation.to : relation.from);
        return node !== null && selects(window, node) ? [{ relation, node }] : [];
      })
      .sort(
        (a, b) =>
          a.relation.order - b.relation.order || idOrder(a.node, b.node) || idOrder(a.relation, b.relation),
      );
  }

  /** The area and what is within it, over links and areas that the window selects, by id. */
  #within(id: Id, window: Window): Id[] {
    const root = this.#node(id);
    if (root?.label !== 'Area' || !selects(window, root)) return [];
    const found = new Set([id]);
    for (const area of found) {
      const below = this.#neighbours(area, { types: ['WITHIN'], direction: 'in' }, window);
      for (const { node } of below) found.add(node.id);
    }
    return [...found].sort(textOrder);
  }

  #serves(node: DomainNode, type: 'SERVES' | 'LOCATED_IN', areas: readonly Id[], window: Window): boolean {
    const step: port.Step = { types: [type], direction: 'out' };
    return this.#neighbours(node.id, step, window).some(({ node: area }) => areas.includes(area.id));
  }

  #scope(area: Id): Set<Id> {
    const areas = this.#within(area, ALWAYS);
    const things = areas.flatMap((id) =>
      this.#neighbours(id, { types: ['SERVES', 'LOCATED_IN'], direction: 'in' }, ALWAYS),
    );
    return new Set([...areas, ...things.map(({ node }) => node.id)]);
  }
}

const selects = (window: Window, thing: DomainNode | Relation): boolean => overlaps(thing.period, window);
const isBody = ({ node }: port.Neighbour): boolean => node.label === 'Body';
const roleTypes = (kinds: readonly RoleKind[]) => kinds.map((kind) => ROLE_RELATIONS[kind]);

const UNSEARCHED: readonly NodeLabel[] = ['Lesson', 'Source', 'Passage'];

function namesOf(node: DomainNode): string[] {
  if (UNSEARCHED.includes(node.label)) return [];
  const former = node.label === 'Body' ? node.formerNames : [];
  const written = [node, ...former].map(({ name, kana, nameEn }) => [name, kana ?? '', nameEn ?? '']);
  const [own = [], ...before] = written;
  return [...own, ...node.aliases, ...before.flat()].filter((name) => fold(name) !== '');
}

function contains(node: DomainNode, wanted: string | undefined): boolean {
  return wanted === undefined || namesOf(node).some((name) => fold(name).includes(wanted));
}

/** The name that answers best, and the key by which hits are ordered; null when none does. */
function bestMatch(node: DomainNode, terms: readonly string[]): { matched: string; sort: string } | null {
  const whole = terms.join('');
  const rankOf = (key: string): number => (key === whole ? 0 : key.startsWith(whole) ? 1 : 2);
  const matches = namesOf(node)
    .filter((name) => terms.every((term) => fold(name).includes(term)))
    .map((matched) => ({
      matched,
      sort: `${rankOf(fold(matched))}${String(codePoints(fold(matched)).length).padStart(4, '0')}`,
    }))
    .sort((a, b) => textOrder(a.sort, b.sort));
  return matches[0] ?? null;
}

function paged<T extends { id: Id }>(
  hits: readonly T[],
  sortOf: (hit: T) => string,
  { first, after }: port.PageRequest,
): port.Page<T> {
  const order = (a: port.PageKey, b: port.PageKey): number =>
    textOrder(a.sort, b.sort) || textOrder(a.id, b.id);
  const all = hits.map((item) => ({ key: { sort: sortOf(item), id: item.id }, item }));
  const rest = all
    .sort((a, b) => order(a.key, b.key))
    .filter(({ key }) => after === null || order(key, after) > 0);
  return { items: rest.slice(0, first), hasNext: rest.length > first, total: all.length };
}
