/** A view on sheets: on one where it fits, else its branches on several, each body told on exactly one. Pure. */
import type { ViewGraph } from '../../model/view-graph.js';
import { forestOf, standsAlone, type TreeNode } from '../layout/forest.js';
import { columnWidth } from '../layout/column-width.js';
import { finishScene } from '../layout-cards.js';
import { emptyDraft, type Scene } from '../scene.js';
import { LEAST_SCALE, pictureFor, type FitOptions, type Picture, type Room } from './fit.js';
import { onPaper } from './on-paper.js';
import { partView } from './part-view.js';
import { readableAt } from './readable.js';
import { spreadBody } from './spread.js';

/**
 * What stands on one sheet.
 *
 * `whole`: everything. `overview`: the head of a tree with references to its parts. `branches`: parts, below a reference
 * to their whole. `alone`: bodies that have no relation to another. `body`: one body, or a part of what is told of it.
 */
export interface SheetPlan {
  readonly kind: 'whole' | 'overview' | 'branches' | 'alone' | 'body';
  readonly picture: Picture;
  /** Bodies that are told on this sheet, the head first. */
  readonly full: readonly string[];
  /** Bodies that this sheet only refers to. */
  readonly stubs: readonly string[];
  /** Bodies whose names and pages are listed under the picture, for want of room for their boxes. */
  readonly listed: readonly string[];
  /** Which of how many sheets of one body it is; null for all others. */
  readonly run: { readonly number: number; readonly of: number } | null;
}

/** How many of the names of a list fit a room. */
export interface ListMeasure {
  /** Height of a list of so many names in a room of this width, px. */
  heightOf(names: number, width: number): number;
}

/** Trees that share a sheet, with the whole that all of them are part of. */
interface Block {
  readonly kind: 'branches' | 'alone';
  readonly parentId: string | null;
  readonly full: readonly string[];
}

/** The one sheet that shows all of a view; null where it has to be divided. */
export function planWhole(shown: ViewGraph, room: Room, options: FitOptions): SheetPlan | null {
  const view = onPaper(shown, options.layers);
  const picture = pictureFor(view, room, options);
  if (!picture) return null;
  return plan(
    'whole',
    picture,
    view.bodies.map(({ id }) => id),
    [],
  );
}

/** Divides a view that does not fit one sheet. */
export function planSheets(
  shown: ViewGraph,
  room: Room,
  options: FitOptions,
  list: ListMeasure,
): readonly SheetPlan[] {
  return new Splitter(onPaper(shown, options.layers), room, options, list).plans();
}

function plan(
  kind: SheetPlan['kind'],
  picture: Picture,
  full: readonly string[],
  stubs: readonly string[],
): SheetPlan {
  return { kind, picture, full, stubs, listed: [], run: null };
}

class Splitter {
  readonly #view: ViewGraph;
  readonly #room: Room;
  readonly #options: FitOptions;
  readonly #list: ListMeasure;
  readonly #plans: SheetPlan[] = [];
  #open: { readonly block: Block; readonly picture: Picture } | null = null;

  constructor(view: ViewGraph, room: Room, options: FitOptions, list: ListMeasure) {
    this.#view = view;
    this.#room = room;
    this.#options = options;
    this.#list = list;
  }

  plans(): readonly SheetPlan[] {
    const forest = forestOf(this.#view);
    const isAlone = (tree: TreeNode): boolean => standsAlone(tree, this.#view);
    for (const tree of forest.filter((one) => !isAlone(one))) this.#addTree(tree, null, 'branches');
    this.#close();
    const alone = forest.filter(isAlone);
    if (!this.#joinsOverview(forest, alone)) for (const tree of alone) this.#addTree(tree, null, 'alone');
    this.#close();
    return this.#plans;
  }

  /** Where one tree governs, the bodies that stand alone find room under its head, as in the whole picture. */
  #joinsOverview(forest: readonly TreeNode[], alone: readonly TreeNode[]): boolean {
    const [first] = this.#plans;
    const governs = forest.length - alone.length === 1;
    if (!governs || alone.length === 0 || first?.kind !== 'overview' || first.listed.length > 0) return false;
    const full = [...first.full, ...alone.flatMap(bodiesOf)];
    const picture = this.#fit(full, first.stubs);
    if (picture) this.#plans[0] = { ...first, picture, full };
    return picture !== null;
  }

  /** A tree beside others of the same whole where it fits, on a sheet of its own, or head and parts each by itself. */
  #addTree(tree: TreeNode, parentId: string | null, kind: Block['kind']): void {
    const block = { kind, parentId, full: bodiesOf(tree) };
    if (this.#joins(block)) return;
    const picture = this.#pictureOf(block);
    if (picture) {
      this.#close();
      this.#open = { block, picture };
      return;
    }
    this.#close();
    this.#addHead(tree, parentId);
    for (const child of tree.children) this.#addTree(child, tree.body.id, 'branches');
    this.#close();
  }

  #joins(block: Block): boolean {
    const open = this.#open;
    if (!open || open.block.kind !== block.kind || open.block.parentId !== block.parentId) return false;
    const joined = { ...block, full: [...open.block.full, ...block.full] };
    const picture = this.#pictureOf(joined);
    if (picture) this.#open = { block: joined, picture };
    return picture !== null;
  }

  #pictureOf({ full, parentId }: Block): Picture | null {
    return this.#fit(full, parentId === null ? [] : [parentId]);
  }

