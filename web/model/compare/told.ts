import type { CompareQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import type { Scope } from './scopes.js';

/** What all share and what only one has, in words. What is not written is not taken for missing. */
export interface Told {
  readonly heading: string;
  /** Functions; empty for none. */
  readonly functions: readonly string[];
}

/** First what all are written to have, then what several are, then what only each one is. */
export function toldOf(
  { rows, scopes: columns }: CompareQuery['compare'],
  scopes: readonly Scope[],
  m: Messages,
): readonly Told[] {
  const labelsOf = (wanted: string): string[] =>
    rows.filter(({ sharing }) => sharing === wanted).map(({ label }) => label);
  const labelOf = new Map(rows.map((row) => [row.function, row.label]));
  const some = labelsOf('SOME');
  return [
    { heading: m.compare.sharedByAll(countOf(scopes, scopes.length, m)), functions: labelsOf('ALL') },
    ...(some.length === 0 ? [] : [{ heading: m.compare.sharedBySome, functions: some }]),
    ...columns.flatMap(({ label, onlyHere, area }, index) => {
      if (onlyHere.length === 0) return [];
      const one = scopes.filter((scope) => scope.area === scopes[index]?.area).length === 1;
      return [
        {
          heading: m.compare.onlyIn(one ? area.name : label),
          functions: onlyHere.map((name) => labelOf.get(name) ?? name),
        },
      ];
    }),
  ];
}

/** 3地域, 2時期, 4列: so many columns, named after what they differ in. */
export function countOf(scopes: readonly Scope[], count: number, m: Messages): string {
  const areas = new Set(scopes.map(({ area }) => area)).size;
  if (areas === scopes.length) return m.compare.areas(count);
  return areas === 1 ? m.compare.times(count) : m.compare.columns(count);
}
