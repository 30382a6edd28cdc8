import type { OutlineNode, OutlineSection } from './outline.js';

/** A row as it stands in the list: `position` of `size` among its siblings, from 1. */
export interface OutlineRow {
  readonly node: OutlineNode;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly open: boolean;
  readonly parentKey: string | null;
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
