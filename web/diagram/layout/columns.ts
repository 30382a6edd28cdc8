/**
 * The picture of an upright sheet: the head of a tree over the whole width, its parts in columns below it, each column
 * in the form of the narrow picture with a line of its own at its left.
 */
import type { Point } from '../../model/geometry.js';
import type { Layer } from '../../model/layers.js';
import type { Locale } from '../../model/era.js';
import type { ViewGraph } from '../../model/view-graph.js';
import { finishScene } from '../layout-cards.js';
import { MEASURES } from '../measures.js';
import { emptyDraft, type Scene, type SceneDraft } from '../scene.js';
import { portraitCard } from './column-card.js';
import { columnWidth } from './column-width.js';
import type { LayoutContext } from './context.js';
import { forestOf, standsAlone, type TreeNode } from './forest.js';
import { drawAloneHeading } from './heading.js';
import { sealLines } from './line-seals.js';
import { drawPartEdges } from './part-edges.js';
import { anchorOf, drawTree, elbowLine, TRUNK } from './portrait.js';
import { runsOf } from './runs.js';
import { shownOnly } from './shown-only.js';
import type { Anchor } from './tree.js';

const { portrait: PORTRAIT, marginY: TOP, separator: SEPARATOR, tag: TAG } = MEASURES;
/** Between two columns, px. */
const GAP = 18;
/** From the card of a head down to the line across the columns, and on to the cards. */
const BUS = { above: 6, below: TAG.above + 6 } as const;

/** The width of a head of which no role is drawn, px. */
const BARE_WIDTH = 360;

/** How the sheet is divided. */
export interface ColumnsOptions {
  /** Of the picture, px. */
  readonly width: number;
  readonly columns: number;
  readonly locale: Locale;
  readonly layers: ReadonlySet<Layer>;
}

/** Lays out a view in columns. */
export function layoutColumns(whole: ViewGraph, options: ColumnsOptions): Scene {
  const view = shownOnly(whole);
  const context = { ...options, column: columnWidth(view, options.locale) };
  const draft = emptyDraft();
  const sheet = new ColumnSheet(options, context, draft);
  const forest = forestOf(view);
  const trees = forest.filter((tree) => !standsAlone(tree, view));
  const alone = forest.filter((tree) => standsAlone(tree, view));
  let y: number = TOP;
  for (const tree of trees) y = sheet.drawTree(tree, y);
  if (trees.length > 0 && alone.length > 0) {
    const head = trees.length === 1 ? (trees[0]?.body.name ?? null) : null;
    const place = { x: PORTRAIT.left, width: sheet.width, wordsX: PORTRAIT.left, wordsWidth: sheet.width };
    y = drawAloneHeading(head, { ...place, y: y + SEPARATOR.above - PORTRAIT.cardGap }, context, draft);
  }
  sheet.drawRuns(alone, y, false);
  if (context.layers.has('PART_OF')) sheet.drawLines(view);
  sealLines(draft, options.locale);
  return finishScene(draft, PORTRAIT.right);
}

class ColumnSheet {
  readonly width: number;
  readonly #columns: number;
  readonly #columnWidth: number;
  readonly #context: LayoutContext;
  readonly #draft: SceneDraft;
  readonly #anchors = new Map<string, Anchor>();
  /** Body → the way its line takes across the columns. */
  readonly #ways = new Map<string, { readonly lane: number; readonly bus: number }>();

  constructor({ width, columns }: ColumnsOptions, context: LayoutContext, draft: SceneDraft) {
    this.width = width - PORTRAIT.left - PORTRAIT.right;
    this.#columns = columns;
    this.#columnWidth = (this.width - (columns - 1) * GAP) / columns;
    this.#context = context;
    this.#draft = draft;
  }

  /** Draws a tree from `y` on; tells where the next may begin. */
  drawTree(tree: TreeNode, y: number): number {
    const { indent } = PORTRAIT;
    const inset = tree.children.length > 0 ? indent : 0;
    // Without roles there is nothing to fill the width with.
    const width = tree.body.groups.length > 0 ? this.width : Math.min(this.width, BARE_WIDTH);
    const card = portraitCard(tree.body, tree.docked, width, inset, this.#context);
    card.draw(PORTRAIT.left, y, this.#draft);
    const columns = { right: PORTRAIT.left + this.width, indent };
    const host = anchorOf(tree.body, columns, this.#draft);
    for (const body of tree.docked)
      this.#anchors.set(body.id, { ...anchorOf(body, columns, this.#draft), host });
    this.#anchors.set(tree.body.id, host);
    const foot = y + card.height;
    if (tree.children.length === 0) return foot + PORTRAIT.cardGap;
    return this.drawRuns(tree.children, foot + BUS.above + BUS.below, true, foot + BUS.above);
  }

  /** Draws trees in columns of about the same height; tells where the next may begin. */
  drawRuns(trees: readonly TreeNode[], y: number, isPart: boolean, bus = y): number {
    const indent = isPart ? PORTRAIT.indent : 0;
    const runs = runsOf(trees, this.#columns, (tree) => this.#heightOf(tree, this.#columnWidth - indent));
    const ends = runs.map((run, i) => {
      const left = PORTRAIT.left + i * (this.#columnWidth + GAP);
      const columns = { right: left + this.#columnWidth, indent: PORTRAIT.indent };
      let top = y;
      for (const tree of run) {
        const way = { lane: left + PORTRAIT.indent * TRUNK, bus };
        if (isPart && i > 0) for (const body of [tree.body, ...tree.docked]) this.#ways.set(body.id, way);
        top = drawTree(tree, left + indent, top, columns, this.#context, this.#draft, this.#anchors);
      }
      return top;
    });
    return Math.max(y, ...ends);
  }

  /** The lines from wholes to parts. */
  drawLines(view: ViewGraph): void {
    const line = (whole: Anchor, part: Anchor): Point[] => {
      const way = this.#ways.get(part.body.id);
      if (!way) return elbowLine(whole, part);
      const across = [
        { x: whole.trunk.x, y: way.bus },
        { x: way.lane, y: way.bus },
      ];
      return [whole.trunk, ...across, { x: way.lane, y: part.crown.y }, part.crown];
    };
    drawPartEdges(view, this.#anchors, line, this.#draft);
  }

  #heightOf(tree: TreeNode, width: number): number {
    const inset = tree.children.length > 0 ? PORTRAIT.indent : 0;
    const card = portraitCard(tree.body, tree.docked, width, inset, this.#context);
    return tree.children.reduce(
      (sum, child) => sum + this.#heightOf(child, width - PORTRAIT.indent),
      card.height + PORTRAIT.cardGap,
    );
  }
}
