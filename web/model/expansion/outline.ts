/** The outline's side of what is open and closed. Pure. */
import type { OutlineNode } from '../outline.js';
import type { Expansion } from './expansion.js';
import { partsOpenAt } from './folding.js';

/**
 * Whether a row opens and closes together with the picture: bodies, and what is under their parts. Whether the holders
 * of a role are listed is a matter of the outline alone, for the picture has them in its frames.
 */
export function isShared({ kind }: Pick<OutlineNode, 'kind'>): boolean {
  return kind === 'body' || kind === 'parts';
}

/**
 * What opening or closing a row says in the shared state. What is so by itself in outline and picture needs no word; a
 * body without parts is folded in the outline and drawn in the picture by itself, so of it both are said.
 */
export function rowChange(
  { key, kind, opened }: Pick<OutlineNode, 'key' | 'kind' | 'opened'>,
  open: boolean,
): readonly [key: string, open: boolean | null] {
  const isByItself = kind === 'parts' ? open === opened : open && opened;
  return [key, isByItself ? null : open];
}

/** All that is open or closed: as somebody said, else what leads to the selected row is open. */
export function effective(shared: Expansion, own: Expansion, path: readonly string[]): Expansion {
  return new Map([...path.map((key) => [key, true] as const), ...own, ...shared]);
}

/** The rows of a large structure: by themselves only the first level is open, as in the picture. */
export function foldedRows(nodes: readonly OutlineNode[], bodies: number, depth = 0): readonly OutlineNode[] {
  return nodes.map((node) => {
    const inner = node.kind === 'parts' ? depth + 1 : depth;
    const children = foldedRows(node.children, bodies, inner);
    return node.kind === 'parts'
      ? { ...node, opened: partsOpenAt(bodies, depth), children }
      : { ...node, children };
  });
}
