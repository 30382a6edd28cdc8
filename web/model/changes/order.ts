import type { ViewBody, ViewGraph } from '../view-graph.js';

/**
 * The bodies as a reader meets them in the picture: wholes with their parts after them, in the order of the source,
 * then those that stand alone.
 */
export function pictureOrder(graph: ViewGraph): readonly ViewBody[] {
  const byId = new Map(graph.bodies.map((body) => [body.id, body]));
  const roots = graph.bodies.filter((body) => !body.parents.some((parent) => byId.has(parent)));
  const isWhole = (body: ViewBody): boolean => graph.parts.some(({ parentId }) => parentId === body.id);
  const ordered = new Map<string, ViewBody>();
  const visit = (body: ViewBody): void => {
    if (ordered.has(body.id)) return;
    ordered.set(body.id, body);
    for (const { bodyId, parentId } of graph.parts) {
      const part = byId.get(bodyId);
      if (parentId === body.id && part) visit(part);
    }
  };
  // A ring of wholes has no root: its bodies come last.
  for (const body of [...roots.filter(isWhole), ...roots, ...graph.bodies]) visit(body);
  return [...ordered.values()];
}
