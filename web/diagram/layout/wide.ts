/** The wide picture: trees of cards, and below them the bodies that stand alone. */
import type { Rect } from '../../model/geometry.js';
import type { ViewGraph } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { SceneDraft } from '../scene.js';
import { columnCard } from './column-card.js';
import type { Block, LayoutContext } from './context.js';
import { standsAlone, type TreeNode } from './forest.js';
import { drawAloneHeading } from './heading.js';
import { pack } from './pack.js';
import { busLine, drawPartEdges } from './part-edges.js';
import { rowCard } from './row-card.js';
import { shelves } from './shelves.js';
import { isSideForm } from './side-card.js';
import { treeBlock, type Anchor } from './tree.js';

const { marginX: LEFT, marginY: TOP, separator: SEPARATOR, rowCard: ROW_CARD, column: COLUMN } = MEASURES;
const { tag: TAG } = MEASURES;

/**
 * Draws the forest within about `width` px. Where one tree governs, the rest stands in rows under a heading;
 * otherwise all stand side by side as columns.
 */
export function drawWide(
  view: ViewGraph,
  forest: readonly TreeNode[],
  width: number,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const anchors = new Map<string, Anchor>();
  const governs = forest.some((tree) => tree.children.length > 0 && isSideForm(tree.body));
  const trees = governs ? forest.filter((tree) => !standsAlone(tree, view)) : treesFirst(forest);
  const alone = governs ? forest.filter((tree) => standsAlone(tree, view)) : [];
  const blocks = trees.map((tree) => treeBlock(tree, context, anchors));
  const room = Math.max(width - 2 * LEFT, ...blocks.map((block) => block.width));
  const upper = shelves(blocks, room, governs ? COLUMN.cousinGap : COLUMN.gap, SEPARATOR.below);
  const wide = Math.max(upper.width, Math.min(room, bandWidth(alone, context)));
  upper.draw(LEFT + (wide - upper.width) / 2, TOP, draft);
  if (alone.length > 0) {
    const head = trees.length === 1 ? (trees[0]?.body.name ?? null) : null;
    drawAlone(alone, head, wide, context, draft);
  }
  if (!context.layers.has('PART_OF')) return;
  drawPartEdges(view, anchors, busLine, draft);
}

function treesFirst(forest: readonly TreeNode[]): TreeNode[] {
  const isTree = (tree: TreeNode): boolean => tree.children.length > 0;
  return [...forest.filter(isTree), ...forest.filter((tree) => !isTree(tree))];
}

/** The width of all cards of the band in one row. */
function bandWidth(alone: readonly TreeNode[], context: LayoutContext): number {
  const widths = alone.map(
    (tree) => rowCard(tree.body, tree.docked, 'row', context).width + ROW_CARD.cardGap,
  );
  return widths.reduce((sum, one) => sum + one, -ROW_CARD.cardGap);
}

/**
 * The band of the bodies that stand alone. Feet of cards that hang down have something in them in few years or for
 * few bodies, so the band begins above their end and leaves their columns free.
 */
function drawAlone(
  alone: readonly TreeNode[],
  headName: string | null,
  width: number,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const usual = [...draft.cards].map(([id, card]) => draft.tails.get(id)?.y ?? card.y + card.height);
  const level = Math.max(TOP, ...usual);
  const hanging = [...draft.tails.values()].filter((tail) => tail.y + tail.height > level);
  const words = wordsBetween(width, hanging);
  const tails = words === null ? [] : hanging;
  const top = words === null ? Math.max(level, ...hanging.map((tail) => tail.y + tail.height)) : level;
  const place = {
    x: LEFT,
    y: top + SEPARATOR.above,
    width,
    ...(words ?? { wordsX: LEFT, wordsWidth: width }),
  };
  const y = drawAloneHeading(headName, place, context, draft) - TAG.above;
  const cards = mostTold(alone).map(({ body, docked }) => [
    rowCard(body, docked, 'row', context),
    rowCard(body, docked, 'stack', context),
    lowered(columnCard(body, docked, context), TAG.above),
  ]);
  const gap = { x: ROW_CARD.cardGap, y: COLUMN.gap };
  for (const packed of pack(cards, { x: LEFT, y, width }, tails, gap)) {
    packed.block.draw(packed.x, packed.y, draft);
  }
}

/** Bodies of which more is told need more room, and take it first. */
function mostTold(alone: readonly TreeNode[]): TreeNode[] {
  const frames = ({ body }: TreeNode): number => body.groups.filter((group) => group.chips.length > 0).length;
  return [...alone].sort((a, b) => frames(b) - frames(a));
}

/** Where between the hanging places the words of the heading have room; null if nowhere. */
function wordsBetween(width: number, tails: readonly Rect[]): { wordsX: number; wordsWidth: number } | null {
  const sorted = [...tails].sort((a, b) => a.x - b.x);
  let x = LEFT;
  for (const tail of [...sorted, { x: LEFT + width + COLUMN.gap, width: 0 }]) {
    const room = tail.x - COLUMN.gap - x;
    if (room >= SEPARATOR.leastWords) return { wordsX: x, wordsWidth: room };
    x = tail.x + tail.width + COLUMN.gap;
  }
  return null;
}

function lowered(block: Block, by: number): Block {
  return { ...block, height: block.height + by, draw: (x, y, draft) => block.draw(x, y + by, draft) };
}
