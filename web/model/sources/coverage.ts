import type { CoveredAreaFragment, RoleKind } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { nothingOf, type Nothing } from '../labels.js';

/** How much is cited, by area and kind of relation. What is not known stands beside the numbers, never in them. */

/** An area with its relations. */
export interface CoveredArea {
  readonly id: string;
  readonly name: string;
  /** Why no body is told of; null where one is. */
  readonly nothing: { readonly state: Nothing; readonly reason: string | null } | null;
  readonly bodies: number;
  readonly rows: readonly CoverageRow[];
  readonly total: Counts;
}

/** Relations of one kind. */
export interface CoverageRow {
  readonly type: string;
  readonly label: string;
  readonly role: RoleKind | null;
  readonly counts: Counts;
  /** Of how many bodies it is known who holds the role, and of how many not; null for what is no role. */
  readonly known: RoleKnown | null;
}

export interface Counts {
  readonly total: number;
  readonly cited: number;
  readonly stated: number;
  readonly inferred: number;
  readonly recommended: number;
  readonly planned: number;
}

export interface RoleKnown {
  readonly known: number;
  readonly notStated: number;
  readonly notReviewed: number;
  readonly statedNone: number;
}

/** The numbers of a row, in the order of the columns. */
export const COUNT_KEYS = ['total', 'cited', 'stated', 'inferred', 'recommended', 'planned'] as const;
export const KNOWN_KEYS = ['known', 'notStated', 'notReviewed', 'statedNone'] as const;

type Answer = CoveredAreaFragment & { readonly id: string; readonly name: string };

/** The roles of every body, whether written or not, and every other kind of relation that there is. */
export function coveredArea({ id, name, bodiesKnown, gap, coverage }: Answer): CoveredArea {
  const knowledge = new Map(coverage.byRole.map((role) => [role.kind, role]));
  const bodies = coverage.byRole[0]?.bodies ?? 0;
  const rows = coverage.byRelation.flatMap(({ type, label, role, ...counts }): CoverageRow[] => {
    const known = role === null || bodies === 0 ? null : (knowledge.get(role) ?? null);
    return counts.total === 0 && known === null ? [] : [{ type, label, role, counts, known }];
  });
  const state = bodies > 0 ? null : nothingOf(gap?.state ?? bodiesKnown);
  return {
    id,
    name,
    nothing: state === null ? null : { state, reason: gap?.reason ?? null },
    bodies,
    // What is told of bodies first: it is what the chart draws.
    rows: [...rows.filter(({ role }) => role !== null), ...rows.filter(({ role }) => role === null)],
    total: sum(rows.map(({ counts }) => counts)),
  };
}

function sum(all: readonly Counts[]): Counts {
  const of = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return {
    total: of('total'),
    cited: of('cited'),
    stated: of('stated'),
    inferred: of('inferred'),
    recommended: of('recommended'),
    planned: of('planned'),
  };
}

/** The table for a file. */
export function coverageRows(
  areas: readonly CoveredArea[],
  m: Messages,
): readonly (readonly (string | number | null)[])[] {
  const { coverage } = m.evidence;
  const head = [
    coverage.area,
    coverage.kind,
    ...COUNT_KEYS.map((key) => coverage.count[key]),
    ...KNOWN_KEYS.map((key) => coverage.bodiesWith(coverage.known[key])),
  ];
  const counts = (of: Counts): number[] => COUNT_KEYS.map((key) => of[key]);
  const lines = areas.flatMap((area) => [
    ...area.rows.map(({ label, counts: own, known }) => [
      area.name,
      label,
      ...counts(own),
      ...KNOWN_KEYS.map((key) => known?.[key] ?? null),
    ]),
    [area.name, coverage.all, ...counts(area.total), ...KNOWN_KEYS.map(() => null)],
  ]);
  return [head, ...lines];
}
