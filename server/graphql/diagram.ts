import { NotFound } from '../domain/errors.js';
import { presenceOf, roleKnowledge } from '../domain/known.js';
import { roleKindOf } from '../domain/labels.js';
import type { BodyNode, Gap, Id, Relation } from '../domain/model.js';
import { compareText } from '../domain/order.js';
import { ranks } from '../domain/rank.js';
import type { Scope } from '../domain/scope.js';
import { ROLE_KINDS, type RoleKind } from '../domain/vocabulary.js';
import type { Neighbour, Step } from '../store/graph-store.js';
import { areaState } from './area-state.js';
import { ROLES_IN, type Loaders } from './loaders.js';
import type { DiagramModel, DrawnNode, DrawnRoleState } from './model.js';
import { areaGapOf } from './roles.js';

/** What a governance diagram draws, gathered in two turns of questions: the bodies, then all about them. */

const STRUCTURE: Step = { types: ['PART_OF', 'SUCCEEDS'], direction: 'out' };

interface AboutBody {
  readonly body: BodyNode;
  /** All roles in it, whatever was asked for. */
  readonly roles: readonly Neighbour[];
  readonly structure: readonly Neighbour[];
  readonly areaGap: Gap | null;
}

export interface DiagramRequest {
  readonly area: Id;
  readonly includeContained: boolean;
  /** Only these roles are drawn. */
  readonly roles: readonly RoleKind[];
}

/** @throws NotFound when the release, or that time, does not have the area */
export async function drawDiagram(
  request: DiagramRequest,
  scope: Scope,
  loaders: Loaders,
): Promise<DiagramModel> {
  const [area, bodies] = await Promise.all([
    loaders.selected(request.area, 'Area', scope.window),
    loaders.bodiesOfArea(request.area, request.includeContained, scope.window),
  ]);
  if (area === null) throw new NotFound(`there is no area ${request.area}`, { argument: 'area' });
  const about = await Promise.all(bodies.map((body) => aboutBody(body, scope, loaders)));
  const drawnRoles = about.map((each) => ({ ...each, roles: each.roles.filter(isOneOf(request.roles)) }));
  return {
    it: {
      area,
      nodes: nodesOf(drawnRoles, scope),
      relations: relationsOf(drawnRoles),
      roleStates: about.flatMap((each) => roleStatesOf(each, request.roles, scope)),
      ...(await areaState(area, request.includeContained, bodies, scope, loaders)),
    },
    scope,
  };
}

async function aboutBody(body: BodyNode, scope: Scope, loaders: Loaders): Promise<AboutBody> {
  const [roles, structure, areaGap] = await Promise.all([
    loaders.expand(body.id, ROLES_IN, scope.window),
    loaders.expand(body.id, STRUCTURE, scope.window),
    areaGapOf(body, scope, loaders),
  ]);
  return { body, roles, structure, areaGap };
}

function isOneOf(kinds: readonly RoleKind[]): (neighbour: Neighbour) => boolean {
  return ({ relation }) => {
    const kind = roleKindOf(relation.type);
    return kind !== null && kinds.includes(kind);
  };
}

function nodesOf(about: readonly AboutBody[], scope: Scope): DrawnNode[] {
  const structure = about.flatMap((each) => each.structure.map(({ relation }) => relation));
  const ranked = ranks(
    about.map(({ body }) => body.id),
    structure.filter(({ type }) => type === 'PART_OF').map(({ from, to }) => ({ part: from, whole: to })),
  );
  const drawBody = (body: BodyNode): DrawnNode => ({
    node: body,
    rank: ranked.get(body.id) ?? 0,
    presence: presenceOf(body.years, scope),
  });
  const actors = new Map<Id, DrawnNode>();
  about.forEach(({ roles, body }) => {
    const here = drawBody(body);
    for (const { node } of roles) {
      const before = actors.get(node.id);
      actors.set(node.id, {
        node,
        rank: Math.min(before?.rank ?? here.rank, here.rank),
        presence: before?.presence === 'KNOWN' ? 'KNOWN' : here.presence,
      });
    }
  });
  return [...about.map(({ body }) => drawBody(body)).sort(byRank), ...[...actors.values()].sort(byRank)];
}

function byRank(a: DrawnNode, b: DrawnNode): number {
  return a.rank - b.rank || compareText(a.node.id, b.node.id);
}

/** Roles, and structure between two bodies that are both drawn. */
function relationsOf(about: readonly AboutBody[]): Relation[] {
  const drawn = new Set(about.map(({ body }) => body.id));
  const structure = about.flatMap((each) => each.structure).filter(({ node }) => drawn.has(node.id));
  return [...about.flatMap(({ roles }) => roles), ...structure]
    .map(({ relation }) => relation)
    .sort(
      (a, b) =>
        compareText(a.type, b.type) ||
        compareText(a.to, b.to) ||
        a.order - b.order ||
        compareText(a.id, b.id),
    );
}

function roleStatesOf(about: AboutBody, kinds: readonly RoleKind[], scope: Scope): DrawnRoleState[] {
  const { body, roles, areaGap } = about;
  return ROLE_KINDS.filter((kind) => kinds.includes(kind)).map((role) => {
    const standings = roles.filter(isOneOf([role])).map(({ relation }) => relation.standing);
    return { body: body.id, role, ...roleKnowledge(role, standings, body.gaps, areaGap, scope) };
  });
}
