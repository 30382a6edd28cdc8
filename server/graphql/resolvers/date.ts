import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** That a date exists is checked where it is used, so that the answer names the argument. */
function asText(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('a Date is a string, as "2014-09-03"');
  return value;
}

export const Date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: asText,
  parseValue: asText,
  parseLiteral: (node) => asText(node.kind === Kind.STRING ? node.value : null),
});