  #fit(full: readonly string[], stubs: readonly string[], room = this.#room): Picture | null {
    return pictureFor(partView(this.#view, new Set(full), new Set(stubs)), room, this.#options);
  }

  #close(): void {
    if (!this.#open) return;
    const { block, picture } = this.#open;
    const stubs = block.parentId === null ? [] : [block.parentId];
    this.#plans.push(plan(block.kind, picture, block.full, stubs));
    this.#open = null;
  }

  /** The head of a tree that is too large, with its parts as references. */
  #addHead(tree: TreeNode, parentId: string | null): void {
    const own = [tree.body.id, ...tree.docked.map(({ id }) => id)];
    const above = parentId === null ? [] : [parentId];
    const parts = tree.children.map(({ body }) => body.id);
    if (parts.length > 0) {
      const drawn = this.#fit(own, [...above, ...parts]);
      if (drawn) {
        this.#plans.push(plan('overview', drawn, own, [...above, ...parts]));
        return;
      }
      const height = this.#room.height - this.#list.heightOf(parts.length, this.#room.width);
      const listed = height > 0 ? this.#fit(own, above, { ...this.#room, height }) : null;
      if (listed) {
        this.#plans.push({ ...plan('overview', listed, own, above), listed: parts });
        return;
      }
    }
    const alone = this.#fit(own, above);
    if (alone) this.#plans.push(plan('body', alone, own, above));
    else for (const id of own) this.#addBody(id);
    this.#addList(parts);
  }

  /** A body by itself, on as many sheets as it takes. */
  #addBody(id: string): void {
    const body = this.#view.bodies.find((one) => one.id === id);
    if (!body) return;
    const { locale, layers, most } = this.#options;
    const context = { locale, layers, column: columnWidth(this.#view, locale) };
    const scenesAt = (scale: number): readonly Scene[] =>
      spreadBody(body, { width: this.#room.width / scale, height: this.#room.height / scale }, context);
    const scale = [most, 1].find((one) => scenesAt(one).length === 1) ?? LEAST_SCALE;
    const scenes = scenesAt(scale);
    scenes.forEach((scene, i) => {
      const picture = { scene: readableAt(scene, scale) ?? scene, scale };
      const run = scenes.length > 1 ? { number: i + 1, of: scenes.length } : null;
      this.#plans.push({ ...plan('body', picture, i === 0 ? [id] : [], i === 0 ? [] : [id]), run });
    });
  }

  /** Names and pages of parts on sheets of their own, for they fit under no picture. */
  #addList(parts: readonly string[]): void {
    let rest = [...parts];
    while (rest.length > 0) {
      let count = rest.length;
      while (count > 1 && this.#list.heightOf(count, this.#room.width) > this.#room.height) count -= 1;
      const listed = rest.slice(0, count);
      this.#plans.push({ ...plan('overview', { scene: NO_SCENE, scale: 1 }, [], []), listed });
      rest = rest.slice(count);
    }
  }
}

/** All bodies of a tree, those that stand under their successors included. */
function bodiesOf(tree: TreeNode): string[] {
  return [tree.body.id, ...tree.docked.map(({ id }) => id), ...tree.children.flatMap(bodiesOf)];
}

/** A sheet without a picture. */
export const NO_SCENE: Scene = finishScene(emptyDraft(), 0);
