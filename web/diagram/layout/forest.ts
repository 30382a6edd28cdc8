/** Which bodies hang under which: trees by their first parent, and the predecessors that keep a place in a card. */
import type { ViewBody, ViewGraph } from '../../model/view-graph.js';

export interface TreeNode {
  readonly body: ViewBody;
  readonly children: readonly TreeNode[];
  /** Bodies whose place it took, the latest first. */
  readonly docked: readonly ViewBody[];
}

/** Trees in the order of the view graph: a body alone is a tree of one. */
export function forestOf(view: ViewGraph): TreeNode[] {
  const byId = new Map(view.bodies.map((body) => [body.id, body]));
  const firstParent = new Map(view.bodies.map((body) => [body.id, parentOf(body, byId)]));
  const hasParts = new Set(view.parts.map((part) => part.parentId));
  const dockOf = docksOf(view, byId, hasParts);
  const childrenOf = new Map<string, ViewBody[]>();
  for (const body of orderedChildren(view)) {
    const parent = firstParent.get(body.id);
    if (parent === null || parent === undefined || dockOf.has(body.id)) continue;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), body]);
  }
  const dockedIn = new Map<string, ViewBody[]>();
  for (const [earlier, host] of dockOf) {
    const body = byId.get(earlier);
    if (body) dockedIn.set(host, [...(dockedIn.get(host) ?? []), body]);
  }
  const seen = new Set<string>();
  const grow = (body: ViewBody): TreeNode => {
    seen.add(body.id);
    const parts = (childrenOf.get(body.id) ?? []).filter((child) => !seen.has(child.id));
    return { body, docked: dockedIn.get(body.id) ?? [], children: parts.map(grow) };
  };
  const trees: TreeNode[] = [];
  const heads = view.bodies.filter((body) => firstParent.get(body.id) === null);
  for (const body of [...heads, ...view.bodies]) {
    if (!seen.has(body.id) && !dockOf.has(body.id)) trees.push(grow(body));
  }
  return trees;
}

/** Whether a body is neither part nor whole of another. */
export function standsAlone(tree: TreeNode, view: ViewGraph): boolean {
  if (tree.children.length > 0) return false;
  return !view.parts.some((part) => part.parentId === tree.body.id || part.bodyId === tree.body.id);
}

/** How many bodies a tree has below its head, level by level. */
export function depthOf(tree: TreeNode): number {
  return tree.children.reduce((deepest, child) => Math.max(deepest, depthOf(child) + 1), 0);
}

function parentOf(body: ViewBody, byId: ReadonlyMap<string, ViewBody>): string | null {
  return body.parents.find((id) => id !== body.id && byId.has(id)) ?? null;
}

/** Parts in the order of the relations to their first whole; bodies without one in the order of the graph. */
function orderedChildren(view: ViewGraph): ViewBody[] {
  const place = new Map(view.parts.map((part, i) => [`${part.bodyId} ${part.parentId}`, i]));
  const rank = (body: ViewBody): number => place.get(`${body.id} ${body.parents[0]}`) ?? 0;
  return [...view.bodies].sort((a, b) => rank(a) - rank(b));
}

/**
 * A predecessor without parts stands under its successor; in a chain all stand under the last. A successor that
 * has parts keeps the room below it for them, and a chain that bites its tail docks nowhere.
 */
function docksOf(
  view: ViewGraph,
  byId: ReadonlyMap<string, ViewBody>,
  hasParts: ReadonlySet<string>,
): Map<string, string> {
  const successor = new Map<string, string>();
  for (const body of view.bodies) {
    const earlier = body.succeedsId;
    const canDock = earlier !== undefined && byId.has(earlier) && earlier !== body.id;
    if (canDock && !hasParts.has(earlier) && !hasParts.has(body.id)) successor.set(earlier, body.id);
  }
  const docks = new Map<string, string>();
  for (const start of successor.keys()) {
    const passed = new Set([start]);
    let host = successor.get(start) ?? start;
    while (successor.has(host) && !passed.has(host)) {
      passed.add(host);
      host = successor.get(host) ?? host;
    }
    if (!successor.has(host)) docks.set(start, host);
  }
  return docks;
}
