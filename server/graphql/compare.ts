import type { Column } from '../analysis/compare/column.js';
import { compareColumns, type Comparison } from '../analysis/compare/compare.js';
import { BadUserInput } from '../domain/errors.js';
import { momentLabel } from '../domain/labels.js';
import type { Id, NodeOf } from '../domain/model.js';
import { byId } from '../domain/order.js';
import { readScope, UNSCOPED, type AskedTime, type Scope } from '../domain/scope.js';
import type { Loaders } from './loaders.js';
import { gatherSnapshot } from './snapshot.js';

/** Reads what a comparison asks for, and gathers its columns in the same turns of questions. */

const FEWEST = 2;
const MOST = 6;

/** A scope as a client gives it. */
export interface AskedScope {
  readonly area: Id;
  readonly at?: AskedTime | null | undefined;
}

interface Wanted {
  readonly area: Id;
  readonly scope: Scope;
  /** The name of the argument, as `scopes[1]`. */
  readonly argument: string;
}

/**
 * @throws BadUserInput when there are too few or too many scopes, one is there twice, or a time is none
 * @throws NotFound naming `scopes[n].area` when the release, or that time, does not have it
 */
export async function compareScopes(asked: readonly AskedScope[], loaders: Loaders): Promise<Comparison> {
  const wanted = readScopes(asked);
  const gathered = await Promise.allSettled(wanted.map((each) => gatherColumn(each, loaders)));
  // The first in the order asked, not the first to fail: the same question has the same answer.
  const failed = gathered.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return compareColumns(gathered.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
}

function readScopes(asked: readonly AskedScope[]): readonly Wanted[] {
  if (asked.length < FEWEST || asked.length > MOST) {
    const message = `scopes: ${asked.length} given; give ${FEWEST} to ${MOST} areas, each with a time if you like`;
    throw new BadUserInput(message, { argument: 'scopes' });
  }
  const wanted = asked.map(({ area, at }, index): Wanted => {
    const argument = `scopes[${index}]`;
    return { area, scope: scopeIn(argument, at), argument };
  });
  wanted.forEach((each, index) => {
    const before = wanted.slice(0, index).find((other) => isSame(other, each));
    if (before === undefined) return;
    const time = each.scope.moment === null ? 'at any time' : `at ${momentLabel(each.scope.moment).en ?? ''}`;
    throw new BadUserInput(
      `${each.argument}: ${each.area} ${time} is ${before.argument} already; give another area or another time`,
      { argument: each.argument },
    );
  });
  return wanted;
}

/** The time of one scope; what is wrong with it is said of that scope. */
function scopeIn(argument: string, at: AskedScope['at']): Scope {
  try {
    return readScope(at, UNSCOPED);
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error;
    const inner = typeof error.data['argument'] === 'string' ? error.data['argument'] : 'at';
    throw new BadUserInput(`${argument}.${error.message}`, { argument: `${argument}.${inner}` });
  }
}

function isSame(a: Wanted, b: Wanted): boolean {
  if (a.area !== b.area || a.scope.moment?.unit !== b.scope.moment?.unit) return false;
  return a.scope.window.since === b.scope.window.since;
}

async function gatherColumn({ area, scope, argument }: Wanted, loaders: Loaders): Promise<Column> {
  const [snapshot, within] = await Promise.all([
    gatherSnapshot(area, scope, loaders, `${argument}.area`),
    gatherWithin(area, scope, loaders),
  ]);
  if (snapshot.area === null) throw new Error(`${area} was gathered without its area`);
  return { area: snapshot.area, snapshot, ...within };
}

async function gatherWithin(
  area: Id,
  scope: Scope,
  loaders: Loaders,
): Promise<Pick<Column, 'areas' | 'activities'>> {
  const areas = await areasWithin(area, loaders);
  return { areas, activities: await activitiesIn(areas, scope, loaders) };
}

async function areasWithin(area: Id, loaders: Loaders): Promise<readonly NodeOf<'Area'>[]> {
  const ids = await loaders.closure(area);
  const found = await Promise.all(ids.map((id) => loaders.labelled(id, 'Area')));
  return found.filter((node) => node !== null);
}

async function activitiesIn(
  areas: readonly NodeOf<'Area'>[],
  scope: Scope,
  loaders: Loaders,
): Promise<readonly NodeOf<'Activity'>[]> {
  const serving = { types: ['SERVES'], direction: 'in' } as const;
  const found = await Promise.all(
    areas.map(({ id }) => loaders.neighbours(id, serving, scope.window, 'Activity')),
  );
  return [...new Map(found.flat().map((node) => [node.id, node])).values()].sort(byId);
}
