import type {
  Citation,
  DomainGraph,
  DomainNode,
  Id,
  NodeOf,
  Relation,
  Release,
} from '../../server/domain/model.js';
import { UNSTATED_PERIOD, type Period } from '../../server/domain/period.js';
import type { NodeLabel, RelationType } from '../../server/domain/vocabulary.js';

/** Small graphs, said in few words: whatever a case does not speak of is empty, null or not stated. */

const CITED: Citation = { passage: 'p', standing: 'STATED', note: null };

/** From and to; the end is the first day that is no longer in it. */
export function during(from: string | null, to: string | null): Period {
  return {
    ...UNSTATED_PERIOD,
    ...(from === null ? {} : { from, fromPrecision: 'DAY', fromState: 'KNOWN' }),
    ...(to === null ? {} : { to, toPrecision: 'DAY', toState: 'KNOWN' }),
  };
}

const PLAIN: { readonly [L in NodeLabel]: Omit<NodeOf<L>, keyof NodeOf<'Post'>> & { label: L } } = {
  Area: { label: 'Area', kind: 'MUNICIPALITY', code: null, collective: false, gap: null },
  Organization: { label: 'Organization', kind: 'OTHER', collective: false },
  Body: {
    label: 'Body',
    kind: 'COUNCIL',
    functions: [],
    purpose: null,
    tallies: [],
    figures: [],
    gaps: [],
    formerNames: [],
    years: [],
  },
  Post: { label: 'Post' },
  Profession: { label: 'Profession' },
  Meeting: {
    label: 'Meeting',
    ordinal: null,
    heldOn: null,
    heldOnPrecision: null,
    attendance: null,
    agenda: [],
    figures: [],
  },
  Activity: { label: 'Activity', kind: 'SURVEY', targets: [], method: null, figures: [], years: [] },
  Output: { label: 'Output', completedOn: null, completedOnPrecision: null },
  Programme: { label: 'Programme' },
  Initiative: { label: 'Initiative', symbol: 'ア' },
  Lesson: { label: 'Lesson', summary: { ja: '要約', en: null } },
  Source: { label: 'Source', publisher: null, publishedOn: null, publishedOnPrecision: null, url: null },
  Passage: {
    label: 'Passage',
    kind: 'PARAGRAPH',
    source: 's',
    locator: '第1段落',
    locatorEn: null,
    reviewed: true,
  },
};

/** A node with this label and id, whose name is its id. */
export function node<L extends NodeLabel>(label: L, id: Id, more: Partial<NodeOf<L>> = {}): NodeOf<L> {
  const made = {
    id,
    name: id,
    kana: null,
    nameEn: null,
    aliases: [],
    period: UNSTATED_PERIOD,
    standing: 'STATED',
    citations: [CITED],
    ...PLAIN[label],
    ...more,
  };
  // `PLAIN` has what the label adds to the members that every node has.
  return made as unknown as NodeOf<L>;
}

/** `a` -TYPE-> `b`, whose id is made of the three. */
export function link(from: Id, type: RelationType, to: Id, more: Partial<Relation> = {}): Relation {
  return {
    id: `${from}-${type}-${to}`,
    type,
    from,
    to,
    period: UNSTATED_PERIOD,
    standing: 'STATED',
    note: null,
    citations: [CITED],
    joint: false,
    capacity: null,
    stage: null,
    needsReview: false,
    order: 0,
    ...more,
  };
}

export const graphOf = (nodes: readonly DomainNode[], relations: readonly Relation[] = []): DomainGraph => ({
  nodes,
  relations,
});

/** A release by this id for the graph. */
export function releaseFor(
  graph: DomainGraph,
  id = 'release-1',
  loadedAt = '2026-01-01T00:00:00.000Z',
): Release {
  return { id, loadedAt, nodeCount: graph.nodes.length, relationCount: graph.relations.length };
}
