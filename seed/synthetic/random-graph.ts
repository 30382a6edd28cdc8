import type { DomainGraph, DomainNode, FormerName, Id, Relation } from '../../server/domain/model.js';
import { compareText } from '../../server/domain/order.js';
import type { Period } from '../../server/domain/period.js';
import {
  BODY_FUNCTIONS,
  BODY_KINDS,
  CAPACITIES,
  ORGANIZATION_KINDS,
  PRODUCTION_STAGES,
  RELATION_ENDS,
  RELATION_TYPES,
  ROLE_KINDS,
  ROLE_RELATIONS,
  STANDINGS,
  type NodeLabel,
  type RelationType,
} from '../../server/domain/vocabulary.js';
import { withYears } from '../graph/years.js';
import type { PeriodEntry } from '../schema.js';
import { base, citation, period, relation, sourceWithPassages } from './parts.js';
import { randomFrom, type Random } from './random.js';

const OTHER_TYPES = RELATION_TYPES.filter((type) => type !== 'MEETING_OF');

const PASSAGES = ['rnd-passage-1', 'rnd-passage-2', 'rnd-passage-3'];

/** How often each label comes up: areas, organisations and bodies carry most of the questions. */
const LABELS: readonly Exclude<NodeLabel, 'Source' | 'Passage'>[] = [
  ...Array<'Area'>(4).fill('Area'),
  ...Array<'Organization'>(5).fill('Organization'),
  ...Array<'Body'>(6).fill('Body'),
  ...['Post', 'Profession', 'Meeting', 'Meeting', 'Activity', 'Output', 'Programme', 'Initiative', 'Lesson'],
] as Exclude<NodeLabel, 'Source' | 'Passage'>[];

/** Relations per node, of any type; meetings come on top. */
const DENSITY = 3;

/** A date as a source might write it, around the fiscal years 2010 to 2015. */
function randomDate(random: Random): string {
  const year = 2010 + random.int(6);
  const month = String(1 + random.int(12)).padStart(2, '0');
  return random.pick([
    `FY${year}`,
    `Y${year}`,
    `${year}-${month}`,
    `${year}-${month}-${String(1 + random.int(28)).padStart(2, '0')}`,
    `${year}-03-31`,
    `${year}-04-01`,
  ]);
}

/** A random period entry that is in order; undefined when nothing is said. */
function randomEntry(random: Random): PeriodEntry | undefined {
  if (random.chance(0.3)) return undefined;
  if (random.chance(0.3)) return { during: randomDate(random) };
  const [a, b] = [randomDate(random), randomDate(random)];
  if (random.chance(0.3)) return { from: a };
  if (random.chance(0.2)) return { from: a, through: 'OPEN' };
  if (random.chance(0.2)) return { through: b };
  const swapped = period({ during: a }).from ?? '';
  return swapped <= (period({ during: b }).from ?? '') ? { from: a, through: b } : { from: b, through: a };
}

function randomNode(id: Id, label: NodeLabel, random: Random): DomainNode {
  const entry = randomEntry(random);
  const spoken: { period?: Period } = entry === undefined ? {} : { period: period(entry) };
  const standing = random.pick(STANDINGS);
  const shared = { ...base(id, `${label} ${id}`, random.pick(PASSAGES)), ...spoken, standing };
  const summary = { ja: shared.name, en: shared.nameEn };
  const held = period({ during: randomDate(random) });
  switch (label) {
    case 'Area':
      return {
        ...shared,
        label,
        kind: 'MUNICIPALITY',
        code: null,
        collective: random.chance(0.1),
        gap: null,
      };
    case 'Organization':
      return { ...shared, label, kind: random.pick(ORGANIZATION_KINDS), collective: random.chance(0.2) };
    case 'Body':
      return {
        ...shared,
        label,
        kind: random.pick(BODY_KINDS),
        functions: [random.pick(BODY_FUNCTIONS)],
        purpose: random.chance(0.3) ? summary : null,
        tallies: [],
        figures: [],
        gaps: random.chance(0.2) ? [randomGap(random)] : [],
        formerNames: random.chance(0.3) ? formerNames(id, shared.period, random) : [],
        years: [],
      };
    case 'Meeting':
      return {
        ...shared,
        period: held,
        label,
        ordinal: null,
        heldOn: held.from,
        heldOnPrecision: held.fromPrecision,
        attendance: null,
        agenda: [],
        figures: [],
      };
    case 'Activity':
      return { ...shared, label, kind: 'SURVEY', targets: [], method: null, figures: [], years: [] };
    case 'Output':
      return { ...shared, label, completedOn: held.from, completedOnPrecision: held.fromPrecision };
    case 'Initiative':
      return { ...shared, label, symbol: random.pick([...'アイウエオカキク']) };
    case 'Lesson':
      return { ...shared, label, summary };
    case 'Post':
    case 'Profession':
    case 'Programme':
      return { ...shared, label };
    case 'Source':
    case 'Passage':
      throw new RangeError('sources and passages are made with the graph');
  }
}

