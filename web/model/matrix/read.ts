import type { OrganizationKind } from '../../api/generated/operations.js';
import type { Locale } from '../era.js';
import { shortName } from '../labels.js';
import { DRAWN_ROLES, type DiagramEdgeInput, type DiagramInput, type ViewGraph } from '../view-graph.js';
import { nothingIn, readBodies } from './bodies.js';
import { cellKey, counts, type Matrix, type MatrixClaim, type MatrixHolder } from './types.js';

/** What the matrix is made of: the picture of the year, its answer, and what is known of whoever stands in it. */
export interface MatrixInput {
  readonly graph: ViewGraph;
  readonly now: DiagramInput;
  readonly nodes: readonly MatrixNodeInput[];
  readonly locale: Locale;
}

/** A node of the whole area, whatever the year. `kana` and `aliases` are Japanese in every language. */
export interface MatrixNodeInput {
  readonly id: string;
  readonly entity: {
    readonly __typename?: string | undefined;
    readonly name: string;
    readonly kana?: string | null | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly collective?: boolean | undefined;
    readonly organizationKind?: OrganizationKind | undefined;
    readonly area?: { readonly name: string } | null | undefined;
  };
}

const STANDINGS = ['STATED', 'INFERRED', 'PLANNED', 'RECOMMENDED'] as const;

/** Reads the matrix of a year. Pure: the same answers, the same matrix, in the order of the sources. */
export function matrixOf({ graph, now, nodes, locale }: MatrixInput): Matrix {
  const known = new Map(nodes.map((node) => [node.id, node.entity]));
  const shortOf = (id: string, name: string): string => shortName(name, known.get(id)?.aliases ?? []);
  const bodies = readBodies(graph, shortOf, (body, role) => nothingIn(now.roleStates, body, role));
  const edges = bodies.flatMap((body) => rolesOf(now, body.id));
  const claims = new Map<string, MatrixClaim[]>();
  for (const edge of edges) {
    const key = cellKey(edge.source, edge.target);
    claims.set(key, [...(claims.get(key) ?? []), toClaim(edge)]);
  }
  const counted = new Set(
    edges.filter((edge) => counts({ standing: standingOf(edge) })).map((edge) => edge.source),
  );
  const holders = [...new Set(edges.map((edge) => edge.source))].map((id) =>
    toHolder(id, known.get(id), counted.has(id), locale),
  );
  return { holders: toldApart(holders, known), bodies, claims };
}

/** The roles of a body, by kind as in the legend, then as the source lists them. */
function rolesOf(now: DiagramInput, bodyId: string): DiagramEdgeInput[] {
  const own = now.edges.filter((edge) => edge.target === bodyId);
  return DRAWN_ROLES.flatMap((role) =>
    own
      .filter((edge) => edge.role === role)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  );
}

function toClaim(edge: DiagramEdgeInput): MatrixClaim {
  const role = DRAWN_ROLES.find((drawn) => drawn === edge.role) ?? 'MEMBER';
  return { id: edge.id, role, standing: standingOf(edge), joint: edge.joint };
}

function standingOf(edge: DiagramEdgeInput): MatrixClaim['standing'] {
  return STANDINGS.find((standing) => standing === edge.standing) ?? 'STATED';
}

function toHolder(
  id: string,
  entity: MatrixNodeInput['entity'] | undefined,
  isCounted: boolean,
  locale: Locale,
): MatrixHolder {
  const name = entity?.name ?? id;
  const isOrganization = entity?.__typename !== 'Post' && entity?.__typename !== 'Profession';
  const other = entity?.__typename === 'Post' ? 'post' : 'profession';
  return {
    id,
    name,
    of: '',
    reading: readingOf(locale === 'ja' ? (entity?.kana ?? name) : name),
    kind: entity?.organizationKind ?? null,
    collective: entity?.collective ?? false,
    part: !isOrganization ? other : isCounted ? 'organization' : 'recommended',
  };
}

const KATAKANA = /[\u30a1-\u30f6]/g;

/** One way to write a reading, so that シルバー stands among the hiragana. */
function readingOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
}

/** Two classes of one name are told apart by their areas. */
function toldApart(
  holders: readonly MatrixHolder[],
  known: ReadonlyMap<string, MatrixNodeInput['entity']>,
): readonly MatrixHolder[] {
  const times = (name: string): number => holders.filter((holder) => holder.name === name).length;
  return holders.map((holder) =>
    times(holder.name) > 1 ? { ...holder, of: known.get(holder.id)?.area?.name ?? '' } : holder,
  );
}
