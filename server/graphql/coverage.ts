import type { BodyNode } from '../domain/model.js';
import { ALWAYS } from '../domain/period.js';
import { UNSCOPED } from '../domain/scope.js';
import {
  NODE_LABELS,
  RELATION_TYPES,
  ROLE_KINDS,
  type KnownState,
  type RoleKind,
} from '../domain/vocabulary.js';
import type { CoverageGroup } from '../store/graph-store.js';
import type { Loaders } from './loaders.js';
import type {
  CoverageModel,
  NodeCoverageModel,
  RelationCoverageModel,
  RoleCoverageModel,
} from './models/evidence.js';
import { roleKnowledgeOf } from './roles.js';

/** How much is cited, and of how many bodies it is known who carries them. What is not known is never counted as done or missing. */

/** One number of all groups together. */
export function sumOf(groups: readonly CoverageGroup<string>[], of: 'total' | 'cited'): number {
  return groups.reduce((sum, group) => sum + group[of], 0);
}

/** One for every type of relation. */
export function relationCoverage({ relations }: CoverageModel): RelationCoverageModel[] {
  return RELATION_TYPES.map((type) => ({
    kind: type,
    groups: relations.filter(({ kind }) => kind === type),
  }));
}

/** One for every label of nodes but passages. */
export function nodeCoverage({ nodes }: CoverageModel): NodeCoverageModel[] {
  return NODE_LABELS.filter((label) => label !== 'Passage').map((label) => ({
    kind: label,
    groups: nodes.filter(({ kind }) => kind === label),
  }));
}

/** One for every kind of role, at any time: each body of the area is in exactly one of the states. */
export async function roleCoverage(area: string | null, loaders: Loaders): Promise<RoleCoverageModel[]> {
  const bodies = area === null ? await loaders.all('Body') : await loaders.bodiesOfArea(area, true, ALWAYS);
  return Promise.all(ROLE_KINDS.map((kind) => coverageOfRole(kind, bodies, loaders)));
}

async function coverageOfRole(
  kind: RoleKind,
  bodies: readonly BodyNode[],
  loaders: Loaders,
): Promise<RoleCoverageModel> {
  const answers = await Promise.all(bodies.map((body) => roleKnowledgeOf(body, kind, UNSCOPED, loaders)));
  const count = (state: KnownState): number => answers.filter((answer) => answer.state === state).length;
  return {
    kind,
    bodies: bodies.length,
    known: count('KNOWN'),
    statedNone: count('STATED_NONE'),
    notStated: count('NOT_STATED'),
    notReviewed: count('NOT_REVIEWED'),
  };
}
