import { nothingOf, type Nothing } from '../labels.js';
import type { DrawnRole, RoleStateInput, ViewBody, ViewGraph } from '../view-graph.js';
import type { MatrixBody } from './types.js';

/** The bodies of a year as the matrix has them: their order, their trees, and what is not known of them. */

/** Why a role is not known; null when it is. */
export type Absence = { readonly state: Nothing; readonly forGroup: boolean } | null;

/** The weakest first: what was not looked at may be anything. */
const WEAKEST: readonly Nothing[] = ['NOT_REVIEWED', 'NOT_STATED', 'STATED_NONE'];

/** Why a role of a body is not known, in an answer. */
export function nothingIn(states: readonly RoleStateInput[], bodyId: string, role: DrawnRole): Absence {
  const told = states.find((state) => state.body === bodyId && state.role === role);
  const state = nothingOf(told?.state ?? '');
  return state === null ? null : { state, forGroup: told?.gap?.forGroup ?? false };
}

/**
 * The bodies that are there, those with parts first and each followed by all that is under it.
 *
 * @param shortOf the short name of the head of a tree
 * @param absenceOf why a role of a body is not known
 */
export function readBodies(
  graph: ViewGraph,
  shortOf: (id: string, name: string) => string,
  absenceOf: (bodyId: string, role: DrawnRole) => Absence,
): readonly MatrixBody[] {
  const present = graph.bodies.filter((body) => body.state !== 'ghost');
  const byId = new Map(present.map((body) => [body.id, body]));
  const joined = graph.parts.filter((at) => at.present && byId.has(at.bodyId) && byId.has(at.parentId));
  const partsOf = (id: string): string[] => joined.filter((at) => at.parentId === id).map((at) => at.bodyId);
  const placed = new Set<string>();
  const walk = (body: ViewBody, tree: string | null, isHead: boolean): MatrixBody[] => {
    if (placed.has(body.id)) return [];
    placed.add(body.id);
    const under = partsOf(body.id).flatMap((id) => byId.get(id) ?? []);
    return [
      toBody(body, tree, isHead ? (tree ?? body.name) : body.name, absenceOf),
      ...under.flatMap((part) => walk(part, tree, false)),
    ];
  };
  const roots = present.filter((body) => !joined.some((at) => at.bodyId === body.id));
  const isTree = (body: ViewBody): boolean => partsOf(body.id).length > 0;
  return [
    ...roots.filter(isTree).flatMap((root) => walk(root, shortOf(root.id, root.name), true)),
    ...roots.filter((root) => !isTree(root)).flatMap((root) => walk(root, null, true)),
    // What turns in a circle has no root.
    ...present.flatMap((body) => walk(body, null, false)),
  ];
}

function toBody(
  body: ViewBody,
  tree: string | null,
  short: string,
  absenceOf: (bodyId: string, role: DrawnRole) => Absence,
): MatrixBody {
  const secretariat = absenceOf(body.id, 'SECRETARIAT');
  const operator = absenceOf(body.id, 'OPERATOR');
  const unknown =
    secretariat !== null && operator !== null
      ? (WEAKEST.find((state) => state === secretariat.state || state === operator.state) ?? null)
      : null;
  return {
    id: body.id,
    name: [...body.serves, body.name].join(' '),
    serves: body.serves.join(' '),
    short,
    tree,
    unspoken: body.state === 'unspoken',
    unknown,
    secretariat,
  };
}
