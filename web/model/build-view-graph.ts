/** Two answers of the API become one view graph. Pure: the same answers, the same graph. */
import { dayBefore, fiscalYearOfDate, type Locale } from './era.js';
import { readMeetings } from './meetings.js';
import {
  DRAWN_ROLES,
  knownStateOf,
  standingOf,
  STRONGEST_FIRST,
  type DiagramEdgeInput,
  type DiagramInput,
  type DiagramNodeInput,
  type DrawnRole,
  type PeriodInput,
  type RoleStateInput,
  type Standing,
  type ViewAbsence,
  type ViewBody,
  type ViewChip,
  type ViewGraph,
  type ViewGroup,
  type ViewPart,
} from './view-graph.js';

/** What a filter hides of the shown year. */
export interface Hidden {
  /** Whether a relation is hidden. */
  readonly isHidden: (edge: DiagramEdgeInput) => boolean;
  /** Standings of meetings that are hidden. */
  readonly standings: readonly Standing[];
}

/** Hides nothing. */
export const NOTHING_HIDDEN: Hidden = { isHidden: () => false, standings: [] };

/** An answer with its parts by id, read once. */
interface Indexed extends Hidden {
  readonly nodes: ReadonlyMap<string, DiagramNodeInput>;
  readonly edges: ReadonlyMap<string, DiagramEdgeInput>;
  readonly rolesOf: ReadonlyMap<string, readonly DiagramEdgeInput[]>;
  readonly stateOf: ReadonlyMap<string, RoleStateInput>;
}

/**
 * What a picture draws: every body of `union` with a place, and its state in `now`.
 *
 * @param union the diagram of the area without `at`
 * @param now the diagram of the same area at the shown time; without one, `union` itself
 * @param locale decides how area names join the name of a body
 * @param hidden what of `now` keeps its place without being drawn
 */
export function buildViewGraph(
  union: DiagramInput,
  now: DiagramInput,
  locale: Locale,
  hidden: Hidden = NOTHING_HIDDEN,
): ViewGraph {
  const all = index(union, NOTHING_HIDDEN);
  const shown = index(now, hidden);
  const bodyNodes = [...union.nodes, ...now.nodes.filter((node) => !all.nodes.has(node.id))].filter(isBody);
  const bodyIds = new Set(bodyNodes.map((node) => node.id));
  const parts = partsOf(all, shown, bodyIds);
  return {
    areaId: union.area.id,
    bodies: bodyNodes.map((node) => ({
      ...toBody(node, union, all, shown, parts, locale),
      ...meetingsIn(node, now, hidden),
    })),
    parts,
  };
}

function isBody(node: DiagramNodeInput): boolean {
  return node.entity.__typename === 'Body';
}

function meetingsIn({ id }: DiagramNodeInput, { meetings }: DiagramInput, hidden: Hidden) {
  const told = meetings?.find(({ body }) => body === id);
  return told ? { meetings: readMeetings(told, hidden.standings) } : {};
}

function index(answer: DiagramInput, hidden: Hidden): Indexed {
  const rolesOf = new Map<string, DiagramEdgeInput[]>();
  for (const edge of answer.edges) {
    if (!isDrawnRole(edge.role)) continue;
    const list = rolesOf.get(edge.target);
    if (list) list.push(edge);
    else rolesOf.set(edge.target, [edge]);
  }
  return {
    ...hidden,
    nodes: new Map(answer.nodes.map((node) => [node.id, node])),
    edges: new Map(answer.edges.map((edge) => [edge.id, edge])),
    rolesOf,
    stateOf: new Map(answer.roleStates.map((state) => [`${state.body} ${state.role}`, state])),
  };
}

function isDrawnRole(role: string | null | undefined): role is DrawnRole {
  return DRAWN_ROLES.some((drawn) => drawn === role);
}

function byOrder(a: DiagramEdgeInput, b: DiagramEdgeInput): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function partsOf(all: Indexed, shown: Indexed, bodyIds: ReadonlySet<string>): ViewPart[] {
  const edges = new Map([...all.edges, ...shown.edges]);
  return [...edges.values()]
    .filter((edge) => edge.type === 'PART_OF' && bodyIds.has(edge.source) && bodyIds.has(edge.target))
    .sort(byOrder)
    .map((edge) => ({
      edgeId: edge.id,
      bodyId: edge.source,
      parentId: edge.target,
      standing: standingOf(edge.standing),
      present: shown.edges.has(edge.id),
      ...(shown.edges.has(edge.id) && shown.isHidden(edge) ? { hidden: true } : {}),
    }));
}

