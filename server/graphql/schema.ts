import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { countLists } from './budget.js';
import { SDL } from './generated/sdl.js';
import { resolvers } from './resolvers/index.js';

/** The schema that can be executed: the SDL with its resolvers, which must match. */
export function executableSchema(): GraphQLSchema {
  const schema = createSchema({
    typeDefs: SDL,
    resolvers: resolvers as Parameters<typeof createSchema>[0]['resolvers'],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  countLists(schema);
  return schema;
}
