import { readAreaCode } from '../../domain/area-code.js';
import { BadUserInput } from '../../domain/errors.js';
import type { NodeOf } from '../../domain/model.js';
import { overlaps } from '../../domain/period.js';
import { readScope, UNSCOPED } from '../../domain/scope.js';
import { ROLE_KINDS } from '../../domain/vocabulary.js';
import { given } from '../arguments.js';
import type { Context } from '../context.js';
import { drawDiagram } from '../diagram.js';
import { findByIds } from '../find.js';
import type { QueryAreaArgs, QueryResolvers } from '../generated/resolvers.js';
import {
  listActivities,
  listAreas,
  listBodies,
  listFound,
  listMeetings,
  listOrganizations,
} from '../listings.js';
import { scoped } from '../model.js';
import { currentRelease } from '../release.js';

/** The area by id or by code, whatever its period. @throws BadUserInput unless exactly one is given */
async function findArea(
  { id, code }: Partial<QueryAreaArgs>,
  { reader, loaders }: Context,
): Promise<NodeOf<'Area'> | null> {
  if (id != null && code == null) return loaders.labelled(id, 'Area');
  if (code != null && id == null) return reader.areaByCode(readAreaCode(code));
  throw new BadUserInput('area: give id or code, exactly one of them', { argument: 'id' });
}

export const Query: QueryResolvers = {
  node: async (_, { id, at }, context) => {
    const [found] = await findByIds([id], readScope(at, UNSCOPED), context);
    return found ?? null;
  },
  nodes: (_, { ids, at }, context) => findByIds(ids, readScope(at, UNSCOPED), context),
  area: async (_, { at, ...asked }, context) => {
    const scope = readScope(at, UNSCOPED);
    const area = await findArea(asked, context);
    return area !== null && overlaps(area.period, scope.window) ? { it: area, scope } : null;
  },
  areas: (_, { filter, at, ...page }, { reader }) => listAreas(filter, readScope(at, UNSCOPED), page, reader),
  organization: async (_, { id, at }, { loaders }) => {
    const scope = readScope(at, UNSCOPED);
    const it = await loaders.selected(id, 'Organization', scope.window);
    return it && { it, scope };
  },
  organizations: (_, { filter, at, ...page }, { reader }) =>
    listOrganizations(filter, readScope(at, UNSCOPED), page, reader),
  body: async (_, { id, at }, { loaders }) => {
    const scope = readScope(at, UNSCOPED);
    const it = await loaders.selected(id, 'Body', scope.window);
    return it && { it, scope };
  },
  bodies: (_, { filter, at, ...page }, { reader }) =>
    listBodies(filter, readScope(at, UNSCOPED), page, reader),
  meetings: (_, { filter, ...page }, { reader }) => listMeetings(filter, page, reader),
  activities: (_, { filter, ...page }, { reader }) => listActivities(filter, page, reader),
  search: (_, { query, ...page }, { reader }) => listFound(query, page, reader),
  diagram: (_, { area, at, roles, includeContained }, { loaders }) =>
    drawDiagram(
      { area, includeContained: given(includeContained, true), roles: roles ?? ROLE_KINDS },
      readScope(at, UNSCOPED),
      loaders,
    ),
  evidenceCoverage: async (_, { area }, { reader, loaders }) =>
    area == null ? { ...(await reader.coverage()), area: null } : { ...(await loaders.coverage(area)), area },
  programmes: async (_, __, { loaders }) => scoped(await loaders.all('Programme'), UNSCOPED),
  lessons: async (_, { area }, { reader }) => scoped(await reader.lessons(area ?? null), UNSCOPED),
  sources: async (_, __, { loaders }) => scoped(await loaders.all('Source'), UNSCOPED),
  passages: async (_, { source }, { loaders }) => {
    const passages = await loaders.all('Passage');
    return scoped(
      passages.filter((passage) => source == null || passage.source === source),
      UNSCOPED,
    );
  },
  fiscalYears: (_, __, { reader }) => reader.years(),
  release: async (_, __, { reader }) => ({ it: await currentRelease(reader), scope: UNSCOPED }),
};
