import { namingDays } from '../domain/body-name.js';
import { presenceOf } from '../domain/known.js';
import type { Id, NodeOf } from '../domain/model.js';
import { ALWAYS } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import { RELATION_TYPES, type KnownState } from '../domain/vocabulary.js';
import { yearMarks, type Spoken, type YearMark } from '../domain/year-marks.js';
import type { Loaders } from './loaders.js';

/** Of which years the sources speak in an area, and whether of bodies at all. */

type Speaking = NodeOf<'Body'> | NodeOf<'Activity'>;

/** All relations of a body or an activity but its meetings, which only date that it met. */
const TOUCHING = RELATION_TYPES.filter((type) => type !== 'MEETING_OF');

/** Bodies and activities that serve the area or one within it, whatever the time. */
async function speakingIn(area: Id, loaders: Loaders): Promise<Speaking[]> {
  const areas = await loaders.closure(area);
  const there = await Promise.all(
    areas.map((id) => loaders.expand(id, { types: ['SERVES'], direction: 'in' }, ALWAYS)),
  );
  const nodes = there
    .flat()
    .map(({ node }) => node)
    .filter((node) => node.label === 'Body' || node.label === 'Activity');
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** The fiscal years of which the sources speak in an area, ascending. */
export async function fiscalYearsOf(area: Id, loaders: Loaders): Promise<number[]> {
  const things = await speakingIn(area, loaders);
  return [...new Set(things.flatMap(({ years }) => years))].sort((a, b) => a - b);
}

/** The same years with how far the sources speak of each. */
export async function yearMarksOf(area: Id, loaders: Loaders): Promise<YearMark[]> {
  const things = await speakingIn(area, loaders);
  return yearMarks(await Promise.all(things.map((thing) => spoken(thing, loaders))));
}

async function spoken(thing: Speaking, loaders: Loaders): Promise<Spoken> {
  const [out, into] = await Promise.all([
    loaders.expand(thing.id, { types: TOUCHING, direction: 'out' }, ALWAYS),
    loaders.expand(thing.id, { types: TOUCHING, direction: 'in' }, ALWAYS),
  ]);
  const outputs = out.map(({ node }) => node).filter((node) => node.label === 'Output');
  return {
    period: thing.period,
    years: thing.years,
    relations: [...out, ...into].map(({ relation }) => relation),
    completions: outputs.map(({ completedOn }) => completedOn).filter((date) => date !== null),
    namings: thing.label === 'Body' ? namingDays(thing) : [],
  };
}

/** KNOWN when the sources speak of a body in the area at that time; else what its absence means. */
export async function bodiesKnown(area: NodeOf<'Area'>, scope: Scope, loaders: Loaders): Promise<KnownState> {
  const bodies = await loaders.bodiesOfArea(area.id, true, scope.window);
  return bodies.some(({ years }) => presenceOf(years, scope) === 'KNOWN')
    ? 'KNOWN'
    : (area.gap?.state ?? 'NOT_STATED');
}
