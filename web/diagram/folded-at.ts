/** Which card was folded between two states of a picture. Pure. */
import type { Folding } from '../model/expansion/folding.js';

/** The body whose sign changed and that is there in both; null where none was pressed, or several at once. */
export function foldedAt(before: Folding | null, after: Folding | null): string | null {
  if (!before || !after) return null;
  const said = ({ folds, bare }: Folding, id: string): string =>
    JSON.stringify([bare.has(id), folds.get(id)?.map(({ key, opens }) => [key, opens])]);
  const [first, ...more] = [...after.folds.keys()].filter(
    (id) => before.folds.has(id) && said(before, id) !== said(after, id),
  );
  return more.length === 0 && first !== undefined && !after.hidden.has(first) ? first : null;
}
