import type { Counts } from '../counts.js';
import type { Layer, RoleLayer } from '../layers.js';
import { partOfBody } from '../view-graph.js';
import { counts, type Matrix } from './types.js';

/** What is selected and what is counted, as far as the matrix around it is concerned. */

interface Union {
  readonly edges: readonly { readonly id: string; readonly role: string | null; readonly source: string }[];
}

/** The organisation or body whose line is marked: of a relation who holds it, of a role of a body the body. */
export function chosenIn({ edges }: Union, selected: string | null): string | null {
  if (selected === null) return null;
  const claim = edges.find((edge) => edge.id === selected && edge.role !== null);
  return claim?.source ?? partOfBody(selected)?.bodyId ?? selected;
}

/** How many relations there are, when layers that are off, kinds and standings hide them all; else 0. */
export function covered(matrix: Matrix, off: readonly Layer[]): number {
  const claims = [...matrix.claims.values()].flat();
  return claims.some(({ role, hidden }) => !off.includes(role) && hidden !== true) ? 0 : claims.length;
}

/** The counts of the legend without what only ought to be; the relations between bodies as they are. */
export function layerCounts(matrix: Matrix, layers: Counts['layers']): Counts['layers'] {
  const claims = [...matrix.claims.values()].flat().filter(counts);
  const of = (role: RoleLayer) => {
    const own = claims.filter((claim) => claim.role === role);
    const shown = own.filter((claim) => claim.hidden !== true).length;
    return { ...layers[role], relations: own.length, shown };
  };
  return {
    SECRETARIAT: of('SECRETARIAT'),
    OPERATOR: of('OPERATOR'),
    MEMBER: of('MEMBER'),
    ADVISER: of('ADVISER'),
    SUPPORTER: of('SUPPORTER'),
    PART_OF: layers.PART_OF,
    MEETING: layers.MEETING,
  };
}
