import type { Nothing } from '../labels.js';
import type { Layer } from '../layers.js';
import { shownOf, type BodyLine, type HolderLine, type Line, type Shown } from './lines.js';
import { sortBodies, sortHolders, type MatrixOrder } from './order.js';
import { MATRIX_PARTS, type Matrix, type MatrixClaim, type MatrixPart } from './types.js';

/** The matrix laid out as a table: which line stands where, and what is in each cell. */
export interface Grid {
  /** What the rows are; the columns are the other. */
  readonly rowAxis: Line['axis'];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** In the order of the lines, together all of them. */
  readonly rowSections: readonly GridSection[];
  readonly columnSections: readonly GridSection[];
  /** By row and column. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Organisations that are shown, and how many there are. */
  readonly organizations: { readonly shown: number; readonly all: number };
}

/** A run of lines with one heading. */
export type GridSection = {
  readonly from: number;
  readonly lines: readonly Line[];
} & (
  | { readonly kind: 'tree'; readonly head: string }
  | { readonly kind: 'part'; readonly part: MatrixPart }
  | { readonly kind: 'alone' | 'plain' }
);

/**
 * A blank says that no such relation is written for a body whose carriers are. Where nobody is known to carry the
 * body, the cells in which nothing stands are one block that says why.
 */
export type GridCell =
  | { readonly kind: 'claims'; readonly claims: readonly MatrixClaim[] }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'block';
      readonly body: BodyLine;
      readonly state: Nothing;
      /** The first and the last line of the block, along the organisations. */
      readonly from: number;
      readonly to: number;
      /** Of the blocks of one body the longest says it. */
      readonly isNamed: boolean;
    };

export interface GridChoice {
  readonly off: readonly Layer[];
  readonly order: MatrixOrder;
  /** Bodies as rows, organisations as columns. */
  readonly flip: boolean;
}

/** Lays out a matrix. Pure. */
export function gridOf(matrix: Matrix, { off, order, flip }: GridChoice): Grid {
  const shown = shownOf(matrix, off);
  const holders = holderSections(shown.holders, order);
  const bodies = bodySections(shown.bodies, order, off.includes('PART_OF'));
  const byBody = linesOf(bodies).map((body) =>
    body.axis === 'body' ? cellsOfBody(body, holders, shown) : [],
  );
  const byHolder = linesOf(holders).map((_, row) =>
    byBody.map((cells): GridCell => cells[row] ?? { kind: 'blank' }),
  );
  const [rowSections, columnSections] = flip ? [bodies, holders] : [holders, bodies];
  return {
    rowAxis: flip ? 'body' : 'holder',
    rows: linesOf(rowSections),
    columns: linesOf(columnSections),
    rowSections,
    columnSections,
    cells: flip ? byBody : byHolder,
    organizations: {
      shown: shown.holders.filter(({ holder }) => holder.part === 'organization').length,
      all: matrix.holders.filter(({ part }) => part === 'organization').length,
    },
  };
}

const linesOf = (sections: readonly GridSection[]): Line[] => sections.flatMap(({ lines }) => lines);

function holderSections(lines: readonly HolderLine[], order: MatrixOrder): GridSection[] {
  let from = 0;
  return MATRIX_PARTS.flatMap((part) => {
    const own = sortHolders(
      lines.filter(({ holder }) => holder.part === part),
      order,
    );
    const section = { kind: 'part', part, from, lines: own } as const;
    from += own.length;
    return own.length === 0 ? [] : [section];
  });
}

/** The trees have headings as long as the structure decides the order and is shown. */
function bodySections(lines: readonly BodyLine[], order: MatrixOrder, unlinked: boolean): GridSection[] {
  const sorted = sortBodies(lines, order);
  if (order.bodies !== 'structure' || unlinked || sorted.every(({ body }) => body.tree === null)) {
    return sorted.length === 0 ? [] : [{ kind: 'plain', from: 0, lines: sorted }];
  }
  const sections: { kind: 'tree' | 'alone'; head: string; from: number; lines: BodyLine[] }[] = [];
  for (const [from, line] of sorted.entries()) {
    const { tree } = line.body;
    const last = sections.at(-1);
    if (last && (tree === null ? last.kind === 'alone' : last.head === tree)) last.lines.push(line);
    else sections.push({ kind: tree === null ? 'alone' : 'tree', head: tree ?? '', from, lines: [line] });
  }
  return sections.map(({ kind, head, from, lines: own }) =>
    kind === 'tree' ? { kind, head, from, lines: own } : { kind, from, lines: own },
  );
}

/** The cells of one body, over all holders. */
function cellsOfBody(body: BodyLine, sections: readonly GridSection[], shown: Shown): GridCell[] {
  const state = body.body.unknown;
  const runs: { from: number; to: number }[] = [];
  const claims = linesOf(sections).map((line) => shown.claimsAt(line.id, body.id));
  for (const { from, lines } of sections) {
    for (let at = from; at < from + lines.length; at += 1) {
      if ((claims[at] ?? []).length > 0) continue;
      const last = runs.at(-1);
      if (last && last.to === at - 1 && at > from) last.to = at;
      else runs.push({ from: at, to: at });
    }
  }
  const longest = runs.reduce<{ from: number; to: number } | null>(
    (best, run) => (best === null || run.to - run.from > best.to - best.from ? run : best),
    null,
  );
  return claims.map((own, at): GridCell => {
    if (own.length > 0) return { kind: 'claims', claims: own };
    const run = runs.find(({ from, to }) => from <= at && at <= to);
    if (state === null || !run) return { kind: 'blank' };
    return { kind: 'block', body, state, from: run.from, to: run.to, isNamed: run === longest };
  });
}
