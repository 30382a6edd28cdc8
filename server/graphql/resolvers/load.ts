import { loadsOf } from '../../analysis/load.js';
import { BadUserInput } from '../../domain/errors.js';
import { readScope, UNSCOPED } from '../../domain/scope.js';
import { given } from '../arguments.js';
import type { LoadResolvers, QueryResolvers } from '../generated/resolvers.js';
import { scoped } from '../model.js';
import { gatherSnapshot } from '../snapshot.js';

const MAX_FIRST = 500;

/** The questions of this part of the API. */
export const loadQuery: QueryResolvers = {
  secretariatLoad: async (_, { area, at, roles, first }, { loaders }) => {
    const most = given(first, 100);
    if (most < 1 || most > MAX_FIRST) {
      throw new BadUserInput(`first: must be 1 to ${MAX_FIRST}`, { argument: 'first' });
    }
    const scope = readScope(at, UNSCOPED);
    const snapshot = await gatherSnapshot(area ?? null, scope, loaders);
    return scoped(loadsOf(snapshot, given(roles, ['SECRETARIAT', 'OPERATOR'])).slice(0, most), scope);
  },
};

const Load: LoadResolvers = {
  organization: ({ it, scope }) => ({ it: it.organization, scope }),
  count: ({ it }) => it.bodies.length,
  roleCount: ({ it }) => it.roles.length,
  bodies: ({ it, scope }) => scoped(it.bodies, scope),
  roles: ({ it, scope }) =>
    scoped(
      it.roles.map(({ role: { relation, node }, body }) => ({
        label: 'Role' as const,
        relation,
        holder: node,
        body,
      })),
      scope,
    ),
};

/** Its types. */
export const loadTypes = { Load };
