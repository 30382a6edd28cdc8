import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The SDL that is served, as it stands in the file that people write. */
export const servedSdl = read('../../../server/graphql/schema.graphql');

/** The core that every release must keep. */
export function promisedCore(): GraphQLSchema {
  return buildSchema(read('../core.graphql'));
}
