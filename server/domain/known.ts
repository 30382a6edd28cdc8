import type { Citation, Gap, RoleGap, Text } from './model.js';
import { fiscalYearWindow, overlaps } from './period.js';
import type { Scope } from './scope.js';
import type { GapState, KnownState, RoleKind, Standing } from './vocabulary.js';

/** What is known of a body and its roles at a time. 'Not written' is never 'does not exist'. */

/** Why an answer is missing, as it is shown. */
export interface ShownGap {
  readonly state: GapState;
  readonly reason: Text;
  readonly citations: readonly Citation[];
  /** Said of a group as a whole without naming who for which: 個別の記載なし. */
  readonly forGroup: boolean;
}

/**
 * Whether the sources speak of a thing at that time: from the first to the last fiscal year of which they
 * do. Outside it is selected only because no beginning or end is stated.
 *
 * @param years fiscal years of which the sources speak, ascending
 */
export function presenceOf(years: readonly number[], scope: Scope): 'KNOWN' | 'NOT_STATED' {
  if (scope.moment === null) return 'KNOWN';
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'NOT_STATED';
  const known =
    fiscalYearWindow(first).since < scope.window.until && fiscalYearWindow(last).until > scope.window.since;
  return known ? 'KNOWN' : 'NOT_STATED';
}

/** What ought to be does not make it known who is. */
export function makesKnown(standing: Standing): boolean {
  return standing !== 'RECOMMENDED';
}

/** What is known of one kind of role in a body. */
export interface RoleKnowledge {
  readonly state: KnownState;
  /** Why it is not known, if anything is said of that. */
  readonly gap: ShownGap | null;
}

/**
 * What is known of a kind of role in a body at a time.
 *
 * @param standings of the roles of that kind that the time selects
 * @param gaps of the body, whatever role and period they are for
 * @param areaGap what a missing role means in the area that the body serves, if said
 */
export function roleKnowledge(
  kind: RoleKind,
  standings: readonly Standing[],
  gaps: readonly RoleGap[],
  areaGap: Gap | null,
  scope: Scope,
): RoleKnowledge {
  if (standings.some(makesKnown)) return { state: 'KNOWN', gap: null };
  const own = gaps.find((gap) => gap.role === kind && overlaps(gap.period, scope.window));
  if (own !== undefined) return { state: own.state, gap: own };
  if (areaGap !== null) return { state: areaGap.state, gap: { ...areaGap, forGroup: false } };
  return { state: 'NOT_STATED', gap: null };
}
