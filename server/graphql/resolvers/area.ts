import { readScope } from '../../domain/scope.js';
import type { AreaResolvers } from '../generated/resolvers.js';
import { scoped } from '../model.js';
import { given } from '../arguments.js';
import { lessonsOfArea } from '../area-lessons.js';
import { bodiesKnown, fiscalYearsOf, yearMarksOf } from '../area-years.js';
import { along, firstAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Area: AreaResolvers = {
  ...entityFields,
  kind: ({ it }) => it.kind,
  code: ({ it }) => it.code,
  collective: ({ it }) => it.collective,
  within: (area, _, context) => firstAlong(area, { types: ['WITHIN'], direction: 'out' }, 'Area', context),
  withinAll: (area, _, context) => along(area, { types: ['WITHIN'], direction: 'out' }, 'Area', context),
  contains: (area, _, context) => along(area, { types: ['WITHIN'], direction: 'in' }, 'Area', context),
  bodies: async ({ it, scope }, { at, includeContained }, { loaders }) => {
    const asked = readScope(at, scope);
    return scoped(await loaders.bodiesOfArea(it.id, given(includeContained, false), asked.window), asked);
  },
  organizations: (area, _, context) =>
    along(area, { types: ['LOCATED_IN'], direction: 'in' }, 'Organization', context),
  activities: (area, _, context) => along(area, { types: ['SERVES'], direction: 'in' }, 'Activity', context),
  bodiesKnown: ({ it, scope }, { at }, { loaders }) => bodiesKnown(it, readScope(at, scope), loaders),
  gap: ({ it, scope }) => it.gap && { it: { ...it.gap, forGroup: false }, scope },
  lessons: async ({ it, scope }, _, { loaders }) =>
    scoped(await lessonsOfArea(it.id, scope.window, loaders), scope),
  fiscalYears: ({ it }, _, { loaders }) => fiscalYearsOf(it.id, loaders),
  yearMarks: ({ it }, _, { loaders }) => yearMarksOf(it.id, loaders),
  coverage: async ({ it }, _, { loaders }) => ({ ...(await loaders.coverage(it.id)), area: it.id }),
};
