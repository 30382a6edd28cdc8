import { BadUserInput } from '../domain/errors.js';
import { roleKindOf } from '../domain/labels.js';
import type { DomainNode, Id, Relation } from '../domain/model.js';
import { overlaps } from '../domain/period.js';
import type { Scope } from '../domain/scope.js';
import type { Context } from './context.js';
import { asNode, type NodeModel, type RoleModel } from './model.js';

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
): Promise<(NodeModel | RoleModel | null)[]> {
  if (ids.length > MAX_IDS) {
    throw new BadUserInput(`ids: at most ${MAX_IDS} at once`, { argument: 'ids' });
  }
  const nodes = await Promise.all(ids.map((id) => context.loaders.node(id)));
  const roles = await findRoles(
    ids.filter((_, place) => nodes[place] === null),
    scope,
    context,
  );
  return ids.map((id, place) => {
    const node = nodes[place] ?? null;
    if (node === null) return roles.get(id) ?? null;
    return overlaps(node.period, scope.window) ? asNode(node, scope) : null;
  });
}

async function findRoles(
  ids: readonly Id[],
  scope: Scope,
  { reader, loaders }: Context,
): Promise<ReadonlyMap<Id, RoleModel>> {
  if (ids.length === 0) return new Map();
  const claims = (await reader.relations([...new Set(ids)]))
    .filter((relation) => relation !== null)
    .filter((relation) => roleKindOf(relation.type) !== null);
  const roles = await Promise.all(
    claims.map(async (relation) =>
      roleModel(relation, await loaders.node(relation.from), await loaders.node(relation.to), scope),
    ),
  );
  return new Map(roles.filter((role) => role !== null).map((role) => [role.it.relation.id, role]));
}

/** The role, if it and both its ends are there at that time. */
function roleModel(
  relation: Relation,
  holder: DomainNode | null,
  body: DomainNode | null,
  scope: Scope,
): RoleModel | null {
  if (holder === null || body?.label !== 'Body') return null;
  const there = [relation, holder, body].every(({ period }) => overlaps(period, scope.window));
  return there ? { it: { label: 'Role', relation, holder, body }, scope } : null;
}
