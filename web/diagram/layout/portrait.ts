/** The narrow picture: one card under the other, parts moved in under their whole. */
import type { ViewBody, ViewGraph } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { SceneDraft } from '../scene.js';
import { portraitCard } from './column-card.js';
import type { LayoutContext } from './context.js';
import { depthOf, standsAlone, type TreeNode } from './forest.js';
import { drawAloneHeading } from './heading.js';
import { drawPartEdges, type PartLine } from './part-edges.js';
import type { Anchor } from './tree.js';

const { portrait: PORTRAIT, marginY: TOP, separator: SEPARATOR } = MEASURES;
/** The narrowest card that still holds the usual names, px. */
const LEAST_WIDTH = 190;
/** The lane at the right in which lines to further wholes run. */
const LANE = 10;

/** Where in the indentation the line to the parts runs down. */
export const TRUNK = 0.42;

const EMPTY = { x: 0, y: 0, width: 0, height: 0 };

/** How a picture of this width is divided. */
export interface Columns {
  /** Where cards end at the right. */
  readonly right: number;
  readonly indent: number;
}

/** Draws the forest in `width` px. */
export function drawPortrait(
  view: ViewGraph,
  forest: readonly TreeNode[],
  width: number,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const anchors = new Map<string, Anchor>();
  const hasCross = view.parts.length > new Set(view.parts.map((part) => part.bodyId)).size;
  const right = width - PORTRAIT.right - (hasCross ? LANE : 0);
  const deepest = Math.max(1, ...forest.map(depthOf));
  const indent = Math.max(2 * LANE - 4, Math.min(PORTRAIT.indent, (right - LEAST_WIDTH) / deepest));
  const columns = { right: Math.max(right, LEAST_WIDTH + deepest * indent), indent };
  const trees = forest.filter((tree) => !standsAlone(tree, view));
  const alone = forest.filter((tree) => standsAlone(tree, view));
  let y: number = TOP;
  for (const tree of trees) y = drawTree(tree, PORTRAIT.left, y, columns, context, draft, anchors);
  if (trees.length > 0 && alone.length > 0) {
    const head = trees.length === 1 ? (trees[0]?.body.name ?? null) : null;
    const wide = columns.right - PORTRAIT.left;
    const top = y + SEPARATOR.above - PORTRAIT.cardGap;
    const place = { x: PORTRAIT.left, y: top, width: wide, wordsX: PORTRAIT.left, wordsWidth: wide };
    y = drawAloneHeading(head, place, context, draft);
  }
  for (const tree of alone) y = drawTree(tree, PORTRAIT.left, y, columns, context, draft, anchors);
  if (!context.layers.has('PART_OF')) return;
  drawPartEdges(view, anchors, elbowLine, draft);
}

/** Draws a tree from `y` on; tells where the next card may begin. */
export function drawTree(
  tree: TreeNode,
  x: number,
  y: number,
  columns: Columns,
  context: LayoutContext,
  draft: SceneDraft,
  anchors: Map<string, Anchor>,
): number {
  const inset = tree.children.length > 0 ? columns.indent : 0;
  const card = portraitCard(tree.body, tree.docked, columns.right - x, inset, context);
  card.draw(x, y, draft);
  const host = anchorOf(tree.body, columns, draft);
  for (const body of tree.docked) anchors.set(body.id, { ...anchorOf(body, columns, draft), host });
  anchors.set(tree.body.id, host);
  let next = y + card.height + PORTRAIT.cardGap;
  for (const child of tree.children) {
    next = drawTree(child, x + columns.indent, next, columns, context, draft, anchors);
  }
  return next;
}

/** Where a drawn body of the narrow picture can be met. */
export function anchorOf(body: ViewBody, columns: Columns, draft: SceneDraft): Anchor {
  const box = draft.boxes.findLast((candidate) => candidate.bodyId === body.id) ?? EMPTY;
  const trunk = { x: box.x + columns.indent * TRUNK, y: box.y + box.height };
  return { body, trunk, crown: { x: box.x, y: box.y + box.height / 2 } };
}

/** Down at the left of the whole's roles, and across to the part. */
export const elbowLine: PartLine = ({ trunk }, { crown }) => [trunk, { x: trunk.x, y: crown.y }, crown];
