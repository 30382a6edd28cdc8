import {
  groupId,
  type DrawnRole,
  type KnownState,
  type Standing,
  type ViewBody,
  type ViewChip,
  type ViewGraph,
  type ViewGroup,
} from './view-graph.js';

/** One row of the outline with what is under it. The text twin of a card, a frame or a chip of the picture. */
export interface OutlineNode {
  /** Unique in the outline, the same in every year. */
  readonly key: string;
  readonly kind: 'body' | 'role' | 'holder' | 'parts' | 'activity';
  readonly label: string;
  /** What is selected when the row is; null where the row only opens and closes. */
  readonly selects: string | null;
  readonly role: DrawnRole | null;
  readonly joint: boolean;
  readonly collective: boolean;
  /** All holders under a role are professions: it is named 参加職種. */
  readonly professions: boolean;
  readonly standing: Standing;
  /** Holders under a role, bodies under 下部の会議体, holders of all roles at a body. */
  readonly count: number | null;
  /** Why nobody is named, where nobody is. */
  readonly gap: { readonly state: KnownState; readonly forGroup: boolean } | null;
  /** Not in the shown year, or not told of it. */
  readonly absent: boolean;
  /** First and last fiscal year of which is told, for a body that is absent. */
  readonly years: readonly [number | null, number | null] | null;
  readonly organizationId: string | null;
  /** Whether it is open until somebody says otherwise. */
  readonly opened: boolean;
  readonly children: readonly OutlineNode[];
}

/** A run of rows under one heading. */
export interface OutlineSection {
  readonly heading: 'tree' | 'alone' | 'absent' | 'activities';
  readonly nodes: readonly OutlineNode[];
}

