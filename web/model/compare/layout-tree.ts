import type { BodyBox, BoxColumn } from './boxes.js';
import {
  boxHeight,
  captionHeight,
  GAP,
  MARGIN,
  NARROWEST,
  noteHeight,
  type Band,
  type Trees,
} from './drawing.js';
import { drawTrees, TREE_GAP, widthOf } from './draw-trees.js';
import { forestOf, type Branch, type Forest } from './forest.js';
import { BETWEEN, TRACK } from './routes.js';

/** Boxes that stand alone fill at least so much before a second row begins. */
const SINGLES_WIDTH = 360;
/** Room for a ground that says that there is no body. */
const GROUND_HEIGHT = 96;

/** Trees in three bands: what has parts, the parts, what stands alone. The bands are at one height in all columns. */
export function layoutTree(columns: readonly BoxColumn[]): Trees {
  const height = boxHeight(columns);
  const forests = columns.map(({ boxes }) => forestOf(boxes));
  const rows = forests.map(singleRows);
  const levels = levelBands(forests, height);
  const [top] = levels;
  const treesEnd = endOf(levels.at(-1)) + MARGIN;
  const singles = singleBands(rows, height, treesEnd);
  const noteHeights = columns.map(({ notes }) => notes.reduce((sum, note) => sum + noteHeight(note), 0));
  const groundEnd = Math.max(treesEnd, GROUND_HEIGHT);
  const all = Math.max(endOf(singles.at(-1)), groundEnd + Math.max(...noteHeights)) + MARGIN;
  return {
    height: all,
    bands: [
      ...(top === undefined
        ? []
        : [
            { key: 'tops', y: 0, height: endOf(top) + MARGIN },
            { key: 'parts', y: endOf(top) + MARGIN, height: treesEnd - endOf(top) - MARGIN },
          ]),
      {
        key: 'singles',
        y: top === undefined ? 0 : treesEnd,
        height: all - (top === undefined ? 0 : treesEnd),
      },
    ],
    columns: columns.map((column, index) => {
      const forest = forests[index] ?? { trees: [], singles: [], others: [] };
      if (column.boxes.length > 0) {
        return drawTrees(forest, rows[index] ?? [], { height, levels, singles });
      }
      const ground = {
        x: MARGIN,
        y: MARGIN,
        width: NARROWEST - 2 * MARGIN,
        height: groundEnd - 2 * MARGIN,
        all: true,
      };
      let y = groundEnd;
      const notes = column.notes.map((note) => {
        const placed = { note, x: MARGIN, y };
        y += noteHeight(note);
        return placed;
      });
      return { width: NARROWEST, boxes: [], lines: [], grounds: [ground], notes };
    }),
  };
}

function endOf(band: Band | undefined): number {
  return band === undefined ? 0 : band.y + band.height;
}

/** What stands alone, in rows about as wide as the trees. */
function singleRows({ singles, trees }: Forest): BodyBox[][] {
  const treeWidth = trees.reduce((sum, tree) => sum + widthOf(tree) + TREE_GAP, -TREE_GAP);
  const most = Math.max(treeWidth, SINGLES_WIDTH);
  const rows: BodyBox[][] = [];
  let used = Infinity;
  for (const body of singles) {
    if (used + body.width > most) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(body);
    used += body.width + GAP;
  }
  return rows;
}

function levelBands(forests: readonly Forest[], height: number): Band[] {
  const branches = forests.flatMap(({ trees }) => trees.flatMap(withParts));
  const deepest = branches.reduce((most, { rank }) => Math.max(most, rank), -1);
  const extra = Math.max(0, ...forests.map(({ others }) => others.length)) * 2 * TRACK;
  const bands: Band[] = [];
  for (let rank = 0, y = MARGIN; rank <= deepest; rank++) {
    const captions = captionHeight(branches.filter((each) => each.rank === rank).map(({ body }) => body));
    bands.push({ key: `level-${rank}`, y, height: height + captions });
    y += height + captions + BETWEEN + extra;
  }
  return bands;
}

function singleBands(rows: readonly (readonly BodyBox[][])[], height: number, from: number): Band[] {
  const most = Math.max(0, ...rows.map((each) => each.length));
  const bands: Band[] = [];
  for (let index = 0, y = from + MARGIN; index < most; index++) {
    const captions = captionHeight(rows.flatMap((each) => each[index] ?? []));
    bands.push({ key: `single-${index}`, y, height: height + captions });
    y += height + captions + GAP * 2;
  }
  return bands;
}

function withParts(branch: Branch): Branch[] {
  return [branch, ...branch.parts.flatMap(withParts)];
}
