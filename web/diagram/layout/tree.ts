/** A tree of cards: parts side by side under their whole, each as high as it needs. */
import { flextree, type FlextreeNode } from 'd3-flextree';
import type { ViewBody } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import { dockBelow, type Card } from './card.js';
import { columnCard } from './column-card.js';
import type { SceneDraft } from '../scene.js';
import type { Block, LayoutContext } from './context.js';
import type { TreeNode } from './forest.js';
import { isSideForm, sideCard } from './side-card.js';

const { bus: BUS, column: COLUMN } = MEASURES;
const ABOVE_PART = BUS.above + BUS.below;

/** Where a drawn body can be met: `trunk` is where the line to its parts leaves, `crown` where its own arrives. */
export interface Anchor {
  readonly body: ViewBody;
  readonly trunk: { readonly x: number; readonly y: number };
  readonly crown: { readonly x: number; readonly y: number };
  /** The successor under whose card it stands. */
  readonly host?: Anchor;
}

interface CardNode {
  readonly card: Card;
  readonly children: readonly CardNode[];
  readonly docked: readonly ViewBody[];
  readonly isHead: boolean;
}

/** The block of a tree. Anchors of its bodies are added to `anchors` when it is drawn. */
export function treeBlock(tree: TreeNode, context: LayoutContext, anchors: Map<string, Anchor>): Block {
  const layout = flextree<CardNode>({
    children: (node) => [...node.children],
    // Nothing stands beside the head, so what reaches far to one side of its box needs no room on the other.
    nodeSize: ({ data: { card, isHead } }) =>
      isHead ? [card.box.width, card.height] : [card.width, card.height + ABOVE_PART],
    spacing: (a, b) => (a.parent === b.parent ? COLUMN.gap : COLUMN.cousinGap),
  });
  const root = layout(layout.hierarchy(cardNode(tree, true, context)));
  const nodes = root.descendants();
  const leftOf = (node: FlextreeNode<CardNode>): number => node.x - node.data.card.anchorX;
  const left = Math.min(...nodes.map(leftOf));
  const right = Math.max(...nodes.map((node) => leftOf(node) + node.data.card.width));
  const height = Math.max(...nodes.map((node) => topOf(node) + node.data.card.height));
  return {
    width: right - left,
    height,
    draw: (x, y, draft) => {
      for (const node of nodes) {
        const { card } = node.data;
        const cardX = x + leftOf(node) - left;
        const cardY = y + topOf(node);
        const lowest = card.draw(cardX, cardY, draft);
        const middle = cardX + card.anchorX;
        const anchor = {
          body: card.body,
          trunk: { x: middle, y: lowest },
          crown: { x: middle, y: cardY + card.box.y },
        };
        anchors.set(card.body.id, anchor);
        for (const earlier of node.data.docked) dockAnchor(earlier, anchor, draft, anchors);
        if (node.data.children.length > 0 || card.tail <= 0) continue;
        const last = node.data.docked.at(-1) ?? card.body;
        const tailY = cardY + card.height - card.tail;
        draft.tails.set(last.id, { x: cardX, y: tailY, width: card.width, height: card.tail });
      }
      return y + height;
    },
  };
}

/** The line to a body under its successor arrives at the left of its box. */
function dockAnchor(body: ViewBody, host: Anchor, draft: SceneDraft, anchors: Map<string, Anchor>): void {
  const box = draft.boxes.findLast((candidate) => candidate.bodyId === body.id);
  if (!box) return;
  const crown = { x: box.x, y: box.y + box.height / 2 };
  const trunk = { x: box.x + box.width / 2, y: box.y + box.height };
  anchors.set(body.id, { body, trunk, crown, host });
}

function topOf(node: FlextreeNode<CardNode>): number {
  return node.y + (node.data.isHead ? 0 : ABOVE_PART);
}

function cardNode(tree: TreeNode, isHead: boolean, context: LayoutContext): CardNode {
  const isSide = isHead && isSideForm(tree.body);
  return {
    card: isSide
      ? dockBelow(sideCard(tree.body, context), tree.docked, context)
      : columnCard(tree.body, tree.docked, context),
    children: tree.children.map((child) => cardNode(child, false, context)),
    docked: tree.docked,
    isHead,
  };
}
