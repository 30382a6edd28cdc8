import { presenceOf } from '../../domain/known.js';
import { readScope } from '../../domain/scope.js';
import type { AreaClaimResolvers, BodyResolvers, SuccessionResolvers } from '../generated/resolvers.js';
import { areaModel, bodyModel, scoped } from '../model.js';
import { roleKnowledgeOf, rolesIn } from '../roles.js';
import { byOrdinal } from '../meetings.js';
import { pickOrNull } from '../text.js';
import { along, claimFields, claimsAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Body: BodyResolvers = {
  ...entityFields,
  kind: ({ it }) => it.kind,
  functions: ({ it }) => it.functions,
  purpose: ({ it }, { locale }) => pickOrNull(it.purpose, locale),
  areas: (body, _, context) => along(body, { types: ['SERVES'], direction: 'out' }, 'Area', context),
  areaClaims: (body, _, context) => claimsAlong(body, { types: ['SERVES'], direction: 'out' }, context),
  partOf: ({ it, scope }, { at }, context) =>
    along({ it, scope: readScope(at, scope) }, { types: ['PART_OF'], direction: 'out' }, 'Body', context),
  parts: ({ it, scope }, { at }, context) =>
    along({ it, scope: readScope(at, scope) }, { types: ['PART_OF'], direction: 'in' }, 'Body', context),
  roles: ({ it, scope }, { kinds, at }, { loaders }) =>
    rolesIn(it, kinds ?? null, readScope(at, scope), loaders),
  roleState: async ({ it, scope }, { kind, at }, { loaders }) =>
    (await roleKnowledgeOf(it, kind, readScope(at, scope), loaders)).state,
  roleGap: async ({ it, scope }, { kind, at }, { loaders }) => {
    const asked = readScope(at, scope);
    const { gap } = await roleKnowledgeOf(it, kind, asked, loaders);
    return gap && { it: gap, scope: asked };
  },
  presence: ({ it, scope }, { at }) => presenceOf(it.years, readScope(at, scope)),
  fiscalYears: ({ it }) => it.years,
  meetings: async (body, _, context) =>
    (await along(body, { types: ['MEETING_OF'], direction: 'in' }, 'Meeting', context)).sort(byOrdinal),
  meetingTallies: ({ it, scope }) => scoped(it.tallies, scope),
  figures: ({ it, scope }) => scoped(it.figures, scope),
  outputs: (body, _, context) => along(body, { types: ['PRODUCED'], direction: 'out' }, 'Output', context),
  programmes: (body, _, context) => along(body, { types: ['UNDER'], direction: 'out' }, 'Programme', context),
  addresses: (body, _, context) => claimsAlong(body, { types: ['ADDRESSES'], direction: 'out' }, context),
  initiatives: (body, _, context) =>
    along(body, { types: ['ADDRESSES'], direction: 'out' }, 'Initiative', context),
  formerNames: ({ it, scope }) => scoped(it.formerNames, scope),
  lessons: (body, _, context) => along(body, { types: ['ABOUT'], direction: 'in' }, 'Lesson', context),
  succeeds: ({ it, scope }, { at }, context) =>
    claimsAlong({ it, scope: readScope(at, scope) }, { types: ['SUCCEEDS'], direction: 'out' }, context),
  succeededBy: ({ it, scope }, { at }, context) =>
    claimsAlong({ it, scope: readScope(at, scope) }, { types: ['SUCCEEDS'], direction: 'in' }, context),
  period: ({ it }) => it.period,
};

export const Succession: SuccessionResolvers = {
  ...claimFields,
  body: bodyModel,
  needsReview: ({ it }) => it.relation.needsReview,
};

export const AreaClaim: AreaClaimResolvers = { ...claimFields, area: areaModel };
