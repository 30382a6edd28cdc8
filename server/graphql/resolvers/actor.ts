import { readScope } from '../../domain/scope.js';
import type { Context } from '../context.js';
import type {
  OrganizationResolvers,
  PostResolvers,
  PostRolesArgs,
  ProfessionResolvers,
} from '../generated/resolvers.js';
import type { ActorModel, RoleModel } from '../model.js';
import { rolesHeldBy } from '../roles.js';
import { along, firstAlong, ownerAlong } from './claim.js';
import { entityFields } from './entity.js';

const rolesFields = {
  roles: (
    { it, scope }: ActorModel,
    { kinds, at }: PostRolesArgs,
    { loaders }: Context,
  ): Promise<RoleModel[]> => rolesHeldBy(it, kinds ?? null, readScope(at, scope), loaders),
};

export const Organization: OrganizationResolvers = {
  ...entityFields,
  kind: ({ it }) => it.kind,
  collective: ({ it }) => it.collective,
  area: (org, _, context) => firstAlong(org, { types: ['LOCATED_IN'], direction: 'out' }, 'Area', context),
  unitOf: (org, _, context) =>
    firstAlong(org, { types: ['UNIT_OF'], direction: 'out' }, 'Organization', context),
  units: (org, _, context) => along(org, { types: ['UNIT_OF'], direction: 'in' }, 'Organization', context),
  posts: (org, _, context) => along(org, { types: ['POST_OF'], direction: 'in' }, 'Post', context),
  activities: (org, _, context) =>
    along(org, { types: ['CONDUCTED'], direction: 'out' }, 'Activity', context),
  staffedActivities: (org, _, context) =>
    along(org, { types: ['STAFFED'], direction: 'out' }, 'Activity', context),
  ...rolesFields,
};

export const Post: PostResolvers = {
  ...entityFields,
  ...rolesFields,
  organization: (post, _, context) =>
    ownerAlong(post, { types: ['POST_OF'], direction: 'out' }, 'Organization', context),
};

export const Profession: ProfessionResolvers = { ...entityFields, ...rolesFields };