function toBody(
  node: DiagramNodeInput,
  union: DiagramInput,
  all: Indexed,
  shown: Indexed,
  parts: readonly ViewPart[],
  locale: Locale,
): ViewBody {
  const { entity } = node;
  const there = shown.nodes.get(node.id);
  const earlier = union.edges.find((edge) => edge.type === 'SUCCEEDS' && edge.source === node.id);
  return {
    id: node.id,
    name: entity.name,
    ...(entity.nameEn ? { nameEn: entity.nameEn } : {}),
    kind: entity.kind ?? '',
    functions: entity.functions ?? [],
    rank: node.rank,
    parents: [...new Set(parts.filter((part) => part.bodyId === node.id).map((part) => part.parentId))],
    serves: areasBeforeName(entity, union.area.id, locale),
    state: !there ? 'ghost' : there.presence === 'NOT_STATED' ? 'unspoken' : 'shown',
    years: entity.fiscalYears ?? [],
    firstYear: firstYearOf(entity.period),
    lastYear: lastYearOf(entity.period),
    groups: DRAWN_ROLES.flatMap((role) => toGroup(node.id, role, all, shown, there !== undefined)),
    ...(earlier ? { succeedsId: earlier.target } : {}),
  };
}

/** A body of a contained area is told apart by its area, unless its name begins with it. */
function areasBeforeName(entity: DiagramNodeInput['entity'], areaId: string, locale: Locale): string[] {
  const areas = entity.areas ?? [];
  if (areas.length === 0 || areas.some((area) => area.id === areaId)) return [];
  const spelled = (text: string): string => (locale === 'en' ? text.toLowerCase() : text);
  return areas.map((area) => area.name).filter((name) => !spelled(entity.name).includes(spelled(name)));
}

function toGroup(bodyId: string, role: DrawnRole, all: Indexed, shown: Indexed, there: boolean): ViewGroup[] {
  const ofRole = (from: Indexed): DiagramEdgeInput[] =>
    (from.rolesOf.get(bodyId) ?? []).filter((edge) => edge.role === role).sort(byOrder);
  const current = ofRole(shown);
  const byHolder = new Map<string, DiagramEdgeInput[]>();
  for (const edge of [...ofRole(all), ...current]) {
    byHolder.set(edge.source, [...(byHolder.get(edge.source) ?? []), edge]);
  }
  const chips = [...byHolder].map(([holderId, edges]) => {
    const held = current.filter((edge) => edge.source === holderId);
    const visible = held.filter((edge) => !shown.isHidden(edge));
    const [drawn = edges] = [visible, held].filter((some) => some.length > 0);
    const chip = toChip(holderId, strongest(drawn), all, shown);
    return {
      ...chip,
      present: held.length > 0,
      ...(held.length > 0 && visible.length === 0 ? { hidden: true } : {}),
      marked: edges.some((edge) => edge.standing !== 'STATED'),
      claims: [...new Set(edges.map((edge) => edge.id))],
    };
  });
  const everState = absenceOf(all.stateOf.get(`${bodyId} ${role}`));
  const state = there ? absenceOf(shown.stateOf.get(`${bodyId} ${role}`)) : everState;
  if (chips.length === 0 && !state && !everState) return [];
  const isJoint = current.some((edge) => edge.joint);
  return [{ role, joint: isJoint, chips, ...(state ? { state } : {}), ...(everState ? { everState } : {}) }];
}

/** Null where holders are known, or where the answer was not asked for this role. */
function absenceOf(told: RoleStateInput | undefined): ViewAbsence | null {
  const known = knownStateOf(told?.state);
  if (known === 'KNOWN') return null;
  return { known, forGroup: told?.gap?.forGroup ?? false, reason: told?.gap?.reason ?? null };
}

function strongest(edges: readonly DiagramEdgeInput[]): DiagramEdgeInput | undefined {
  const rank = (edge: DiagramEdgeInput): number => STRONGEST_FIRST.indexOf(standingOf(edge.standing));
  return [...edges].sort((a, b) => rank(a) - rank(b) || byOrder(a, b))[0];
}

function toChip(
  holderId: string,
  edge: DiagramEdgeInput | undefined,
  all: Indexed,
  shown: Indexed,
): Omit<ViewChip, 'present' | 'marked' | 'claims'> {
  const entity = (shown.nodes.get(holderId) ?? all.nodes.get(holderId))?.entity;
  return {
    edgeId: edge?.id ?? holderId,
    holderId,
    label: entity?.name ?? holderId,
    collective: entity?.collective ?? false,
    standing: standingOf(edge?.standing),
    periodLabel: edge?.period.label ?? '',
    isProfession: entity?.__typename === 'Profession',
  };
}

function firstYearOf(period: PeriodInput | null | undefined): number | null {
  return period?.from ? fiscalYearOfDate(period.from) : null;
}

/** The end of a period is the day after its last. */
function lastYearOf(period: PeriodInput | null | undefined): number | null {
  return period?.to ? fiscalYearOfDate(dayBefore(period.to)) : null;
}
