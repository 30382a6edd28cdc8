import { foldedRows } from './expansion/outline.js';
import type { Layer } from './layers.js';
import type { BodyMeetings } from './meetings.js';
import {
  groupId,
  meetingsId,
  shownChips,
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
  readonly kind: 'body' | 'role' | 'holder' | 'parts' | 'meetings' | 'meeting' | 'activity';
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
  /** How many more a filter hides. */
  readonly hidden: number;
  /** What is told, for a row of one meeting or one count of a year. */
  readonly told: BodyMeetings['told'][number] | null;
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
  hidden: 0,
  told: null,
  gap: null,
  absent: false,
  years: null,
  organizationId: null,
  opened: false,
  children: [],
} as const;

/**
 * The outline of a view graph: bodies with their roles and parts, those that stand alone, those of other years. What is
 * hidden in the picture is left out here; a body keeps its place though the line to it is hidden.
 *
 * @param off layers that are off
 */
export function outlineOf(
  graph: ViewGraph,
  activities: readonly Named[],
  off: readonly Layer[] = [],
): readonly OutlineSection[] {
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
    { heading: 'tree', nodes: grown.map((body) => bodyNode(body, partsOf, off)) },
    { heading: 'alone', nodes: alone.map((body) => bodyNode(body, partsOf, off)) },
    {
      heading: 'absent',
      nodes: absent.map((body) => (body.state === 'ghost' ? ghostNode(body) : bodyNode(body, partsOf, off))),
    },
    { heading: 'activities', nodes: activities.map(activityNode) },
  ];
  return sections
    .filter((section) => section.nodes.length > 0)
    .map((section) => ({ ...section, nodes: foldedRows(section.nodes, graph.bodies.length) }));
}

/** Selected only because no end is stated, while the sources speak of it in other years. */
function isOfOtherYears(body: ViewBody): boolean {
  return body.state === 'unspoken' && body.years.length > 0;
}

function bodyNode(
  body: ViewBody,
  partsOf: (body: ViewBody) => readonly ViewBody[],
  off: readonly Layer[],
  above: ReadonlySet<string> = new Set(),
): OutlineNode {
  const path = new Set(above).add(body.id);
  const parts = partsOf(body).filter((part) => !path.has(part.id));
  const groups = body.groups.filter((group) => !off.includes(group.role));
  const roles = groups.flatMap((group) => roleNode(body, group, parts.length > 0));
  const holders = groups.reduce((sum, group) => sum + shownChips(group).length, 0);
  const hidden = groups.reduce((sum, group) => sum + hiddenIn(group), 0);
  const under = parts.map((part) => bodyNode(part, partsOf, off, path));
  const told = off.includes('MEETING') ? [] : meetingNodes(body);
  return {
    ...BASE,
    key: body.id,
    kind: 'body',
    label: [...body.serves, body.name].join(' '),
    selects: body.id,
    absent: isOfOtherYears(body),
    years: isOfOtherYears(body) ? [body.years.at(0) ?? null, body.years.at(-1) ?? null] : null,
    count: holders + hidden === 0 ? null : holders,
    hidden,
    gap: holders + hidden === 0 ? (roles.find((role) => role.gap !== null)?.gap ?? null) : null,
    opened: parts.length > 0,
    children: [...roles, ...told, ...(under.length === 0 ? [] : [partsNode(body, under)])],
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

/** The meetings of the shown year, one by one and counted; no row where nothing is told of them. */
function meetingNodes({ id, meetings }: ViewBody): OutlineNode[] {
  if (!meetings || meetings.told.length === 0) return [];
  const children = meetings.told.map((told): OutlineNode => {
    const key = meetingsId(id, told.id);
    const selects = told.kind === 'meeting' ? told.id : key;
    return { ...BASE, key, kind: 'meeting', label: '', selects, standing: told.standing, told };
  });
  const key = meetingsId(id);
  const { hidden } = meetings;
  const group = { key, kind: 'meetings', label: '', selects: key, count: children.length, hidden } as const;
  return [{ ...BASE, ...group, children }];
}

/**
 * A role is told when somebody holds it. That nobody is named is told of the secretariat, and of the operation where
 * the secretariat is not known either: then nobody is known to carry the body.
 */
function roleNode(body: ViewBody, group: ViewGroup, isWhole: boolean): OutlineNode[] {
  const chips = shownChips(group);
  const hidden = hiddenIn(group);
  const carried = (role: DrawnRole): boolean =>
    body.groups.some((other) => other.role === role && other.chips.some((chip) => chip.present));
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
      hidden,
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

function hiddenIn({ chips }: ViewGroup): number {
  return chips.filter((chip) => chip.present && chip.hidden === true).length;
}
