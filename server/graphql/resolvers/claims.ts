import { relationLabel } from '../../domain/labels.js';
import { readScope, UNSCOPED } from '../../domain/scope.js';
import { listCiting, claimsOn } from '../citing.js';
import type { Context } from '../context.js';
import { asClaim } from '../find.js';
import type {
  AddressingResolvers,
  CitedClaimResolvers,
  CitingConnectionResolvers,
  CitingResolvers,
  PassageResolvers,
  QueryResolvers,
  RelationConnectionResolvers,
  RelationResolvers,
} from '../generated/resolvers.js';
import { asNode, scoped, type NodeModel, type RoleModel } from '../model.js';
import type { CitingModel, RelationModel } from '../models/evidence.js';
import { listRelations, relationModel } from '../relations.js';
import { pick, pickOrNull } from '../text.js';
import { claimFields } from './claim.js';
import { pageFields } from './pages.js';

/** Claims as things of their own: of every type, and by the passage on which they rest. */

export const claimsQuery: QueryResolvers = {
  relations: (_, { of, types, at, ...page }, { loaders }) =>
    listRelations(of, types ?? null, readScope(at, UNSCOPED), page, loaders),
};

const Relation: RelationResolvers = {
  id: ({ it }) => it.relation.id,
  type: ({ it }) => it.relation.type,
  label: ({ it }, { locale }) => pick(relationLabel(it.relation), locale),
  from: ({ it, scope }) => asNode(it.from, scope),
  to: ({ it, scope }) => asNode(it.to, scope),
  period: ({ it }) => it.relation.period,
  standing: ({ it }) => it.relation.standing,
  note: ({ it }, { locale }) => pickOrNull(it.relation.note, locale),
  citations: ({ it, scope }) => scoped(it.relation.citations, scope),
  joint: ({ it }) => it.relation.joint,
  capacity: ({ it }) => it.relation.capacity,
  stage: ({ it }) => it.relation.stage,
  needsReview: ({ it }) => it.relation.needsReview,
};

const Addressing: AddressingResolvers = {
  ...claimFields,
  id: ({ it }) => it.relation.id,
  initiative: ({ it, scope }) => {
    if (it.node.label !== 'Initiative') throw new Error(`${it.node.id} is not an initiative`);
    return { it: it.node, scope };
  },
};

/** The claims that rest on a passage, as a field of it. */
export const citedBy: PassageResolvers['citedBy'] = ({ it, scope }, page, { loaders }) =>
  listCiting(it.id, scope, page, loaders);

/** Evidence is not a matter of time: what rests on a place is given whatever time was asked for. */
async function thingOf(
  { it }: CitingModel,
  { loaders }: Context,
): Promise<NodeModel | RoleModel | RelationModel> {
  const { node, relation } = it.citing;
  if (relation === null) return asNode(node, UNSCOPED);
  const [from, to] = await Promise.all([loaders.node(relation.from), loaders.node(relation.to)]);
  const claim = relationModel(relation, from, to, UNSCOPED);
  if (claim === null) throw new Error(`${relation.id} has a loose end`);
  return asClaim(claim);
}

const Citing: CitingResolvers = {
  thing: (citing, _, context) => thingOf(citing, context),
  claims: ({ it }) => claimsOn(it.passage, it.citing),
};

const CitedClaim: CitedClaimResolvers = {
  part: ({ part }) => part,
  label: ({ label }, { locale }) => pickOrNull(label, locale),
  standing: ({ citation }) => citation.standing,
  note: ({ citation }, { locale }) => pickOrNull(citation.note, locale),
};

const RelationConnection: RelationConnectionResolvers = pageFields();
const CitingConnection: CitingConnectionResolvers = pageFields();

/** Its types. */
export const claimsTypes = { Addressing, CitedClaim, Citing, CitingConnection, Relation, RelationConnection };
