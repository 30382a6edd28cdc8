import { citedPassages } from '../analysis/findings/evidence.js';
import type { Facts } from '../analysis/findings/types.js';
import { calledThen, type Linked, type Snapshot } from '../analysis/snapshot.js';
import { BadUserInput } from '../domain/errors.js';
import type { AreaNode, BodyNode, DomainNode, Id, PassageNode } from '../domain/model.js';
import { overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { Step } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import { gatherSnapshot } from './snapshot.js';

/** Gathers what the rules of the check-up look at, in a fixed number of questions, however many bodies. */

/** More than any prefecture has; the answer has several findings for each. */
export const MOST_BODIES = 2000;

const CLAIMS: Step = { types: ['SERVES', 'UNDER', 'ADDRESSES', 'PRODUCED'], direction: 'out' };

/**
 * What is written of an area at a time, or of all when `area` is null, with the places where it is written.
 *
 * @throws NotFound when the release, or that time, does not have the area
 * @throws BadUserInput when there are too many bodies for one answer
 */
export async function gatherFacts(area: Id | null, scope: Scope, loaders: Loaders): Promise<Facts> {
  // The loaders ask for the bodies once, here and for the snapshot.
  const { length } = await bodiesOf(area, scope, loaders);
  if (length > MOST_BODIES) {
    throw new BadUserInput(
      `area: ${length} bodies are too many to check at once (at most ${MOST_BODIES}); name a smaller area`,
      { argument: 'area' },
    );
  }
  const [snapshot, areas] = await Promise.all([
    gatherSnapshot(area, scope, loaders),
    areasOf(area, scope, loaders),
  ]);
  const [claims, withoutBodies] = await Promise.all([
    claimsOf(snapshot, loaders),
    emptyOf(areas, scope, loaders),
  ]);
  const cited = citedPassages({ snapshot, claims, areas });
  const passages = await Promise.all(cited.map((id) => loaders.labelled(id, 'Passage')));
  const lacking = passages.filter((passage): passage is PassageNode => passage?.reviewed === false);
  return {
    snapshot: calledThen(snapshot),
    claims,
    areas,
    withoutBodies,
    unreviewed: new Map(lacking.map((passage) => [passage.id, passage])),
  };
}

function bodiesOf(area: Id | null, { window }: Scope, loaders: Loaders): Promise<readonly BodyNode[]> {
  return area === null ? loaders.all('Body') : loaders.bodiesOfArea(area, true, window);
}

async function areasOf(area: Id | null, { window }: Scope, loaders: Loaders): Promise<readonly AreaNode[]> {
  const ids = area === null ? null : await loaders.closure(area);
  const nodes =
    ids === null
      ? await loaders.all('Area')
      : await Promise.all(ids.map((id) => loaders.labelled(id, 'Area')));
  return nodes.filter((node): node is AreaNode => node !== null && overlaps(node.period, window));
}

async function claimsOf(
  { bodies, scope }: Snapshot,
  loaders: Loaders,
): Promise<ReadonlyMap<Id, readonly Linked<DomainNode>[]>> {
  return new Map(
    await Promise.all(
      bodies.map(async ({ body }) => [body.id, await loaders.expand(body.id, CLAIMS, scope.window)] as const),
    ),
  );
}

/** Only of areas with a gap is it said what a missing body means: the others are not asked about. */
async function emptyOf(areas: readonly AreaNode[], scope: Scope, loaders: Loaders): Promise<ReadonlySet<Id>> {
  const asked = areas.filter(({ gap }) => gap !== null);
  const bodies = await Promise.all(asked.map(({ id }) => loaders.bodiesOfArea(id, true, scope.window)));
  return new Set(asked.filter((_, index) => bodies[index]?.length === 0).map(({ id }) => id));
}
