import { BadUserInput } from '../domain/errors.js';
import { roleKindOf } from '../domain/labels.js';
import type { Id } from '../domain/model.js';
import { overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { Context } from './context.js';
import { asNode, type NodeModel, type RoleModel } from './model.js';
import type { RelationModel } from './models/evidence.js';
import { relationModel } from './relations.js';

/** Things of any type by their ids. */

const MAX_IDS = 100;

/**
 * The things with these ids, in the order asked, null where there is none at that time.
 *
 * @throws BadUserInput for more than 100 ids
 */
export async function findByIds(
  ids: readonly Id[],
  scope: Scope,
  context: Context,
): Promise<(NodeModel | RoleModel | RelationModel | null)[]> {
  if (ids.length > MAX_IDS) {
    throw new BadUserInput(`ids: at most ${MAX_IDS} at once`, { argument: 'ids' });
  }
  const nodes = await Promise.all(ids.map((id) => context.loaders.node(id)));
  const claims = await findClaims(
    ids.filter((_, place) => nodes[place] === null),
    scope,
    context,
  );
  return ids.map((id, place) => {
    const node = nodes[place] ?? null;
    if (node === null) return claims.get(id) ?? null;
    return overlaps(node.period, scope.window) ? asNode(node, scope) : null;
  });
}

async function findClaims(
  ids: readonly Id[],
  scope: Scope,
  { reader, loaders }: Context,
): Promise<ReadonlyMap<Id, RoleModel | RelationModel>> {
  if (ids.length === 0) return new Map();
  const found = (await reader.relations([...new Set(ids)])).filter((relation) => relation !== null);
  const claims = await Promise.all(
    found.map(async (relation) => {
      const [from, to] = await Promise.all([loaders.node(relation.from), loaders.node(relation.to)]);
      const claim = relationModel(relation, from, to, scope);
      return claim && asClaim(claim);
    }),
  );
  return new Map(claims.filter((claim) => claim !== null).map((claim) => [claim.it.relation.id, claim]));
}

/** The claim as a role, where it is one. */
export function asClaim(claim: RelationModel): RoleModel | RelationModel {
  const { relation, from: holder, to: body } = claim.it;
  if (roleKindOf(relation.type) === null || body.label !== 'Body') return claim;
  return { it: { label: 'Role', relation, holder, body }, scope: claim.scope };
}
