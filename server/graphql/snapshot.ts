import type { BodyRecord, Linked, MeetingRecord, Snapshot } from '../analysis/snapshot.js';
import { NotFound } from '../domain/errors.js';
import { presenceOf } from '../domain/known.js';
import { roleKindOf } from '../domain/labels.js';
import type { BodyNode, DomainNode, Id, NodeOf } from '../domain/model.js';
import { ALWAYS, overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { Neighbour, Step } from '../store/graph-store.js';
import { areaState } from './area-state.js';
import { ROLES_IN, type Loaders } from './loaders.js';

/** Gathers a snapshot in three turns of questions, however many bodies: the bodies, all about them, who met. */

const WHOLES: Step = { types: ['PART_OF'], direction: 'out' };
const PREDECESSORS: Step = { types: ['SUCCEEDS'], direction: 'out' };
const SERVES: Step = { types: ['SERVES'], direction: 'out' };
const MEETINGS: Step = { types: ['MEETING_OF'], direction: 'in' };
const PARTICIPANTS: Step = { types: ['TOOK_PART_IN'], direction: 'in' };

/**
 * What is written of the governance of an area and of those within it; of all areas when `area` is null.
 *
 * @param argument the argument of the API that names the area, for its error
 * @throws NotFound when the release, or that time, does not have the area
 */
export async function gatherSnapshot(
  area: Id | null,
  scope: Scope,
  loaders: Loaders,
  argument = 'area',
): Promise<Snapshot> {
  if (area === null) {
    const bodies = (await loaders.all('Body')).filter(({ period }) => overlaps(period, scope.window));
    const spoken = bodies.some(({ years }) => presenceOf(years, scope) === 'KNOWN');
    return {
      area: null,
      scope,
      state: spoken ? 'KNOWN' : 'NOT_STATED',
      reason: null,
      bodies: await recordsOf(bodies, scope, loaders),
    };
  }
  const [node, bodies] = await Promise.all([
    loaders.selected(area, 'Area', scope.window),
    loaders.bodiesOfArea(area, true, scope.window),
  ]);
  if (node === null) throw new NotFound(`${argument}: there is no area ${area}`, { argument });
  const [records, state] = await Promise.all([
    recordsOf(bodies, scope, loaders),
    areaState(node, true, bodies, scope, loaders),
  ]);
  return { area: node, scope, ...state, bodies: records };
}

function recordsOf(bodies: readonly BodyNode[], scope: Scope, loaders: Loaders): Promise<BodyRecord[]> {
  return Promise.all(bodies.map((body) => recordOf(body, scope, loaders)));
}

async function recordOf(body: BodyNode, scope: Scope, loaders: Loaders): Promise<BodyRecord> {
  const along = (step: Step): Promise<readonly Neighbour[]> => loaders.expand(body.id, step, scope.window);
  const [roles, wholes, predecessors, serves, meetings] = await Promise.all([
    along(ROLES_IN),
    along(WHOLES),
    // What a body takes the place of is as a rule no more when it is there.
    loaders.expand(body.id, PREDECESSORS, ALWAYS),
    along(SERVES),
    along(MEETINGS),
  ]);
  const areas = only(serves, 'Area').map(({ node }) => node);
  return {
    body,
    presence: presenceOf(body.years, scope),
    areas,
    areaGap: areas.find(({ gap }) => gap !== null)?.gap ?? null,
    roles: roles.flatMap((role) => {
      const kind = roleKindOf(role.relation.type);
      return kind === null ? [] : [{ ...role, kind }];
    }),
    wholes: only(wholes, 'Body'),
    predecessors: only(predecessors, 'Body'),
    meetings: await Promise.all(
      only(meetings, 'Meeting').map((each) => withParticipants(each, scope, loaders)),
    ),
  };
}

async function withParticipants(
  meeting: Linked<NodeOf<'Meeting'>>,
  scope: Scope,
  loaders: Loaders,
): Promise<MeetingRecord> {
  return { ...meeting, participants: await loaders.expand(meeting.node.id, PARTICIPANTS, scope.window) };
}

/** The neighbours with this label. */
function only<L extends DomainNode['label']>(found: readonly Neighbour[], label: L): Linked<NodeOf<L>>[] {
  return found.filter(
    (neighbour): neighbour is Neighbour & Linked<NodeOf<L>> => neighbour.node.label === label,
  );
}
