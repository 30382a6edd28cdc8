import type { ActorResolvers, EntityResolvers, NodeResolvers } from '../generated/resolvers.js';

/** Which type of the SDL a thing is: its label in the domain. */
export const Node: NodeResolvers = { __resolveType: ({ it }) => it.label };
export const Entity: EntityResolvers = { __resolveType: ({ it }) => it.label };
export const Actor: ActorResolvers = { __resolveType: ({ it }) => it.label };
