import type { DiagramPartsFragment } from '../api/generated/operations.js';
import { LAYERS, isLayer, type Layer } from './layers.js';

type Edge = DiagramPartsFragment['edges'][number];

/** What a picture has in it, counted. */
export interface Counts {
  readonly bodies: number;
  /** Bodies that are there only because no end is stated: no source speaks of them in this year. */
  readonly unspoken: number;
  readonly organizations: number;
  readonly relations: number;
  readonly byStanding: readonly { readonly standing: Edge['standing']; readonly count: number }[];
  /** Relations with at least one citation. */
  readonly cited: number;
  readonly layers: Readonly<Record<Layer, { readonly relations: number; readonly state: string }>>;
}

const STANDINGS = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'] as const;

/** The layer of a relation: its role, or `PART_OF`; null for those that no layer draws. */
export function layerOf(edge: { readonly type: string; readonly role?: string | null }): Layer | null {
  const name = edge.role ?? edge.type;
  return isLayer(name) ? name : null;
}

/**
 * Counts the answer for one year.
 *
 * @param isCited whether the relation with this id has a citation
 */
export function countsOf(now: DiagramPartsFragment, isCited: (id: string) => boolean): Counts {
  const edges = now.edges.filter((edge) => layerOf(edge) !== null);
  const holders = new Set(edges.filter((edge) => edge.role !== null).map((edge) => edge.source));
  const nodes = (type: string) => now.nodes.filter((node) => node.entity.__typename === type);
  return {
    bodies: nodes('Body').length,
    unspoken: nodes('Body').filter((node) => node.presence === 'NOT_STATED').length,
    organizations: nodes('Organization').filter((node) => holders.has(node.id)).length,
    relations: edges.length,
    byStanding: STANDINGS.map((standing) => ({
      standing,
      count: edges.filter((edge) => edge.standing === standing).length,
    })).filter(({ count }) => count > 0),
    cited: edges.filter((edge) => isCited(edge.id)).length,
    layers: layerCounts(now, edges),
  };
}

function layerCounts(now: DiagramPartsFragment, edges: readonly Edge[]): Counts['layers'] {
  const of = (layer: Layer) => ({
    relations: edges.filter((edge) => layerOf(edge) === layer).length,
    state: gapOf(now, layer),
  });
  return {
    SECRETARIAT: of('SECRETARIAT'),
    OPERATOR: of('OPERATOR'),
    MEMBER: of('MEMBER'),
    ADVISER: of('ADVISER'),
    SUPPORTER: of('SUPPORTER'),
    PART_OF: of('PART_OF'),
  };
}

/** Which nothing it is, where no relation of a layer is there: the weakest that any body has. */
function gapOf(now: DiagramPartsFragment, layer: Layer): string {
  const states = new Set(now.roleStates.filter((state) => state.role === layer).map((state) => state.state));
  return (
    (['NOT_REVIEWED', 'NOT_STATED', 'STATED_NONE'] as const).find((state) => states.has(state)) ??
    'NOT_STATED'
  );
}

/** The layers in the order of the legend, without those that are switched off. */
export function layersOn(off: readonly Layer[]): ReadonlySet<Layer> {
  return new Set(LAYERS.filter((layer) => !off.includes(layer)));
}
