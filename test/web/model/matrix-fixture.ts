import { createClient } from '../../../web/api/client.js';
import { ExplorerAreaDocument, ExplorerYearDocument } from '../../../web/api/generated/operations.js';
import { apiLocale } from '../../../web/locales/messages.js';
import type { Locale } from '../../../web/model/era.js';
import { sceneOf } from '../../../web/model/explorer.js';
import { DEFAULT_ORDER } from '../../../web/model/matrix/order.js';
import { gridOf, type Grid, type GridCell, type GridChoice } from '../../../web/model/matrix/grid.js';
import { matrixOf } from '../../../web/model/matrix/read.js';
import {
  cellKey,
  type Matrix,
  type MatrixBody,
  type MatrixClaim,
  type MatrixHolder,
} from '../../../web/model/matrix/types.js';
import { DRAWN_ROLES } from '../../../web/model/view-graph.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Matrices: the real ones of the casebook, and some made by hand. */

/** The casebook behind the real API. */
export interface RealMatrices {
  of(area: string, fiscalYear: number, locale?: Locale): Promise<Matrix>;
  stop(): Promise<void>;
}

export async function realMatrices(): Promise<RealMatrices> {
  const server: RunningServer = await startServer();
  const api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
  const never = new AbortController().signal;
  return {
    async of(area, fiscalYear, locale = 'ja') {
      const said = apiLocale(locale);
      const found = await api.query(ExplorerAreaDocument, { area, locale: said }, never);
      const year = await api.query(ExplorerYearDocument, { area, at: { fiscalYear }, locale: said }, never);
      const { graph } = sceneOf(found, year, locale);
      return matrixOf({ graph, now: year.now, nodes: found.union.nodes, locale });
    },
    stop: () => server.stop(),
  };
}

export const holder = (id: string, parts: Partial<MatrixHolder> = {}): MatrixHolder => ({
  id,
  name: id,
  of: '',
  reading: id,
  kind: 'OTHER',
  collective: false,
  part: 'organization',
  ...parts,
});

export const body = (id: string, parts: Partial<MatrixBody> = {}): MatrixBody => ({
  id,
  name: id,
  serves: '',
  short: id,
  tree: null,
  unspoken: false,
  unknown: null,
  secretariat: null,
  ...parts,
});

const STANDINGS = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'] as const;

/** `org body ROLE` or `org body ROLE STANDING`, one claim each. */
export function matrix(
  holders: readonly MatrixHolder[],
  bodies: readonly MatrixBody[],
  told: readonly string[],
): Matrix {
  const claims = new Map<string, MatrixClaim[]>();
  for (const each of told) {
    const [from = '', to = '', named = '', how = 'STATED'] = each.split(' ');
    const role = DRAWN_ROLES.find((known) => known === named);
    const standing = STANDINGS.find((known) => known === how);
    if (!role || !standing) throw new Error(`no such claim: ${each}`);
    const key = cellKey(from, to);
    claims.set(key, [...(claims.get(key) ?? []), { id: each, role, standing, joint: false }]);
  }
  return { holders, bodies, claims };
}

/** A grid as it is without anything chosen. */
export const grid = (of: Matrix, choice: Partial<GridChoice> = {}): Grid =>
  gridOf(of, { off: [], order: DEFAULT_ORDER, flip: false, ...choice });

/** A cell in one word: roles, a dot for a blank, # for a block. */
export function cellText(cell: GridCell): string {
  if (cell.kind === 'block') return cell.isNamed ? '#!' : '#';
  return cell.kind === 'blank' ? '·' : cell.claims.map(({ role }) => role.slice(0, 1)).join('');
}

export const rowText = (of: Grid, row: number): string => (of.cells[row] ?? []).map(cellText).join(' ');
