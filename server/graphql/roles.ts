import { roleKnowledge, type RoleKnowledge } from '../domain/known.js';
import { roleKindOf } from '../domain/labels.js';
import type { BodyNode, DomainNode, Gap } from '../domain/model.js';
import type { Scope } from '../domain/scope.js';
import { ROLE_KINDS, type RoleKind } from '../domain/vocabulary.js';
import type { Neighbour } from '../store/graph-store.js';
import { ROLES_HELD, ROLES_IN, type Loaders } from './loaders.js';
import type { RoleModel } from './model.js';

/** Roles of bodies and actors: by kind as the API lists them, then as the source does. */

const PLACES: ReadonlyMap<RoleKind | null, number> = new Map(ROLE_KINDS.map((kind, place) => [kind, place]));
const placeOf = ({ relation }: Neighbour): number => PLACES.get(roleKindOf(relation.type)) ?? -1;

/** The neighbours of these kinds (all when null), by kind; the order within a kind is kept. */
function ofKinds(found: readonly Neighbour[], kinds: readonly RoleKind[] | null): readonly Neighbour[] {
  const places = kinds?.map((kind) => PLACES.get(kind));
  return found
    .map((neighbour) => ({ neighbour, place: placeOf(neighbour) }))
    .filter(({ place }) => place >= 0 && (places?.includes(place) ?? true))
    .sort((a, b) => a.place - b.place)
    .map(({ neighbour }) => neighbour);
}

/** The roles that are held in a body. */
export async function rolesIn(
  body: BodyNode,
  kinds: readonly RoleKind[] | null,
  scope: Scope,
  loaders: Loaders,
): Promise<RoleModel[]> {
  const found = await loaders.expand(body.id, ROLES_IN, scope.window);
  return ofKinds(found, kinds).map(({ relation, node }) => ({
    it: { label: 'Role', relation, holder: node, body },
    scope,
  }));
}

/** The roles that an actor holds. */
export async function rolesHeldBy(
  holder: DomainNode,
  kinds: readonly RoleKind[] | null,
  scope: Scope,
  loaders: Loaders,
): Promise<RoleModel[]> {
  const found = await loaders.expand(holder.id, ROLES_HELD, scope.window);
  return ofKinds(found, kinds).flatMap(({ relation, node }) =>
    node.label === 'Body' ? [{ it: { label: 'Role' as const, relation, holder, body: node }, scope }] : [],
  );
}

/** What a missing role means in the area that a body serves, if an area of it says so. */
export async function areaGapOf(body: BodyNode, scope: Scope, loaders: Loaders): Promise<Gap | null> {
  const areas = await loaders.neighbours(
    body.id,
    { types: ['SERVES'], direction: 'out' },
    scope.window,
    'Area',
  );
  return areas.find(({ gap }) => gap !== null)?.gap ?? null;
}

/** What is known of one kind of role in a body at a time. */
export async function roleKnowledgeOf(
  body: BodyNode,
  kind: RoleKind,
  scope: Scope,
  loaders: Loaders,
): Promise<RoleKnowledge> {
  const [found, areaGap] = await Promise.all([
    loaders.expand(body.id, ROLES_IN, scope.window),
    areaGapOf(body, scope, loaders),
  ]);
  const standings = ofKinds(found, [kind]).map(({ relation }) => relation.standing);
  return roleKnowledge(kind, standings, body.gaps, areaGap, scope);
}
