import { changesBetween } from '../analysis/changes/changes-between.js';
import { BadUserInput, NotFound } from '../domain/errors.js';
import type { Id } from '../domain/model.js';
import { fiscalYearScope } from '../domain/scope.js';
import type { Loaders } from './loaders.js';
import type { ChangeSetModel } from './models/changes.js';
import { gatherSnapshot } from './snapshot.js';

/**
 * What changed in an area between two fiscal years.
 *
 * @throws BadUserInput when a year is not 1900 to 2100, or the second is not later than the first
 * @throws NotFound when one of the years does not have the area
 */
export async function changesOf(
  area: Id,
  from: number,
  to: number,
  loaders: Loaders,
): Promise<ChangeSetModel> {
  const [earlier, later] = [fiscalYearScope(from, 'from'), fiscalYearScope(to, 'to')];
  if (from >= to) {
    const message = `to: must be later than from, which is ${from}; swap the two, or take another year`;
    throw new BadUserInput(message, { argument: 'to' });
  }
  const [before, after] = await Promise.all([
    gatherSnapshot(area, earlier, loaders),
    gatherSnapshot(area, later, loaders),
  ]);
  if (after.area === null) throw new NotFound(`area: there is no area ${area}`, { argument: 'area' });
  const years = { from, to, fromState: before.state, toState: after.state };
  return { it: { area: after.area, ...years, ...changesBetween(before, after) }, scope: later, earlier };
}