/** One or two names before the present one, which end on different days while the body is there. */
function formerNames(id: Id, whole: Period, random: Random): FormerName[] {
  const days = new Set(Array.from({ length: 1 + random.int(2) }, () => randomDate(random)));
  const ends = [...days]
    .map((through) => period({ through }))
    .filter(({ to }) => to !== null && (whole.from ?? '') < to && to < (whole.to ?? '9999'))
    .sort((a, b) => compareText(a.to ?? '', b.to ?? ''));
  return ends.flatMap((end, i): FormerName[] => {
    const before = ends[i - 1];
    if (before?.to === end.to) return [];
    const begins = before !== undefined || random.chance(0.3);
    const from = before?.to ?? '2009-04-01';
    const since = { from, fromPrecision: 'DAY', fromState: 'KNOWN' } as const;
    return [
      {
        name: `合成旧名${i} ${id}`,
        kana: null,
        nameEn: random.chance(0.5) ? `Synthetic former ${i} ${id}` : null,
        period: begins ? { ...end, ...since } : end,
        standing: random.pick(['STATED', 'INFERRED'] as const),
        citations: [citation(random.pick(PASSAGES))],
      },
    ];
  });
}

function randomGap(random: Random) {
  const reason = { ja: '合成の理由', en: 'Synthetic reason' };
  const entry = randomEntry(random) ?? {};
  return {
    state: 'NOT_STATED' as const,
    reason,
    citations: [citation(random.pick(PASSAGES))],
    role: random.pick(ROLE_KINDS),
    period: period(entry),
    forGroup: random.chance(0.5),
  };
}

/** Half of the relations are roles, which most questions are about; the rest are of any other type. */
function randomType(random: Random): Exclude<RelationType, 'MEETING_OF'> {
  return random.chance(0.5) ? ROLE_RELATIONS[random.pick(ROLE_KINDS)] : random.pick(OTHER_TYPES);
}

/**
 * A relation between two nodes that may stand at its ends, or null when the draw was unlucky. Between
 * equals the later node points to the earlier, so that nothing turns in a circle.
 */
function randomRelation(nodes: readonly DomainNode[], order: number, random: Random): Relation | null {
  const type = randomType(random);
  const ends: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = RELATION_ENDS[type];
  const starts = nodes.filter((node) => ends.from.includes(node.label));
  const targets = nodes.filter((node) => ends.to.includes(node.label));
  if (starts.length === 0 || targets.length === 0) return null;
  const [from, to] = [random.pick(starts), random.pick(targets)];
  if (from.label === to.label && nodes.indexOf(from) <= nodes.indexOf(to)) return null;
  return dressed(from.id, type, to.id, order, random);
}

function dressed(from: Id, type: RelationType, to: Id, order: number, random: Random): Relation {
  return relation(from, type, to, random.pick(PASSAGES), {
    when: randomEntry(random),
    standing: random.pick(STANDINGS),
    joint: type === 'SECRETARIAT_OF' && random.chance(0.3),
    capacity: type === 'TOOK_PART_IN' ? random.pick(CAPACITIES) : null,
    stage: type === 'PRODUCED' ? random.pick(PRODUCTION_STAGES) : null,
    needsReview: type === 'SUCCEEDS' && random.chance(0.5),
    order,
  });
}

/**
 * A small random graph for property tests: `size` entities with random periods, and relations with
 * random periods of their own between ends that fit. No circles; every meeting has exactly one body.
 */
export function randomGraph(seed: number, size: number): DomainGraph {
  const random = randomFrom(seed);
  const entities: DomainNode[] = [
    randomNode('rnd-area-0', 'Area', random),
    randomNode('rnd-body-1', 'Body', random),
  ];
  for (let i = entities.length; i < size; i += 1) {
    const label = random.pick(LABELS);
    entities.push(randomNode(`rnd-${label.toLowerCase()}-${i}`, label, random));
  }
  const bodies = entities.filter((node) => node.label === 'Body');
  const relations = new Map<Id, Relation>();
  const add = (made: Relation | null): void => {
    if (made) relations.set(made.id, made);
  };
  for (const node of entities) {
    if (node.label !== 'Meeting') continue;
    add(
      relation(node.id, 'MEETING_OF', random.pick(bodies).id, random.pick(PASSAGES), {
        order: relations.size,
      }),
    );
  }
  const wanted = relations.size + size * DENSITY;
  const patience = size * 20;
  for (let i = 0; i < patience && relations.size < wanted; i += 1) {
    add(randomRelation(entities, relations.size, random));
  }
  return withYears({
    nodes: [...sourceWithPassages('rnd-source', PASSAGES), ...entities],
    relations: [...relations.values()],
  });
}
