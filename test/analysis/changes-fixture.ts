import { withYears } from '../../seed/graph/years.js';
import { changesBetween } from '../../server/analysis/changes/changes-between.js';
import type { Change, Changes } from '../../server/analysis/changes/change.js';
import type { BodyNode, DomainNode, Relation } from '../../server/domain/model.js';
import type { Period } from '../../server/domain/period.js';
import { during, graphOf, link, node } from '../store/build.js';
import { snapshotsOf } from './changes-graphs.js';

/** Structures made up for one rule each, and what is found in them. */

/** From April of the first year to the end of the last fiscal year; null where it is not said. */
export const years = (first: number | null, last: number | null): Period => {
  const made = during(first === null ? null : `${first}-04-01`, last === null ? null : `${last + 1}-04-01`);
  return {
    ...made,
    fromPrecision: first === null ? null : 'FISCAL_YEAR',
    toPrecision: last === null ? null : 'FISCAL_YEAR',
  };
};
export const tallies = [2010, 2016].map((fiscalYear) => ({
  fiscalYear,
  count: 1,
  standing: 'STATED' as const,
  basis: null,
  citations: [],
}));
/** A body of which the sources speak in every year from 2010 to 2016. */
export const council = (id: string, more: Partial<BodyNode> = {}): BodyNode =>
  node('Body', id, { name: `${id}会`, nameEn: `Body ${id}`, tallies, ...more });
export const org = (id: string, period: Period = years(null, null)): DomainNode =>
  node('Organization', id, { name: `${id}社`, nameEn: `${id} Inc`, period });
export const cite = (passage: string) => [{ passage, standing: 'STATED' as const, note: null }];

export const AREA = node('Area', 'town', { name: '合成町', nameEn: 'Synthetic Town' });
export async function between(
  from: number,
  to: number,
  nodes: readonly DomainNode[],
  relations: readonly Relation[] = [],
): Promise<Changes> {
  const bodies = nodes.filter(({ label }) => label === 'Body');
  const served = new Set(relations.filter(({ type }) => type === 'SERVES').map((relation) => relation.from));
  const serves = bodies.filter(({ id }) => !served.has(id)).map(({ id }) => link(id, 'SERVES', 'town'));
  const graph = withYears(graphOf([AREA, ...nodes], [...serves, ...relations]));
  const [before, after] = await snapshotsOf(graph, 'town', from, to);
  if (before === undefined || after === undefined) throw new RangeError('two years are compared');
  return changesBetween(before, after);
}
export const sentences = (changes: readonly Change[]): string[] => changes.map(({ sentence }) => sentence.ja);
export const english = (changes: readonly Change[]): (string | null)[] =>
  changes.map(({ sentence }) => sentence.en);
export const names = (nodes: readonly DomainNode[] = []): string[] => nodes.map(({ name }) => name);
