import { relationLabel, roleKindOf } from '../../domain/labels.js';
import type {
  BodyMeetingsResolvers,
  BodyRoleStateResolvers,
  DiagramEdgeResolvers,
  DiagramNodeResolvers,
  DiagramResolvers,
} from '../generated/resolvers.js';
import { meetingsOfBodies } from '../diagram-meetings.js';
import { currentRelease } from '../release.js';
import { requireEntity, scoped } from '../model.js';
import { pick, pickOrNull } from '../text.js';

export const Diagram: DiagramResolvers = {
  area: ({ it, scope }) => ({ it: it.area, scope }),
  nodes: ({ it, scope }) => scoped(it.nodes, scope),
  edges: ({ it, scope }) => scoped(it.relations, scope),
  roleStates: ({ it, scope }) => scoped(it.roleStates, scope),
  meetings: async ({ it, scope }, _, { loaders }) => {
    const bodies = it.nodes.flatMap(({ node }) => (node.label === 'Body' ? [node] : []));
    return scoped(await meetingsOfBodies(bodies, scope, loaders), scope);
  },
  state: ({ it }) => it.state,
  reason: ({ it }, { locale }) => pickOrNull(it.reason, locale),
  release: async ({ scope }, _, { reader }) => ({ it: await currentRelease(reader), scope }),
};

export const DiagramNode: DiagramNodeResolvers = {
  id: ({ it }) => it.node.id,
  entity: ({ it, scope }) => requireEntity(it.node, scope),
  rank: ({ it }) => it.rank,
  presence: ({ it }) => it.presence,
};

export const DiagramEdge: DiagramEdgeResolvers = {
  id: ({ it }) => it.id,
  type: ({ it }) => it.type,
  role: ({ it }) => roleKindOf(it.type),
  source: ({ it }) => it.from,
  target: ({ it }) => it.to,
  standing: ({ it }) => it.standing,
  period: ({ it }) => it.period,
  label: ({ it }, { locale }) => pick(relationLabel(it), locale),
  joint: ({ it }) => it.joint,
  needsReview: ({ it }) => it.needsReview,
  note: ({ it }, { locale }) => pickOrNull(it.note, locale),
  citations: ({ it, scope }) => scoped(it.citations, scope),
  order: ({ it }) => it.order,
};

export const BodyRoleState: BodyRoleStateResolvers = {
  body: ({ it }) => it.body,
  role: ({ it }) => it.role,
  state: ({ it }) => it.state,
  gap: ({ it, scope }) => it.gap && { it: it.gap, scope },
};

export const BodyMeetings: BodyMeetingsResolvers = {
  body: ({ it }) => it.body,
  state: ({ it }) => it.state,
  meetings: ({ it, scope }) => scoped(it.meetings, scope),
  tallies: ({ it, scope }) => scoped(it.tallies, scope),
};
