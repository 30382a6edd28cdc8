import type { Filter, HolderKind } from '../filters/filter.js';
import { cellKey, type Matrix, type MatrixHolder } from './types.js';

/** The matrix with the claims marked that kinds of holder and standings hide. */
export function withHidden(
  matrix: Matrix,
  { kinds, standings }: Pick<Filter, 'kinds' | 'standings'>,
): Matrix {
  if (kinds.length + standings.length === 0) return matrix;
  const claims = new Map(matrix.claims);
  for (const holder of matrix.holders) {
    const isHidden = kinds.includes(kindOf(holder));
    for (const body of matrix.bodies) {
      const key = cellKey(holder.id, body.id);
      const own = matrix.claims.get(key);
      if (!own) continue;
      const marked = own.map((claim) =>
        isHidden || standings.includes(claim.standing) ? { ...claim, hidden: true } : claim,
      );
      claims.set(key, marked);
    }
  }
  return { ...matrix, claims };
}

function kindOf({ part, kind }: MatrixHolder): HolderKind {
  if (part === 'post') return 'POST';
  return part === 'profession' ? 'PROFESSION' : (kind ?? 'OTHER');
}
