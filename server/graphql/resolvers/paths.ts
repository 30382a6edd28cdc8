import { isForward, stepLabel, stepSentence, waySentence } from '../../analysis/paths/sentences.js';
import { roleKindOf } from '../../domain/labels.js';
import { readScope, UNSCOPED } from '../../domain/scope.js';
import { given } from '../arguments.js';
import type {
  PathResolvers,
  PathResultResolvers,
  PathStepResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { requireEntity, scoped } from '../model.js';
import { findPaths } from '../paths.js';
import { pick, pickOrNull } from '../text.js';

const LENGTH = 6;

/** The questions of this part of the API. */
export const pathsQuery: QueryResolvers = {
  paths: async (_, { from, to, at, maxLength, standings }, context) => {
    const scope = readScope(at, UNSCOPED);
    const request = {
      from,
      to,
      maxLength: given(maxLength, LENGTH),
      standings: given(standings, ['STATED', 'INFERRED']),
    };
    return { it: await findPaths(request, scope, context), scope };
  },
};

const PathResult: PathResultResolvers = {
  from: ({ it, scope }) => requireEntity(it.from, scope),
  to: ({ it, scope }) => requireEntity(it.to, scope),
  state: ({ it }) => it.state,
  reason: ({ it }, { locale }) => pickOrNull(it.reason, locale),
  paths: ({ it, scope }) => scoped(it.ways, scope),
  hasMore: ({ it }) => it.hasMore,
  nearestCommonBody: ({ it, scope }) =>
    it.nearestCommonBody === null ? null : { it: it.nearestCommonBody, scope },
};

const Path: PathResolvers = {
  length: ({ it }) => it.steps.length,
  nodes: ({ it, scope }) => it.nodes.map((node) => requireEntity(node, scope)),
  steps: ({ it, scope }) => scoped(it.steps, scope),
  sentence: ({ it }, { locale }) => pick(waySentence(it), locale),
};

const PathStep: PathStepResolvers = {
  id: ({ it }) => it.relation.id,
  from: ({ it, scope }) => requireEntity(it.from, scope),
  to: ({ it, scope }) => requireEntity(it.to, scope),
  type: ({ it }) => it.relation.type,
  role: ({ it }) => roleKindOf(it.relation.type),
  label: ({ it }, { locale }) => pick(stepLabel(it), locale),
  forward: ({ it }) => isForward(it),
  sentence: ({ it }, { locale }) => pick(stepSentence(it), locale),
  period: ({ it }) => it.relation.period,
  standing: ({ it }) => it.relation.standing,
  note: ({ it }, { locale }) => pickOrNull(it.relation.note, locale),
  citations: ({ it, scope }) => scoped(it.relation.citations, scope),
};

/** Its types. */
export const pathsTypes = { PathResult, Path, PathStep };
