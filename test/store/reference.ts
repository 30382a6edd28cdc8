import { fold } from '../../server/domain/fold.js';
import type { DomainGraph, DomainNode, Id, NodeOf, Relation, Release } from '../../server/domain/model.js';
import { MOST_STEPS, wayBetween } from '../../server/domain/releases/history.js';
import { stepBetween, type ReleaseStep } from '../../server/domain/releases/step.js';
import { ALWAYS, overlaps, type Window } from '../../server/domain/period.js';
import {
  NODE_LABELS,
  RELATION_TYPES,
  ROLE_KINDS,
  ROLE_RELATIONS,
  STANDINGS,
  type NodeLabel,
  type RoleKind,
} from '../../server/domain/vocabulary.js';
import type * as port from '../../server/store/graph-store.js';
import { bestMatch, namesOf, nearestNames } from './reference-search.js';
import { idOrder, textOrder } from './reference-order.js';

/**
 * The port over plain arrays, written to be read and not to be fast: what every engine must answer.
 * It shares no code with the store but the domain.
 */
export class ReferenceStore implements port.GraphStore {
  #graph: DomainGraph = { nodes: [], relations: [] };
  #release: Release | null = null;
  #history: ReleaseStep[] = [];

  async read<T>(work: (reader: port.GraphReader) => Promise<T>): Promise<T> {
    return work(new ReferenceReader(this.#graph, this.#release, this.#history));
  }

  async replace(graph: DomainGraph, release: Release, log: readonly ReleaseStep[] = []): Promise<Release> {
    if (this.#release?.id === release.id) {
      this.#keep(log);
      return this.#release;
    }
    const ids = new Set(graph.nodes.map((node) => node.id));
    if (ids.size < graph.nodes.length) throw new Error('two nodes with one id');
    if (graph.relations.some(({ from, to }) => !ids.has(from) || !ids.has(to)))
      throw new Error('a loose end');
    this.#keep(log);
    const old = this.#release;
    if (old !== null && wayBetween(this.#history, old.id, release.id) === null) {
      const ends = { from: old.id, to: release.id, at: release.loadedAt };
      this.#keep([stepBetween(ends, this.#graph, graph)]);
    }
    this.#graph = graph;
    this.#release = release;
    return release;
  }

  #keep(log: readonly ReleaseStep[]): void {
    const known = (step: ReleaseStep) =>
      this.#history.some(({ from, to }) => from === step.from && to === step.to);
    const all = [...this.#history, ...log.filter((step) => !known(step))];
    this.#history = all
      .sort((a, b) => textOrder(a.at, b.at) || textOrder(`${a.from}>${a.to}`, `${b.from}>${b.to}`))
      .slice(-MOST_STEPS);
  }

  async prepare(): Promise<void> {}
  async ping(): Promise<void> {}
  async close(): Promise<void> {}
}

class ReferenceReader implements port.GraphReader {
  constructor(
    private readonly loaded: DomainGraph,
    private readonly current: Release | null,
    private readonly steps: readonly ReleaseStep[],
  ) {}

  async history() {
    return [...this.steps];
  }

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
      items: items.map(({ key, item: { node, matched, by } }) => ({ key, item: { node, matched, by } })),
    };
  }

  async nearest(terms: readonly string[], first: number) {
    return nearestNames(this.loaded.nodes, terms, first);
  }

  async years() {
    const said = this.loaded.nodes.flatMap((node) => ('years' in node ? node.years : []));
    return [...new Set(said)].sort((a, b) => a - b);
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

  async coverage() {
    return counted(
      this.loaded.nodes.filter(({ label }) => label !== 'Passage'),
      this.loaded.relations,
    );
  }

  async coverageOfAreas(areas: readonly Id[]) {
    return areas.map((area) => {
      const scope = this.#scope(area);
      const held = [...scope].flatMap((id) =>
        this.#neighbours(id, { types: ['MEETING_OF'], direction: 'in' }, ALWAYS),
      );
      for (const { node } of held) scope.add(node.id);
      return counted(
        this.loaded.nodes.filter(({ id }) => scope.has(id)),
        this.loaded.relations.filter(({ from, to }) => scope.has(from) || scope.has(to)),
      );
    });
  }

  async citing(passages: readonly Id[]) {
    const { nodes, relations } = await this.graph();
    return passages.map((passage) => [
      ...nodes.filter((node) => cites(node, passage)).map((node) => ({ node, relation: null })),
      ...relations
        .filter(({ citations }) => citations.some((citation) => citation.passage === passage))
        .map((relation) => ({ node: null, relation })),
    ]);
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

function counted(nodes: readonly DomainNode[], relations: readonly Relation[]): port.CoverageCount {
  const groups = <K extends string>(
    kinds: readonly K[],
    things: readonly { kind: K; thing: DomainNode | Relation }[],
  ): port.CoverageGroup<K>[] =>
    kinds.flatMap((kind) =>
      STANDINGS.flatMap((standing) => {
        const found = things.filter((each) => each.kind === kind && each.thing.standing === standing);
        const cited = found.filter(({ thing }) => thing.citations.length > 0).length;
        return found.length === 0 ? [] : [{ kind, standing, total: found.length, cited }];
      }),
    );
  return {
    nodes: groups(
      NODE_LABELS,
      nodes.map((thing) => ({ kind: thing.label, thing })),
    ),
    relations: groups(
      RELATION_TYPES,
      relations.map((thing) => ({ kind: thing.type, thing })),
    ),
  };
}

/** Whether a citation of the passage stands anywhere in the node. */
function cites(value: unknown, passage: Id): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('passage' in value && 'standing' in value && value.passage === passage) return true;
  return Object.values(value).some((inner) => cites(inner, passage));
}

function contains(node: DomainNode, wanted: string | undefined): boolean {
  return wanted === undefined || namesOf(node).some(({ text }) => fold(text).includes(wanted));
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