/** A row as it stands in the list: `position` of `size` among its siblings, from 1. */
export interface OutlineRow {
  readonly node: OutlineNode;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly open: boolean;
  readonly parentKey: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const BASE = {
  role: null,
  joint: false,
  collective: false,
  professions: false,
  standing: 'STATED',
  count: null,
  gap: null,
  absent: false,
  years: null,
  organizationId: null,
  opened: false,
  children: [],
} as const;

/** The outline of a view graph: bodies with their roles and parts, those that stand alone, those of other years. */
export function outlineOf(graph: ViewGraph, activities: readonly Named[]): readonly OutlineSection[] {
  const present = graph.bodies.filter((body) => body.state !== 'ghost');
  const byId = new Map(present.map((body) => [body.id, body]));
  const joined = graph.parts.filter((at) => at.present && byId.has(at.bodyId) && byId.has(at.parentId));
  const partsOf = (body: ViewBody): readonly ViewBody[] =>
    joined.flatMap((at) => (at.parentId === body.id ? (byId.get(at.bodyId) ?? []) : []));
  const roots = present.filter((body) => !joined.some((at) => at.bodyId === body.id));
  const grown = roots.filter((body) => partsOf(body).length > 0);
  const single = roots.filter((body) => partsOf(body).length === 0);
  const alone = single.filter((body) => !isOfOtherYears(body));
  const absent = [...single.filter(isOfOtherYears), ...graph.bodies.filter((body) => body.state === 'ghost')];
  const sections: OutlineSection[] = [
    { heading: 'tree', nodes: grown.map((body) => bodyNode(body, partsOf, new Set())) },
    { heading: 'alone', nodes: alone.map((body) => bodyNode(body, partsOf, new Set())) },
    {
      heading: 'absent',
      nodes: absent.map((body) =>
        body.state === 'ghost' ? ghostNode(body) : bodyNode(body, partsOf, new Set()),
      ),
    },
    { heading: 'activities', nodes: activities.map(activityNode) },
  ];
  return sections.filter((section) => section.nodes.length > 0);
}

/** Selected only because no end is stated, while the sources speak of it in other years. */
function isOfOtherYears(body: ViewBody): boolean {
  return body.state === 'unspoken' && body.years.length > 0;
}

function bodyNode(
  body: ViewBody,
  partsOf: (body: ViewBody) => readonly ViewBody[],
  above: ReadonlySet<string>,
): OutlineNode {
  const path = new Set(above).add(body.id);
  const parts = partsOf(body).filter((part) => !path.has(part.id));
  const roles = body.groups.flatMap((group) => roleNode(body, group, parts.length > 0));
  const holders = body.groups.reduce((sum, group) => sum + presentChips(group).length, 0);
  const under = parts.map((part) => bodyNode(part, partsOf, path));
  return {
    ...BASE,
    key: body.id,
    kind: 'body',
    label: [...body.serves, body.name].join(' '),
    selects: body.id,
    absent: isOfOtherYears(body),
    years: isOfOtherYears(body) ? [body.years.at(0) ?? null, body.years.at(-1) ?? null] : null,
    count: holders === 0 ? null : holders,
    gap: holders === 0 ? (roles.find((role) => role.gap !== null)?.gap ?? null) : null,
    opened: parts.length > 0,
    children: under.length === 0 ? roles : [...roles, partsNode(body, under)],
  };
}

function partsNode(body: ViewBody, children: readonly OutlineNode[]): OutlineNode {
  const key = `${body.id}~PARTS`;
  return {
    ...BASE,
    key,
    kind: 'parts',
    label: '',
    selects: null,
    count: children.length,
    opened: true,
    children,
  };
}

/**
 * A role is told when somebody holds it. That nobody is named is told of the secretariat, and of the operation where
 * the secretariat is not known either: then nobody is known to carry the body.
 */
function roleNode(body: ViewBody, group: ViewGroup, isWhole: boolean): OutlineNode[] {
  const chips = presentChips(group);
  const carried = (role: DrawnRole): boolean =>
    body.groups.some((other) => other.role === role && presentChips(other).length > 0);
  const told =
    group.role === 'SECRETARIAT' || (group.role === 'OPERATOR' && !isWhole && !carried('SECRETARIAT'));
  const gap = group.state ? { state: group.state.known, forGroup: group.state.forGroup } : null;
  if (chips.length === 0 && (gap === null || !told)) return [];
  const key = groupId(body.id, group.role);
  return [
    {
      ...BASE,
      key,
      kind: 'role',
      label: '',
      selects: key,
      role: group.role,
      joint: group.joint,
      professions: chips.length > 0 && chips.every((chip) => chip.isProfession),
      count: gap === null ? chips.length : null,
      gap,
      opened: !isWhole,
      children: chips.map(holderNode),
    },
  ];
}

function holderNode(chip: ViewChip): OutlineNode {
  return {
    ...BASE,
    key: chip.edgeId,
    kind: 'holder',
    label: chip.label,
    selects: chip.edgeId,
    collective: chip.collective,
    standing: chip.standing,
    organizationId: chip.holderId,
  };
}

function ghostNode(body: ViewBody): OutlineNode {
  return {
    ...BASE,
    key: body.id,
    kind: 'body',
    label: [...body.serves, body.name].join(' '),
    selects: body.id,
    absent: true,
    years: [body.firstYear, body.lastYear],
  };
}

function activityNode({ id, name }: Named): OutlineNode {
  return { ...BASE, key: id, kind: 'activity', label: name, selects: id };
}

function presentChips(group: ViewGroup): readonly ViewChip[] {
  return group.chips.filter((chip) => chip.present);
}

/** Whether a row is open: as somebody said, else as it is by itself. */
export function isOpen(node: OutlineNode, expanded: ReadonlyMap<string, boolean>): boolean {
  return node.children.length > 0 && (expanded.get(node.key) ?? node.opened);
}

/** The rows that can be seen, in order. */
export function visibleRows(
  nodes: readonly OutlineNode[],
  expanded: ReadonlyMap<string, boolean>,
): readonly OutlineRow[] {
  const walk = (siblings: readonly OutlineNode[], level: number, parentKey: string | null): OutlineRow[] =>
    siblings.flatMap((node, index) => {
      const open = isOpen(node, expanded);
      const row = { node, level, position: index + 1, size: siblings.length, open, parentKey };
      return open ? [row, ...walk(node.children, level + 1, node.key)] : [row];
    });
  return walk(nodes, 1, null);
}

/** The keys of the rows above the one that selects an id, outermost first; null when no row does. */
export function pathTo(sections: readonly OutlineSection[], selected: string): readonly string[] | null {
  const search = (nodes: readonly OutlineNode[]): string[] | null => {
    for (const node of nodes) {
      if (node.selects === selected) return [];
      const below = search(node.children);
      if (below) return [node.key, ...below];
    }
    return null;
  };
  for (const section of sections) {
    const path = search(section.nodes);
    if (path) return path;
  }
  return null;
}
