import type { DrawnRole, ViewBody, ViewChip, ViewGraph, ViewGroup } from '../../../web/model/view-graph.js';

/** View graphs made by hand, small enough to be read. */

type Held =
  readonly string[] | { readonly missing: 'NOT_STATED' | 'NOT_REVIEWED'; readonly forGroup?: boolean };

/** A role with its holders, or with the reason why there are none. A name that ends with `*` is of another year. */
export function group(role: DrawnRole, held: Held): (bodyId: string) => ViewGroup {
  return (bodyId) => {
    if ('missing' in held) {
      const state = { known: held.missing, forGroup: held.forGroup ?? false, reason: null };
      return { role, joint: false, chips: [], state };
    }
    return { role, joint: held.length > 1, chips: held.map((name) => chip(name, role, bodyId)) };
  };
}

function chip(name: string, role: DrawnRole, bodyId: string): ViewChip {
  const label = name.replace('*', '');
  return {
    edgeId: `${label}~${role}~${bodyId}`,
    holderId: `org-${label}`,
    label,
    collective: label === 'Center',
    standing: 'STATED',
    periodLabel: '',
    isProfession: label === '医師',
    present: !name.endsWith('*'),
  };
}

/** A body with its roles. */
export function body(
  id: string,
  name: string,
  groups: readonly ((bodyId: string) => ViewGroup)[] = [],
  parts: Partial<ViewBody> = {},
): ViewBody {
  return {
    id,
    name,
    kind: 'CONFERENCE',
    functions: [],
    rank: 0,
    parents: [],
    serves: [],
    state: 'shown',
    years: [],
    firstYear: null,
    lastYear: null,
    groups: groups.map((make) => make(id)),
    ...parts,
  };
}

/** A view of bodies, with which is part of which. */
export function view(
  bodies: readonly ViewBody[],
  parts: readonly (readonly [string, string])[] = [],
): ViewGraph {
  return {
    areaId: 'area',
    bodies,
    parts: parts.map(([bodyId, parentId]) => ({
      edgeId: `${bodyId}~part-of~${parentId}`,
      bodyId,
      parentId,
      standing: 'STATED',
      present: true,
    })),
  };
}
