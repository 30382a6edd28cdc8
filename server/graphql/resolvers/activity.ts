import type { ActivityResolvers } from '../generated/resolvers.js';
import { scoped } from '../model.js';
import { pick, pickOrNull } from '../text.js';
import { along, claimsAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Activity: ActivityResolvers = {
  ...entityFields,
  kind: ({ it }) => it.kind,
  areas: (activity, _, context) => along(activity, { types: ['SERVES'], direction: 'out' }, 'Area', context),
  conductors: (activity, _, context) =>
    along(activity, { types: ['CONDUCTED'], direction: 'in' }, 'Organization', context),
  staffedBy: (activity, _, context) =>
    along(activity, { types: ['STAFFED'], direction: 'in' }, 'Organization', context),
  targets: ({ it }, { locale }) => it.targets.map((target) => pick(target, locale)),
  method: ({ it }, { locale }) => pickOrNull(it.method, locale),
  period: ({ it }) => it.period,
  figures: ({ it, scope }) => scoped(it.figures, scope),
  programmes: (activity, _, context) =>
    along(activity, { types: ['UNDER'], direction: 'out' }, 'Programme', context),
  addresses: (activity, _, context) =>
    claimsAlong(activity, { types: ['ADDRESSES'], direction: 'out' }, context),
  initiatives: (activity, _, context) =>
    along(activity, { types: ['ADDRESSES'], direction: 'out' }, 'Initiative', context),
  lessons: (activity, _, context) =>
    along(activity, { types: ['ABOUT'], direction: 'in' }, 'Lesson', context),
};
