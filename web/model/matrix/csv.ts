import type { Messages } from '../../locales/ja.js';
import type { GridCell } from './grid.js';
import { gridOf, type GridChoice } from './grid.js';
import type { BodyLine, HolderLine } from './lines.js';
import type { Matrix, MatrixClaim } from './types.js';

/** The matrix as a table of words: organisations as rows whichever way it is shown, unknown never an empty cell. */
export function matrixRows(
  matrix: Matrix,
  choice: Omit<GridChoice, 'flip'>,
  m: Messages,
): (string | number)[][] {
  const grid = gridOf(matrix, { ...choice, flip: false });
  const holders = grid.rows.filter((line) => line.axis === 'holder');
  const bodies = grid.columns.filter((line) => line.axis === 'body');
  const { part, kindLabel, total } = m.matrix;
  return [
    [
      part.organization,
      kindLabel,
      m.collective,
      ...bodies.map(({ body }) => body.name),
      total.bodies,
      total.relations,
    ],
    ...holders.map((line, row) => [
      ...headOf(line, m),
      ...(grid.cells[row] ?? []).map((cell) => cellWords(cell, m)),
      ...countsOf(line, m),
    ]),
    [total.relations, '', '', ...bodies.map((line) => relationWords(line, m)), '', sumOf(bodies)],
    [total.secretariat, '', '', ...bodies.map((line) => secretariatWords(line, m)), '', ''],
  ];
}

function headOf({ holder }: HolderLine, m: Messages): string[] {
  const name = holder.of === '' ? holder.name : `${holder.name}${m.matrix.ofArea(holder.of)}`;
  const kind = holder.kind === null ? m.matrix.part[holder.part] : m.matrix.kind[holder.kind];
  return [name, kind, holder.collective ? m.collective : ''];
}

function countsOf({ counted }: HolderLine, m: Messages): (string | number)[] {
  const only = m.matrix.onlyRecommended;
  return counted.relations === 0 ? [only, only] : [counted.bodies, counted.relations];
}

function cellWords(cell: GridCell, m: Messages): string {
  if (cell.kind === 'block') return m.matrix.unknown[cell.state];
  return cell.kind === 'blank'
    ? ''
    : cell.claims.map((claim) => claimWords(claim, m)).join(m.card.listSeparator);
}

/** 事務局（共同・推定）: a relation with all that makes it other than a plain one. */
export function claimWords({ role, joint, standing }: MatrixClaim, m: Messages): string {
  const more = [...(joint ? [m.matrix.joint] : []), ...(standing === 'STATED' ? [] : [m.standing[standing]])];
  return more.length === 0
    ? m.matrix.role[role]
    : m.matrix.qualified(m.matrix.role[role], more.join(m.home.and));
}

function relationWords({ counted, others, hidden, body }: BodyLine, m: Messages): string | number {
  if (others.length > 0) {
    return `${counted.relations}${others.map(({ part, count }) => m.matrix.others[part](count)).join('')}`;
  }
  if (counted.relations > 0) return counted.relations;
  return hidden > 0 ? m.matrix.hidden : m.state[body.unknown ?? 'NOT_STATED'];
}

function secretariatWords({ body, secretariats }: BodyLine, m: Messages): string {
  if (body.secretariat === null) return m.matrix.stated(secretariats);
  return body.secretariat.forGroup ? m.state.forGroup : m.state[body.secretariat.state];
}

/** Empty rather than a zero: why there is none stands at each body. */
function sumOf(bodies: readonly BodyLine[]): number | string {
  return bodies.reduce((sum, { counted }) => sum + counted.relations, 0) || '';
}
