import type { GraphQLParams } from 'graphql-yoga';

/** A question as it may be kept: what it asks, and by which of its operations. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

const PARTS = new Set(['query', 'variables', 'operationName', 'extensions']);

/** The question in a request; null when there is anything odd about it, which is for Yoga to refuse. */
export function questionIn(given: object): Question | null {
  if (!Object.keys(given).every((key) => PARTS.has(key))) return null;
  const { query, variables, operationName, extensions } = given as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || extensions != null) return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return {
    query,
    variables: (variables ?? {}) as Question['variables'],
    operationName: operationName ?? null,
  };
}

/** The question in the parameters of an address; null when there is anything odd about it. */
export function questionAt(parameters: URLSearchParams): Question | null {
  const given: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (name in given || !PARTS.has(name)) return null;
    given[name] = value;
  }
  const { variables } = given;
  if (variables === undefined) return questionIn(given);
  try {
    return questionIn({ ...given, variables: JSON.parse(variables) as unknown });
  } catch {
    return null;
  }
}

/** The question as Yoga takes it. */
export function paramsOf({ query, variables, operationName }: Question): GraphQLParams {
  return { query, variables: { ...variables }, ...(operationName !== null && { operationName }) };
}
